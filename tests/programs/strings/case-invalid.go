package main

import (
	"bytes"
	"fmt"
	"strings"
)

func main() {
	for _, s := range []string{"\xe2\x82", "a\xffb", "\xf0\x9f\x98z", "é\x80É", "\xed\xa0\x80", "ﬀ\xc0\xaf"} {
		fmt.Printf("%x %x %x %x\n", strings.ToUpper(s), strings.ToLower(s), strings.ToTitle(s), bytes.ToUpper([]byte(s)))
	}
}

// go1.26.8
// Output:
// efbfbdefbfbd efbfbdefbfbd efbfbdefbfbd efbfbdefbfbd
// 41efbfbd42 61efbfbd62 41efbfbd42 41efbfbd42
// efbfbdefbfbdefbfbd5a efbfbdefbfbdefbfbd7a efbfbdefbfbdefbfbd5a efbfbdefbfbdefbfbd5a
// c389efbfbdc389 c3a9efbfbdc3a9 c389efbfbdc389 c389efbfbdc389
// efbfbdefbfbdefbfbd efbfbdefbfbdefbfbd efbfbdefbfbdefbfbd efbfbdefbfbdefbfbd
// efac80efbfbdefbfbd efac80efbfbdefbfbd efac80efbfbdefbfbd efac80efbfbdefbfbd
