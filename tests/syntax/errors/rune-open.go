// A rune that nobody closes.
package p

var r = /* ERROR "rune literal not terminated" */ 'a