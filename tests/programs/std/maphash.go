package main

import (
	"fmt"
	"hash"
	"hash/maphash"
)

func main() {
	var h maphash.Hash
	var _ hash.Hash64 = &h
	h.WriteString("hello, ")
	h.Write([]byte("world"))
	h.WriteByte('!')
	sum := h.Sum64()
	fmt.Println(sum == h.Sum64(), sum == maphash.String(h.Seed(), "hello, world!"), sum == maphash.Bytes(h.Seed(), []byte("hello, world")))
	h.Reset()
	fmt.Println(sum == h.Sum64(), h.Sum64() == maphash.Bytes(h.Seed(), nil), h.Size(), h.BlockSize(), len(h.Sum([]byte{1})))
	var g maphash.Hash
	g.SetSeed(h.Seed())
	g.WriteString("x")
	fmt.Println(g.Sum64() == maphash.String(h.Seed(), "x"), maphash.MakeSeed() == maphash.MakeSeed())
	seen := map[uint64]bool{}
	for i := range 2000 {
		seen[maphash.String(h.Seed(), fmt.Sprint(i))&0xffffffff] = true
	}
	fmt.Println(len(seen) > 1990)
	defer func() { fmt.Println(recover()) }()
	maphash.String(maphash.Seed{}, "x")
}

// go1.26.8
// Output:
// true true false
// false true 8 128 9
// true false
// true
// maphash: use of uninitialized Seed
