package template

import (
	"errors"
	"fmt"
	"reflect"
)

var (
	errBadComparisonType = errors.New("invalid type for comparison")
	errNoComparison      = errors.New("missing argument for comparison")
)

// basicKind stands for all kinds that compare with each other by value; 0 for those that are not basic.
func basicKind(v reflect.Value) reflect.Kind {
	switch {
	case v.CanInt():
		return reflect.Int
	case v.CanUint():
		return reflect.Uint
	case v.CanFloat():
		return reflect.Float64
	case v.CanComplex():
		return reflect.Complex128
	}
	switch k := v.Kind(); k {
	case reflect.Bool, reflect.String:
		return k
	}
	return reflect.Invalid
}

func incompatible(a, b reflect.Value) error {
	return fmt.Errorf("incompatible types for comparison: %v and %v", a.Type(), b.Type())
}

// eq tells whether the first argument equals one of the others.
func eq(arg1 reflect.Value, arg2 ...reflect.Value) (bool, error) {
	arg1 = indirectInterface(arg1)
	if len(arg2) == 0 {
		return false, errNoComparison
	}
	for _, arg := range arg2 {
		if equal, err := eqOne(arg1, indirectInterface(arg)); equal || err != nil {
			return equal, err
		}
	}
	return false, nil
}

func eqOne(a, b reflect.Value) (bool, error) {
	ka, kb := basicKind(a), basicKind(b)
	switch {
	case ka == reflect.Int && kb == reflect.Uint:
		return a.Int() >= 0 && uint64(a.Int()) == b.Uint(), nil
	case ka == reflect.Uint && kb == reflect.Int:
		return b.Int() >= 0 && uint64(b.Int()) == a.Uint(), nil
	case ka != kb && a.IsValid() && b.IsValid():
		return false, incompatible(a, b)
	case ka != kb:
		return false, nil
	}
	switch ka {
	case reflect.Bool:
		return a.Bool() == b.Bool(), nil
	case reflect.Complex128:
		return a.Complex() == b.Complex(), nil
	case reflect.Float64:
		return a.Float() == b.Float(), nil
	case reflect.Int:
		return a.Int() == b.Int(), nil
	case reflect.String:
		return a.String() == b.String(), nil
	case reflect.Uint:
		return a.Uint() == b.Uint(), nil
	}
	switch {
	case a.Kind() != b.Kind() && a.IsValid() && b.IsValid():
		return false, fmt.Errorf("non-comparable types %s: %v, %s: %v", a, a.Type(), b.Type(), b)
	case isNil(a) || isNil(b):
		return isNil(a) == isNil(b), nil
	case !b.Type().Comparable():
		return false, fmt.Errorf("non-comparable type %s: %v", b, b.Type())
	}
	return a.Interface() == b.Interface(), nil
}

func isNil(v reflect.Value) bool {
	if !v.IsValid() {
		return true
	}
	switch v.Kind() {
	case reflect.Chan, reflect.Func, reflect.Interface, reflect.Map, reflect.Pointer, reflect.Slice:
		return v.IsNil()
	}
	return false
}

func ne(arg1, arg2 reflect.Value) (bool, error) {
	equal, err := eq(arg1, arg2)
	return !equal, err
}

func lt(arg1, arg2 reflect.Value) (bool, error) {
	a, b := indirectInterface(arg1), indirectInterface(arg2)
	ka, kb := basicKind(a), basicKind(b)
	switch {
	case ka == reflect.Invalid || kb == reflect.Invalid:
		return false, errBadComparisonType
	case ka == reflect.Int && kb == reflect.Uint:
		return a.Int() < 0 || uint64(a.Int()) < b.Uint(), nil
	case ka == reflect.Uint && kb == reflect.Int:
		return b.Int() >= 0 && a.Uint() < uint64(b.Int()), nil
	case ka != kb:
		return false, incompatible(a, b)
	}
	switch ka {
	case reflect.Float64:
		return a.Float() < b.Float(), nil
	case reflect.Int:
		return a.Int() < b.Int(), nil
	case reflect.String:
		return a.String() < b.String(), nil
	case reflect.Uint:
		return a.Uint() < b.Uint(), nil
	}
	return false, errBadComparisonType
}

func le(arg1, arg2 reflect.Value) (bool, error) {
	less, err := lt(arg1, arg2)
	if less || err != nil {
		return less, err
	}
	return eq(arg1, arg2)
}

// gt is not lt the other way round: for NaN both are false, and this is true.
func gt(arg1, arg2 reflect.Value) (bool, error) {
	atMost, err := le(arg1, arg2)
	return err == nil && !atMost, err
}

func ge(arg1, arg2 reflect.Value) (bool, error) {
	less, err := lt(arg1, arg2)
	return err == nil && !less, err
}
