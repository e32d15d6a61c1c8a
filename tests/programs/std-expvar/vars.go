// expvar: variables, maps of them, and what /debug/vars serves.
package main

import (
	"encoding/json"
	"expvar"
	"fmt"
	"io"
	"log"
	"math"
	"net/http"
	"net/http/httptest"
	"sync"
)

type own struct{ n int }

func (o own) String() string { return fmt.Sprintf(`{"own": %d}`, o.n) }

func main() {
	hits := expvar.NewInt("hits")
	load := expvar.NewFloat("load")
	name := expvar.NewString("name")
	m := expvar.NewMap("byPath")
	expvar.Publish("own", own{3})
	expvar.Publish("fn", expvar.Func(func() any { return map[string]int{"b": 2, "a": 1} }))

	var wg sync.WaitGroup
	for i := range 20 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			hits.Add(1)
			load.Add(0.5)
			m.Add(fmt.Sprint("/", i%3), 1)
			m.AddFloat("f", 0.25)
		}()
	}
	wg.Wait()
	name.Set("a\"b<c>\n\u2028é")
	fmt.Println(hits, load, name, m)
	fmt.Println(hits.Value(), load.Value(), name.Value() == "a\"b<c>\n\u2028é")
	hits.Set(-4)
	load.Set(math.Inf(1))
	fmt.Println(hits, load, expvar.Get("hits"), expvar.Get("none"))
	load.Set(1e100)

	sub := new(expvar.Map).Init()
	sub.Set("z", hits)
	sub.Set("a", new(expvar.String))
	m.Set("sub", sub)
	m.Add("sub", 1)
	m.Set("/1", expvar.Func(func() any { return nil }))
	fmt.Println(m, m.Get("/0"), m.Get("gone"))
	m.Delete("/0")
	m.Delete("/9")
	m.Do(func(kv expvar.KeyValue) { fmt.Print(kv.Key, "=", kv.Value, ";") })
	fmt.Println()
	sub.Init()
	fmt.Println(m)
	var zero expvar.Map
	zero.Add("k", 2)
	fmt.Println(&zero, new(expvar.Int), new(expvar.Float), new(expvar.String))

	rec := httptest.NewRecorder()
	http.DefaultServeMux.ServeHTTP(rec, httptest.NewRequest("GET", "/debug/vars", nil))
	var got map[string]any
	err := json.Unmarshal(rec.Body.Bytes(), &got)
	fmt.Println(rec.Code, rec.Header().Get("Content-Type"), err, len(got["cmdline"].([]any)), got["memstats"].(map[string]any)["NumGC"] != nil)
	delete(got, "cmdline")
	delete(got, "memstats")
	text, _ := json.Marshal(got)
	fmt.Println(string(text))
	expvar.Do(func(kv expvar.KeyValue) { fmt.Print(kv.Key, " ") })
	fmt.Println(expvar.Handler() != nil)
	rec = httptest.NewRecorder()
	http.DefaultServeMux.ServeHTTP(rec, httptest.NewRequest("POST", "/debug/vars", nil))
	fmt.Println(rec.Code)

	log.SetOutput(io.Discard)
	defer func() { fmt.Println("recovered:", recover()) }()
	expvar.NewInt("hits")
}

// go1.26.8
// Output:
// 20 10 "a\"b\u003cc\u003e\n\u2028é" {"/0": 7, "/1": 7, "/2": 6, "f": 5}
// 20 10 true
// -4 +Inf -4 <nil>
// {"/0": 7, "/1": null, "/2": 6, "f": 5, "sub": {"a": "", "z": -4}} 7 <nil>
// /1=null;/2=6;f=5;sub={"a": "", "z": -4};
// {"/1": null, "/2": 6, "f": 5, "sub": {}}
// {"k": 2} 0 0 ""
// 200 application/json; charset=utf-8 <nil> 1 true
// {"byPath":{"/1":null,"/2":6,"f":5,"sub":{}},"fn":{"a":1,"b":2},"hits":-4,"load":1e+100,"name":"a\"b\u003cc\u003e\n\u2028é","own":{"own":3}}
// byPath cmdline fn hits load memstats name own true
// 405
// recovered: Reuse of exported var name: hits
//
