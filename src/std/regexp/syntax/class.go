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
	found := c.holds(r)
	if !found && c.fold {
		for f := unicode.SimpleFold(r); f != r && !found; f = unicode.SimpleFold(f) {
			found = c.holds(f)
		}
	}
	return found != c.Negated
}

func (c *Class) holds(r rune) bool {
	for i := 0; i < len(c.ranges); i += 2 {
		if c.ranges[i] <= r && r <= c.ranges[i+1] {
			return true
		}
	}
	for _, item := range c.tables {
		found := false
		switch {
		case item.class != nil:
			found = item.class.Has(r)
		case item.table != nil:
			found = unicode.Is(item.table, r)
		default:
			found = true
		}
		if found != item.negated {
			return true
		}
	}
	return false
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
