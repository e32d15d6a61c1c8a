// Compiler directives in front of declarations (cmd/compile: Compiler Directives). gc looks at them once everything else is right.
import { type Ast, misplacedDirective } from '#syntax';
import type { Checker } from './checker.ts';

type Attached = Ast.File['directives']['attached'][number];
type Target = Attached['target'];

export function reportDirectives(c: Checker, files: readonly Ast.File[]): void {
  for (const file of files) {
    const imports = new Set(file.imports.map((spec) => spec.path));
    for (const attached of file.directives.attached) reportAttached(c, attached, imports.has('embed'));
    reportLinknames(c, file, imports.has('unsafe'));
  }
}

function reportAttached(c: Checker, { target, directives }: Attached, importsEmbed: boolean): void {
  let firstEmbed = true;
  for (const d of directives) {
    const text = misplacedDirective(d.verb);
    if (d.verb === 'go:embed' && target.on === 'var') {
      if (firstEmbed) reportEmbed(c, d, target, importsEmbed);
      firstEmbed = false;
    } else if (text !== null && !fits(d.verb, target)) {
      c.error(d.pos, 'MisplacedDirective', text);
    }
  }
  if (target.on === 'func') reportFunction(c, target.decl, new Set(directives.map((d) => d.verb)));
}

const fits = (verb: string, target: Target): boolean =>
  verb === 'go:build' ? target.on === 'package' : verb !== 'go:embed' && target.on === 'func';

function reportEmbed(c: Checker, d: Attached['directives'][number], { spec, local }: Target & { on: 'var' }, importsEmbed: boolean): void {
  const wrong = !importsEmbed
    ? 'requires import "embed" (or import _ "embed", if package is not used)'
    : spec.names.length > 1
      ? 'cannot apply to multiple vars'
      : spec.values.length > 0
        ? 'cannot apply to var with initializer'
        : local
          ? 'cannot apply to var inside func'
          : null;
  if (wrong !== null) c.error(d.pos, 'MisplacedDirective', `go:embed ${wrong}`);
}

function reportFunction(c: Checker, decl: Ast.FuncDecl, verbs: ReadonlySet<string>): void {
  const at = decl.recv?.pos ?? decl.name;
  if (decl.body !== null && verbs.has('go:noescape')) {
    c.error(at, 'MisplacedDirective', 'can only use //go:noescape with external func implementations');
  }
}

function reportLinknames(c: Checker, file: Ast.File, importsUnsafe: boolean): void {
  const named = new Set<string>();
  for (const { pos, local, remote } of file.directives.linknames) {
    const obj = c.pkg.scope.elems.get(local);
    if (!importsUnsafe) c.error(pos, 'BadLinkname', '//go:linkname only allowed in Go files that import "unsafe"');
    else if (remote.includes('[') && remote.includes(']')) {
      c.error(pos, 'BadLinkname', '//go:linkname reference of an instantiation is not allowed');
    } else if (obj?.kind !== 'Func' && obj?.kind !== 'Var') {
      c.error(pos, 'BadLinkname', '//go:linkname must refer to declared function or variable');
    } else if (named.has(local)) c.error(pos, 'BadLinkname', `duplicate //go:linkname for ${local}`);
    named.add(local);
  }
}
