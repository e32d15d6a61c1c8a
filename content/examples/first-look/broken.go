// One goroutine writes a map while another reads it.
package main

import "fmt"

const rounds = 100_000

func main() {
	ages := map[string]int{"Ada": 36}

	go func() {
		for i := range rounds {
			ages["Grace"] = i
		}
	}()

	for range rounds {
		_ = ages["Ada"]
	}
	fmt.Println("Ada is", ages["Ada"])
}
