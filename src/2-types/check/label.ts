// Labels and the statements that jump: goto, break, continue, fallthrough (spec: #Labeled_statements ff.).
import { childrenOf, exprText } from '#syntax';
import type { Ast, Diagnostic, FileSet, Pos } from '#syntax';
import { Reporter } from './report.ts';

interface Block {
  readonly parent: Block | null;
  readonly start: Pos;
  /** The labeled statement whose block this is, null for others. */
  readonly labeled: Ast.LabeledStmt | null;
}

interface Label {
  readonly block: Block;
  readonly stmt: Ast.LabeledStmt;
  used: boolean;
}

type Breakable = Ast.ForStmt | Ast.RangeStmt | Ast.SwitchStmt | Ast.TypeSwitchStmt | Ast.SelectStmt;

/** What an unlabeled jump would reach. */
interface Targets {
  readonly breaks: Breakable | null;
  readonly loop: boolean;
  /** Index of the clause directly around, -1 elsewhere. */
  readonly clause: number;
}

type Goto = Ast.BranchStmt & { readonly label: Ast.Ident };

/** Checks every jump of one function body; function literals inside are checked on their own. */
function checkLabels(r: Reporter, body: Ast.BlockStmt): void {
  const check = new LabelCheck(r);
  const pending = check.block(null, { breaks: null, loop: false, clause: -1 }, null, body.pos, body.list);
  for (const jump of pending) check.unresolved(jump);
  check.reportUnused();
}

class LabelCheck {
  readonly #r: Reporter;
  readonly #labels = new Map<string, Label>();

  constructor(r: Reporter) {
    this.#r = r;
  }

  unresolved(jump: Goto): void {
    const name = jump.label.name;
    const label = this.#labels.get(name);
    if (label === undefined) {
      this.#r.error(jump.label, 'UndeclaredLabel', `label ${name} not defined`);
      return;
    }
    label.used = true;
    this.#r.error(jump.label, 'JumpIntoBlock', `goto ${name} jumps into block starting at ${this.#r.place(label.block.start)}`);
  }

  reportUnused(): void {
    for (const { stmt, used } of this.#labels.values()) {
      if (!used) this.#r.error(stmt.label, 'UnusedLabel', `label ${stmt.label.name} defined and not used`);
    }
  }

  /** Checks the statements of a block; returns the gotos whose label has not been seen. */
  block(parent: Block | null, targets: Targets, labeled: Ast.LabeledStmt | null, start: Pos, list: readonly Ast.Stmt[]): Goto[] {
    const b: Block = { parent, start, labeled };
    let pending: Goto[] = [];
    let declared: { readonly name: string; readonly pos: Pos } | null = null;
    /** Gotos before the last variable declaration: they must not reach a label after it. */
    let over: Goto[] = [];
    const end = list.findLastIndex((s) => s.kind !== 'EmptyStmt');
    for (let i = 0; i <= end; i++) {
      let s = list[i];
      let label: Ast.LabeledStmt | null = null;
      while (s?.kind === 'LabeledStmt') {
        if (s.label.name !== '_') {
          pending = this.#define(b, s, pending, over, declared);
          label = s;
        }
        s = s.stmt;
      }
      if (s === undefined) break;
      const v = declaredVar(s);
      if (v !== null) {
        declared = v;
        over = [...pending];
      }
      if (s.kind === 'BranchStmt') this.#branch(b, targets, s, i === end, pending);
      else pending.push(...this.#inner(b, targets, label, s));
    }
    return pending;
  }

  /** Declares a label and resolves the gotos waiting for it. */
  #define(
    b: Block,
    s: Ast.LabeledStmt,
    pending: readonly Goto[],
    over: readonly Goto[],
    declared: { name: string; pos: Pos } | null,
  ): Goto[] {
    const name = s.label.name;
    const alt = this.#labels.get(name);
    if (alt !== undefined) {
      this.#r.error(s.label, 'DuplicateLabel', `label ${name} already defined at ${this.#r.place(alt.stmt.label.pos)}`);
    }
    const label = alt ?? { block: b, stmt: s, used: false };
    this.#labels.set(name, label);
    return pending.filter((jump) => {
      if (jump.label.name !== name) return true;
      label.used = true;
      if (declared !== null && over.includes(jump)) {
        const text = `goto ${name} jumps over declaration of ${declared.name} at ${this.#r.place(declared.pos)}`;
        this.#r.error(jump.label, 'JumpOverDecl', text);
      }
      return false;
    });
  }

