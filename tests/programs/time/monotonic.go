package main

import (
	"fmt"
	"strings"
	"time"
)

func main() {
	n := time.Now()
	for _, t := range []time.Time{n, n.UTC(), n.Local(), n.In(time.UTC), n.Round(0), n.Add(5), n.AddDate(0, 0, 1), n.Truncate(time.Second)} {
		fmt.Println(strings.Contains(t.String(), "m="))
	}
}

// go1.26.8
// Output:
// true
// false
// false
// false
// false
// true
// false
// false
