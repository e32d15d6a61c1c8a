// A string that nobody closes.
package p

var s = /* ERROR "string not terminated" */ "abc