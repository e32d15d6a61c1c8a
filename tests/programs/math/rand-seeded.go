// math/rand with a seed gives the same sequence in every release and on every machine.
package main

import (
	"fmt"
	"math/rand"
)

func main() {
	r := rand.New(rand.NewSource(1))
	for i := 0; i < 8; i++ {
		fmt.Print(r.Intn(100), " ")
	}
	fmt.Println("intn")
	fmt.Println(r.Int63(), r.Uint32(), r.Int31(), r.Int(), r.Uint64())
	fmt.Println(r.Float64(), r.Float32(), r.NormFloat64(), r.ExpFloat64())
	fmt.Println(r.Perm(10), r.Int31n(7), r.Int63n(1<<40), r.Intn(1<<31+5))
	s := []string{"a", "b", "c", "d", "e"}
	r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
	fmt.Println(s)
	r2 := rand.New(rand.NewSource(42))
	r3 := rand.New(rand.NewSource(42))
	same := true
	for i := 0; i < 1000; i++ {
		same = same && r2.Int63() == r3.Int63()
	}
	r2.Seed(42)
	fmt.Println(same, r2.Int63(), rand.New(rand.NewSource(-7)).Int63(), rand.New(rand.NewSource(0)).Int63())
	n := rand.Intn(10)
	f := rand.Float64()
	fmt.Println(n >= 0 && n < 10, f >= 0 && f < 1, len(rand.Perm(5)))
	counts := [4]int{}
	for i := 0; i < 4000; i++ {
		counts[r.Intn(4)]++
	}
	fmt.Println(counts)
	defer func() { fmt.Println(recover()) }()
	rand.Intn(0)
}

// go1.26.8
// Output:
// 81 87 47 59 81 18 25 40 intn
// 894385949183117216 1292406600 1106410694 7504504064263669287 11199607447739267382
// 0.380657189299686 0.31805816 1.2988408475174342 0.13309377582841803
// [0 4 5 3 1 2 6 9 7 8] 6 233915599732 882633299
// [e b d a c]
// true 3440579354231278675 747107023976529931 8717895732742165505
// true true 5
// [977 1000 1047 976]
// invalid argument to Intn
