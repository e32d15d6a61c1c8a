// Package csv: comma-separated values (RFC 4180), read record by record and written.
package csv

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ParseError says where a text is wrong; lines and columns count from 1, columns in bytes.
type ParseError struct {
	StartLine int
	Line      int
	Column    int
	Err       error
}

func (e *ParseError) Error() string {
	switch {
	case e.Err == ErrFieldCount:
		return fmt.Sprintf("record on line %d: %v", e.Line, e.Err)
	case e.StartLine != e.Line:
		return fmt.Sprintf("record on line %d; parse error on line %d, column %d: %v", e.StartLine, e.Line, e.Column, e.Err)
	}
	return fmt.Sprintf("parse error on line %d, column %d: %v", e.Line, e.Column, e.Err)
}

func (e *ParseError) Unwrap() error { return e.Err }

var (
	ErrBareQuote     = errors.New("bare \" in non-quoted-field")
	ErrQuote         = errors.New("extraneous or missing \" in quoted-field")
	ErrFieldCount    = errors.New("wrong number of fields")
	ErrTrailingComma = errors.New("extra delimiter at end of line")

	errInvalidDelim = errors.New("csv: invalid field or comment delimiter")
)

func validDelim(r rune) bool {
	return r != 0 && r != '"' && r != '\r' && r != '\n' && utf8.ValidRune(r) && r != utf8.RuneError
}

type position struct{ line, col int }

type Reader struct {
	Comma   rune
	Comment rune
	// 0: as many as the first record has; negative: any number.
	FieldsPerRecord  int
	LazyQuotes       bool
	TrimLeadingSpace bool
	ReuseRecord      bool
	TrailingComma    bool

	r         *bufio.Reader
	line      int
	offset    int64
	positions []position
	last      []string
}

func NewReader(r io.Reader) *Reader { return &Reader{Comma: ',', r: bufio.NewReader(r)} }

func (r *Reader) InputOffset() int64 { return r.offset }

// FieldPos is where a field of the last record begins.
func (r *Reader) FieldPos(field int) (line, column int) {
	if field < 0 || field >= len(r.positions) {
		panic("out of range index passed to FieldPos")
	}
	p := r.positions[field]
	return p.line, p.col
}

func (r *Reader) Read() (record []string, err error) {
	if !r.ReuseRecord {
		return r.readRecord(nil)
	}
	record, err = r.readRecord(r.last)
	r.last = record
	return record, err
}

func (r *Reader) ReadAll() (records [][]string, err error) {
	for {
		record, err := r.readRecord(nil)
		if err == io.EOF {
			return records, nil
		}
		if err != nil {
			return nil, err
		}
		records = append(records, record)
	}
}

// readLine gives a line with its end, which is always one newline.
func (r *Reader) readLine() ([]byte, error) {
	line, err := r.r.ReadBytes('\n')
	if len(line) > 0 && err == io.EOF {
		err = nil
		// A carriage return at the end of all belongs to the end of the line.
		line = bytes.TrimSuffix(line, []byte{'\r'})
		r.offset += int64(len(line))
		r.line++
		return line, err
	}
	r.offset += int64(len(line))
	r.line++
	if bytes.HasSuffix(line, []byte("\r\n")) {
		line = append(line[:len(line)-2], '\n')
	}
	return line, err
}

func newlineLength(b []byte) int {
	if bytes.HasSuffix(b, []byte{'\n'}) {
		return 1
	}
	return 0
}

func (r *Reader) readRecord(dst []string) ([]string, error) {
	if r.Comma == r.Comment || !validDelim(r.Comma) || r.Comment != 0 && !validDelim(r.Comment) {
		return nil, errInvalidDelim
	}
	line, err := r.readLine()
	for err == nil {
		comment := r.Comment != 0 && bytes.HasPrefix(line, []byte(string(r.Comment)))
		if !comment && len(line) != newlineLength(line) {
			break
		}
		line, err = r.readLine()
	}
	if err == io.EOF {
		return nil, err
	}
	dst, r.positions = dst[:0], r.positions[:0]
	start := r.line
	dst, wrong := r.fields(line, dst, err)
	if wrong != nil {
		wrong.StartLine = start
		if wrong.Err == io.EOF {
			return nil, io.EOF
		}
		return dst, wrong
	}
	if r.FieldsPerRecord > 0 {
		if len(dst) != r.FieldsPerRecord {
			return dst, &ParseError{StartLine: start, Line: start, Column: 1, Err: ErrFieldCount}
		}
	} else if r.FieldsPerRecord == 0 {
		r.FieldsPerRecord = len(dst)
	}
	return dst, nil
}

