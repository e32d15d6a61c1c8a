// Every diagnostic the checker can make: its code (go/types' name where there is one), the text, and a program that must produce it.

export interface CodeRow {
  /** The usual text; %s stands for what the program says. Some codes have further ones. */
  readonly text: string;
  /** Put behind `package main` (unless it has its own clause); must be reported with this code, perhaps among others. */
  readonly example: string;
}

const row = (text: string, example: string): CodeRow => ({ text, example });

const CODE_ROWS = {
  // Packages, files, imports
  BlankPkgName: row('invalid package name _', 'package _'),
  MismatchedPkgName: row('package %s; expected package %s', 'package main\n//+file\npackage other'),
  InvalidPkgUse: row('use of package %s not in selector', 'import "fmt"\nvar _ = fmt'),
  BadImportPath: row('invalid import path (%s)', 'import "a b"'),
  BrokenImport: row('package %s is not in std', 'import "no/such"'),
  UnusedImport: row('%s imported and not used', 'import "fmt"'),
  MissingMain: row('function main is undeclared in the main package', 'var x int'),

  // Initialisation and declarations
  InvalidInitCycle: row('initialization cycle: %s refers to itself', 'var x int = x'),
  DuplicateDecl: row('%s redeclared in this block', 'var x = 1\nvar x = 2'),
  InvalidDeclCycle: row('invalid recursive type: %s refers to itself', 'type T struct { f T }'),
  InvalidTypeCycle: row(
    'invalid recursive type: anonymous interface refers to itself (see https://go.dev/issue/56103)',
    'type I interface { M() interface{ I } }',
  ),
  InvalidConstInit: row('%s is not constant', 'var i int\nconst c = i'),
  InvalidConstVal: row('constant %s overflow', 'const c = 1 << 500 * (1 << 500)'),
  InvalidConstType: row('invalid constant type %s', 'const c []int = nil'),
  InvalidInitDecl: row('cannot declare init - must be func', 'var init = 1'),
  InvalidMainDecl: row('cannot declare main - must be func', 'var main = 1'),
  MissingInitBody: row('func init must have a body', 'func init()'),
  MissingBody: row('missing function body', 'func f()\nfunc main() {}'),
  BadDecl: row('receiver type parameter %s must be an identifier', 'type T[P any] int\nfunc (T[[]int]) m() {}'),
  RepeatedDecl: row('%s repeated on left side of :=', 'func f() { a, a := 1, 2; _ = a }'),
  NoNewVar: row('no new variables on left side of :=', 'func f() { x := 1; x := 2; _ = x }'),
  UnusedVar: row('declared and not used: %s', 'func f() { x := 1 }'),

  // Assignments
  UntypedNilUse: row('use of untyped nil in %s', 'var x = nil'),
  WrongAssignCount: row('assignment mismatch: %s but %s', 'func f() { x, y := 1, 2, 3; _, _ = x, y }'),
  UnassignableOperand: row('cannot assign to %s (neither addressable nor a map index expression)', 'func f() { 1 = 2 }'),
  UnaddressableFieldAssign: row('cannot assign to struct field %s in map', 'var m map[int]struct{ f int }\nfunc f() { m[0].f = 1 }'),
  IncompatibleAssign: row('cannot use %s as %s value in %s', 'var x int = "a"'),
  InvalidIfaceAssign: row('cannot use %s as %s value in %s: %s', 'type I interface { M() }\nvar x I = struct{}{}'),
  InvalidChanAssign: row('cannot use %s as %s value in %s', 'type T1 chan int\ntype T2 chan int\nvar x T1\nvar _ T2 = x'),
  TruncatedFloat: row('cannot use %s as %s value in %s (truncated)', 'var x int = 98.6'),
  NumericOverflow: row('cannot use %s as %s value in %s (overflows)', 'var x int8 = 1000'),

  // Names and types
  UndeclaredName: row('undefined: %s', 'var x T'),
  UndeclaredImportedName: row('undefined: %s', 'import "fmt"\nvar _ = fmt.Nothing'),
  InvalidBlank: row('cannot use _ as value or type', 'var x = _'),
  InvalidIota: row('cannot use iota outside constant declaration', 'var x = iota'),
  NotAType: row('%s (%s) is not a type', 'var v = 3\nvar x v'),
  NotAnExpr: row('%s is not an expression', 'type T int\nvar x = T'),
  NotAGenericType: row('invalid operation: %s (%s is not a generic type)', 'type T int\nvar x T[int]'),
  InvalidArrayLen: row('array length %s must be constant', 'var n = 3\nvar x [len([]int{})]int'),
  IncomparableMapKey: row('invalid map key type %s', 'var m map[[]int]string'),
  InvalidPtrEmbed: row('embedded field type cannot be a pointer', 'type P *int\ntype T struct { P }'),
  BadDotDotDotSyntax: row('invalid use of [...] array (outside a composite literal)', 'var x [...]int'),
  TypeTooLarge: row('%s is too large', 'import "unsafe"\nvar x struct { a [1 << 60]int }\nconst _ = unsafe.Sizeof(x)'),

  // Methods and interfaces
  BlankIfaceMethod: row('methods must have a unique non-blank name', 'type T interface { _(int) }'),
  BadRecv: row('receiver declares %s, but receiver base type declares %s', 'type T[A, B any] int\nfunc (T[A]) m() {}'),
  InvalidRecv: row('cannot define new methods on non-local type %s', 'func (int) m() {}'),
  DuplicateMethod: row('method %s already declared at %s', 'type T int\nfunc (T) m() {}\nfunc (T) m() {}'),
  DuplicateFieldAndMethod: row('field and method with the same name %s', 'type T struct { m int }\nfunc (T) m() {}'),
  AmbiguousSelector: row(
    'ambiguous selector %s',
    'type A struct { f int }\ntype B struct { f int }\ntype C struct { A; B }\nvar c C\nvar _ = c.f',
  ),
  MissingFieldOrMethod: row('%s undefined (type %s has no field or method %s)', 'type T struct{}\nvar _ = T{}.f'),
  InvalidMethodExpr: row('invalid method expression %s (needs pointer receiver %s)', 'type T struct{}\nfunc (*T) m() {}\nvar _ = T.m'),
  ImpossibleAssert: row(
    'impossible type assertion: %s\\n\\t%s does not implement %s %s',
    'type I interface { M() }\nvar i I\nvar _ = i.(int)',
  ),
  InvalidAssert: row('invalid operation: %s is not an interface', 'var x = 1\nvar _ = x.(int)'),

  // Expressions
  TooManyValues: row('%s used as value', 'func g() {}\nvar x = g()'),
  UndefinedOp: row('invalid operation: operator %s not defined on %s', 'var x = -"a"'),
  MismatchedTypes: row('invalid operation: %s (mismatched types %s and %s)', 'var x, y = 1, "a"\nvar _ = x + y'),
  DivByZero: row('invalid operation: division by zero', 'var x = 1 / 0'),
  NonNumericIncDec: row('invalid operation: %s (non-numeric type %s)', 'func f(s string) { s++ }'),
  UnaddressableOperand: row('invalid operation: cannot take address of %s', 'var x = &1'),
  InvalidIndirection: row('invalid operation: cannot indirect %s', 'var x = 1\nvar _ = *x'),
  NonSliceableOperand: row('cannot slice %s', 'var x = 1\nvar _ = x[:]'),
  InvalidIndex: row('invalid argument: index %s out of bounds [0:%s]', 'var a [3]int\nvar _ = a[5]'),
  SwappedSliceIndices: row('invalid slice indices: %s < %s', 'var s []int\nvar _ = s[2:1]'),
  InvalidSliceExpr: row('invalid operation: 3-index slice of string', 'var s = "abc"\nvar _ = s[0:1:2]'),
  InvalidShiftCount: row('invalid operation: negative shift count %s', 'var x = 1 << -1'),
  InvalidShiftOperand: row('invalid operation: shifted operand %s must be integer', 'var x = 1.5 << 1'),
  InvalidReceive: row('invalid operation: cannot receive from %s %s', 'func f(c chan<- int) { <-c }'),
  InvalidSend: row('invalid operation: cannot send to %s %s', 'func f(c <-chan int) { c <- 1 }'),
  InvalidUntypedConversion: row(
    'cannot convert %s to type %s',
    'func f(s uint) bool { return 1.5 + "a" == 0 }\nvar x = nil == 1\nvar _ = []int{} == 1\nvar i interface{ M() }\nvar _ = i == true',
  ),
  InvalidConversion: row('cannot convert %s to type %s', 'var x = "a"\nvar _ = int(x)'),
  UnusedExpr: row('%s is not used', 'func f() { 1 + 2 }'),

  // Composite literals
  UntypedLit: row('missing type in composite literal', 'var _ = struct{ f []int }{f: {1}}'),
  InvalidLit: row('invalid composite literal type %s', 'var x = int{}'),
  DuplicateLitKey: row('duplicate key %s in map literal', 'var x = map[string]int{"a": 1, "a": 2}'),
  MissingLitKey: row('missing key in map literal', 'var x = map[string]int{1}'),
  InvalidLitIndex: row('index %s must be integer constant', 'var i = 1\nvar x = []int{i: 1}'),
  OversizeArrayLit: row('index %s is out of bounds (>= %s)', 'var x = [2]int{1, 2, 3}'),
  MixedStructLit: row('mixture of field:value and value elements in struct literal', 'type T struct { a, b int }\nvar x = T{a: 1, 2}'),
  InvalidStructLit: row('too few values in struct literal of type %s', 'type T struct { a, b int }\nvar x = T{1}'),
  MissingLitField: row('unknown field %s in struct literal of type %s', 'type T struct{}\nvar x = T{f: 1}'),
  DuplicateLitField: row('duplicate field name %s in struct literal', 'type T struct { a int }\nvar x = T{a: 1, a: 2}'),
  UnexportedLitField: row('implicit assignment to unexported field %s in struct literal of type %s', 'import "sync"\nvar x = sync.Once{1}'),
  InvalidLitField: row('invalid field name %s in struct literal', 'type T struct { a int }\nvar x = T{1: 2}'),

  // Calls and built-in functions
  WrongArgCount: row('not enough arguments in call to %s', 'func g(int) {}\nfunc f() { g() }'),
  InvalidCall: row('invalid operation: cannot call %s: %s is not a function', 'var x = 1\nfunc f() { x() }'),
  NonVariadicDotDotDot: row('cannot use ... in call to non-variadic %s', 'func g(s []int) {}\nfunc f(s []int) { g(s...) }'),
  InvalidDotDotDot: row('invalid operation: invalid use of ... with built-in %s', 'var s []int\nvar x = len(s...)'),
  UncalledBuiltin: row('%s must be called', 'var x = len'),
  UnusedResults: row('%s discards result of %s', 'func f(s []int) { defer append(s, 1) }'),
  InvalidDefer: row('defer requires function call, not conversion %s', 'func f() { defer int(1) }'),
  InvalidGo: row('go requires function call, not conversion %s', 'func f() { go int(1) }'),
  InvalidAppend: row('invalid append: argument must be a slice; have %s', 'var x = append(1, 2)'),
  InvalidCap: row('invalid argument: %s for built-in cap', 'var x = cap("a")'),
  InvalidLen: row('invalid argument: %s for built-in len', 'var x = len(1)'),
  InvalidClear: row('invalid argument: cannot clear %s: argument must be (or constrained by) map or slice', 'func f(x int) { clear(x) }'),
  InvalidClose: row('invalid operation: cannot close non-channel %s', 'func f(x int) { close(x) }'),
  InvalidComplex: row('invalid argument: arguments have type %s, expected floating-point', 'var x int\nvar _ = complex(x, x)'),
  InvalidCopy: row('invalid copy: argument must be a slice; have %s', 'func f(x int) { copy(x, x) }'),
  InvalidDelete: row('invalid argument: %s is not a map', 'func f(x int) { delete(x, 1) }'),
  InvalidImag: row('invalid argument: argument has type %s, expected complex type', 'var x int\nvar _ = imag(x)'),
  InvalidReal: row('invalid argument: argument has type %s, expected complex type', 'var x int\nvar _ = real(x)'),
  InvalidMake: row('invalid argument: cannot make %s: type must be slice, map, or channel', 'var x = make(int)'),
  SwappedMakeArgs: row('invalid argument: length and capacity swapped', 'var x = make([]int, 2, 1)'),
  InvalidMinMaxOperand: row('invalid argument: %s cannot be ordered', 'var x = min(true, false)'),
  BadOffsetofSyntax: row('invalid argument: %s is not a selector expression', 'import "unsafe"\nvar x int\nvar _ = unsafe.Offsetof(x)'),
  InvalidOffsetof: row(
    'invalid argument: %s is a method value',
    'import "unsafe"\ntype T struct{}\nfunc (T) m() {}\nvar t T\nvar _ = unsafe.Offsetof(t.m)',
  ),
  InvalidUnsafeAdd: row(
    'invalid argument: length %s must be integer',
    'import "unsafe"\nvar p unsafe.Pointer\nvar _ = unsafe.Add(p, "a"[0:])',
  ),
  InvalidUnsafeSlice: row('invalid argument: %s is not a pointer', 'import "unsafe"\nvar x int\nvar _ = unsafe.Slice(x, 1)'),
  InvalidUnsafeSliceData: row('invalid argument: %s is not a slice', 'import "unsafe"\nvar x int\nvar _ = unsafe.SliceData(x)'),
  InvalidUnsafeString: row(
    'invalid argument: length %s must not be negative',
    'import "unsafe"\nvar p *byte\nvar _ = unsafe.String(p, -1)',
  ),

  // Statements
  MissingReturn: row('missing return', 'func f() int {}'),
  WrongResultCount: row('not enough return values', 'func f() (int, int) { return 1 }'),
  OutOfScopeResult: row('result parameter %s not in scope at return', 'func f() (x int) { { x := 1; _ = x; return } }'),
  InvalidCond: row('non-boolean condition in if statement', 'func f() { if 1 {} }'),
  InvalidRangeExpr: row('cannot range over %s', 'func f() { for range 1.5 {} }'),
  InvalidIterVar: row('range over %s permits only one iteration variable', 'func f(c chan int) { for a, b := range c { _, _ = a, b } }'),
  InvalidTypeSwitch: row('%s is not an interface', 'func f(x int) { switch x.(type) {} }'),
  InvalidExprSwitch: row('cannot switch on %s (%s is not comparable)', 'func f(x [1][]int) { switch x {} }'),
  InvalidSelectCase: row(
    'select case must be send or receive (possibly with assignment)',
    'func f(c chan int) { select { case len("a"): } }',
  ),
  DuplicateCase: row('duplicate case %s in expression switch', 'func f(x int) { switch x { case 1, 1: } }'),
  DuplicateDefault: row('multiple defaults (first at %s)', 'func f(x int) { switch x { default: default: } }'),
  MisplacedBreak: row('break is not in a loop, switch, or select', 'func f() { break }'),
  MisplacedContinue: row('continue is not in a loop', 'func f() { continue }'),
  MisplacedFallthrough: row('fallthrough statement out of place', 'func f() { fallthrough }'),
  UndeclaredLabel: row('label %s not defined', 'func f() { goto L }'),
  DuplicateLabel: row('label %s already defined at %s', 'func f() { L: L: goto L }'),
  MisplacedLabel: row('invalid break label %s', 'func f() { L: ; for { break L } }'),
  UnusedLabel: row('label %s defined and not used', 'func f() { L: }'),
  JumpOverDecl: row('goto %s jumps over declaration of %s at %s', 'func f() { goto L; x := 1; _ = x; L: }'),
  JumpIntoBlock: row('goto %s jumps into block starting at %s', 'func f() { goto L; { L: } }'),

  // Type parameters
  UnsupportedFeature: row('%s requires %s or later', '//go:release 1.17\ntype T[P any] int'),
  WrongTypeArgCount: row('not enough type arguments for type %s: have %s, want %s', 'type T[A, B any] int\nvar x T[int]'),
  InvalidInstanceCycle: row('instantiation cycle:', 'func g[P any]() { g[*P]() }'),
  CannotInferTypeArgs: row('in call to %s, cannot infer %s (declared at %s)', 'func g[T any]() {}\nfunc f() { g() }'),
  InvalidTypeArg: row('%s does not satisfy %s (%s)', 'type C interface { ~int }\ntype T[P C] int\nvar x T[string]'),
  InvalidUnion: row('overlapping terms %s and %s', 'type C interface { int | ~int }'),
  MisplacedConstraintIface: row(
    'cannot use type %s outside a type constraint: interface contains type constraints',
    'var x interface { ~int }',
  ),
  MisplacedTypeParam: row('cannot use a type parameter as RHS in type declaration', 'type T[P any] P'),

  // Compiler directives
  MisplacedDirective: row('misplaced compiler directive', '//go:noinline\nvar x int\nfunc main() {}'),
  BadLinkname: row('//go:linkname only allowed in Go files that import "unsafe"', '//go:linkname f g\nfunc f() {}\nfunc main() {}'),

  // Limits of the back end
  FrameTooLarge: row('stack frame too large (>1GB): %s MB locals + %s MB args', 'func f(x [1 << 31]byte) {}\nfunc main() {}'),

  // What the parser lets through
  InvalidSyntaxTree: row('invalid syntax tree: %s', 'func f(i interface{}) { switch (i.(type)) {} }'),
} as const satisfies Record<string, CodeRow>;

export type Code = keyof typeof CODE_ROWS;
export const CODES: Readonly<Record<Code, CodeRow>> = CODE_ROWS;
