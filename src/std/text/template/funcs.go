package template

import (
	"errors"
	"fmt"
	"reflect"
	"sync"
	"unicode"
)

// FuncMap is functions by name.
type FuncMap map[string]any

func builtins() FuncMap {
	return FuncMap{
		"and": and, "call": emptyCall, "html": HTMLEscaper, "index": index, "slice": slice, "js": JSEscaper, "len": length,
		"not": not, "or": or, "print": fmt.Sprint, "printf": fmt.Sprintf, "println": fmt.Sprintln, "urlquery": URLQueryEscaper,
		"eq": eq, "ge": ge, "gt": gt, "le": le, "lt": lt, "ne": ne,
	}
}

var builtinFuncs = sync.OnceValue(func() map[string]reflect.Value {
	out := map[string]reflect.Value{}
	addValueFuncs(out, builtins())
	return out
})

func addValueFuncs(out map[string]reflect.Value, in FuncMap) {
	for name, fn := range in {
		if !goodName(name) {
			panic(fmt.Errorf("function name %q is not a valid identifier", name))
		}
		v := reflect.ValueOf(fn)
		if v.Kind() != reflect.Func {
			panic("value for " + name + " not a function")
		}
		if err := goodFunc(name, v.Type()); err != nil {
			panic(err)
		}
		out[name] = v
	}
}

func goodFunc(name string, typ reflect.Type) error {
	switch n := typ.NumOut(); {
	case n != 1 && n != 2:
		return fmt.Errorf("function %s has %d return values; should be 1 or 2", name, n)
	case n == 2 && typ.Out(1) != errorType:
		return fmt.Errorf("invalid function signature for %s: second return value should be error; is %s", name, typ.Out(1))
	}
	return nil
}

func goodName(name string) bool {
	for i, r := range name {
		if r != '_' && !unicode.IsLetter(r) && (i == 0 || !unicode.IsDigit(r)) {
			return false
		}
	}
	return name != ""
}

func findFunction(name string, tmpl *Template) (v reflect.Value, isBuiltin, ok bool) {
	if tmpl != nil && tmpl.common != nil {
		tmpl.muFuncs.RLock()
		own := tmpl.execFuncs[name]
		tmpl.muFuncs.RUnlock()
		if own.IsValid() {
			return own, false, true
		}
	}
	fn := builtinFuncs()[name]
	return fn, fn.IsValid(), fn.IsValid()
}

// prepareArg is value as an argument; integers convert.
func prepareArg(value reflect.Value, argType reflect.Type) (reflect.Value, error) {
	if !value.IsValid() {
		if !canBeNil(argType) {
			return value, fmt.Errorf("value is nil; should be of type %s", argType)
		}
		value = reflect.Zero(argType)
	}
	switch {
	case value.Type().AssignableTo(argType):
		return value, nil
	case intLike(value.Kind()) && intLike(argType.Kind()):
		return value.Convert(argType), nil
	}
	return reflect.Value{}, fmt.Errorf("value has type %s; should be %s", value.Type(), argType)
}

func intLike(k reflect.Kind) bool { return reflect.Int <= k && k <= reflect.Uintptr }

func indexArg(index reflect.Value, limit int) (int, error) {
	var x int64
	switch {
	case !index.IsValid():
		return 0, fmt.Errorf("cannot index slice/array with nil")
	case index.CanInt():
		x = index.Int()
	case index.CanUint():
		x = int64(index.Uint())
	default:
		return 0, fmt.Errorf("cannot index slice/array with type %s", index.Type())
	}
	if x < 0 || x > int64(limit) {
		return 0, fmt.Errorf("index out of range: %d", x)
	}
	return int(x), nil
}

// index is item[indexes[0]][indexes[1]] and so on.
func index(item reflect.Value, indexes ...reflect.Value) (reflect.Value, error) {
	item = indirectInterface(item)
	if !item.IsValid() {
		return item, fmt.Errorf("index of untyped nil")
	}
	for _, index := range indexes {
		index = indirectInterface(index)
		var isNil bool
		if item, isNil = indirect(item); isNil {
			return reflect.Value{}, fmt.Errorf("index of nil pointer")
		}
		switch item.Kind() {
		case reflect.Array, reflect.Slice, reflect.String:
			i, err := indexArg(index, item.Len())
			if err != nil {
				return reflect.Value{}, err
			}
			item = item.Index(i)
		case reflect.Map:
			key, err := prepareArg(index, item.Type().Key())
			if err != nil {
				return reflect.Value{}, err
			}
			elem := item.MapIndex(key)
			if !elem.IsValid() {
				elem = reflect.Zero(item.Type().Elem())
			}
			item = elem
		default:
			return reflect.Value{}, fmt.Errorf("can't index item of type %s", item.Type())
		}
	}
	return item, nil
}

