// since 1.26
package main

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"math/rand"
	"reflect"
	"regexp"
	"runtime/debug"
	"slices"
	"strings"
	"sync/atomic"
)

type tt struct {
	A int
	b string
}

func (tt) M(x int) int { return x }

var (
	zero int
	neg  = -1
)

// told shows the stack of a panic as it starts.
func told(f func()) {
	defer func() {
		fmt.Printf("%v\n%s\n", recover(), debug.Stack())
	}()
	f()
}

func main() {
	told(func() {
		strings.Repeat("xx", 1<<62+zero)
	})
	told(func() {
		bytes.Repeat([]byte("x"), neg)
	})
	told(func() {
		var b strings.Builder
		b.WriteString("x")
		c := b
		c.WriteString("y")
	})
	told(func() {
		var b bytes.Buffer
		b.Grow(neg)
	})
	told(func() {
		var b bytes.Buffer
		b.Truncate(5)
	})
	told(func() {
		strings.NewReplacer("a")
	})
	told(func() {
		regexp.MustCompile("a(b")
	})
	told(func() {
		rand.Intn(0)
	})
	told(func() {
		rand.Int63n(-5)
	})
	told(func() {
		rand.Perm(neg)
	})
	told(func() {
		reflect.ValueOf("x").Int()
	})
	told(func() {
		reflect.ValueOf(5).SetInt(6)
	})
	told(func() {
		v := reflect.ValueOf(&tt{}).Elem()
		v.Field(1).SetString("x")
	})
	told(func() {
		reflect.ValueOf(tt{}).Field(5)
	})
	told(func() {
		reflect.ValueOf(nil).Type()
	})
	told(func() {
		var v reflect.Value
		v.Interface()
	})
	told(func() {
		reflect.ValueOf(5).Elem()
	})
	told(func() {
		reflect.TypeOf(5).NumField()
	})
	told(func() {
		reflect.ValueOf(strings.ToUpper).Call(nil)
	})
	told(func() {
		reflect.ValueOf(5).Call(nil)
	})
	told(func() {
		reflect.ValueOf(tt{}).MethodByName("Nope").Call(nil)
	})
	told(func() {
		reflect.ValueOf(tt{}).Method(4)
	})
	told(func() {
		reflect.ValueOf([]int{1}).Index(3)
	})
	told(func() {
		reflect.ValueOf([]int{1}).Slice(1, 0)
	})
	told(func() {
		reflect.ValueOf(5).Len()
	})
	told(func() {
		reflect.ValueOf(map[string]int{}).MapIndex(reflect.ValueOf(1))
	})
	told(func() {
		m := map[interface{}]int{}
		reflect.ValueOf(m).SetMapIndex(reflect.ValueOf([]int{}), reflect.ValueOf(1))
	})
	told(func() {
		reflect.ValueOf(tt{}).Field(1).Interface()
	})
	told(func() {
		reflect.ValueOf("x").Convert(reflect.TypeOf(1))
	})
	told(func() {
		reflect.MakeSlice(reflect.TypeOf(1), 1, 1)
	})
	told(func() {
		reflect.MakeChan(reflect.TypeOf(make(chan int)), neg)
	})
	told(func() {
		v := reflect.ValueOf(make(chan int))
		v.Close()
		v.Close()
	})
	told(func() {
		reflect.ValueOf(make(<-chan int)).Send(reflect.ValueOf(1))
	})
	told(func() {
		reflect.TypeOf(1).Elem()
	})
	told(func() {
		reflect.TypeOf(1).Key()
	})
	told(func() {
		reflect.New(nil)
	})
	told(func() {
		reflect.Append(reflect.ValueOf([]int{1}), reflect.ValueOf("a"))
	})
	told(func() {
		reflect.ValueOf(1).IsNil()
	})
	told(func() {
		println(reflect.DeepEqual(map[string]int{}, nil))
		reflect.Swapper(1)
	})
	told(func() {
		new(big.Int).Div(big.NewInt(1), big.NewInt(0))
	})
	told(func() {
		binary.BigEndian.Uint32([]byte{1, 2})
	})
	told(func() {
		binary.LittleEndian.PutUint64(make([]byte, 4), 5)
	})
	told(func() {
		hex.Encode(make([]byte, 1), []byte("ab"))
	})
	told(func() {
		strings.Map(nil, "abc")
	})
	told(func() {
		s := bufio.NewScanner(strings.NewReader("abc"))
		s.Scan()
		s.Buffer(nil, 1)
	})
	told(func() {
		var s []byte
		println(bytes.IndexByte(s, 1))
		bytes.NewBuffer(nil).Next(neg)
	})
	told(func() {
		slices.MaxFunc([]int{}, cmp.Compare[int])
	})
	told(func() {
		slices.BinarySearchFunc([]int{1, 2}, 5, func(a, b int) int { panic("bs") })
	})
	told(func() {
		slices.EqualFunc([]int{1}, []int{2}, func(a, b int) bool { panic("ef") })
	})
	told(func() {
		errors.As(errors.New("x"), nil)
	})
	told(func() {
		var p *atomic.Int64
		p.Add(1)
	})
	told(func() {
		context.WithCancel(nil)
	})
	told(func() {
		context.WithTimeout(nil, 1)
	})
	told(func() {
		context.WithValue(nil, 1, 2)
	})
	told(func() {
		context.WithValue(context.Background(), nil, 1)
	})
	told(func() {
		context.WithValue(context.Background(), []int{}, 1)
	})
}
