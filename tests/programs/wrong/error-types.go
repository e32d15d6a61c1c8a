// Error values that do not type-check.
package main

import (
	"errors"
	"fmt"
	"strconv"
)

type E struct{}

func (e *E) Error() string { return "" }

func f() (int, error) {
	return /* ERROR "not enough return values\n\thave (number)\n\twant (int, error)" */ 1
}
func g() error {
	return /* ERROR "cannot use \"bad\" (constant of type string) as error value in return statement: string does not implement error (missing method Error)" */ "bad"
}
func h() error {
	return /* ERROR "cannot use E{} (value of struct type E) as error value in return statement: E does not implement error (method Error has pointer receiver)" */ E{}
}
func i() (int, error) { return /* ERROR "cannot use nil as int value in return statement" */ nil, nil }
func j() (int, error) {
	return /* ERROR "not enough return values\n\thave (error)\n\twant (int, error)" */ errors.New("x")
}

func main() {
	/* ERROR "declared and not used: n" */ n := /* ERROR "assignment mismatch: 1 variable but strconv.Atoi returns 2 values" */ strconv.Atoi("1")
	/* ERROR "declared and not used: m" */ m, err := strconv.Atoi( /* ERROR "cannot use 1 (untyped int constant) as string value in argument to strconv.Atoi" */ 1)
	if /* ERROR "non-boolean condition in if statement" */ err {
	}
	if err != /* ERROR "cannot convert \"x\" (untyped string constant) to type interface{Error() string}" */ "x" {
	}
	var /* ERROR "declared and not used: e" */ e *E = /* ERROR "cannot use err (variable of interface type error) as *E value in variable declaration: need type assertion" */ err
	var /* ERROR "declared and not used: e2" */ e2 E = /* ERROR "impossible type assertion: err.(E)\n\tE does not implement error (method Error has pointer receiver)" */ err.(E)
	/* ERROR "declared and not used: e3" */ e3 := err.(*E)
	err = fmt.Errorf( /* ERROR "cannot use 5 (untyped int constant) as string value in argument to fmt.Errorf" */ 5)
	err = /* ERROR "not enough arguments in call to errors.New\n\thave ()\n\twant (string)" */ errors.New()
	/* ERROR "cannot assign to err.Error (neither addressable nor a map index expression)" */ err.Error = nil
	_ = errors.As( /* ERROR "not enough arguments in call to errors.As\n\thave (error)\n\twant (error, any)" */ err)
	_ = errors.Is(err , /* ERROR "cannot use \"x\" (constant of type string) as error value in argument to errors.Is: string does not implement error (missing method Error)" */ "x")
	fmt.Println(err. /* ERROR "err.Code undefined (type error has no field or method Code)" */ Code)
	return /* ERROR "too many return values\n\thave (error)\n\twant ()" */ err
}