  #inner(b: Block, t: Targets, label: Ast.LabeledStmt | null, s: Ast.Stmt): Goto[] {
    const nested = { ...t, clause: -1 };
    const loop = (x: Ast.ForStmt | Ast.RangeStmt): Goto[] =>
      this.block(b, { breaks: x, loop: true, clause: -1 }, label, x.body.pos, x.body.list);
    const clauses = (x: Ast.SwitchStmt | Ast.TypeSwitchStmt | Ast.SelectStmt): Goto[] =>
      x.body.flatMap((clause, i) => this.block(b, { breaks: x, loop: t.loop, clause: i }, label, clause.pos, clause.body));
    switch (s.kind) {
      case 'BlockStmt':
        return this.block(b, nested, label, s.pos, s.list);
      case 'IfStmt':
        return this.#if(b, nested, label, s);
      case 'ForStmt':
      case 'RangeStmt':
        return loop(s);
      case 'SwitchStmt':
      case 'TypeSwitchStmt':
      case 'SelectStmt':
        return clauses(s);
      default:
        return [];
    }
  }

  /** Each else part is a block of its own around the next if. */
  #if(b: Block, t: Targets, label: Ast.LabeledStmt | null, s: Ast.IfStmt): Goto[] {
    const out: Goto[] = [];
    let outer = b;
    let link: Ast.IfStmt | Ast.BlockStmt | null = s;
    while (link?.kind === 'IfStmt') {
      out.push(...this.block(outer, t, label, link.body.pos, link.body.list));
      link = link.else;
      if (link !== null) outer = { parent: outer, start: link.pos, labeled: label };
    }
    if (link !== null) out.push(...this.block(outer, t, label, link.pos, link.list));
    return out;
  }

  #branch(b: Block, t: Targets, s: Ast.BranchStmt, last: boolean, pending: Goto[]): void {
    const { label } = s;
    if (label === null) {
      this.#unlabeled(t, s, last);
    } else if (s.tok === 'goto') {
      if (!this.#reaches(b, label.name)) pending.push({ ...s, label });
    } else {
      this.#labeled(b, s, label);
    }
  }

  #unlabeled(t: Targets, s: Ast.BranchStmt, last: boolean): void {
    if (s.tok === 'break' && t.breaks === null) {
      this.#r.error(s, 'MisplacedBreak', 'break is not in a loop, switch, or select');
    } else if (s.tok === 'continue' && !t.loop) {
      this.#r.error(s, 'MisplacedContinue', 'continue is not in a loop');
    } else if (s.tok === 'fallthrough') {
      const text = misplacedFallthrough(t, last);
      if (text !== '') this.#r.error(s, 'MisplacedFallthrough', text);
    }
  }

  /** break L and continue L: L must label an enclosing statement of the right kind. */
  #labeled(b: Block, s: Ast.BranchStmt, id: Ast.Ident): void {
    const label = this.#labels.get(id.name);
    if (label === undefined) {
      this.#r.error(id, 'UndeclaredLabel', `${s.tok} label not defined: ${id.name}`);
      return;
    }
    label.used = true;
    let at: Block | null = b;
    while (at !== null && at.labeled !== label.stmt) at = at.parent;
    const kind = at === null ? null : innermost(label.stmt).kind;
    const isLoop = kind === 'ForStmt' || kind === 'RangeStmt';
    const ok = isLoop || (s.tok === 'break' && (kind === 'SwitchStmt' || kind === 'TypeSwitchStmt' || kind === 'SelectStmt'));
    if (!ok) this.#r.error(id, 'MisplacedLabel', `invalid ${s.tok} label ${id.name}`);
  }

  /** Whether a label already defined stands in this block or one around it. */
  #reaches(b: Block, name: string): boolean {
    const label = this.#labels.get(name);
    if (label === undefined) return false;
    label.used = true;
    for (let at: Block | null = b; at !== null; at = at.parent) if (at === label.block) return true;
    return false;
  }
}

const innermost = (s: Ast.LabeledStmt): Ast.Stmt => s.stmt;

function misplacedFallthrough(t: Targets, last: boolean): string {
  if (t.breaks?.kind === 'TypeSwitchStmt') return 'cannot fallthrough in type switch';
  if (t.breaks?.kind !== 'SwitchStmt' || t.clause < 0 || !last) return 'fallthrough statement out of place';
  return t.clause + 1 === t.breaks.body.length ? 'cannot fallthrough final case in switch' : '';
}

/** The variable a statement declares in its block, for the rule that goto must not jump over one. */
function declaredVar(s: Ast.Stmt): { readonly name: string; readonly pos: Pos } | null {
  if (s.kind === 'AssignStmt' && s.op === ':=') return { name: s.lhs.map(exprText).join(', '), pos: s.opPos };
  if (s.kind !== 'DeclStmt' || s.decl.tok !== 'var') return null;
  const [spec] = s.decl.specs;
  const [id] = spec?.kind === 'ValueSpec' ? spec.names : [];
  return spec === undefined || id === undefined ? null : { name: id.name, pos: spec.pos };
}

/**
 * The jumps of every function. gc's parser looks at them, whether or not it goes on to types, but for functions that have one of its
 * own errors (`syntax`) inside.
 */
export function checkJumps(fileSet: FileSet, files: readonly Ast.File[], syntax: readonly Diagnostic[]): readonly Diagnostic[] {
  const r = new Reporter(fileSet, null);
  const errors = syntax.filter((d) => d.code === 'Syntax');
  const visit = (node: Ast.Node): void => {
    for (const child of childrenOf(node)) visit(child);
    const body = isFunction(node) ? node.body : null;
    if (body !== null && !errors.some((d) => isInside(d, body))) checkLabels(r, body);
  };
  files.forEach(visit);
  return r.diagnostics;
}

/** At the opening brace stands what was wrong before it. */
const isInside = (d: Diagnostic, body: Ast.BlockStmt): boolean => d.pos > body.pos && d.pos <= body.end;
const isFunction = (x: Ast.Node): x is Ast.FuncDecl | Ast.FuncLit => x.kind === 'FuncDecl' || x.kind === 'FuncLit';
