// A recursive descent calculator with errors as values.
package main

import (
	"errors"
	"fmt"
	"strconv"
)

var errEnd = errors.New("unexpected end")

type parser struct {
	src string
	pos int
	env map[string]float64
}

func (p *parser) peek() byte {
	for p.pos < len(p.src) && p.src[p.pos] == ' ' {
		p.pos++
	}
	if p.pos == len(p.src) {
		return 0
	}
	return p.src[p.pos]
}

func (p *parser) expr() (float64, error) {
	v, err := p.term()
	for err == nil {
		switch op := p.peek(); op {
		case '+', '-':
			p.pos++
			var w float64
			if w, err = p.term(); op == '+' {
				v += w
			} else {
				v -= w
			}
		default:
			return v, nil
		}
	}
	return v, err
}

func (p *parser) term() (float64, error) {
	v, err := p.factor()
	for err == nil {
		op := p.peek()
		if op != '*' && op != '/' {
			break
		}
		p.pos++
		w, e := p.factor()
		if err = e; err != nil {
			break
		}
		if op == '*' {
			v *= w
		} else if w == 0 {
			err = fmt.Errorf("division by zero at %d", p.pos)
		} else {
			v /= w
		}
	}
	return v, err
}

func (p *parser) factor() (v float64, err error) {
	switch c := p.peek(); {
	case c == 0:
		return 0, errEnd
	case c == '(':
		p.pos++
		if v, err = p.expr(); err != nil {
			return
		}
		if p.peek() != ')' {
			return 0, fmt.Errorf("missing ) at %d", p.pos)
		}
		p.pos++
		return
	case c == '-':
		p.pos++
		v, err = p.factor()
		return -v, err
	case c >= '0' && c <= '9', c == '.':
		start := p.pos
		for p.pos < len(p.src) && (p.src[p.pos] >= '0' && p.src[p.pos] <= '9' || p.src[p.pos] == '.') {
			p.pos++
		}
		return strconv.ParseFloat(p.src[start:p.pos], 64)
	case c >= 'a' && c <= 'z':
		start := p.pos
		for p.pos < len(p.src) && p.src[p.pos] >= 'a' && p.src[p.pos] <= 'z' {
			p.pos++
		}
		name := p.src[start:p.pos]
		if v, ok := p.env[name]; ok {
			return v, nil
		}
		return 0, fmt.Errorf("unknown name %q", name)
	default:
		return 0, fmt.Errorf("unexpected %q at %d", c, p.pos)
	}
}

func eval(s string) (float64, error) {
	p := &parser{src: s, env: map[string]float64{"pi": 3.14159, "x": 2}}
	v, err := p.expr()
	if err == nil && p.peek() != 0 {
		err = fmt.Errorf("trailing %q", p.src[p.pos:])
	}
	if err != nil {
		return 0, fmt.Errorf("eval %q: %w", s, err)
	}
	return v, nil
}

func main() {
	for _, s := range []string{"1+2*3", "(1+2)*3", "-2*-(3+x)", "10/4/5", "2*pi*x", "1/0", "1+", "(1", "1.2.3", "y+1", "3 $ 4", "1 2", "", "((((7))))", "1-1-1", "0.1+0.2"} {
		v, err := eval(s)
		fmt.Println(v, err, errors.Is(err, errEnd))
	}
}

// go1.26.8
// Output:
// 7 <nil> false
// 9 <nil> false
// 10 <nil> false
// 0.5 <nil> false
// 12.56636 <nil> false
// 0 eval "1/0": division by zero at 3 false
// 0 eval "1+": unexpected end true
// 0 eval "(1": missing ) at 2 false
// 0 eval "1.2.3": strconv.ParseFloat: parsing "1.2.3": invalid syntax false
// 0 eval "y+1": unknown name "y" false
// 0 eval "3 $ 4": trailing "$ 4" false
// 0 eval "1 2": trailing "2" false
// 0 eval "": unexpected end true
// 7 <nil> false
// -1 <nil> false
// 0.30000000000000004 <nil> false
