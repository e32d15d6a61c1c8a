//go:build go1.13 && !go1.14

package reflect

// setter names a method that needs an addressable value: releases that inlined it named what it asked.
func setter(string) string { return "reflect.flag.mustBeAssignable" }

// noElem names a type that has no elements.
func noElem(*rtype) string { return "" }
