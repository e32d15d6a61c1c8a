//go:build go1.24

package time

import "errors"

func (t Time) AppendBinary(b []byte) ([]byte, error) { return t.appendBinary(b, "Time.AppendBinary: ") }

func (t Time) AppendText(b []byte) ([]byte, error) {
	b, err := t.appendRFC3339(b)
	if err != nil {
		return nil, errors.New("Time.AppendText: " + err.Error())
	}
	return b, nil
}
