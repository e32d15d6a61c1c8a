// Declarations, alone and in groups.
package p

var (
	a int, /* ERROR "unexpected comma in grouped declaration; possibly missing semicolon or newline or )" */
	b int
)

const c := /* ERROR "unexpected :=, expected =" */ 1

const (
	d = 1 e /* ERROR "unexpected name e in grouped declaration; possibly missing semicolon or newline or )" */ = 2
)

var f /* ERROR "unexpected newline, expected type" */

var g, = /* ERROR "unexpected =, expected name" */ 1

type

type /* ERROR "unexpected keyword type, expected name" */ (
	T /* ERROR "unexpected newline, expected )" */
	U /* ERROR "unexpected name U after top level declaration" */ int V int
)

type W = 

var /* ERROR "unexpected keyword var in type declaration" */ h := 2

const x int = 
