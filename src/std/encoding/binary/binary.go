package binary

import (
	"errors"
	"io"
	"math"
	"reflect"
)

var errBufferTooSmall = errors.New("buffer too small")

// typeSize is the bytes a value of t takes, -1 when it has no fixed size.
func typeSize(t reflect.Type) int {
	switch t.Kind() {
	case reflect.Array:
		if s := typeSize(t.Elem()); s >= 0 {
			return s * t.Len()
		}
	case reflect.Struct:
		sum := 0
		for i := range t.NumField() {
			s := typeSize(t.Field(i).Type)
			if s < 0 {
				return -1
			}
			sum += s
		}
		return sum
	case reflect.Bool, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64,
		reflect.Float32, reflect.Float64, reflect.Complex64, reflect.Complex128:
		return int(t.Size())
	}
	return -1
}

func valueSize(v reflect.Value) int {
	if !v.IsValid() {
		return -1
	}
	if v.Kind() == reflect.Slice {
		if s := typeSize(v.Type().Elem()); s >= 0 {
			return s * v.Len()
		}
		return -1
	}
	return typeSize(v.Type())
}

func Size(v any) int { return valueSize(reflect.Indirect(reflect.ValueOf(v))) }

// coder goes over the bytes of a value.
type coder struct {
	order ByteOrder
	buf   []byte
}

func (c *coder) next(n int) []byte {
	b := c.buf[:n]
	c.buf = c.buf[n:]
	return b
}

func (c *coder) getUint(size int) uint64 {
	b := c.next(size)
	switch size {
	case 1:
		return uint64(b[0])
	case 2:
		return uint64(c.order.Uint16(b))
	case 4:
		return uint64(c.order.Uint32(b))
	}
	return c.order.Uint64(b)
}

func (c *coder) putUint(size int, x uint64) {
	b := c.next(size)
	switch size {
	case 1:
		b[0] = byte(x)
	case 2:
		c.order.PutUint16(b, uint16(x))
	case 4:
		c.order.PutUint32(b, uint32(x))
	default:
		c.order.PutUint64(b, x)
	}
}

func (c *coder) getFloat(size int) float64 {
	if size == 4 {
		return float64(math.Float32frombits(uint32(c.getUint(4))))
	}
	return math.Float64frombits(c.getUint(8))
}

func (c *coder) putFloat(size int, x float64) {
	if size == 4 {
		c.putUint(4, uint64(math.Float32bits(float32(x))))
	} else {
		c.putUint(8, math.Float64bits(x))
	}
}

func (c *coder) decode(v reflect.Value) {
	size := int(v.Type().Size())
	switch v.Kind() {
	case reflect.Array, reflect.Slice:
		for i := range v.Len() {
			c.decode(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			// Blank fields take their bytes and keep their value.
			if f := v.Field(i); f.CanSet() || v.Type().Field(i).Name != "_" {
				c.decode(f)
			} else {
				c.next(valueSize(f))
			}
		}
	case reflect.Bool:
		v.SetBool(c.getUint(1) != 0)
	case reflect.Float32, reflect.Float64:
		v.SetFloat(c.getFloat(size))
	case reflect.Complex64, reflect.Complex128:
		re := c.getFloat(size / 2)
		v.SetComplex(complex(re, c.getFloat(size/2)))
	default:
		x := c.getUint(size)
		if v.CanUint() {
			v.SetUint(x)
			return
		}
		spare := 64 - 8*size
		v.SetInt(int64(x<<spare) >> spare)
	}
}

func (c *coder) encode(v reflect.Value) {
	size := int(v.Type().Size())
	switch v.Kind() {
	case reflect.Array, reflect.Slice:
		for i := range v.Len() {
			c.encode(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).Name != "_" {
				c.encode(v.Field(i))
			} else {
				clear(c.next(valueSize(v.Field(i))))
			}
		}
	case reflect.Bool:
		x := uint64(0)
		if v.Bool() {
			x = 1
		}
		c.putUint(1, x)
	case reflect.Float32, reflect.Float64:
		c.putFloat(size, v.Float())
	case reflect.Complex64, reflect.Complex128:
		c.putFloat(size/2, real(v.Complex()))
		c.putFloat(size/2, imag(v.Complex()))
	default:
		if v.CanUint() {
			c.putUint(size, v.Uint())
		} else {
			c.putUint(size, uint64(v.Int()))
		}
	}
}

// target is what data, a pointer or a slice, has to be filled with.
func target(data any) (v reflect.Value, size int) {
	v = reflect.ValueOf(data)
	switch v.Kind() {
	case reflect.Pointer:
		v = v.Elem()
		return v, valueSize(v)
	case reflect.Slice:
		return v, valueSize(v)
	}
	return v, -1
}

func typeName(data any) string {
	if data == nil {
		return "<nil>"
	}
	return reflect.TypeOf(data).String()
}

func Read(r io.Reader, order ByteOrder, data any) error {
	v, size := target(data)
	if size < 0 {
		return errors.New("binary.Read: invalid type " + typeName(data))
	}
	buf := make([]byte, size)
	if _, err := io.ReadFull(r, buf); err != nil {
		return err
	}
	(&coder{order, buf}).decode(v)
	return nil
}

func Decode(buf []byte, order ByteOrder, data any) (int, error) {
	v, size := target(data)
	if size < 0 {
		return 0, errors.New("binary.Decode: invalid type " + typeName(data))
	}
	if len(buf) < size {
		return 0, errBufferTooSmall
	}
	(&coder{order, buf}).decode(v)
	return size, nil
}

func encoded(order ByteOrder, data any, what string) ([]byte, error) {
	v := reflect.Indirect(reflect.ValueOf(data))
	size := valueSize(v)
	if size < 0 {
		return nil, errors.New("binary." + what + ": some values are not fixed-sized in type " + typeName(data))
	}
	buf := make([]byte, size)
	(&coder{order, buf}).encode(v)
	return buf, nil
}

func Write(w io.Writer, order ByteOrder, data any) error {
	buf, err := encoded(order, data, "Write")
	if err != nil {
		return err
	}
	_, err = w.Write(buf)
	return err
}

func Encode(buf []byte, order ByteOrder, data any) (int, error) {
	b, err := encoded(order, data, "Encode")
	if err != nil {
		return 0, err
	}
	if len(buf) < len(b) {
		return 0, errBufferTooSmall
	}
	return copy(buf, b), nil
}

func Append(buf []byte, order ByteOrder, data any) ([]byte, error) {
	b, err := encoded(order, data, "Append")
	if err != nil {
		return nil, err
	}
	return append(buf, b...), nil
}