// slice is item[i:j] or item[i:j:k].
func slice(item reflect.Value, indexes ...reflect.Value) (reflect.Value, error) {
	failed := func(format string, args ...any) (reflect.Value, error) {
		return reflect.Value{}, fmt.Errorf(format, args...)
	}
	item = indirectInterface(item)
	if !item.IsValid() {
		return failed("slice of untyped nil")
	}
	item, isNil := indirect(item)
	if isNil {
		return failed("slice of nil pointer")
	}
	if len(indexes) > 3 {
		return failed("too many slice indexes: %d", len(indexes))
	}
	limit := 0
	switch item.Kind() {
	case reflect.String:
		if len(indexes) == 3 {
			return failed("cannot 3-index slice a string")
		}
		limit = item.Len()
	case reflect.Array, reflect.Slice:
		limit = item.Cap()
	default:
		return failed("can't slice item of type %s", item.Type())
	}
	at := [3]int{0, item.Len(), limit}
	for i, index := range indexes {
		x, err := indexArg(indirectInterface(index), limit)
		if err != nil {
			return reflect.Value{}, err
		}
		at[i] = x
	}
	if at[0] > at[1] {
		return failed("invalid slice index: %d > %d", at[0], at[1])
	}
	if len(indexes) < 3 {
		return item.Slice(at[0], at[1]), nil
	}
	if at[1] > at[2] {
		return failed("invalid slice index: %d > %d", at[1], at[2])
	}
	return item.Slice3(at[0], at[1], at[2]), nil
}

func length(arg reflect.Value) (int, error) {
	item, isNil := indirect(arg)
	if isNil {
		return 0, errors.New("len of nil pointer")
	}
	switch item.Kind() {
	case reflect.Array, reflect.Chan, reflect.Map, reflect.Slice, reflect.String:
		return item.Len(), nil
	}
	return 0, fmt.Errorf("len of type %s", item.Type())
}

// evalCall does by itself what these are named for: they only have a type.
func emptyCall(fn reflect.Value, args ...reflect.Value) reflect.Value { panic("unreachable") }
func and(arg0 reflect.Value, args ...reflect.Value) reflect.Value     { panic("unreachable") }
func or(arg0 reflect.Value, args ...reflect.Value) reflect.Value      { panic("unreachable") }

func call(name string, fn reflect.Value, args ...reflect.Value) (reflect.Value, error) {
	fn = indirectInterface(fn)
	if !fn.IsValid() {
		return fn, fmt.Errorf("call of nil")
	}
	typ := fn.Type()
	if typ.Kind() != reflect.Func {
		return reflect.Value{}, fmt.Errorf("non-function %s of type %s", name, typ)
	}
	if err := goodFunc(name, typ); err != nil {
		return reflect.Value{}, err
	}
	fixed := typ.NumIn()
	if typ.IsVariadic() {
		fixed--
		if len(args) < fixed {
			return reflect.Value{}, fmt.Errorf("wrong number of args for %s: got %d want at least %d", name, len(args), fixed)
		}
	} else if len(args) != fixed {
		return reflect.Value{}, fmt.Errorf("wrong number of args for %s: got %d want %d", name, len(args), fixed)
	}
	argv := make([]reflect.Value, len(args))
	for i, arg := range args {
		param := typ.In(min(i, typ.NumIn()-1))
		if i >= fixed {
			param = param.Elem()
		}
		var err error
		if argv[i], err = prepareArg(indirectInterface(arg), param); err != nil {
			return reflect.Value{}, fmt.Errorf("arg %d: %w", i, err)
		}
	}
	return safeCall(fn, argv)
}

// safeCall makes an error of a panic.
func safeCall(fun reflect.Value, args []reflect.Value) (val reflect.Value, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = r
		default:
			err = fmt.Errorf("%v", r)
		}
	}()
	results := fun.Call(args)
	if len(results) == 2 && !results[1].IsNil() {
		return results[0], results[1].Interface().(error)
	}
	return results[0], nil
}

func truth(arg reflect.Value) bool {
	t, _ := isTrue(indirectInterface(arg))
	return t
}

func not(arg reflect.Value) bool { return !truth(arg) }
