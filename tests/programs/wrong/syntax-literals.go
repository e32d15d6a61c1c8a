// Rune and string literals that end too early, and numbers glued to names.
package main

func a() { _ = 'ab' }
func b() { _ = 1x }
func c() { _ = 0b }
func d() { _ = 0o + 1 }
func e() { _ = 0x + 1 }
func f() { _ = 1e + 1 }
func g() { _ = 0x1.8 }
func h() { _ = 12abc }
func i() { _ = 1.2.3 }
func j() { _ = 'a }
func k() { _ = "abc }
func main() {}
