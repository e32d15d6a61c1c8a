// Rune and string literals that end too early, and numbers glued to names.
package main

func a() { _ = /* ERROR "more than one character in rune literal" */ 'ab' }
func b() { _ = 1/* ERROR "syntax error: unexpected name x at end of statement" */ x }
func h() { _ = 12/* ERROR "syntax error: unexpected name abc at end of statement" */ abc }
func i() { _ = 1.2/* ERROR "syntax error: unexpected literal .3 at end of statement" */ .3 }
func j() { _ = 'a }/* ERROR "newline in rune literal" */
func /* ERROR "syntax error: unexpected name k, expected (" */ k() { _ = "abc }/* ERROR "newline in string" */
func main() {}
