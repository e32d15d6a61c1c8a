//go:build !go1.13

package reflect

// setter names a method that needs an addressable value.
func setter(method string) string { return "reflect.Value." + method }

// noElem names a type that has no elements.
func noElem(*rtype) string { return "" }
