// Expressions (spec: #Expressions). Parentheses are kept: some rules forbid them.
import {
  type BinaryOp,
  type BlockStmt,
  type ChanType,
  type CompositeLit,
  type Expr,
  type FuncLit,
  type FuncType,
  type IndexExpr,
  type KeyValueExpr,
  NO_POS,
  type Pos,
  type SliceExpr,
  type UnaryOp,
} from '../ast.ts';
import { exprText } from '../expr-text.ts';
import type { Operator } from '../token.ts';
import { type TypeList, TypeParser } from './type.ts';

const UNARY_OPERATORS: ReadonlySet<Operator> = new Set<UnaryOp & Operator>(['+', '-', '!', '^', '&', '~']);
const isUnaryOp = (op: Operator): op is UnaryOp & Operator => UNARY_OPERATORS.has(op);
/** What has a precedence: the parser asks for nothing else here. */
const isBinaryOp = (op: Operator): op is BinaryOp => op !== '!' && op !== '~';

export abstract class ExprParser extends TypeParser {
  protected abstract funcBody(): BlockStmt;

  protected expr(): Expr {
    return this.binaryExpr(this.unaryExpr(), 0);
  }

  protected exprList(): Expr[] {
    const list = [this.expr()];
    while (this.got(',')) list.push(this.expr());
    return list;
  }

  /** Operators above `prec` after the operand `left`. */
  protected binaryExpr(left: Expr, prec: number): Expr {
    let x = left;
    let operators = 0;
    for (; (this.tok === 'operator' || this.tok === '*') && this.prec > prec; operators++) {
      this.chain(operators);
      const { op, prec: opPrec, pos: opPos } = this;
      if (!isBinaryOp(op)) break;
      this.next();
      const y = this.binaryExpr(this.unaryExpr(), opPrec);
      x = { kind: 'BinaryExpr', pos: x.pos, end: this.endPos, x, op, opPos, y };
    }
    return x;
  }

  protected unaryExpr(): Expr {
    this.enter();
    const x = this.#unaryAtToken();
    this.leave();
    return x;
  }

  #unaryAtToken(): Expr {
    const { pos, op } = this;
    switch (this.tok) {
      case '*': {
        this.next();
        const x = this.unaryExpr();
        return { kind: 'StarExpr', pos, end: this.endPos, x };
      }
      case 'operator': {
        if (!isUnaryOp(op)) break;
        this.next();
        const operand = this.unaryExpr();
        // Only here does gc forget parentheses: &(T{}) and &T{} are one.
        const x = op === '&' ? unparen(operand) : operand;
        return { kind: 'UnaryExpr', pos, end: this.endPos, op, opPos: pos, x };
      }
      case '<-': {
        this.next();
        const x = this.unaryExpr();
        // `<-chan T` is a type, `<-chan T(c)` a receive: only its end tells.
        if (x.kind === 'ChanType') return { ...this.#receiveOnly(x), pos };
        return { kind: 'UnaryExpr', pos, end: this.endPos, op: '<-', opPos: pos, x };
      }
    }
    return this.primaryExpr(this.operand());
  }

  /** `<-` before `chan T`: the arrow belongs to the leftmost chan that has none (spec: #Channel_types). */
  #receiveOnly(type: ChanType): ChanType {
    if (type.dir === 'recv') this.syntaxError('unexpected <-, expected chan');
    if (type.dir !== 'send') return { ...type, dir: 'recv' };
    if (type.value.kind === 'ChanType') return { ...type, dir: 'recv', value: this.#receiveOnly(type.value) };
    this.syntaxError(`unexpected ${exprText(type.value)}, expected chan`);
    return { ...type, dir: 'recv' };
  }

  protected operand(): Expr {
    const { pos } = this;
    switch (this.tok) {
      case 'name':
        return this.name();
      case 'literal':
        return this.literalOrNull() ?? this.badExpr();
      case '(': {
        this.next();
        this.exprNesting++;
        const x = this.expr();
        this.exprNesting--;
        this.want(')');
        return { kind: 'ParenExpr', pos, end: this.endPos, x };
      }
      case 'func': {
        this.next();
        const type = this.funcType(pos, 'function type');
        return this.is('{') ? this.#funcLit(type) : type;
      }
      case '[':
      case 'chan':
      case 'map':
      case 'struct':
      case 'interface':
        return this.parseType();
      default: {
        const bad = this.badExpr();
        this.expected('expression');
        this.advance(')', ']', '}');
        return bad;
      }
    }
  }

