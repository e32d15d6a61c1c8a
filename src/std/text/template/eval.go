package template

import (
	"fmt"
	"reflect"
	"strings"
	"text/template/parse"
)

var (
	errorType    = reflect.TypeFor[error]()
	stringerType = reflect.TypeFor[fmt.Stringer]()
	valueType    = reflect.TypeFor[reflect.Value]()
)

// evalPipeline hands each command the value of the one before, and the variables the last.
func (s *state) evalPipeline(dot reflect.Value, pipe *parse.PipeNode) (value reflect.Value) {
	if pipe == nil {
		return
	}
	s.at(pipe)
	value = missingVal
	for _, cmd := range pipe.Cmds {
		value = s.evalCommand(dot, cmd, value)
		if value.Kind() == reflect.Interface && value.NumMethod() == 0 {
			value = value.Elem()
		}
	}
	for _, v := range pipe.Decl {
		if pipe.IsAssign {
			s.lookup(v.Ident[0]).value = value
		} else {
			s.push(v.Ident[0], value)
		}
	}
	return value
}

// notAFunction complains about arguments; final is the value of the command before, or missing.
func (s *state) notAFunction(args []parse.Node, final reflect.Value) {
	if len(args) > 1 || !isMissing(final) {
		s.errorf("can't give argument to non-function %s", args[0])
	}
}

func (s *state) evalCommand(dot reflect.Value, cmd *parse.CommandNode, final reflect.Value) reflect.Value {
	switch first := cmd.Args[0].(type) {
	case *parse.FieldNode:
		return s.evalFieldNode(dot, first, cmd.Args, final)
	case *parse.ChainNode:
		return s.evalChainNode(dot, first, cmd.Args, final)
	case *parse.IdentifierNode:
		return s.evalFunction(dot, first, cmd, cmd.Args, final)
	case *parse.VariableNode:
		return s.evalVariableNode(dot, first, cmd.Args, final)
	case *parse.PipeNode:
		s.notAFunction(cmd.Args, final)
		return s.evalPipeline(dot, first)
	case *parse.NilNode:
		s.at(first)
		s.notAFunction(cmd.Args, final)
		s.errorf("nil is not a command")
	}
	s.at(cmd.Args[0])
	s.notAFunction(cmd.Args, final)
	value, ok := s.constant(dot, cmd.Args[0])
	if !ok {
		s.errorf("can't evaluate command %q", cmd.Args[0])
	}
	return value
}

// constant is the value of a literal, or dot.
func (s *state) constant(dot reflect.Value, n parse.Node) (value reflect.Value, ok bool) {
	switch n := n.(type) {
	case *parse.BoolNode:
		return reflect.ValueOf(n.True), true
	case *parse.DotNode:
		return dot, true
	case *parse.NumberNode:
		return s.idealConstant(n), true
	case *parse.StringNode:
		return reflect.ValueOf(n.Text), true
	}
	return reflect.Value{}, false
}

// idealConstant gives a number the type that Go's := would give it.
func (s *state) idealConstant(n *parse.NumberNode) reflect.Value {
	s.at(n)
	hex := len(n.Text) > 2 && (n.Text[:2] == "0x" || n.Text[:2] == "0X") && !strings.ContainsAny(n.Text, "pP")
	switch {
	case n.IsComplex:
		return reflect.ValueOf(n.Complex128)
	case n.IsFloat && !hex && n.Text[0] != '\'' && strings.ContainsAny(n.Text, ".eEpP"):
		return reflect.ValueOf(n.Float64)
	case n.IsInt:
		return reflect.ValueOf(int(n.Int64))
	case n.IsUint:
		s.errorf("%s overflows int", n.Text)
	}
	return reflect.Value{}
}

func (s *state) evalFieldNode(dot reflect.Value, field *parse.FieldNode, args []parse.Node, final reflect.Value) reflect.Value {
	s.at(field)
	return s.evalFieldChain(dot, dot, field, field.Ident, args, final)
}

func (s *state) evalChainNode(dot reflect.Value, chain *parse.ChainNode, args []parse.Node, final reflect.Value) reflect.Value {
	s.at(chain)
	if len(chain.Field) == 0 {
		s.errorf("internal error: no fields in evalChainNode")
	}
	if chain.Node.Type() == parse.NodeNil {
		s.errorf("indirection through explicit nil in %s", chain)
	}
	from := s.evalArg(dot, nil, chain.Node)
	return s.evalFieldChain(dot, from, chain, chain.Field, args, final)
}

func (s *state) evalVariableNode(dot reflect.Value, v *parse.VariableNode, args []parse.Node, final reflect.Value) reflect.Value {
	s.at(v)
	value := s.lookup(v.Ident[0]).value
	if len(v.Ident) == 1 {
		s.notAFunction(args, final)
		return value
	}
	return s.evalFieldChain(dot, value, v, v.Ident[1:], args, final)
}

