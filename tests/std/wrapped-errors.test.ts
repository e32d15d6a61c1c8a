// What fmt.Errorf makes of %w in each release, as real Go 1.12, 1.13, 1.17, 1.19, 1.20 and 1.26 print it.
import { expect, test } from 'vitest';
import type { Release } from '#release';
import { runProgram } from '../support/run-program.ts';

const PROGRAM = `package main

import (
	"errors"
	"fmt"
)

func main() {
	a, b := errors.New("a"), errors.New("b")
	fmt.Println(fmt.Errorf("%w", a))
	one := fmt.Errorf("%w %w", a, b)
	_, wraps := one.(interface{ Unwrap() error })
	_, wrapMany := one.(interface{ Unwrap() []error })
	fmt.Println(one, wraps, wrapMany)
}
`;

const none = 'a %!w(*errors.errorString=&{b}) false false\n';
const ROWS: readonly (readonly [Release, string])[] = [
  ['1.12', '&{%!w(string=a)}\n&{%!w(string=a)} &{%!w(string=b)} false false\n'],
  ['1.13.5', `a\n${none}`],
  ['1.19', `a\n${none}`],
  ['1.20', 'a\na b false true\n'],
  ['1.26', 'a\na b false true\n'],
];

test.each(ROWS)('Go %s', (release, printed) => {
  expect(runProgram([{ name: 'main.go', text: PROGRAM }], { release }).stdout).toBe(printed);
});
