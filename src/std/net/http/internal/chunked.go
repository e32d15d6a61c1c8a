// Package internal: the chunked transfer encoding.
package internal

import (
	"bufio"
	"errors"
	"io"
	"strconv"
	"strings"
)

var ErrLineTooLong = errors.New("header line too long")

// NewChunkedReader reads the chunks up to the last; what follows it stays unread.
func NewChunkedReader(r *bufio.Reader) io.Reader { return &chunkedReader{r: r} }

type chunkedReader struct {
	r *bufio.Reader
	// n is what is left of the present chunk; its end of line is still to be read when checkEnd.
	n        uint64
	checkEnd bool
	err      error
}

func (cr *chunkedReader) Read(b []byte) (n int, err error) {
	for cr.err == nil && n < len(b) {
		if cr.n == 0 {
			// What is there is given before the next chunk is waited for.
			if n > 0 && cr.r.Buffered() == 0 {
				break
			}
			cr.nextChunk()
			continue
		}
		part := b[n:]
		if uint64(len(part)) > cr.n {
			part = part[:cr.n]
		}
		var k int
		k, cr.err = cr.r.Read(part)
		n += k
		cr.n -= uint64(k)
		if cr.err == io.EOF {
			cr.err = io.ErrUnexpectedEOF
		}
	}
	return n, cr.err
}

func (cr *chunkedReader) nextChunk() {
	if cr.checkEnd {
		cr.checkEnd = false
		var end [2]byte
		if _, err := io.ReadFull(cr.r, end[:]); err != nil {
			cr.fail(err)
			return
		}
		if string(end[:]) != "\r\n" {
			cr.err = errors.New("malformed chunked encoding")
			return
		}
	}
	line, err := cr.r.ReadSlice('\n')
	if err != nil {
		if err == bufio.ErrBufferFull {
			err = ErrLineTooLong
		}
		cr.fail(err)
		return
	}
	size, _, _ := strings.Cut(strings.TrimRight(string(line), "\r\n \t"), ";")
	n, err := strconv.ParseUint(strings.TrimSpace(size), 16, 64)
	if err != nil {
		if errors.Is(err, strconv.ErrRange) {
			cr.err = errors.New("http chunk length too large")
		} else {
			cr.err = errors.New("invalid byte in chunk length")
		}
		return
	}
	cr.n = n
	if n == 0 {
		cr.err = io.EOF
		return
	}
	cr.checkEnd = true
}

func (cr *chunkedReader) fail(err error) {
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	cr.err = err
}

// NewChunkedWriter makes every Write a chunk. Close writes the last one, but not the empty line after it.
func NewChunkedWriter(w io.Writer) io.WriteCloser { return &chunkedWriter{w} }

type chunkedWriter struct{ w io.Writer }

func (cw *chunkedWriter) Write(data []byte) (n int, err error) {
	if len(data) == 0 {
		return 0, nil
	}
	if _, err = io.WriteString(cw.w, strconv.FormatInt(int64(len(data)), 16)+"\r\n"); err != nil {
		return 0, err
	}
	if n, err = cw.w.Write(data); err != nil {
		return n, err
	}
	if _, err = io.WriteString(cw.w, "\r\n"); err != nil {
		return n, err
	}
	if bw, ok := cw.w.(*FlushAfterChunkWriter); ok {
		err = bw.Flush()
	}
	return n, err
}

func (cw *chunkedWriter) Close() error {
	_, err := io.WriteString(cw.w, "0\r\n")
	return err
}

// FlushAfterChunkWriter sends every chunk at once.
type FlushAfterChunkWriter struct {
	*bufio.Writer
}
