// text/tabwriter: alignment, padding, flags and escapes.
package main

import (
	"bytes"
	"fmt"
	"text/tabwriter"
)

func main() {
	texts := []string{
		"a\tb\tc\naaa\tbbbb\tc\n\nx\ty\t\n", "name\tage\n世界\t5\nlonger name\t100\n", "a\tb\tc\nno tabs here\nd\te\tf\n", "\t\tindent\n\tone\n", "a\t\tb\n\t\tc\n", "a\v\vb\vc\n\v\vd\v\n",
		"x\fy\tz\n", "tail\twithout newline", "", "\n\n", "<b>bold</b>\tx\n&amp;&lt;\ty\n", "\xffa\tb\xff\tc\nlong long\td\n", "1\t2\t3\t\n11\t22\n111\t222\t333\t\n", "bad \xff", "\t", "a\n\tb\n\tc\td\n",
	}
	for _, s := range []struct {
		min, tab, pad int
		char          byte
		flags         uint
	}{{0, 8, 1, ' ', 0}, {5, 0, 2, '.', 0}, {0, 8, 1, '\t', 0}, {8, 8, 1, '\t', tabwriter.AlignRight}, {0, 8, 1, ' ', tabwriter.AlignRight | tabwriter.Debug}, {0, 8, 0, ' ', tabwriter.Debug | tabwriter.DiscardEmptyColumns}, {0, 4, 1, ' ', tabwriter.TabIndent}, {0, 8, 1, '.', tabwriter.FilterHTML | tabwriter.StripEscape}, {0, 0, 1, '\t', 0}} {
		for _, text := range texts {
			var b bytes.Buffer
			w := tabwriter.NewWriter(&b, s.min, s.tab, s.pad, s.char, s.flags)
			for i := range len(text) {
				w.Write([]byte(text[i : i+1]))
			}
			early := b.Len()
			err := w.Flush()
			var c bytes.Buffer
			w.Init(&c, s.min, s.tab, s.pad, s.char, s.flags)
			n, err2 := fmt.Fprint(w, text)
			w.Flush()
			fmt.Printf("%q %d %v %d %v %v\n", b.String(), early, err, n, err2, c.String() == b.String())
		}
	}
	defer func() { fmt.Println(recover()) }()
	tabwriter.NewWriter(nil, -1, 0, 0, ' ', 0)
}

