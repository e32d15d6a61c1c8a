// Package plugin: another main package of the archive, against what real Go printed for the same module built with -buildmode=plugin.
import { expect, test } from 'vitest';
import { runProgram } from '../support/run-program.ts';

const MOD = 'module m\n\ngo 1.26\n';
const SHARED = `package shared

import "fmt"

var Table = map[string]int{}

func init() { fmt.Println("shared starts") }
`;
const PLUG = `package main

import (
	"fmt"
	"m/shared"
)

type T struct{ N int }

var Own = map[string]int{"from": 1}
var A, hidden = 1, 2

func init() { fmt.Println("plug starts", A, hidden) }

func Put(k string, v int) { shared.Table[k] = v }
func Gen[X any](x X)      {}
func Die()                { panic("in the plugin") }
func main()               { fmt.Println("never") }
`;
const HOST = `package main

import (
	"fmt"
	"m/shared"
	"plugin"
)

func main() {
	fmt.Println("main starts", shared.Table)
	p, err := plugin.Open("plug.so")
	fmt.Println(err)
	put, err := p.Lookup("Put")
	fmt.Printf("%T %v\\n", put, err)
	put.(func(string, int))("hello", 7)
	fmt.Println(shared.Table)
	own, _ := p.Lookup("Own")
	fmt.Printf("%T\\n", own)
	p2, _ := plugin.Open("./plug.so")
	own2, _ := p2.Lookup("Own")
	fmt.Println(p == p2, own == own2)
	for _, name := range []string{"nope", "hidden", "T"} {
		_, err = p.Lookup(name)
		fmt.Println(err)
	}
	_, err = plugin.Open("none.so")
	fmt.Println(err)
	die, _ := p.Lookup("Die")
	die.(func())()
}
`;

test('a plugin is initialised when it is opened, once, and shares the packages it imports', () => {
  const { stdout, stderr, result } = runProgram([
    { name: 'main.go', text: HOST },
    { name: 'go.mod', text: MOD },
    { name: 'shared/shared.go', text: SHARED },
    { name: 'plug/plug.go', text: PLUG },
  ]);
  expect(stdout.split('\n')).toEqual([
    'shared starts',
    'main starts map[]',
    'plug starts 1 2',
    '<nil>',
    'func(string, int) <nil>',
    'map[hello:7]',
    '*map[string]int',
    'true true',
    'plugin: symbol nope not found in plugin m/plug',
    'plugin: symbol hidden not found in plugin m/plug',
    'plugin: symbol T not found in plugin m/plug',
    'plugin.Open("none.so"): realpath failed',
    '',
  ]);
  expect(stderr).toContain('panic: in the plugin\n\ngoroutine 1 [running]:\nm/plug.Die()\n');
  expect(result.exitCode).toBe(2);
});

test('a plugin of a module without a go line compiles in every release', () => {
  const host = 'package main\n\nimport "plugin"\n\nfunc main() {\n\tp, err := plugin.Open("plug.so")\n\tprintln(p != nil, err == nil)\n}\n';
  const files = [
    { name: 'main.go', text: host },
    { name: 'plug/plug.go', text: 'package main\n\nvar V int\n\nfunc F() {}\n' },
    { name: 'go.mod', text: 'module m\n' },
  ];
  for (const release of ['1.11', '1.26'] as const) expect(runProgram(files, { release }).stderr).toBe('true true\n');
});
