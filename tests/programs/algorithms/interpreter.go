// A byte code interpreter for a small language: switch dispatch, byte slices, jump tables as maps.
package main

import (
	"fmt"
	"strings"
)

func run(prog, input string, limit int) (string, error) {
	jumps := map[int]int{}
	var stack []int
	for i, c := range prog {
		switch c {
		case '[':
			stack = append(stack, i)
		case ']':
			if len(stack) == 0 {
				return "", fmt.Errorf("unmatched ] at %d", i)
			}
			open := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			jumps[open], jumps[i] = i, open
		}
	}
	if len(stack) > 0 {
		return "", fmt.Errorf("unmatched [ at %v", stack)
	}
	var tape [300]byte
	var out strings.Builder
	p, in := 0, 0
	for pc, steps := 0, 0; pc < len(prog); pc, steps = pc+1, steps+1 {
		if steps > limit {
			return out.String(), fmt.Errorf("stopped after %d steps", limit)
		}
		switch prog[pc] {
		case '>':
			p++
		case '<':
			p--
		case '+':
			tape[p]++
		case '-':
			tape[p]--
		case '.':
			out.WriteByte(tape[p])
		case ',':
			if in < len(input) {
				tape[p] = input[in]
				in++
			} else {
				tape[p] = 0
			}
		case '[':
			if tape[p] == 0 {
				pc = jumps[pc]
			}
		case ']':
			if tape[p] != 0 {
				pc = jumps[pc]
			}
		}
	}
	return out.String(), nil
}

func main() {
	hello := "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+."
	s, err := run(hello, "", 100000)
	fmt.Printf("%q %v\n", s, err)
	s, err = run(",[.,]", "echo é", 1000)
	fmt.Printf("%q %v\n", s, err)
	s, err = run(">,[>,]<[.<]", "reverse", 1000)
	fmt.Printf("%q %v\n", s, err)
	s, err = run("-[.-]", "", 20)
	fmt.Printf("%x %v\n", s, err)
	_, err = run("[[]", "", 1)
	fmt.Println(err)
	_, err = run("]", "", 1)
	fmt.Println(err)
	defer func() { fmt.Println("tape ends:", recover()) }()
	run("+[>+]", "", 10000)
}

// go1.26.8
// Output:
// "Hello World!" <nil>
// "echo é" <nil>
// "esrever" <nil>
// fffefdfcfbfaf9 stopped after 20 steps
// unmatched [ at [0]
// unmatched ] at 0
// tape ends: runtime error: index out of range [300] with length 300
