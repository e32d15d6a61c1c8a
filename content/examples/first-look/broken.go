// One goroutine writes a map while another reads it.
//
// Ends: fatal error: concurrent map read and map write
package main

const rounds = 1000000

func main() {
	ages := map[string]int{"Ada": 36}
	go func() {
		for i := 0; i < rounds; i++ {
			ages["Grace"] = i
		}
	}()
	for i := 0; i < rounds; i++ {
		_ = ages["Ada"]
	}
}
