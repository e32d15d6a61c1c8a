// A template reads the data that it is given, long after Parse and without a lock.
//
// Ends: fatal error: concurrent map iteration and map write | fatal error: concurrent map read and map write
package main

import (
	"fmt"
	"io/ioutil"
	"sync"
	"text/template"
)

const rounds = 20000

func main() {
	page := template.Must(template.New("page").Parse("{{range $k, $v := .}}{{$k}}: {{$v}}\n{{end}}"))
	stock := map[string]int{"apple": 5, "pear": 7, "plum": 9}
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < 1000*rounds; i++ {
			stock["pear"] = i
		}
	}()
	for i := 0; i < rounds; i++ {
		page.Execute(ioutil.Discard, stock)
	}
	wg.Wait()
	fmt.Println("rendered")
}