// go1.26.8
// Output:
// "a   b    c\naaa bbbb c\n\nx y \n" 23 <nil> 23 <nil> true
// "name        age\n世界          5\nlonger name 100\n" 0 <nil> 34 <nil> true
// "a b c\nno tabs here\nd e f\n" 19 <nil> 25 <nil> true
// "  indent\n one\n" 0 <nil> 14 <nil> true
// "a  b\n   c\n" 0 <nil> 9 <nil> true
// "a  b c\n   d \n" 0 <nil> 12 <nil> true
// "x\ny z\n" 2 <nil> 6 <nil> true
// "tail without newline" 0 <nil> 20 <nil> true
// "" 0 <nil> 0 <nil> true
// "\n\n" 2 <nil> 2 <nil> true
// "<b>bold</b> x\n&amp;&lt;   y\n" 0 <nil> 26 <nil> true
// "\xffa\tb\xff       c\nlong long d\n" 0 <nil> 20 <nil> true
// "1   2 3 \n11  22\n111 222 333 \n" 0 <nil> 26 <nil> true
// "bad \xff" 0 <nil> 5 <nil> true
// "" 0 <nil> 1 <nil> true
// "a\n b\n c d\n" 2 <nil> 10 <nil> true
// "a....b.....c\naaa..bbbb..c\n\nx....y....\n" 27 <nil> 23 <nil> true
// "name.........age\n世界...........5\nlonger name..100\n" 0 <nil> 34 <nil> true
// "a....b....c\nno tabs here\nd....e....f\n" 25 <nil> 25 <nil> true
// "..........indent\n.....one\n" 0 <nil> 14 <nil> true
// "a.........b\n..........c\n" 0 <nil> 9 <nil> true
// "a.........b....c\n..........d....\n" 0 <nil> 12 <nil> true
// "x\ny....z\n" 2 <nil> 6 <nil> true
// "tail..without newline" 0 <nil> 20 <nil> true
// "" 0 <nil> 0 <nil> true
// "\n\n" 2 <nil> 2 <nil> true
// "<b>bold</b>..x\n&amp;&lt;....y\n" 0 <nil> 26 <nil> true
// "\xffa\tb\xff........c\nlong long..d\n" 0 <nil> 20 <nil> true
// "1....2....3....\n11...22\n111..222..333..\n" 0 <nil> 26 <nil> true
// "bad \xff" 0 <nil> 5 <nil> true
// "" 0 <nil> 1 <nil> true
// "a\n.....b\n.....c....d\n" 2 <nil> 10 <nil> true
// "a\tb\tc\naaa\tbbbb\tc\n\nx\ty\t\n" 18 <nil> 23 <nil> true
// "name\t\tage\n世界\t\t5\nlonger name\t100\n" 0 <nil> 34 <nil> true
// "a\tb\tc\nno tabs here\nd\te\tf\n" 19 <nil> 25 <nil> true
// "\t\tindent\n\tone\n" 0 <nil> 14 <nil> true
// "a\t\tb\n\t\tc\n" 0 <nil> 9 <nil> true
// "a\t\tb\tc\n\t\td\t\n" 0 <nil> 12 <nil> true
// "x\ny\tz\n" 2 <nil> 6 <nil> true
// "tail\twithout newline" 0 <nil> 20 <nil> true
// "" 0 <nil> 0 <nil> true
// "\n\n" 2 <nil> 2 <nil> true
// "<b>bold</b>\tx\n&amp;&lt;\ty\n" 0 <nil> 26 <nil> true
// "\xffa\tb\xff\t\tc\nlong long\td\n" 0 <nil> 20 <nil> true
// "1\t2\t3\t\n11\t22\n111\t222\t333\t\n" 0 <nil> 26 <nil> true
// "bad \xff" 0 <nil> 5 <nil> true
// "" 0 <nil> 1 <nil> true
// "a\n\tb\n\tc\td\n" 2 <nil> 10 <nil> true
// "a\tb\tc\naaa\tbbbb\tc\n\nx\ty\t\n" 18 <nil> 23 <nil> true
// "name\t\tage\n世界\t\t5\nlonger name\t100\n" 0 <nil> 34 <nil> true
// "a\tb\tc\nno tabs here\nd\te\tf\n" 19 <nil> 25 <nil> true
// "\t\tindent\n\tone\n" 0 <nil> 14 <nil> true
// "a\t\tb\n\t\tc\n" 0 <nil> 9 <nil> true
// "a\t\tb\tc\n\t\td\t\n" 0 <nil> 12 <nil> true
// "x\ny\tz\n" 2 <nil> 6 <nil> true
// "tail\twithout newline" 0 <nil> 20 <nil> true
// "" 0 <nil> 0 <nil> true
// "\n\n" 2 <nil> 2 <nil> true
// "<b>bold</b>\tx\n&amp;&lt;\ty\n" 0 <nil> 26 <nil> true
// "\xffa\tb\xff\t\tc\nlong long\td\n" 0 <nil> 20 <nil> true
// "1\t2\t3\t\n11\t22\n111\t222\t333\t\n" 0 <nil> 26 <nil> true
// "bad \xff" 0 <nil> 5 <nil> true
// "" 0 <nil> 1 <nil> true
// "a\n\tb\n\tc\td\n" 2 <nil> 10 <nil> true
// "   a|    b|c\n aaa| bbbb|c\n\n x| y|\n" 27 <nil> 23 <nil> true
// "        name|age\n          世界|5\n longer name|100\n" 0 <nil> 34 <nil> true
// " a| b|c\nno tabs here\n d| e|f\n" 21 <nil> 25 <nil> true
// " | |indent\n |one\n" 0 <nil> 14 <nil> true
// " a| |b\n  | |c\n" 0 <nil> 9 <nil> true
// " a| | b|c\n  | | d|\n" 0 <nil> 12 <nil> true
// "x\n---\n y|z\n" 6 <nil> 6 <nil> true
// " tail|without newline" 0 <nil> 20 <nil> true
// "" 0 <nil> 0 <nil> true
// "\n\n" 2 <nil> 2 <nil> true
// " <b>bold</b>|x\n   &amp;&lt;|y\n" 0 <nil> 26 <nil> true
// "       \xffa\tb\xff|c\n long long|d\n" 0 <nil> 20 <nil> true
// "   1| 2| 3|\n  11|22\n 111| 222| 333|\n" 0 <nil> 26 <nil> true
// "bad \xff" 0 <nil> 5 <nil> true
// "" 0 <nil> 1 <nil> true
// "a\n |b\n | c|d\n" 2 <nil> 10 <nil> true
// "a  |b   |c\naaa|bbbb|c\n\nx|y|\n" 23 <nil> 23 <nil> true
// "name       |age\n世界         |5\nlonger name|100\n" 0 <nil> 34 <nil> true
// "a|b|c\nno tabs here\nd|e|f\n" 19 <nil> 25 <nil> true
// "||indent\n|one\n" 0 <nil> 14 <nil> true
// "a||b\n ||c\n" 0 <nil> 9 <nil> true
// "a||b|c\n ||d|\n" 0 <nil> 12 <nil> true
// "x\n---\ny|z\n" 6 <nil> 6 <nil> true
// "tail|without newline" 0 <nil> 20 <nil> true
// "" 0 <nil> 0 <nil> true
// "\n\n" 2 <nil> 2 <nil> true
// "<b>bold</b>|x\n&amp;&lt;  |y\n" 0 <nil> 26 <nil> true
// "\xffa\tb\xff      |c\nlong long|d\n" 0 <nil> 20 <nil> true
// "1  |2|3|\n11 |22\n111|222|333|\n" 0 <nil> 26 <nil> true
// "bad \xff" 0 <nil> 5 <nil> true
// "" 0 <nil> 1 <nil> true
// "a\n|b\n|c|d\n" 2 <nil> 10 <nil> true
// "a   b    c\naaa bbbb c\n\nx y \n" 23 <nil> 23 <nil> true
// "name        age\n世界          5\nlonger name 100\n" 0 <nil> 34 <nil> true
// "a b c\nno tabs here\nd e f\n" 19 <nil> 25 <nil> true
// "\t\tindent\n\tone\n" 0 <nil> 14 <nil> true
// "a  b\n\t\tc\n" 0 <nil> 9 <nil> true
// "a  b c\n\t\td \n" 0 <nil> 12 <nil> true
// "x\ny z\n" 2 <nil> 6 <nil> true
// "tail without newline" 0 <nil> 20 <nil> true
// "" 0 <nil> 0 <nil> true
// "\n\n" 2 <nil> 2 <nil> true
// "<b>bold</b> x\n&amp;&lt;   y\n" 0 <nil> 26 <nil> true
// "\xffa\tb\xff       c\nlong long d\n" 0 <nil> 20 <nil> true
// "1   2 3 \n11  22\n111 222 333 \n" 0 <nil> 26 <nil> true
// "bad \xff" 0 <nil> 5 <nil> true
// "" 0 <nil> 1 <nil> true
// "a\n\tb\n\tc d\n" 2 <nil> 10 <nil> true
// "a...b....c\naaa.bbbb.c\n\nx.y.\n" 23 <nil> 23 <nil> true
// "name........age\n世界..........5\nlonger name.100\n" 0 <nil> 34 <nil> true
// "a.b.c\nno tabs here\nd.e.f\n" 19 <nil> 25 <nil> true
// "..indent\n.one\n" 0 <nil> 14 <nil> true
// "a..b\n...c\n" 0 <nil> 9 <nil> true
// "a..b.c\n...d.\n" 0 <nil> 12 <nil> true
// "x\ny.z\n" 2 <nil> 6 <nil> true
// "tail.without newline" 0 <nil> 20 <nil> true
// "" 0 <nil> 0 <nil> true
// "\n\n" 2 <nil> 2 <nil> true
// "<b>bold</b>.x\n&amp;&lt;...y\n" 0 <nil> 26 <nil> true
// "a\tb.......c\nlong long.d\n" 0 <nil> 20 <nil> true
// "1...2.3.\n11..22\n111.222.333.\n" 0 <nil> 26 <nil> true
// "bad " 0 <nil> 5 <nil> true
// "" 0 <nil> 1 <nil> true
// "a\n.b\n.c.d\n" 2 <nil> 10 <nil> true
// "abc\naaabbbbc\n\nxy\n" 14 <nil> 23 <nil> true
// "nameage\n世界5\nlonger name100\n" 0 <nil> 34 <nil> true
// "abc\nno tabs here\ndef\n" 17 <nil> 25 <nil> true
// "indent\none\n" 0 <nil> 14 <nil> true
// "ab\nc\n" 0 <nil> 9 <nil> true
// "abc\nd\n" 0 <nil> 12 <nil> true
// "x\nyz\n" 2 <nil> 6 <nil> true
// "tailwithout newline" 0 <nil> 20 <nil> true
// "" 0 <nil> 0 <nil> true
// "\n\n" 2 <nil> 2 <nil> true
// "<b>bold</b>x\n&amp;&lt;y\n" 0 <nil> 26 <nil> true
// "\xffa\tb\xffc\nlong longd\n" 0 <nil> 20 <nil> true
// "123\n1122\n111222333\n" 0 <nil> 26 <nil> true
// "bad \xff" 0 <nil> 5 <nil> true
// "" 0 <nil> 1 <nil> true
// "a\nb\ncd\n" 2 <nil> 10 <nil> true
// negative minwidth, tabwidth, or padding
