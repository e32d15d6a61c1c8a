package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
)

type fault struct{ n int }

func (f fault) Error() string { return fmt.Sprint("fault ", f.n) }

type speaker string

func (s speaker) String() string { return "says " + string(s) }

type bare struct {
	n int
	s string
}

type word string
type count int

type lines struct{}

func (lines) Error() string { return "first\nsecond" }

type bad struct{}

func (bad) Error() string { panic("inside Error") }

type ender struct{}

func (ender) Error() string {
	defer func() { println("ender", recover() != nil) }()
	panic("recovered inside Error")
}

var (
	again               = errors.New("again")
	held                = fault{9}
	kept                = bare{2, "k"}
	saved, broken error = savedError(), fault{5}
	list          []int
	index         = 5
	pointer       *int
	table         map[string]int
	zero          int
	any           interface{} = list
	channel       chan int
	nothing       func()
)

func savedError() (err error) {
	defer func() { err = recover().(error) }()
	_ = list[index]
	return nil
}

func show(what string, v interface{}) {
	switch v := v.(type) {
	case nil:
		println(what, "nil")
	case bad:
		fmt.Printf("%s %T\n", what, v)
	default:
		fmt.Printf("%s %T %v\n", what, v, v)
	}
}

func main() {
	nests[os.Args[1]]()
	println("main returns")
}

var nests map[string]func()

func init() {
	nests = map[string]func(){
		"n0":  n0,
		"n1":  n1,
		"n2":  n2,
		"n3":  n3,
		"n4":  n4,
		"n5":  n5,
		"n6":  n6,
		"n7":  n7,
		"n8":  n8,
		"n9":  n9,
		"n10": n10,
		"n11": n11,
		"n12": n12,
		"n13": n13,
	}
}

func n0f0() {
	defer func() {
		defer func() {
			for i := 0; i < 2; i++ {
				defer func() {
					defer func() {
						r := recover()
						show("n0 0", r)
						panic(8)
					}()
					defer recover()
					defer panic(true)
					panic(errors.New("fresh"))
				}()
			}
			panic(strings.NewReader(""))
		}()
		defer runtime.Goexit()
		println("n0 1")
	}()
	defer func() {
		defer func() {
			r := recover()
			show("n0 2", r)
		}()
		{
			r := recover()
			show("n0 3", r)
			panic(r)
		}
		defer recover()
	}()
	defer func() {
		func() {
			defer func() {
				r := recover()
				show("n0 4", r)
				panic(r)
			}()
			{
				r := recover()
				show("n0 5", r)
			}
			defer func() {
				println("n0 6")
				panic(fault{2})
			}()
			panic(speaker("one"))
		}()
		println("n0 7")
		{
			r := recover()
			show("n0 8", r)
		}
		table["k"] = 1
	}()
}

func n0() {
	defer func() { show("main", recover()) }()
	n0f0()
}

func n1f0() {
	defer func() {
		func() {
			defer func() {
				n1f1()
				defer func() {
					r := recover()
					show("n1 0", r)
				}()
				defer panic(errors.New("fresh"))
			}()
			println("n1 1")
			func() {
				println("n1 2")
			}()
			_ = any == any
		}()
		n1f1()
	}()
	{
		r := recover()
		show("n1 3", r)
		panic(strings.NewReader(""))
	}
	func() {
		{
			r := recover()
			show("n1 4", r)
			panic(r)
		}
		defer panic(&held)
		panic(ender{})
	}()
}

func n1f1() {
	defer func() {
		defer func() {
			println("n1 5")
		}()
		println("n1 6")
		{
			r := recover()
			show("n1 7", r)
		}
		_ = any.(fmt.Stringer)
	}()
	defer recover()
	defer func() {
		defer func() {
			defer func() {
				println("n1 8")
				defer func() {
					r := recover()
					show("n1 9", r)
					panic(r)
				}()
				defer func() {
					r := recover()
					show("n1 10", r)
					panic("text")
				}()
				panic(7)
			}()
			panic(fault{1})
		}()
		defer func() {
			defer func() {
				println("n1 11")
			}()
			defer func() {
				defer func() {
					r := recover()
					show("n1 12", r)
					panic(r)
				}()
			}()
		}()
		defer func() {
			r := recover()
			show("n1 13", r)
		}()
	}()
	_ = list[index]
}

func n1() {
	n1f0()
}

func n2f0() {
	defer n2f1()
	defer recover()
	defer func() {
		r := recover()
		show("n2 0", r)
		if r != nil {
			panic(r)
		}
	}()
	panic(speaker("two"))
}

func n2f1() {
	defer func() {
		{
			r := recover()
			show("n2 1", r)
			panic(r)
		}
	}()
	defer func() {
		defer runtime.Goexit()
		defer func() {
			r := recover()
			show("n2 2", r)
			panic(r)
		}()
		panic(ender{})
	}()
	defer func() {
		r := recover()
		show("n2 3", r)
	}()
	_ = list[index:2]
}

func n2() {
	n2f0()
}

