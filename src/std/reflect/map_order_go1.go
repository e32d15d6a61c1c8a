//go:build !go1.22

package reflect

// DeepEqual lists the keys of a map and looks each of them up, where later releases walk the map once.
const keysFirst = true
