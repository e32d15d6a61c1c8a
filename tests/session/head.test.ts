// Errors in package clauses and imports: `go run` prints the first, in words of its own (recorded with Go 1.26.8); all else is the compiler's.
import { expect, test } from 'vitest';
import { runProgram } from '../support/run-program.ts';

const MAIN = 'func main() {}\n';

const RECORDED: readonly (readonly [string, string])[] = [
  [`package main\n\nimport fmt\n\n${MAIN}`, 'x.go:3:11: missing import path'],
  [`package main\n\nimport (\n\tfmt\n\tos\n)\n\n${MAIN}`, 'x.go:4:5: missing import path'],
  [`package main\n\nimport (\n\t"fmt"\n\n${MAIN}`, 'x.go:6:1: missing import path'],
  [`package main\n\nimport (\n\t"os\n)\n\n${MAIN}`, 'x.go:4:2: string literal not terminated'],
  [`package main\n\nimport (\n\t"fmt", "os"\n)\n\n${MAIN}`, "x.go:4:7: expected ';', found ','"],
  [`package main\n\nimport \`fmt\`\nimport 3\n# x\n${MAIN}`, 'x.go:4:8: import path must be a string'],
  [`package main\n\nimport 'fmt'\n${MAIN}`, 'x.go:3:8: illegal rune literal'],
  [`package main\nimport "fm\\qt"\n${MAIN}`, 'x.go:2:12: unknown escape sequence'],
  ['/* package main\n', 'x.go:1:1: comment not terminated'],
  [`pakage main\n\n${MAIN}`, "x.go:1:1: expected 'package', found pakage"],
  [`import "fmt"\n\n${MAIN}`, "x.go:1:1: expected 'package', found 'import'"],
  [`package "main"\n\n${MAIN}`, 'x.go:1:9: expected \'IDENT\', found "main"'],
  ['', "x.go:1:1: expected 'package', found 'EOF'"],
  [`package main\n\nfunc f() {}\n\nimport "fmt"\n\n${MAIN}`, './x.go:5:1: syntax error: imports must appear before other declarations'],
  [`package main\n# x\n${MAIN}`, "./x.go:2:1: invalid character U+0023 '#'"],
  [`package main;;\n\nimport ("fmt"; 3)\n\n${MAIN}`, './x.go:1:14: syntax error: non-declaration statement outside function body'],
];

test.each(RECORDED)('%j', (text, first) => {
  const [wrong] = runProgram([{ name: './x.go', text }]).result.diagnostics;
  expect(wrong?.printed).toBe(first);
});
