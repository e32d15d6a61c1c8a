// Import declarations.
package p

import 42 /* ERROR "import path must be a string" */
import (
	"fmt"
	'x' /* ERROR "import path must be a string" */
	f /* ERROR "missing import path" */
	io "io" "os" /* ERROR "unexpected literal \"os\" in grouped declaration; possibly missing semicolon or newline or )" */
)
import fmt /* ERROR "missing import path" */
import .

var /* ERROR "missing import path" */ x int

import "late"
