// Strings indexed, assigned to, ranged over and converted in ways that do not work.
package main

func main() {
	s := "abc"
	/* ERROR "cannot assign to s[0] (neither addressable nor a map index expression)" */ s[0] = 'x'
	var /* ERROR "declared and not used: b" */ b byte = /* ERROR "cannot use s (variable of type string) as byte value in variable declaration" */ s
	var r rune = /* ERROR "cannot use s[0] (value of type byte) as rune value in variable declaration" */ s[0]
	s = /* ERROR "cannot use s[0] (value of type byte) as string value in assignment" */ s[0]
	s = /* ERROR "cannot use 'a' (untyped rune constant 97) as string value in assignment" */ 'a'
	/* ERROR "invalid operation: s += 1 (mismatched types string and untyped int)" */ s += 1
	var bs []byte = /* ERROR "cannot use \"abc\" (untyped string constant) as []byte value in variable declaration" */ "abc"
	bs = []byte{ /* ERROR "cannot use \"a\" (untyped string constant) as byte value in array or slice literal" */ "a"}
	for _, c := range s {
		b = /* ERROR "cannot use c (variable of type rune) as byte value in assignment" */ c
		/* ERROR "invalid operation: s += c (mismatched types string and rune)" */ s += c
	}
	if s == /* ERROR "invalid operation: s == nil (mismatched types string and untyped nil)" */ nil {
	}
	if s[0] == /* ERROR "invalid operation: s[0] == \"a\" (mismatched types byte and untyped string)" */ "a" {
	}
	switch s {
	case /* ERROR "cannot convert 'a' (untyped rune constant 97) to type string" */ 'a':
	case /* ERROR "cannot convert 1 (untyped int constant) to type string" */ 1:
	}
	_ = s. /* ERROR "s.Len undefined (type string has no field or method Len)" */ Len()
	_ = /* ERROR "invalid operation: len(s) + \"1\" (mismatched types int and untyped string)" */ len(s) + "1"
	s = /* ERROR "cannot use nil as string value in assignment" */ nil
	s = /* ERROR "cannot use []byte(\"x\") (value of type []byte) as string value in assignment" */ []byte("x")
	s = string( /* ERROR "cannot convert 1.5 (untyped float constant) to type string" */ 1.5)
	_ = /* ERROR "invalid operation: s * 3 (mismatched types string and untyped int)" */ s * 3
	_ = /* ERROR "invalid operation: s && true (mismatched types string and untyped bool)" */ s && true
	_, _ = bs, r
	_ = append( /* ERROR "invalid append: argument must be a slice; have s (variable of type string)" */ s, "x")
	_ = s[: /* ERROR "cannot convert \"a\" (untyped string constant) to type int" */ "a"]
	_ = append([]byte{} , /* ERROR "cannot use s (variable of type string) as byte value in argument to append" */ s)
	_ = append([]byte{}, s...)
	_ = append([]rune{} , /* ERROR "cannot use s (variable of type string) as []rune value in argument to append" */ s...)
	copy( /* ERROR "invalid copy: argument must be a slice; have s (variable of type string)" */ s, bs)
	/* ERROR "invalid operation: s++ (non-numeric type string)" */ s++
}