func n3f0() {
	defer func() {
		defer func() {
			r := recover()
			show("n3 0", r)
		}()
		println("n3 1")
	}()
	defer func() {
		defer func() {
			r := recover()
			show("n3 2", r)
			panic(strings.NewReader(""))
		}()
		println("n3 3")
		defer func() {
			r := recover()
			show("n3 4", r)
			if r != nil {
				panic(r)
			}
		}()
		nothing()
	}()
}

func n3() {
	done := make(chan bool)
	go func() {
		defer close(done)
		n3f0()
	}()
	<-done
}

func n4f0() {
	defer func() {
		defer func() {
			r := recover()
			show("n4 0", r)
		}()
		defer n4f1()
	}()
	defer func() {
		{
			r := recover()
			show("n4 1", r)
			table["k"] = 1
		}
		for i := 0; i < 2; i++ {
			defer func() {
				println("n4 2")
				for i := 0; i < 2; i++ {
					defer func() {
						n4f1()
					}()
				}
				panic(1.5)
			}()
		}
	}()
	close(channel)
}

func n4f1() {
	defer func() {
		n4f2()
		defer func() {
			println("n4 3")
		}()
		nothing()
	}()
	defer runtime.Goexit()
	n4f2()
}

func n4f2() {
	{
		r := recover()
		show("n4 4", r)
		panic(r)
	}
	defer func() {
		println("n4 5")
		_ = any.(int)
	}()
	defer func() {
		r := recover()
		show("n4 6", r)
		if r != nil {
			panic(r)
		}
	}()
	_ = list[index:2]
}

func n4() {
	defer func() { show("main", recover()) }()
	n4f0()
}

func n5f0() {
	defer func() {
		r := recover()
		show("n5 0", r)
		n5f1()
	}()
	defer func() {
		println("n5 1")
		defer func() {
			defer recover()
			defer n5f1()
		}()
		n5f1()
	}()
	panic(word("w"))
}

func n5f1() {
	defer panic(8)
	n5f2()
	defer func() {
		defer func() {
			defer func() {
				defer n5f2()
				defer func() {
					r := recover()
					show("n5 2", r)
				}()
				n5f2()
			}()
			defer func() {
				r := recover()
				show("n5 3", r)
				n5f2()
			}()
			func() {
				defer runtime.Goexit()
			}()
			_ = make([]int, zero-1)
		}()
		n5f2()
	}()
	panic(fault{2})
}

func n5f2() {
	{
		r := recover()
		show("n5 4", r)
		panic(r)
	}
	panic(8)
}

func n5f3() {
	defer func() {
		println("n5 5")
	}()
	panic("text")
}

func n5() {
	n5f0()
}

func n6f0() {
	func() {
		defer func() {
			defer func() {
				defer recover()
			}()
			defer func() {
				r := recover()
				show("n6 0", r)
			}()
		}()
		defer func() {
			n6f1()
			defer func() {
				r := recover()
				show("n6 1", r)
				_ = list[index]
			}()
			defer func() {
				defer func() {
					r := recover()
					show("n6 2", r)
					if r != nil {
						panic(r)
					}
				}()
				{
					r := recover()
					show("n6 3", r)
					panic(complex(1, -2))
				}
				defer func() {
					r := recover()
					show("n6 4", r)
				}()
			}()
		}()
		table["k"] = 1
	}()
	panic(8)
}

func n6f1() {
	defer func() {
		n6f2()
		println("n6 5")
		defer func() {
			defer func() {
				r := recover()
				show("n6 6", r)
			}()
		}()
	}()
	defer func() {
		defer func() {
			defer n6f2()
			defer n6f2()
			n6f2()
		}()
		n6f2()
	}()
	defer n6f2()
	n6f2()
}

func n6f2() {
	{
		r := recover()
		show("n6 7", r)
	}
	defer func() {
		r := recover()
		show("n6 8", r)
		if r != nil {
			panic(r)
		}
	}()
	_ = list[index:2]
}

func n6f3() {
	defer runtime.Goexit()
	defer func() {
		r := recover()
		show("n6 9", r)
		panic(again)
	}()
	_ = any.(fmt.Stringer)
}

func n6() {
	done := make(chan bool)
	go func() {
		defer close(done)
		n6f0()
	}()
	<-done
}

func n7f0() {
	defer func() {
		{
			r := recover()
			show("n7 0", r)
			if r != nil {
				panic(r)
			}
		}
		defer func() {
			r := recover()
			show("n7 1", r)
			panic(r)
		}()
	}()
	panic(word("w"))
}

func n7f1() {
	defer runtime.Goexit()
	defer func() {
		defer runtime.Goexit()
		{
			r := recover()
			show("n7 2", r)
		}
		panic(8)
	}()
	panic(speaker("two"))
}

func n7() {
	n7f0()
}

func n8f0() {
	println("n8 0")
}

func n8f1() {
	println("n8 1")
}

func n8f2() {
	n8f3()
	panic(word("w"))
}