// fields takes a record apart; quoted fields may go on for lines.
func (r *Reader) fields(line []byte, dst []string, err error) ([]string, *ParseError) {
	comma := utf8.RuneLen(r.Comma)
	full := line
	column := func() int { return 1 + len(full) - len(line) }
	for {
		if r.TrimLeadingSpace {
			line = bytes.TrimLeftFunc(line, unicode.IsSpace)
			if len(line) == 0 && newlineLength(full) == 1 {
				line = full[len(full)-1:]
			}
		}
		r.positions = append(r.positions, position{r.line, column()})
		if len(line) == 0 || line[0] != '"' {
			end := bytes.IndexRune(line, r.Comma)
			field := line
			if end >= 0 {
				field = field[:end]
			} else {
				field = field[:len(field)-newlineLength(field)]
			}
			if at := bytes.IndexByte(field, '"'); at >= 0 && !r.LazyQuotes {
				return nil, &ParseError{Line: r.line, Column: column() + at, Err: ErrBareQuote}
			}
			dst = append(dst, string(field))
			if end < 0 {
				return dst, nil
			}
			line = line[end+comma:]
			continue
		}
		line = line[1:]
		var text strings.Builder
		for closed := false; !closed; {
			end := bytes.IndexByte(line, '"')
			if end < 0 {
				text.Write(line)
				opened := column() + len(line) - newlineLength(line)
				at := r.line
				var next []byte
				if next, err = r.readLine(); err != nil || len(next) == 0 {
					if err != nil && err != io.EOF {
						return nil, &ParseError{Line: at, Column: opened, Err: err}
					}
					if !r.LazyQuotes {
						return nil, &ParseError{Line: at, Column: opened, Err: ErrQuote}
					}
					dst = append(dst, text.String())
					return dst, nil
				}
				line, full = next, next
				continue
			}
			text.Write(line[:end])
			line = line[end+1:]
			after, _ := utf8.DecodeRune(line)
			switch {
			case len(line) > 0 && after == '"':
				text.WriteByte('"')
				line = line[1:]
			case len(line) > 0 && after == r.Comma:
				line = line[comma:]
				closed = true
			case len(line) == newlineLength(line):
				return append(dst, text.String()), nil
			case r.LazyQuotes:
				text.WriteByte('"')
			default:
				return nil, &ParseError{Line: r.line, Column: column() - 1, Err: ErrQuote}
			}
		}
		dst = append(dst, text.String())
	}
}

type Writer struct {
	Comma   rune
	UseCRLF bool
	w       *bufio.Writer
}

func NewWriter(w io.Writer) *Writer { return &Writer{Comma: ',', w: bufio.NewWriter(w)} }

func (w *Writer) Write(record []string) error {
	if !validDelim(w.Comma) {
		return errInvalidDelim
	}
	for n, field := range record {
		if n > 0 {
			w.w.WriteRune(w.Comma)
		}
		if !w.needsQuotes(field) {
			w.w.WriteString(field)
			continue
		}
		field = strings.ReplaceAll(field, `"`, `""`)
		if w.UseCRLF {
			field = strings.ReplaceAll(strings.ReplaceAll(field, "\r", ""), "\n", "\r\n")
		}
		w.w.WriteString(`"` + field + `"`)
	}
	end := "\n"
	if w.UseCRLF {
		end = "\r\n"
	}
	_, err := w.w.WriteString(end)
	return err
}

func (w *Writer) needsQuotes(field string) bool {
	if field == "" {
		return false
	}
	first, _ := utf8.DecodeRuneInString(field)
	return field == `\.` || strings.ContainsRune(field, w.Comma) || strings.ContainsAny(field, "\"\r\n") || unicode.IsSpace(first)
}

func (w *Writer) Flush() { w.w.Flush() }

func (w *Writer) Error() error {
	_, err := w.w.Write(nil)
	return err
}

func (w *Writer) WriteAll(records [][]string) error {
	for _, record := range records {
		if err := w.Write(record); err != nil {
			return err
		}
	}
	return w.w.Flush()
}
