// What the compiler's first type checker added to a complaint: where something was before, and how it came back to where it had been.
import { type Ast, type Diagnostic, exprText, type FileSet, type Pos, positionText, type SourceFile } from '#syntax';

/** As places stand inside messages. */
export function here(fileSet: FileSet, pos: Pos): string {
  const at = fileSet.position(pos);
  return `${at.file.includes('/') ? '' : './'}${positionText(at)}`;
}

/** The message with the places of what was there before as that checker had them. */
export function withOldTrace(d: Diagnostic, path: readonly Ast.Node[], fileSet: FileSet, files: readonly Ast.File[]): string {
  const file = fileSet.fileOf(d.pos);
  if (file === null) return d.message;
  switch (d.code) {
    case 'DuplicateCase':
      return byClause(path, file, d.message);
    case 'InvalidInitCycle':
      return typingLoop(files, fileSet, d.message) ?? d.message;
    case 'DuplicateLitKey':
      return withOldKey(path, d, fileSet);
    case 'DuplicateMethod':
      return byReceiver(files, fileSet, d.message);
    default:
      return d.message;
  }
}

/** A method that is there already is named by where its receiver begins. */
function byReceiver(files: readonly Ast.File[], fileSet: FileSet, message: string): string {
  for (const decl of files.flatMap((f) => f.decls)) {
    if (decl.kind !== 'FuncDecl' || decl.recv === null) continue;
    const name = positionText(fileSet.position(decl.name.pos));
    if (message.endsWith(` ${name}`) || message.endsWith(`/${name}`))
      return message.slice(0, -name.length) + positionText(fileSet.position(decl.recv.pos));
  }
  return message;
}

/** Since 1.14 a key was shown where it had been before; maps alone. */
function withOldKey(path: readonly Ast.Node[], d: Diagnostic, fileSet: FileSet): string {
  const literal = path.findLast((n) => n.kind === 'CompositeLit');
  const keys = literal?.elts.flatMap((x) => (x.kind === 'KeyValueExpr' ? [x.key] : [])) ?? [];
  const own = keys.find((x) => x.pos === d.pos);
  const first = keys.find((x) => own !== undefined && exprText(x) === exprText(own));
  if (!d.message.endsWith(' in map literal') || first === undefined || first === own) return d.message;
  return `${d.message}\n\tprevious key at ${here(fileSet, first.pos)}`;
}

/** Variables that have their types from each other were met as such: the checker's stack, what it came to last first. */
export function typingLoop(files: readonly Ast.File[], fileSet: FileSet, message: string): string | null {
  const steps = [...message.matchAll(/\n\t(\S+): (\w+) refers to/g)];
  const specs = files.flatMap((f) => f.decls).flatMap((d) => (d.kind === 'GenDecl' ? d.specs : []));
  const found = steps.flatMap(([, at = '', name = '']) => {
    const spec = specs.find((s) => s.kind === 'ValueSpec' && s.names.length === 1 && here(fileSet, s.pos) === at);
    const value = spec?.kind === 'ValueSpec' && spec.type === null ? spec.values[0] : undefined;
    return value === undefined ? [] : [{ at, name, text: `${name} = ${exprText(value)}` }];
  });
  const [first] = found;
  if (first === undefined || found.length < steps.length) return null;
  const reached = [...found.slice(1), first].map(({ at, name }, i) => `\n\t${found[i]?.at} ${found[i]?.text}\n\t${at} ${name}`);
  const lines = reached.join('').split('\n').slice(1);
  return [`typechecking loop involving ${first.text}`, ...lines.toReversed()].join('\n');
}

/** Cases are named by their clauses, not by the value among them. */
function byClause(path: readonly Ast.Node[], file: SourceFile, message: string): string {
  const stmt = path.findLast((n) => n.kind === 'SwitchStmt' || n.kind === 'TypeSwitchStmt');
  return message.replace(/:(\d+):(\d+)(: previous case)$/, (text, line: string, column: string, rest: string) => {
    const clause = stmt?.body.find((c) => {
      const [from, to] = [file.unadjusted(c.pos), file.unadjusted(c.colon)];
      const after = Number(line) > from.line || (Number(line) === from.line && Number(column) >= from.column);
      return after && (Number(line) < to.line || (Number(line) === to.line && Number(column) < to.column));
    });
    if (clause === undefined) return text;
    const at = file.unadjusted(clause.pos);
    return `:${at.line}:${at.column}${rest}`;
  });
}
