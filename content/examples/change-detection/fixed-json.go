// JSON quotes keys and values and sorts the keys: different maps give different text, equal maps the same.
//
// Ends: ok
// Prints: changed: true
// Prints: the same, filled in another order: false
// Prints: nil against empty: true
package main

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"log"
)

// fingerprint reads the whole map: call it with the map's lock held.
func fingerprint(m map[string]string) [32]byte {
	text, err := json.Marshal(m)
	if err != nil {
		log.Fatal(err)
	}
	return sha256.Sum256(text)
}

func changed(a, b map[string]string) bool { return fingerprint(a) != fingerprint(b) }

func main() {
	before := map[string]string{"a": "1", "b": "2"}
	fmt.Println("changed:", changed(before, map[string]string{"a": "1 b:2"}))
	again := map[string]string{"b": "2"}
	again["a"] = "1"
	fmt.Println("the same, filled in another order:", changed(before, again))
	fmt.Println("nil against empty:", changed(nil, map[string]string{}))
}
