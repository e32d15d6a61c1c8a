package json

import (
	"reflect"
	"strconv"
	"strings"
)

// UnmarshalTypeError is a value of JSON that does not fit into a Go value; Offset is where reading stood.
type UnmarshalTypeError struct {
	Value  string
	Type   reflect.Type
	Offset int64
	Struct string
	Field  string // from the root on, with dots
}

func (e *UnmarshalTypeError) Error() string {
	where := "Go value"
	if e.Struct != "" || e.Field != "" {
		where = "Go struct field " + e.Struct + "." + e.Field
	}
	return "json: cannot unmarshal " + e.Value + " into " + where + " of type " + e.Type.String()
}

// UnmarshalFieldError is no longer returned.
type UnmarshalFieldError struct {
	Key   string
	Type  reflect.Type
	Field reflect.StructField
}

func (e *UnmarshalFieldError) Error() string {
	return "json: cannot unmarshal object key " + strconv.Quote(e.Key) + " into unexported field " + e.Field.Name + " of type " + e.Type.String()
}

// InvalidUnmarshalError is an argument of Unmarshal that is no pointer, or nil.
type InvalidUnmarshalError struct {
	Type reflect.Type
}

func (e *InvalidUnmarshalError) Error() string {
	switch {
	case e.Type == nil:
		return "json: Unmarshal(nil)"
	case e.Type.Kind() != reflect.Pointer:
		return "json: Unmarshal(non-pointer " + e.Type.String() + ")"
	}
	return "json: Unmarshal(nil " + e.Type.String() + ")"
}

// errorContext is the struct being filled, and the way to its field.
type errorContext struct {
	Struct     reflect.Type
	FieldStack []string
}

// saveError keeps the first error: decoding goes on.
func (d *decodeState) saveError(err error) {
	if d.savedError == nil {
		d.savedError = d.addErrorContext(err)
	}
}

func (d *decodeState) addErrorContext(err error) error {
	wrong, ok := err.(*UnmarshalTypeError)
	if ok && d.context.Struct != nil {
		path := d.context.FieldStack
		if wrong.Field != "" {
			path = append(path[:len(path):len(path)], wrong.Field)
		}
		wrong.Struct = d.context.Struct.Name()
		wrong.Field = strings.Join(path, ".")
	}
	return err
}

// misfit keeps an UnmarshalTypeError.
func (d *decodeState) misfit(value string, t reflect.Type, offset int) {
	d.saveError(&UnmarshalTypeError{Value: value, Type: t, Offset: int64(offset)})
}
