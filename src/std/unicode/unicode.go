// Package unicode: classes and simple case mappings of code points, from one native table of categories.
package unicode

const (
	MaxRune         = '\U0010FFFF'
	ReplacementChar = '\uFFFD'
	MaxASCII        = '\u007F'
	MaxLatin1       = '\u00FF'
	Version         = "15.0.0"
)

const (
	UpperCase = iota
	LowerCase
	TitleCase
	MaxCase
)

// category is the two letters of the general category of r.
func category(r rune) string
func isWhiteSpace(r rune) bool
func inScript(name string, r rune) bool

func ToUpper(r rune) rune
func ToLower(r rune) rune
func ToTitle(r rune) rune
func SimpleFold(r rune) rune

func To(_case int, r rune) rune {
	switch _case {
	case UpperCase:
		return ToUpper(r)
	case LowerCase:
		return ToLower(r)
	case TitleCase:
		return ToTitle(r)
	}
	return ReplacementChar
}

func IsUpper(r rune) bool   { return category(r) == "Lu" }
func IsLower(r rune) bool   { return category(r) == "Ll" }
func IsTitle(r rune) bool   { return category(r) == "Lt" }
func IsLetter(r rune) bool  { return category(r)[0] == 'L' }
func IsMark(r rune) bool    { return category(r)[0] == 'M' }
func IsNumber(r rune) bool  { return category(r)[0] == 'N' }
func IsDigit(r rune) bool   { return category(r) == "Nd" }
func IsPunct(r rune) bool   { return category(r)[0] == 'P' }
func IsSymbol(r rune) bool  { return category(r)[0] == 'S' }
func IsControl(r rune) bool { return category(r) == "Cc" }
func IsSpace(r rune) bool   { return r == ' ' || '\t' <= r && r <= '\r' || r >= 0x80 && isWhiteSpace(r) }

func IsGraphic(r rune) bool {
	switch c := category(r); c[0] {
	case 'L', 'M', 'N', 'P', 'S':
		return true
	default:
		return c == "Zs"
	}
}

func IsPrint(r rune) bool {
	return r == ' ' || category(r)[0] != 'Z' && IsGraphic(r)
}

// Range16 and Range32 are runs of code points, Stride apart.
type Range16 struct {
	Lo, Hi, Stride uint16
}

type Range32 struct {
	Lo, Hi, Stride uint32
}

// RangeTable is a set of code points: ranges, or for the tables of this package a category or script by name.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int
	category    string
	script      string
}

func Is(rangeTab *RangeTable, r rune) bool {
	switch {
	case rangeTab.script != "":
		return inScript(rangeTab.script, r)
	case rangeTab.category == "White_Space":
		return IsSpace(r)
	case rangeTab.category != "":
		c := category(r)
		return c == rangeTab.category || c[:1] == rangeTab.category
	}
	for _, x := range rangeTab.R16 {
		if rune(x.Lo) <= r && r <= rune(x.Hi) {
			return x.Stride == 1 || (r-rune(x.Lo))%rune(x.Stride) == 0
		}
	}
	for _, x := range rangeTab.R32 {
		if rune(x.Lo) <= r && r <= rune(x.Hi) {
			return x.Stride == 1 || (r-rune(x.Lo))%rune(x.Stride) == 0
		}
	}
	return false
}

func In(r rune, ranges ...*RangeTable) bool {
	for _, t := range ranges {
		if Is(t, r) {
			return true
		}
	}
	return false
}

func IsOneOf(ranges []*RangeTable, r rune) bool { return In(r, ranges...) }

