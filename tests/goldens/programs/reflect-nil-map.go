package main

import "reflect"

//go:noinline
func set(v reflect.Value) { v.SetMapIndex(reflect.ValueOf("a"), reflect.ValueOf(1)) }

func main() { set(reflect.ValueOf(map[string]int(nil))) }
