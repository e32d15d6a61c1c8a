//go:build go1.24

package time

func (t Time) AppendBinary(b []byte) ([]byte, error) { return t.appendBinary(b, "Time.AppendBinary: ") }
