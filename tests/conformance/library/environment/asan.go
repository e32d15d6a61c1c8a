// Package asan: the program is built without.
package asan

const Enabled = false
