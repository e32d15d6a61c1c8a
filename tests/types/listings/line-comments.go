package main

//line foo.go:100
var x int = "a"

//line foo.go:100:5
var x int = "a"

//line :200
var y int = "a"; var y int

//line :200:10
var z int = "a"; var z int = 2; /*line q.go:1:1*/ var z int = "z"

func f() { /*line :3*/ L: for { break M } }

//line foo.go
//line foo.go:0
//line foo.go:1x
//line foo.go:2:0
//line foo.go:99999999999999999999999999
//line foo.go:2:z
 //line foo.go:77
/*line foo.go:77*/ var w = undef
//line /x/y.go:3:
//line a b.go:3:4 
//line a b.go:3:4
var w = undef2

/*line more.go:7
*/ var two = 1 + ""
/*line more.go:7*/ var three = `
`; var four = 1 + ""
func main() {}
