package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"time"
)

type list []string

func (l *list) String() string     { return strings.Join(*l, ",") }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }

func newSet() *flag.FlagSet {
	f := flag.NewFlagSet("tool", flag.ContinueOnError)
	f.SetOutput(os.Stdout)
	f.Int("n", 3, "how `many`")
	f.Bool("v", false, "verbose")
	f.String("name", "x y", "a name\nof two lines")
	f.Duration("wait", time.Second, "")
	f.Float64("ratio", 0, "a ratio")
	f.Uint("u", 0, "unsigned")
	f.Var(new(list), "item", "may come again")
	f.Func("fn", "call", func(s string) error {
		if s == "bad" {
			return errors.New("refused")
		}
		return nil
	})
	f.BoolFunc("bf", "flag of its own", func(s string) error { return nil })
	return f
}

func main() {
	for _, line := range []string{
		"", "-n 5 rest", "--n=5 -v -name=a -wait 2m x -n 6", "-v=false", "-v=maybe", "-n x", "-n 99999999999999999999", "-n", "-unknown", "-", "-- -n 4", "---n", "-=3", "-item a -item b",
		"-fn bad", "-fn good -bf", "-wait 5", "-ratio 1e400", "-u -1", "-n 0x1F", "-help", "-v=1 -h",
	} {
		f := newSet()
		err := f.Parse(strings.Fields(line))
		fmt.Printf("%q: %v %q %d %d\n", line, err, f.Args(), f.NArg(), f.NFlag())
		f.Visit(func(x *flag.Flag) { fmt.Printf("  %s=%v (%s)\n", x.Name, x.Value, x.DefValue) })
	}
	f := newSet()
	fmt.Println(f.Set("n", "8"), f.Set("nope", "1"), f.Lookup("n").Value.(flag.Getter).Get(), f.Lookup("zzz") == nil, f.Arg(3), f.Parsed(), f.Name())
	try := func(g func()) {
		defer func() { fmt.Println("panic:", recover()) }()
		g()
	}
	try(func() { f.Int("n", 1, "") })
	try(func() { f.Int("-x", 1, "") })
	try(func() { f.Int("x=y", 1, "") })
	p := flag.NewFlagSet("", flag.PanicOnError)
	p.SetOutput(os.Stdout)
	try(func() { p.Parse([]string{"-q"}) })
	flag.Bool("b", true, "usage of b")
	fmt.Println(flag.NFlag(), flag.Parsed(), flag.CommandLine.ErrorHandling() == flag.ExitOnError)
	flag.Parse()
	fmt.Println(flag.Args(), flag.Lookup("b").Value)
}

