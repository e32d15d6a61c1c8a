// The error of keys looked up in an empty map is declared with the maps.

//go:build go1.25

package runtime

import _ "internal/runtime/maps"
