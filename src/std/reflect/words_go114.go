//go:build go1.14 && !go1.15

package reflect

// setter names a method that needs an addressable value: releases that inlined it named what it asked.
func setter(string) string { return "reflect.flag.mustBeAssignable" }

// noElem names a type that has no elements.
func noElem(t *rtype) string { return " " + typeString(t) }
