// Malformed number literals: each is one token with one error.
package p

const (
	_ = 08 /* ERROR "invalid digit '8' in octal literal" */
	_ = 0128 /* ERROR "invalid digit '8' in octal literal" */
	_ = 0b12 /* ERROR "invalid digit '2' in binary literal" */
	_ = 0o8 /* ERROR "invalid digit '8' in octal literal" */
	_ = 0x /* ERROR "hexadecimal literal has no digits" */
	_ = 0b /* ERROR "binary literal has no digits" */
	_ = 0o /* ERROR "octal literal has no digits" */
	_ = 1__0 /* ERROR "'_' must separate successive digits" */
	_ = 1_ /* ERROR "'_' must separate successive digits" */
	_ = 0_ /* ERROR "'_' must separate successive digits" */x /* ERROR "unexpected name x in grouped declaration; possibly missing semicolon or newline or )" */
	_ = 0x_1_ /* ERROR "'_' must separate successive digits" */
	_ = 0x1.0 /* ERROR "hexadecimal mantissa requires a 'p' exponent" */
	_ = 0x.p1 /* ERROR "hexadecimal literal has no digits" */
	_ = 0b1.0 /* ERROR "invalid radix point in binary literal" */
	_ = 0o1.5 /* ERROR "invalid radix point in octal literal" */
	_ = 1e /* ERROR "exponent has no digits" */
	_ = 1e+; /* ERROR "exponent has no digits" */
	_ = 1p2 /* ERROR "'p' exponent requires hexadecimal mantissa" */
	_ = 0b1e3 /* ERROR "'e' exponent requires decimal mantissa" */
	_ = 0o1p3 /* ERROR "'p' exponent requires hexadecimal mantissa" */
	_ = 0x1p /* ERROR "exponent has no digits" */
	_ = 1_.5 /* ERROR "'_' must separate successive digits" */
	_ = 08i
	_ = 0b1_e /* ERROR "'e' exponent requires decimal mantissa" */
	_ = 09.5
	_ = 1_000.000_1e1_0i
)
