// Malformed rune and string literals.
package p

const (
	_ = '' /* ERROR "empty rune literal or unescaped '" */
	_ = 'ab' /* ERROR "more than one character in rune literal" */
	_ = '\q' /* ERROR "unknown escape" */
	_ = '\400' /* ERROR "octal escape value 256 > 255" */
	_ = '\ud800' /* ERROR "escape is invalid Unicode code point U+D800" */
	_ = '\U00110000' /* ERROR "escape is invalid Unicode code point U+110000" */
	_ = '\x1' /* ERROR "invalid character '\\'' in hexadecimal escape" */
	_ = '\08' /* ERROR "invalid character '8' in octal escape" */
	_ = "\q" /* ERROR "unknown escape" */
	_ = "\u12" /* ERROR "invalid character '\"' in hexadecimal escape" */
	_ = "\xg0" /* ERROR "invalid character 'g' in hexadecimal escape" */
	_ = "\'" /* ERROR "unknown escape" */
	_ = '\"' /* ERROR "unknown escape" */
	_ = "tab\	tab" /* ERROR "unknown escape" */
	_ = "\777" /* ERROR "octal escape value 511 > 255" */
)

func f() {
	_ = /* ERROR "newline in rune literal" */ 'a
	_ = /* ERROR "newline in string" */ "newline
	_ = 1
}