func n8f3() {
	println("n8 2")
	defer func() {
		r := recover()
		show("n8 3", r)
		panic(7)
	}()
	panic(saved)
}

func n8() {
	done := make(chan bool)
	go func() {
		defer close(done)
		n8f0()
	}()
	<-done
}

func n9f0() {
	defer func() {
		println("n9 0")
		func() {
			defer runtime.Goexit()
		}()
		defer func() {
			r := recover()
			show("n9 1", r)
		}()
	}()
	defer func() {
		println("n9 2")
		println("n9 3")
		println("n9 4")
		_ = list[index]
	}()
	panic(fmt.Errorf("formed %d", 4))
}

func n9f1() {
	defer runtime.Goexit()
	println("n9 5")
	defer runtime.Goexit()
	panic("text")
}

func n9() {
	defer func() { show("main", recover()) }()
	n9f0()
}

func n10f0() {
	defer func() {
		println("n10 0")
		defer runtime.Goexit()
	}()
	println("n10 1")
	runtime.Goexit()
}

func n10f1() {
	n10f2()
	panic(count(3))
}

func n10f2() {
	defer func() {
		func() {
			defer func() {
				r := recover()
				show("n10 2", r)
			}()
			defer func() {
				r := recover()
				show("n10 3", r)
				panic(7)
			}()
			println("n10 4")
		}()
		defer func() {
			r := recover()
			show("n10 5", r)
			panic(r)
		}()
		println("n10 6")
	}()
	println("n10 7")
	defer func() {
		println("n10 8")
		panic(fault{2})
	}()
	_ = make([]int, zero-1)
}

func n10() {
	done := make(chan bool)
	go func() {
		defer close(done)
		n10f0()
	}()
	<-done
}

func n11f0() {
	func() {
		func() {
			defer runtime.Goexit()
			n11f1()
		}()
		defer func() {
			defer panic(again)
		}()
		n11f1()
	}()
	defer func() {
		r := recover()
		show("n11 0", r)
		runtime.Goexit()
	}()
	panic(count(3))
}

func n11f1() {
	defer n11f2()
	defer runtime.Goexit()
}

func n11f2() {
	defer func() {
		func() {
			defer func() {
				r := recover()
				show("n11 1", r)
			}()
			panic(again)
		}()
		println("n11 2")
		panic(fault{1})
	}()
	for i := 0; i < 2; i++ {
		defer func() {
			defer func() {
				defer func() {
					r := recover()
					show("n11 3", r)
					panic(r)
				}()
				{
					r := recover()
					show("n11 4", r)
				}
				println("n11 5")
			}()
			defer func() {
				defer func() {
					defer func() {
						r := recover()
						show("n11 6", r)
					}()
					defer func() {
						r := recover()
						show("n11 7", r)
						panic(r)
					}()
					_ = list[index:2]
				}()
				defer func() {
					defer func() {
						r := recover()
						show("n11 8", r)
					}()
					defer func() {
						r := recover()
						show("n11 9", r)
						panic(r)
					}()
					panic(7)
				}()
				{
					r := recover()
					show("n11 10", r)
					panic(r)
				}
				panic([]int(nil))
			}()
			func() {
				defer func() {
					r := recover()
					show("n11 11", r)
					panic(strings.NewReader(""))
				}()
				defer func() {
					r := recover()
					show("n11 12", r)
				}()
				defer func() {
					r := recover()
					show("n11 13", r)
					panic(r)
				}()
			}()
		}()
	}
	func() {
		defer func() {
			r := recover()
			show("n11 14", r)
		}()
		defer func() {
			r := recover()
			show("n11 15", r)
		}()
		defer func() {
			r := recover()
			show("n11 16", r)
		}()
		panic([]int(nil))
	}()
	panic(errors.New("fresh"))
}

func n11() {
	n11f0()
}

func n12f0() {
	defer func() {
		defer func() {
			r := recover()
			show("n12 0", r)
			panic(r)
		}()
	}()
	defer func() {
		r := recover()
		show("n12 1", r)
		panic(r)
	}()
}

func n12f1() {
	defer func() {
		r := recover()
		show("n12 2", r)
		if r != nil {
			panic(r)
		}
	}()
	defer func() {
		r := recover()
		show("n12 3", r)
	}()
	defer runtime.Goexit()
	panic(complex(1, -2))
}

func n12() {
	defer func() { show("main", recover()) }()
	n12f0()
}

func n13f0() {
	println("n13 0")
	defer panic(ender{})
	panic(errors.New("fresh"))
}

func n13f1() {
	defer func() {
		r := recover()
		show("n13 1", r)
		n13f2()
	}()
	for i := 0; i < 2; i++ {
		defer func() {
			n13f2()
			panic(7)
		}()
	}
	close(channel)
}

func n13f2() {
	defer func() {
		r := recover()
		show("n13 2", r)
		runtime.Goexit()
	}()
	{
		r := recover()
		show("n13 3", r)
	}
	defer func() {
		r := recover()
		show("n13 4", r)
	}()
	_ = list[index]
}

func n13() {
	n13f0()
}
