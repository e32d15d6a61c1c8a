// Package tabwriter: text whose cells end in tabs, in columns.
package tabwriter

import (
	"bytes"
	"io"
	"unicode/utf8"
)

const (
	FilterHTML uint = 1 << iota
	StripEscape
	AlignRight
	DiscardEmptyColumns
	TabIndent
	Debug
)

// Escape stands on both sides of text that is taken as it is.
const Escape = '\xff'

// cell ends in a tab, except the last one of a line; hard says that the tab was no vertical one.
type cell struct {
	text    []byte
	width   int // of what was counted
	counted int
	hard    bool
}

// count adds what was not counted yet.
func (c *cell) count() {
	c.width += utf8.RuneCount(c.text[c.counted:])
	c.counted = len(c.text)
}

// Writer keeps lines back until it knows how wide their columns are.
type Writer struct {
	out                         io.Writer
	minwidth, tabwidth, padding int
	padchar                     byte
	flags                       uint

	lines [][]cell // all but the last are complete
	last  cell     // what is being written
	end   byte     // the letter that ends what is taken as it is, 0: nothing is
	err   error
}

func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	return new(Writer).Init(output, minwidth, tabwidth, padding, padchar, flags)
}

func (b *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	if minwidth < 0 || tabwidth < 0 || padding < 0 {
		panic("negative minwidth, tabwidth, or padding")
	}
	if padchar == '\t' {
		flags &^= AlignRight
	}
	*b = Writer{out: output, minwidth: minwidth, tabwidth: tabwidth, padding: padding, padchar: padchar, flags: flags}
	b.reset()
	return b
}

func (b *Writer) reset() {
	b.lines = [][]cell{nil}
	b.last = cell{}
	b.end = 0
}

// endCell gives the number of cells the line has now.
func (b *Writer) endCell(hard bool) int {
	b.last.count()
	c := b.last
	c.hard = hard
	line := &b.lines[len(b.lines)-1]
	*line = append(*line, c)
	b.last = cell{}
	return len(*line)
}

// Write takes cells apart. A line without a tab ends all columns.
func (b *Writer) Write(buf []byte) (n int, err error) {
	start := 0 // of text that is not in the cell yet
	take := func(i int) {
		b.last.text = append(b.last.text, buf[start:i]...)
		start = i
	}
	for i, c := range buf {
		if b.end != 0 {
			if c == b.end {
				take(i)
				if c == Escape && b.flags&StripEscape != 0 {
					start++
				}
				take(i + 1)
				b.endEscape()
			}
			continue
		}
		switch {
		case c == '\t' || c == '\v' || c == '\n' || c == '\f':
			take(i)
			start = i + 1
			cells := b.endCell(c == '\t')
			if c == '\n' || c == '\f' {
				b.lines = append(b.lines, nil)
				if c == '\f' || cells == 1 {
					b.flush()
					if c == '\f' && b.flags&Debug != 0 {
						b.put([]byte("---\n"))
					}
				}
			}
		case c == Escape:
			take(i)
			b.last.count()
			if b.flags&StripEscape != 0 {
				start++
			}
			b.end = Escape
		case (c == '<' || c == '&') && b.flags&FilterHTML != 0:
			take(i)
			b.last.count()
			b.end = ';'
			if c == '<' {
				b.end = '>'
			}
		}
		if b.err != nil {
			return i, b.err
		}
	}
	take(len(buf))
	return len(buf), b.err
}

// endEscape ends what is taken as it is: tags have no width, entities are one letter, and escaped text is as wide as it is.
func (b *Writer) endEscape() {
	c := &b.last
	switch b.end {
	case Escape:
		c.count()
		if b.flags&StripEscape == 0 {
			c.width -= 2
		}
	case ';':
		c.width++
	}
	c.counted = len(c.text)
	b.end = 0
}

// Flush writes what was kept back.
func (b *Writer) Flush() error {
	if len(b.last.text) > 0 {
		if b.end != 0 {
			b.endEscape()
		}
		b.endCell(false)
	}
	b.flush()
	return b.err
}

func (b *Writer) flush() {
	widths := b.widths()
	for i, line := range b.lines {
		b.writeLine(line, widths[i], i == len(b.lines)-1)
	}
	b.reset()
}

// widths measures columns: the cells below each other that end in a tab, as long as no line without one comes between.
func (b *Writer) widths() [][]int {
	widths := make([][]int, len(b.lines))
	for column := 0; ; column++ {
		some := false
		for i := 0; i < len(b.lines); i++ {
			if column >= len(b.lines[i])-1 {
				continue
			}
			some = true
			end, width := b.column(i, column)
			for ; i < end; i++ {
				widths[i] = append(widths[i], width)
			}
			i--
		}
		if !some {
			return widths
		}
	}
}

// column gives the end and the width of the column that begins in line i.
func (b *Writer) column(i, column int) (end, width int) {
	width = b.minwidth
	discardable := true
	for end = i; end < len(b.lines) && column < len(b.lines[end])-1; end++ {
		c := b.lines[end][column]
		width = max(width, c.width+b.padding)
		if c.width > 0 || c.hard {
			discardable = false
		}
	}
	if discardable && b.flags&DiscardEmptyColumns != 0 {
		width = 0
	}
	return end, width
}

func (b *Writer) writeLine(line []cell, widths []int, last bool) {
	var text []byte
	indent := b.flags&TabIndent != 0
	for j, c := range line {
		if j > 0 && b.flags&Debug != 0 {
			text = append(text, '|')
		}
		if len(c.text) > 0 {
			indent = false
		}
		var pad []byte
		if j < len(widths) {
			pad = b.pad(c.width, widths[j], indent)
		}
		if b.flags&AlignRight != 0 {
			text = append(append(text, pad...), c.text...)
		} else {
			text = append(append(text, c.text...), pad...)
		}
	}
	if !last {
		text = append(text, '\n')
	}
	b.put(text)
}

func (b *Writer) pad(text, width int, tabs bool) []byte {
	if b.padchar != '\t' && !tabs {
		return bytes.Repeat([]byte{b.padchar}, width-text)
	}
	if b.tabwidth == 0 {
		return nil
	}
	stops := (width + b.tabwidth - 1) / b.tabwidth * b.tabwidth
	return bytes.Repeat([]byte{'\t'}, (stops-text+b.tabwidth-1)/b.tabwidth)
}

func (b *Writer) put(text []byte) {
	if b.err != nil || len(text) == 0 {
		return
	}
	n, err := b.out.Write(text)
	if err == nil && n != len(text) {
		err = io.ErrShortWrite
	}
	b.err = err
}
