// A fingerprint of what %v prints. Two different maps can print the same, so a change goes unseen. Go 1.11 does
// not even print one map the same way twice.
//
// Ends: exit 1
// Prints: map[a:1 b:2] and map[a:1 b:2]: no change seen
// Releases: 1.12 and later
// Elsewhere: exit 1 | ok
package main

import (
	"crypto/sha256"
	"fmt"
	"os"
)

func fingerprint(m map[string]string) [32]byte { return sha256.Sum256([]byte(fmt.Sprintf("%v", m))) }

func main() {
	before := map[string]string{"a": "1", "b": "2"}
	after := map[string]string{"a": "1 b:2"}
	if fingerprint(before) == fingerprint(after) {
		fmt.Printf("%v and %v: no change seen\n", before, after)
		os.Exit(1)
	}
}
