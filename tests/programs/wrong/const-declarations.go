// Constants whose values are not constant or have the wrong type.
package main

import "math"

var v = 1

func f() int { return 1 }

const a = /* ERROR "v (variable of type int) is not constant" */ v
const b = /* ERROR "f() (value of type int) is not constant" */ f()
const c int = /* ERROR "cannot use \"s\" (untyped string constant) as int value in constant declaration" */ "s"
const d /* ERROR "invalid constant type []int" */ []int = nil
const e = /* ERROR "[]int{…} (value of type []int) is not constant" */ []int{1}
const g = /* ERROR "len([]int{…}) (value of type int) is not constant" */ len([]int{1})
const h = len([2]int{})
const i = /* ERROR "math.Sqrt(4) (value of type float64) is not constant" */ math.Sqrt(4)
const k , /* ERROR "missing init expr for l" */ l = 1
const m = 1 , /* ERROR "extra init expr 2" */ 2
const n = /* ERROR "nil is not constant" */ nil
const o = /* ERROR "&v (value of type *int) is not constant" */ &v
const p = /* ERROR "1 << v (untyped int value) is not constant" */ 1 << v
const q int8 = /* ERROR "cannot use 200 (untyped int constant) as int8 value in constant declaration (overflows)" */ 200
const r = /* ERROR "invalid operation: iota + \"a\" (mismatched types untyped int and untyped string)" */ iota + "a"
const s = /* ERROR "undefined: unknown" */ unknown
const t = math.MaxInt64 + 1
const w int = /* ERROR "cannot use t (untyped int constant 9223372036854775808) as int value in constant declaration (overflows)" */ t
const x = /* ERROR "invalid operation: 10 / 4.0 + \"s\" (mismatched types untyped float and untyped string)" */ 10/4.0 + "s"
const y = /* ERROR "-uint8(1) (constant -1 of type uint8) overflows uint8" */ -uint8(1)
const z float32 = /* ERROR "cannot use 1e100 (untyped float constant 1e+100) as float32 value in constant declaration (overflows)" */ 1e100
const (
	aa = iota
	bb
	cc , /* ERROR "missing init expr for dd" */ dd
)
const ee = /* ERROR "func() int {…}() (value of type int) is not constant" */ func() int { return 1 }()
const ff = /* ERROR "\"abc\"[1] (value of type byte) is not constant" */ "abc"[1]
const gg = /* ERROR "len(\"abc\"[1:]) (value of type int) is not constant" */ len("abc"[1:])
const hh /* ERROR "invalid constant type interface{}" */ interface{} = 1
const ii = cap([5]int{}) + len([ /* ERROR "array length f() (value of type int) must be constant" */ f()]int{})

func main() {
	const local = /* ERROR "v (variable of type int) is not constant" */ v
	const unused = 1
	const str = /* ERROR "invalid operation: \"a\" + 1 (mismatched types untyped string and untyped int)" */ "a" + 1
	const neg uint = /* ERROR "cannot use -1 (untyped int constant) as uint value in constant declaration (overflows)" */ -1
}
