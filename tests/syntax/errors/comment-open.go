// A comment that nobody closes.
package p

var x = 1

/* ERROR "comment not terminated" */ /* abc
 * def **