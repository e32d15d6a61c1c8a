// Package binary: numbers as bytes.
package binary

// ByteOrder says which byte of a number comes first.
type ByteOrder interface {
	Uint16([]byte) uint16
	Uint32([]byte) uint32
	Uint64([]byte) uint64
	PutUint16([]byte, uint16)
	PutUint32([]byte, uint32)
	PutUint64([]byte, uint64)
	String() string
}

type AppendByteOrder interface {
	AppendUint16([]byte, uint16) []byte
	AppendUint32([]byte, uint32) []byte
	AppendUint64([]byte, uint64) []byte
	String() string
}

type (
	littleEndian struct{}
	bigEndian    struct{}
	// nativeEndian is that of amd64.
	nativeEndian struct{ littleEndian }
)

var (
	LittleEndian littleEndian
	BigEndian    bigEndian
	NativeEndian nativeEndian
)

func little(b []byte, size int) (x uint64) {
	_ = b[size-1]
	for i := size - 1; i >= 0; i-- {
		x = x<<8 | uint64(b[i])
	}
	return x
}

func putLittle(b []byte, size int, x uint64) {
	_ = b[size-1]
	for i := range size {
		b[i] = byte(x >> (8 * i))
	}
}

func big(b []byte, size int) (x uint64) {
	_ = b[size-1]
	for i := range size {
		x = x<<8 | uint64(b[i])
	}
	return x
}

func putBig(b []byte, size int, x uint64) {
	_ = b[size-1]
	for i := range size {
		b[size-1-i] = byte(x >> (8 * i))
	}
}

func (littleEndian) Uint16(b []byte) uint16                 { return uint16(little(b, 2)) }
func (littleEndian) Uint32(b []byte) uint32                 { return uint32(little(b, 4)) }
func (littleEndian) Uint64(b []byte) uint64                 { return little(b, 8) }
func (littleEndian) PutUint16(b []byte, v uint16)           { putLittle(b, 2, uint64(v)) }
func (littleEndian) PutUint32(b []byte, v uint32)           { putLittle(b, 4, uint64(v)) }
func (littleEndian) PutUint64(b []byte, v uint64)           { putLittle(b, 8, v) }
func (littleEndian) AppendUint16(b []byte, v uint16) []byte { return append(b, byte(v), byte(v>>8)) }
func (e littleEndian) AppendUint32(b []byte, v uint32) []byte {
	return e.AppendUint16(e.AppendUint16(b, uint16(v)), uint16(v>>16))
}
func (e littleEndian) AppendUint64(b []byte, v uint64) []byte {
	return e.AppendUint32(e.AppendUint32(b, uint32(v)), uint32(v>>32))
}
func (littleEndian) String() string   { return "LittleEndian" }
func (littleEndian) GoString() string { return "binary.LittleEndian" }

func (bigEndian) Uint16(b []byte) uint16                 { return uint16(big(b, 2)) }
func (bigEndian) Uint32(b []byte) uint32                 { return uint32(big(b, 4)) }
func (bigEndian) Uint64(b []byte) uint64                 { return big(b, 8) }
func (bigEndian) PutUint16(b []byte, v uint16)           { putBig(b, 2, uint64(v)) }
func (bigEndian) PutUint32(b []byte, v uint32)           { putBig(b, 4, uint64(v)) }
func (bigEndian) PutUint64(b []byte, v uint64)           { putBig(b, 8, v) }
func (bigEndian) AppendUint16(b []byte, v uint16) []byte { return append(b, byte(v>>8), byte(v)) }
func (e bigEndian) AppendUint32(b []byte, v uint32) []byte {
	return e.AppendUint16(e.AppendUint16(b, uint16(v>>16)), uint16(v))
}
func (e bigEndian) AppendUint64(b []byte, v uint64) []byte {
	return e.AppendUint32(e.AppendUint32(b, uint32(v>>32)), uint32(v))
}
func (bigEndian) String() string   { return "BigEndian" }
func (bigEndian) GoString() string { return "binary.BigEndian" }

func (nativeEndian) String() string   { return "NativeEndian" }
func (nativeEndian) GoString() string { return "binary.NativeEndian" }