  #funcLit(type: FuncType): FuncLit {
    this.exprNesting++;
    const body = this.funcBody();
    this.exprNesting--;
    return { kind: 'FuncLit', pos: type.pos, end: body.end, type, body };
  }

  /** Selectors, indices, slices, assertions, calls and composite values after an operand (spec: #Primary_expressions). */
  protected primaryExpr(operand: Expr): Expr {
    let x = operand;
    let length = 0;
    for (let next = this.#suffixOrNull(x); next !== null; next = this.#suffixOrNull(x)) {
      x = next;
      this.chain(++length);
    }
    return x;
  }

  #suffixOrNull(x: Expr): Expr | null {
    switch (this.tok) {
      case '.':
        return this.#selectorOrAssertion(x);
      case '[':
        return this.#indexOrSlice(x);
      case '(':
        return this.#call(x);
      case '{':
        return this.#compositeOrNull(x);
      default:
        return null;
    }
  }

  #selectorOrAssertion(x: Expr): Expr {
    this.next();
    if (this.tok === 'name') {
      const sel = this.name();
      return { kind: 'SelectorExpr', pos: x.pos, end: sel.end, x, sel };
    }
    const lparen = this.pos;
    if (this.got('(')) {
      const type = this.got('type') ? null : this.parseType();
      this.want(')');
      return { kind: 'TypeAssertExpr', pos: x.pos, end: this.endPos, x, lparen, type };
    }
    this.expected('name or (');
    this.advance(';', ')');
    return x;
  }

  #indexOrSlice(x: Expr): Expr {
    const lbrack = this.pos;
    this.next();
    if (this.tok === ':') return this.#slice(x, lbrack, null);
    if (this.tok === ']') {
      this.expected('operand');
      return this.#index(x, lbrack, [this.badExpr()]);
    }
    const { list, comma } = this.typeParameters ? this.typeList('expression first') : this.#oneIndex();
    return comma || this.is(']') ? this.#index(x, lbrack, list) : this.#slice(x, lbrack, list[0] ?? null);
  }

  #oneIndex(): TypeList {
    this.exprNesting++;
    const list = [this.expr()];
    this.exprNesting--;
    return { list, comma: false };
  }

  #index(x: Expr, lbrack: Pos, indices: readonly Expr[]): IndexExpr {
    const rbrack = this.pos;
    this.want(']');
    return { kind: 'IndexExpr', pos: x.pos, end: this.endPos, x, lbrack, indices, rbrack };
  }

  #slice(x: Expr, lbrack: Pos, low: Expr | null): SliceExpr {
    if (!this.got(':')) {
      this.expected(this.typeParameters ? 'comma, : or ]' : ':');
      this.advance(',', ':', ']');
    }
    this.exprNesting++;
    let high = this.is(':') || this.is(']') ? null : this.expr();
    let max: Expr | null = null;
    const slice3 = this.is(':');
    if (slice3) {
      high ??= this.#missingIndex('middle');
      this.next();
      max = this.is(']') ? this.#missingIndex('final') : this.expr();
    }
    this.exprNesting--;
    const rbrack = this.pos;
    this.want(']');
    return { kind: 'SliceExpr', pos: x.pos, end: this.endPos, x, lbrack, low, high, max, slice3, rbrack };
  }

  #missingIndex(which: 'middle' | 'final'): Expr {
    this.error(`${which} index required in 3-index slice`);
    return this.badExpr();
  }

  #call(fun: Expr): Expr {
    const lparen = this.pos;
    this.next();
    const args: Expr[] = [];
    let ellipsis: Pos = NO_POS;
    this.exprNesting++;
    const rparen = this.list('argument list', ',', ')', () => {
      args.push(this.expr());
      const { pos } = this;
      const last = this.got('...');
      if (last) ellipsis = pos;
      return last;
    });
    this.exprNesting--;
    return { kind: 'CallExpr', pos: fun.pos, end: this.endPos, fun, lparen, args, ellipsis, rparen };
  }

  /** Whether the brace after x opens a composite value or a block (spec: #Composite_literals, on the ambiguity). */
  #compositeOrNull(x: Expr): Expr | null {
    const type = unparen(x);
    if (!this.#mayBeLiteralType(type)) return null;
    if (type !== x) this.syntaxError('cannot parenthesize type in composite literal');
    return this.compositeLit(type);
  }

  #mayBeLiteralType(x: Expr): boolean {
    switch (x.kind) {
      case 'Ident':
      case 'SelectorExpr':
        return this.exprNesting >= 0;
      case 'IndexExpr':
        return this.exprNesting >= 0 && this.instances && !isValue(x);
      case 'ArrayType':
      case 'StructType':
      case 'MapType':
        return true;
      default:
        return false;
    }
  }

  protected compositeLit(type: Expr | null): CompositeLit {
    const lbrace = this.pos;
    const elts: Expr[] = [];
    this.enter();
    this.exprNesting++;
    this.want('{');
    const rbrace = this.list('composite literal', ',', '}', () => {
      const x = this.#element();
      elts.push(this.is(':') ? this.#keyValue(x) : x);
      return false;
    });
    this.exprNesting--;
    this.leave();
    return { kind: 'CompositeLit', pos: type?.pos ?? lbrace, end: this.endPos, type, lbrace, elts, rbrace };
  }

  #keyValue(key: Expr): KeyValueExpr {
    const colon = this.pos;
    this.next();
    const value = this.#element();
    return { kind: 'KeyValueExpr', pos: key.pos, end: value.end, key, colon, value };
  }

  #element(): Expr {
    return this.tok === '{' ? this.compositeLit(null) : this.expr();
  }
}

export function unparen(x: Expr): Expr {
  let inner = x;
  while (inner.kind === 'ParenExpr') inner = inner.x;
  return inner;
}

/** Whether x cannot be a type, whatever its names mean. */
function isValue(x: Expr): boolean {
  let inner = x;
  while (inner.kind === 'ParenExpr' || inner.kind === 'IndexExpr') {
    if (inner.kind === 'IndexExpr' && inner.indices.length === 1 && inner.indices.some(isValue)) return true;
    inner = inner.x;
  }
  return VALUE_KINDS.has(inner.kind);
}

const VALUE_KINDS: ReadonlySet<Expr['kind']> = new Set<Expr['kind']>([
  'BasicLit',
  'CompositeLit',
  'FuncLit',
  'SliceExpr',
  'TypeAssertExpr',
  'CallExpr',
  'UnaryExpr',
  'BinaryExpr',
]);