// evalFieldChain: arguments are for the last of the fields.
func (s *state) evalFieldChain(dot, receiver reflect.Value, node parse.Node, ident []string, args []parse.Node, final reflect.Value) reflect.Value {
	last := len(ident) - 1
	for _, name := range ident[:last] {
		receiver = s.evalField(dot, name, node, nil, missingVal, receiver)
	}
	return s.evalField(dot, ident[last], node, args, final, receiver)
}

func (s *state) evalFunction(dot reflect.Value, node *parse.IdentifierNode, cmd parse.Node, args []parse.Node, final reflect.Value) reflect.Value {
	s.at(node)
	fn, builtin, ok := findFunction(node.Ident, s.tmpl)
	if !ok {
		s.errorf("%q is not a defined function", node.Ident)
	}
	return s.evalCall(dot, fn, builtin, cmd, node.Ident, args, final)
}

// evalField is a method of the receiver, or a field, or an element of a map.
func (s *state) evalField(dot reflect.Value, fieldName string, node parse.Node, args []parse.Node, final, receiver reflect.Value) reflect.Value {
	if !receiver.IsValid() {
		if s.tmpl.option.missingKey == mapError {
			s.errorf("nil data; no entry for key %q", fieldName)
		}
		return reflect.Value{}
	}
	typ := receiver.Type()
	receiver, isNil := indirect(receiver)
	if isNil && receiver.Kind() == reflect.Interface {
		s.errorf("nil pointer evaluating %s.%s", typ, fieldName)
	}
	object := receiver
	if object.Kind() != reflect.Pointer && object.CanAddr() {
		object = object.Addr()
	}
	if method := object.MethodByName(fieldName); method.IsValid() {
		return s.evalCall(dot, method, false, node, fieldName, args, final)
	}
	hasArgs := len(args) > 1 || !isMissing(final)
	switch receiver.Kind() {
	case reflect.Struct:
		if field, ok := receiver.Type().FieldByName(fieldName); ok {
			return s.structField(receiver, field, typ, hasArgs)
		}
	case reflect.Map:
		key := reflect.ValueOf(fieldName)
		if key.Type().AssignableTo(receiver.Type().Key()) {
			if hasArgs {
				s.errorf("%s is not a method but has arguments", fieldName)
			}
			elem := receiver.MapIndex(key)
			if !elem.IsValid() && s.tmpl.option.missingKey == mapZeroValue {
				return reflect.Zero(receiver.Type().Elem())
			}
			if !elem.IsValid() && s.tmpl.option.missingKey == mapError {
				s.errorf("map has no entry for key %q", fieldName)
			}
			return elem
		}
	case reflect.Pointer:
		// It is nil. A field that there is not is the greater mistake.
		known := true
		if to := receiver.Type().Elem(); to.Kind() == reflect.Struct {
			_, known = to.FieldByName(fieldName)
		}
		if known {
			s.errorf("nil pointer evaluating %s.%s", typ, fieldName)
		}
	}
	s.errorf("can't evaluate field %s in type %s", fieldName, typ)
	return reflect.Value{}
}

func (s *state) structField(receiver reflect.Value, field reflect.StructField, typ reflect.Type, hasArgs bool) reflect.Value {
	value, err := receiver.FieldByIndexErr(field.Index)
	if !field.IsExported() {
		s.errorf("%s is an unexported field of struct type %s", field.Name, typ)
	}
	if err != nil {
		s.errorf("%v", err)
	}
	if hasArgs {
		s.errorf("%s has arguments but cannot be invoked as function", field.Name)
	}
	return value
}

// evalCall calls a function with args, the first of which names it, and final, if there is one.
func (s *state) evalCall(dot, fun reflect.Value, isBuiltin bool, node parse.Node, name string, args []parse.Node, final reflect.Value) reflect.Value {
	if args != nil {
		args = args[1:]
	}
	typ := fun.Type()
	count := len(args)
	if !isMissing(final) {
		count++
	}
	if typ.IsVariadic() && count < typ.NumIn()-1 {
		s.errorf("wrong number of args for %s: want at least %d got %d", name, typ.NumIn()-1, len(args))
	}
	if !typ.IsVariadic() && count != typ.NumIn() {
		s.errorf("wrong number of args for %s: want %d got %d", name, typ.NumIn(), count)
	}
	if err := goodFunc(name, typ); err != nil {
		s.errorf("%v", err)
	}
	param := func(i int) reflect.Type {
		if last := typ.NumIn() - 1; typ.IsVariadic() && i >= last {
			return typ.In(last).Elem()
		}
		return typ.In(i)
	}
	if isBuiltin && (name == "and" || name == "or") {
		return s.shortCircuit(dot, name == "or", args, final)
	}
	argv := make([]reflect.Value, 0, count+1)
	for i, arg := range args {
		argv = append(argv, s.evalArg(dot, param(i), arg))
	}
	if !isMissing(final) {
		argv = append(argv, s.validateType(final, param(len(args))))
	}
	if isBuiltin && name == "call" {
		// Errors name the function that is called.
		callee := final.String()
		if len(args) > 0 {
			callee = args[0].String()
		}
		argv = append([]reflect.Value{reflect.ValueOf(callee)}, argv...)
		fun = reflect.ValueOf(call)
	}
	v, err := safeCall(fun, argv)
	if err != nil {
		s.at(node)
		s.errorf("error calling %s: %w", name, err)
	}
	return unwrap(v)
}

