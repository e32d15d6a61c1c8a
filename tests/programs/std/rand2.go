package main

import (
	"fmt"
	"math/rand/v2"
)

func use(src rand.Source) {
	r := rand.New(src)
	fmt.Println(r.Uint64(), r.Int64(), r.Uint32(), r.Int32(), r.Int(), r.Uint())
	fmt.Println(r.IntN(10), r.IntN(1000), r.IntN(1<<40), r.Int64N(7), r.Int32N(64), r.UintN(3), r.Uint32N(5), r.Uint64N(1<<63+1))
	fmt.Println(r.Float64(), r.Float32(), r.Perm(12))
	a := []string{"a", "b", "c", "d", "e", "f"}
	r.Shuffle(len(a), func(i, j int) { a[i], a[j] = a[j], a[i] })
	fmt.Println(a)
	sum := 0.0
	for range 300 {
		sum += r.NormFloat64() + r.ExpFloat64()
	}
	fmt.Println(sum, r.NormFloat64(), r.ExpFloat64())
	var x uint64
	for range 700 {
		x = x*31 + r.Uint64()
	}
	fmt.Println(x)
}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	use(rand.NewPCG(1, 2))
	use(rand.NewPCG(0xdeadbeefcafef00d, 1<<63))
	use(&rand.PCG{})
	use(rand.NewChaCha8([32]byte([]byte("chacha8: 32-byte seed for a test"))))
	c := rand.NewChaCha8([32]byte{31: 1})
	p := make([]byte, 11)
	n, err := c.Read(p)
	fmt.Println(p, n, err)
	n, err = c.Read(p[:7])
	fmt.Println(p, n, err, c.Uint64())
	c.Seed([32]byte{5})
	fmt.Println(c.Uint64())
	for range 1000 {
		if n := rand.IntN(6); n < 0 || n > 5 {
			fmt.Println("out of range", n)
		}
		if n := rand.N(int8(6)); n < 0 || n > 5 {
			fmt.Println("out of range", n)
		}
	}
	try(func() { rand.IntN(0) })
	try(func() { rand.Int32N(-1) })
	try(func() { rand.N(uint8(0)) })
	try(func() { rand.Uint64N(0) })
	try(func() { rand.Shuffle(-1, nil) })
}

// go1.26.8
// Output:
// 14192431797130687760 2147869220224756844 3369092613 1710678126 4321634407747778896 760102831717374652
// 4 449 210262601113 1 47 1 4 1120164077639765838
// 0.6974917552729882 0.5955118 [6 10 3 11 9 7 4 1 2 0 5 8]
// [d a b c f e]
// 263.1321509208085 2.005175015427261 0.8164163481236535
// 11799972060877518180
// 871092064614197204 1943247608030047771 1255190071 974881733 8182942749387099043 17950295488424325239
// 7 699 658461372597 0 11 1 0 1066944075764210825
// 0.5640146064581256 0.1335507 [0 10 9 3 5 6 2 1 4 8 11 7]
// [f d a e b c]
// 270.37609092911526 0.43794661875665186 0.3623776072837908
// 13642072672929528670
// 4107282207882862730 3241561685850108413 1475097872 946320197 7371889741448783355 1418823048812169170
// 7 481 503117811369 6 9 0 1 213729619844636158
// 0.20844546426658817 0.85358995 [11 3 8 0 5 4 2 7 10 1 9 6]
// [b f a c e d]
// 330.1917036274102 -1.0192426860759882 2.3236531497148882
// 5585092101522622394
// 10541388514925264886 7714842589938977413 1687642318 1244783299 5724568222335600617 9957768918560757850
// 1 195 483684809114 3 55 1 1 2230319866987046667
// 0.24020969883298682 0.61170167 [1 4 5 7 0 6 8 2 9 11 3 10]
// [e c f d b a]
// 318.32668849790537 0.33321892312696155 2.411051431369031
// 1039820416840215463
// [245 12 129 84 117 24 234 82 201 196 163] 11 <nil>
// [11 12 115 96 211 176 106 82 201 196 163] 7 <nil> 3200376050957036235
// 3243844502906062363
// invalid argument to IntN
// invalid argument to Int32N
// invalid argument to N
// invalid argument to Uint64N
// invalid argument to Shuffle
