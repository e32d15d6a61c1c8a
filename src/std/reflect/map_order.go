//go:build go1.22

package reflect

const keysFirst = false