// unwrap: functions that take and give reflect.Values mean what is in them.
func unwrap(v reflect.Value) reflect.Value {
	if v.Type() == valueType {
		return v.Interface().(reflect.Value)
	}
	return v
}

// shortCircuit evaluates arguments up to the one that decides.
func (s *state) shortCircuit(dot reflect.Value, decides bool, args []parse.Node, final reflect.Value) (v reflect.Value) {
	for _, arg := range args {
		v = s.evalArg(dot, valueType, arg).Interface().(reflect.Value)
		if truth(v) == decides {
			return v
		}
	}
	if !isMissing(final) {
		v = unwrap(s.validateType(final, valueType))
	}
	return v
}

func canBeNil(typ reflect.Type) bool {
	switch typ.Kind() {
	case reflect.Chan, reflect.Func, reflect.Interface, reflect.Map, reflect.Pointer, reflect.Slice:
		return true
	}
	return typ == valueType
}

// validateType is value as something that can be assigned to typ, one indirection away if need be. A nil typ takes all.
func (s *state) validateType(value reflect.Value, typ reflect.Type) reflect.Value {
	switch {
	case !value.IsValid() && typ == nil:
		return value
	case !value.IsValid() && canBeNil(typ):
		return reflect.Zero(typ)
	case !value.IsValid():
		s.errorf("invalid value; expected %s", typ)
	case typ == valueType && value.Type() != typ:
		return reflect.ValueOf(value)
	case typ == nil || value.Type().AssignableTo(typ):
		return value
	}
	if value.Kind() == reflect.Interface && !value.IsNil() {
		if value = value.Elem(); value.Type().AssignableTo(typ) {
			return value
		}
	}
	switch {
	case value.Kind() == reflect.Pointer && value.Type().Elem().AssignableTo(typ):
		if value.IsNil() {
			s.errorf("dereference of nil pointer of type %s", typ)
		}
		return value.Elem()
	case reflect.PointerTo(value.Type()).AssignableTo(typ) && value.CanAddr():
		return value.Addr()
	}
	s.errorf("wrong type for value; expected %s; got %s", typ, value.Type())
	return value
}

// evalArg is an argument for a parameter of type typ, or of any if that is nil.
func (s *state) evalArg(dot reflect.Value, typ reflect.Type, n parse.Node) reflect.Value {
	s.at(n)
	switch arg := n.(type) {
	case *parse.DotNode:
		return s.validateType(dot, typ)
	case *parse.NilNode:
		if !canBeNil(typ) {
			s.errorf("cannot assign nil to %s", typ)
		}
		return reflect.Zero(typ)
	case *parse.FieldNode:
		return s.validateType(s.evalFieldNode(dot, arg, []parse.Node{n}, missingVal), typ)
	case *parse.VariableNode:
		return s.validateType(s.evalVariableNode(dot, arg, nil, missingVal), typ)
	case *parse.PipeNode:
		return s.validateType(s.evalPipeline(dot, arg), typ)
	case *parse.IdentifierNode:
		return s.validateType(s.evalFunction(dot, arg, arg, nil, missingVal), typ)
	case *parse.ChainNode:
		return s.validateType(s.evalChainNode(dot, arg, nil, missingVal), typ)
	}
	if typ == valueType || typ.Kind() == reflect.Interface && typ.NumMethod() == 0 {
		value, ok := s.constant(dot, n)
		if !ok {
			s.errorf("can't handle assignment of %s to empty interface argument", n)
		}
		if typ == valueType {
			return reflect.ValueOf(value)
		}
		return value
	}
	return s.literal(typ, n)
}

// literal is a constant of a type that is not an interface.
func (s *state) literal(typ reflect.Type, n parse.Node) reflect.Value {
	value := reflect.New(typ).Elem()
	number, _ := n.(*parse.NumberNode)
	expected := ""
	switch kind := typ.Kind(); {
	case kind == reflect.Bool:
		if b, ok := n.(*parse.BoolNode); ok {
			value.SetBool(b.True)
			return value
		}
		expected = "bool"
	case kind == reflect.String:
		if str, ok := n.(*parse.StringNode); ok {
			value.SetString(str.Text)
			return value
		}
		expected = "string"
	case value.CanInt():
		if number != nil && number.IsInt {
			value.SetInt(number.Int64)
			return value
		}
		expected = "integer"
	case value.CanUint():
		if number != nil && number.IsUint {
			value.SetUint(number.Uint64)
			return value
		}
		expected = "unsigned integer"
	case value.CanFloat():
		if number != nil && number.IsFloat {
			value.SetFloat(number.Float64)
			return value
		}
		expected = "float"
	case value.CanComplex():
		if number != nil && number.IsComplex {
			value.SetComplex(number.Complex128)
			return value
		}
		expected = "complex"
	default:
		s.errorf("can't handle %s for arg of type %s", n, typ)
	}
	s.errorf("expected %s; found %s", expected, n)
	return value
}