var (
	Letter      = &RangeTable{category: "L"}
	L           = Letter
	Upper       = &RangeTable{category: "Lu"}
	Lu          = Upper
	Lower       = &RangeTable{category: "Ll"}
	Ll          = Lower
	Title       = &RangeTable{category: "Lt"}
	Lt          = Title
	Lm          = &RangeTable{category: "Lm"}
	Lo          = &RangeTable{category: "Lo"}
	Mark        = &RangeTable{category: "M"}
	M           = Mark
	Mn          = &RangeTable{category: "Mn"}
	Number      = &RangeTable{category: "N"}
	N           = Number
	Digit       = &RangeTable{category: "Nd"}
	Nd          = Digit
	Punct       = &RangeTable{category: "P"}
	P           = Punct
	Symbol      = &RangeTable{category: "S"}
	S           = Symbol
	Space       = &RangeTable{category: "Z"}
	Z           = Space
	Zs          = &RangeTable{category: "Zs"}
	Mc          = &RangeTable{category: "Mc"}
	Me          = &RangeTable{category: "Me"}
	Nl          = &RangeTable{category: "Nl"}
	No          = &RangeTable{category: "No"}
	Pc          = &RangeTable{category: "Pc"}
	Pd          = &RangeTable{category: "Pd"}
	Pe          = &RangeTable{category: "Pe"}
	Pf          = &RangeTable{category: "Pf"}
	Pi          = &RangeTable{category: "Pi"}
	Po          = &RangeTable{category: "Po"}
	Ps          = &RangeTable{category: "Ps"}
	Sc          = &RangeTable{category: "Sc"}
	Sk          = &RangeTable{category: "Sk"}
	Sm          = &RangeTable{category: "Sm"}
	So          = &RangeTable{category: "So"}
	Zl          = &RangeTable{category: "Zl"}
	Zp          = &RangeTable{category: "Zp"}
	Cc          = &RangeTable{category: "Cc"}
	Cf          = &RangeTable{category: "Cf"}
	Co          = &RangeTable{category: "Co"}
	Cs          = &RangeTable{category: "Cs"}
	Other       = &RangeTable{category: "C"}
	C           = Other
	White_Space = &RangeTable{category: "White_Space"}
	Latin       = &RangeTable{script: "Latin"}
	Greek       = &RangeTable{script: "Greek"}
	Cyrillic    = &RangeTable{script: "Cyrillic"}
	Han         = &RangeTable{script: "Han"}
	Hiragana    = &RangeTable{script: "Hiragana"}
	Katakana    = &RangeTable{script: "Katakana"}
	Hangul      = &RangeTable{script: "Hangul"}
	Arabic      = &RangeTable{script: "Arabic"}
	Hebrew      = &RangeTable{script: "Hebrew"}
	Thai        = &RangeTable{script: "Thai"}
)

// CaseRange is a range of code points and how far away each of their cases is.
type CaseRange struct {
	Lo    uint32
	Hi    uint32
	Delta d
}

type d [MaxCase]rune

// SpecialCase overrides mappings for a language.
type SpecialCase []CaseRange

// TurkishCase: in these languages an i keeps its dot when it becomes a capital, and one without a dot is another letter.
var TurkishCase = SpecialCase{
	{'I', 'I', d{LowerCase: 'ı' - 'I'}},
	{'i', 'i', d{UpperCase: 'İ' - 'i', TitleCase: 'İ' - 'i'}},
	{'İ', 'İ', d{LowerCase: 'i' - 'İ'}},
	{'ı', 'ı', d{UpperCase: 'I' - 'ı', TitleCase: 'I' - 'ı'}},
}

var AzeriCase = TurkishCase

func (special SpecialCase) to(_case int, r rune) rune {
	for _, c := range special {
		if rune(c.Lo) <= r && r <= rune(c.Hi) {
			return r + c.Delta[_case]
		}
	}
	return To(_case, r)
}

func (special SpecialCase) ToUpper(r rune) rune { return special.to(UpperCase, r) }
func (special SpecialCase) ToTitle(r rune) rune { return special.to(TitleCase, r) }
func (special SpecialCase) ToLower(r rune) rune { return special.to(LowerCase, r) }
