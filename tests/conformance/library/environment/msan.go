// Package msan: the program is built without.
package msan

const Enabled = false