// go1.26.8
// Output:
// "": <nil> [] 0 0
// "-n 5 rest": <nil> ["rest"] 1 1
//   n=5 (3)
// "--n=5 -v -name=a -wait 2m x -n 6": <nil> ["x" "-n" "6"] 3 4
//   n=5 (3)
//   name=a (x y)
//   v=true (false)
//   wait=2m0s (1s)
// "-v=false": <nil> [] 0 1
//   v=false (false)
// invalid boolean value "maybe" for -v: parse error
// Usage of tool:
//   -bf
//     	flag of its own
//   -fn value
//     	call
//   -item value
//     	may come again
//   -n many
//     	how many (default 3)
//   -name string
//     	a name
//     	of two lines (default "x y")
//   -ratio float
//     	a ratio
//   -u uint
//     	unsigned
//   -v	verbose
//   -wait duration
//     	 (default 1s)
// "-v=maybe": invalid boolean value "maybe" for -v: parse error [] 0 0
// invalid value "x" for flag -n: parse error
// Usage of tool:
//   -bf
//     	flag of its own
//   -fn value
//     	call
//   -item value
//     	may come again
//   -n many
//     	how many (default 3)
//   -name string
//     	a name
//     	of two lines (default "x y")
//   -ratio float
//     	a ratio
//   -u uint
//     	unsigned
//   -v	verbose
//   -wait duration
//     	 (default 1s)
// "-n x": invalid value "x" for flag -n: parse error [] 0 0
// invalid value "99999999999999999999" for flag -n: value out of range
// Usage of tool:
//   -bf
//     	flag of its own
//   -fn value
//     	call
//   -item value
//     	may come again
//   -n many
//     	how many (default 3)
//   -name string
//     	a name
//     	of two lines (default "x y")
//   -ratio float
//     	a ratio
//   -u uint
//     	unsigned
//   -v	verbose
//   -wait duration
//     	 (default 1s)
// "-n 99999999999999999999": invalid value "99999999999999999999" for flag -n: value out of range [] 0 0
// flag needs an argument: -n
// Usage of tool:
//   -bf
//     	flag of its own
//   -fn value
//     	call
//   -item value
//     	may come again
//   -n many
//     	how many (default 3)
//   -name string
//     	a name
//     	of two lines (default "x y")
//   -ratio float
//     	a ratio
//   -u uint
//     	unsigned
//   -v	verbose
//   -wait duration
//     	 (default 1s)
// "-n": flag needs an argument: -n [] 0 0
// flag provided but not defined: -unknown
// Usage of tool:
//   -bf
//     	flag of its own
//   -fn value
//     	call
//   -item value
//     	may come again
//   -n many
//     	how many (default 3)
//   -name string
//     	a name
//     	of two lines (default "x y")
//   -ratio float
//     	a ratio
//   -u uint
//     	unsigned
//   -v	verbose
//   -wait duration
//     	 (default 1s)
// "-unknown": flag provided but not defined: -unknown [] 0 0
// "-": <nil> ["-"] 1 0
// "-- -n 4": <nil> ["-n" "4"] 2 0
// bad flag syntax: ---n
// Usage of tool:
//   -bf
//     	flag of its own
//   -fn value
//     	call
//   -item value
//     	may come again
//   -n many
//     	how many (default 3)
//   -name string
//     	a name
//     	of two lines (default "x y")
//   -ratio float
//     	a ratio
//   -u uint
//     	unsigned
//   -v	verbose
//   -wait duration
//     	 (default 1s)
// "---n": bad flag syntax: ---n ["---n"] 1 0
// bad flag syntax: -=3
// Usage of tool:
//   -bf
//     	flag of its own
//   -fn value
//     	call
//   -item value
//     	may come again
//   -n many
//     	how many (default 3)
//   -name string
//     	a name
//     	of two lines (default "x y")
//   -ratio float
//     	a ratio
//   -u uint
//     	unsigned
//   -v	verbose
//   -wait duration
//     	 (default 1s)
// "-=3": bad flag syntax: -=3 ["-=3"] 1 0
// "-item a -item b": <nil> [] 0 1
//   item=a,b ()
// invalid value "bad" for flag -fn: refused
// Usage of tool:
//   -bf
//     	flag of its own
//   -fn value
//     	call
//   -item value
//     	may come again
//   -n many
//     	how many (default 3)
//   -name string
//     	a name
//     	of two lines (default "x y")
//   -ratio float
//     	a ratio
//   -u uint
//     	unsigned
//   -v	verbose
//   -wait duration
//     	 (default 1s)
// "-fn bad": invalid value "bad" for flag -fn: refused [] 0 0
// "-fn good -bf": <nil> [] 0 2
//   bf= ()
//   fn= ()
// invalid value "5" for flag -wait: parse error
// Usage of tool:
//   -bf
//     	flag of its own
//   -fn value
//     	call
//   -item value
//     	may come again
//   -n many
//     	how many (default 3)
//   -name string
//     	a name
//     	of two lines (default "x y")
//   -ratio float
//     	a ratio
//   -u uint
//     	unsigned
//   -v	verbose
//   -wait duration
//     	 (default 1s)
// "-wait 5": invalid value "5" for flag -wait: parse error [] 0 0
// invalid value "1e400" for flag -ratio: value out of range
// Usage of tool:
//   -bf
//     	flag of its own
//   -fn value
//     	call
//   -item value
//     	may come again
//   -n many
//     	how many (default 3)
//   -name string
//     	a name
//     	of two lines (default "x y")
//   -ratio float
//     	a ratio
//   -u uint
//     	unsigned
//   -v	verbose
//   -wait duration
//     	 (default 1s)
// "-ratio 1e400": invalid value "1e400" for flag -ratio: value out of range [] 0 0
// invalid value "-1" for flag -u: parse error
// Usage of tool:
//   -bf
//     	flag of its own
//   -fn value
//     	call
//   -item value
//     	may come again
//   -n many
//     	how many (default 3)
//   -name string
//     	a name
//     	of two lines (default "x y")
//   -ratio float
//     	a ratio
//   -u uint
//     	unsigned
//   -v	verbose
//   -wait duration
//     	 (default 1s)
// "-u -1": invalid value "-1" for flag -u: parse error [] 0 0
// "-n 0x1F": <nil> [] 0 1
//   n=31 (3)
// Usage of tool:
//   -bf
//     	flag of its own
//   -fn value
//     	call
//   -item value
//     	may come again
//   -n many
//     	how many (default 3)
//   -name string
//     	a name
//     	of two lines (default "x y")
//   -ratio float
//     	a ratio
//   -u uint
//     	unsigned
//   -v	verbose
//   -wait duration
//     	 (default 1s)
// "-help": flag: help requested [] 0 0
// Usage of tool:
//   -bf
//     	flag of its own
//   -fn value
//     	call
//   -item value
//     	may come again
//   -n many
//     	how many (default 3)
//   -name string
//     	a name
//     	of two lines (default "x y")
//   -ratio float
//     	a ratio
//   -u uint
//     	unsigned
//   -v	verbose
//   -wait duration
//     	 (default 1s)
// "-v=1 -h": flag: help requested [] 0 1
//   v=true (false)
// <nil> no such flag -nope 8 true  false tool
// tool flag redefined: n
// panic: tool flag redefined: n
// flag "-x" begins with -
// panic: flag "-x" begins with -
// flag "x=y" contains =
// panic: flag "x=y" contains =
// flag provided but not defined: -q
// Usage:
// panic: flag provided but not defined: -q
// 0 false true
// [] true
