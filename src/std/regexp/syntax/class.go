package syntax

import "unicode"

// Class is a set of characters: ranges, and what other sets have or have not.
type Class struct {
	ranges  []rune
	tables  []tableItem
	Negated bool
	fold    bool
}

type tableItem struct {
	table   *unicode.RangeTable
	class   *Class
	negated bool
}

// Has tells whether r is in the set.
func (c *Class) Has(r rune) bool {
	return c.holds(r) != c.Negated
}

// holds looks for r, and where case does not count for all that differ from it in case; what is negated in a class is so after that.
func (c *Class) holds(r rune) bool {
	if c.inRanges(r) || c.fold && anyFold(r, c.inRanges) {
		return true
	}
	for _, item := range c.tables {
		if (item.has(r) || c.fold && anyFold(r, item.has)) != item.negated {
			return true
		}
	}
	return false
}

func anyFold(r rune, has func(rune) bool) bool {
	for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
		if has(f) {
			return true
		}
	}
	return false
}

func (c *Class) inRanges(r rune) bool {
	for i := 0; i < len(c.ranges); i += 2 {
		if c.ranges[i] <= r && r <= c.ranges[i+1] {
			return true
		}
	}
	return false
}

func (t *tableItem) has(r rune) bool {
	switch {
	case t.class != nil:
		return t.class.Has(r)
	case t.table != nil:
		return unicode.Is(t.table, r)
	}
	return true
}

func (c *Class) add(lo, hi rune) { c.ranges = append(c.ranges, lo, hi) }

func (c *Class) addClass(ranges string, negated bool) {
	sub := &Class{}
	runes := []rune(ranges)
	for i := 0; i < len(runes); i += 2 {
		sub.add(runes[i], runes[i+1])
	}
	if !negated {
		c.ranges = append(c.ranges, sub.ranges...)
		return
	}
	c.tables = append(c.tables, tableItem{class: sub, negated: true})
}

// Ranges of ASCII, two characters each.
const (
	digits = "09"
	spaces = "\t\n\f\r  "
	words  = "09AZ__az"
)

var posix = map[string]string{
	"alnum":  "09AZaz",
	"alpha":  "AZaz",
	"ascii":  "\x00\x7f",
	"blank":  "\t\t  ",
	"cntrl":  "\x00\x1f\x7f\x7f",
	"digit":  digits,
	"graph":  "!~",
	"lower":  "az",
	"print":  " ~",
	"punct":  "!/:@[`{~",
	"space":  "\t\r  ",
	"upper":  "AZ",
	"word":   words,
	"xdigit": "09AFaf",
}
