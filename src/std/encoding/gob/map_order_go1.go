//go:build !go1.18

package gob

// The encoder lists the keys of a map and looks each of them up, where later releases walk the map once.
const keysFirst = true
