//go:build go1.21

package log

// endsLine: behind a prefix that ends a line an empty message ends no other.
func endsLine(buf []byte) bool { return len(buf) > 0 && buf[len(buf)-1] == '\n' }
