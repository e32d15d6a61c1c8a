package main

//go:embed x.txt
var a string

//go:embed x.txt
const b = 1

//go:embed
var c string

//go:embed "x
var d string

//go:systemstack
func g() {}

//go:noescape
func h() {}

//go:uintptrkeepalive
func k() {}

//go:uintptrescapes
func k2()

//go:nosplit
//go:systemstack
func k3() {}

//go:linkname x
//go:linkname
//go:linkname x y
//go:linkname x y z
//go:wasmimport a
//go:wasmexport
//go:wasmimport a b c
//go:wasmexport F g
//go:cgo_import_dynamic a b "c d"
//go:cgo_import_dynamic a b c d e
//go:cgo_export_static
//go:cgo_export_dynamic "a"
//go:cgo_dynamic_linker a
//go:cgo_import_static a b
//go:cgo_unsafe_args
//go:cgo_foo
func m() { /* c */ //go:norace
	//go:generate foo
	x := 1 //go:generate foo
	_ = x
/* c */ //go:noinline
	_ = x
	/*go:noinline*/
	//go:
	//go:foo bar
	//go:registerparams
	func() {
	}() 
	if true { //go:noinline
		//go:embed a
	}
	//go:embed b
	var z string
	_ = z
	switch {
	//go:noinline
	case true:
		//go:noinline
		break
	}
}

func main() {
	a1 :=
	//go:noinline
	3
	f(
	//go:nosplit
	a1)
	//go:embed b
	var z string
	//go:embed b
	var z1 string
	_, _ = z, z1
}
func f(int)
//go:embed b
