// Struct types (spec: #Struct_types).
import type { Ast } from '#syntax';
import { unquoteString } from '#syntax';
import { isExported } from '../exported.ts';
import { INVALID, newStruct, newVar } from '../make.ts';
import type { Var } from '../object.ts';
import { isValid } from '../predicates.ts';
import type { Type } from '../type.ts';
import { isTypeParam, pointerElem, under } from '../under.ts';
import type { Checker } from './checker.ts';
import { varType } from './var-type.ts';

export function structType(c: Checker, e: Ast.StructType): Type {
  const fields: Var[] = [];
  const tags: string[] = [];
  const seen = new Map<string, Var>();
  const add = (id: Ast.Ident, type: Type, tag: string, embedded: boolean): void => {
    const f = newVar('field', id.pos, c.pkg, id.name, type, embedded);
    const key = isExported(id.name) ? id.name : `.${id.name}`;
    const alt = id.name === '_' ? undefined : seen.get(key);
    if (alt !== undefined) {
      c.reporter.report(id, 'DuplicateDecl', `${id.name} redeclared${c.reporter.line(alt.pos, `other declaration of ${alt.name}`)}`);
      return;
    }
    seen.set(key, f);
    fields.push(f);
    tags.push(tag);
    c.info.defs.set(id, f);
    if (embedded) c.info.implicits.set(id, f);
  };
  for (const f of e.fields.list) {
    const type = varType(c, f.type);
    const tag = f.tag === null ? '' : (unquoteString(f.tag.value) ?? '');
    for (const id of f.names) add(id, type, tag, false);
    if (f.names.length > 0) continue;
    const id = embeddedName(f.type);
    if (id === null) {
      c.error(f.type, 'InvalidSyntaxTree', 'invalid embedded field type %s', f.type);
      add({ kind: 'Ident', name: '_', pos: f.type.pos, end: f.type.end }, INVALID, '', true);
      continue;
    }
    add(id, type, tag, true);
    c.later(() => checkEmbedded(c, f.type, type));
  }
  return newStruct(fields, tags);
}

/** The type name of T, *T, p.T or T[A]; null for anything else. */
function embeddedName(e: Ast.Expr): Ast.Ident | null {
  switch (e.kind) {
    case 'Ident':
      return e;
    case 'StarExpr':
      return e.x.kind === 'StarExpr' ? null : embeddedName(e.x);
    case 'SelectorExpr':
      return e.sel;
    case 'IndexExpr':
      return embeddedName(e.x);
    default:
      return null;
  }
}

/** spec: an embedded type is a type name T, or *T where T is no pointer and no interface. */
function checkEmbedded(c: Checker, at: Ast.Expr, type: Type): void {
  const elem = pointerElem(type);
  const t = elem ?? type;
  if (!isValid(t)) return;
  const u = under(t);
  if (u.kind === 'Basic' && u.name === 'Pointer') c.error(at, 'InvalidPtrEmbed', 'embedded field type cannot be unsafe.Pointer');
  else if (u.kind === 'Pointer') c.error(at, 'InvalidPtrEmbed', 'embedded field type cannot be a pointer');
  else if (u.kind === 'Interface' && isTypeParam(t))
    c.error(at, 'MisplacedTypeParam', 'embedded field type cannot be a (pointer to a) type parameter');
  else if (u.kind === 'Interface' && elem !== null)
    c.error(at, 'InvalidPtrEmbed', 'embedded field type cannot be a pointer to an interface');
}
