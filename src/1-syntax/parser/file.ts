// A source file: package clause, imports, declarations (spec: #Source_file_organization).
import type { BlockStmt, Decl, File, FuncType, Ident, ImportSpec, Pos } from '../ast.ts';
import type { Keyword } from '../token.ts';
import { StmtParser } from './stmt.ts';

/** Where recovery goes on at the top level. */
const DECLARATIONS: readonly Keyword[] = ['import', 'const', 'type', 'var', 'func'];

export class FileParser extends StmtParser {
  /** False when the package clause is broken: then gc says nothing about the rest. */
  hasPackageClause = false;
  /** Whether to read no further than the imports. */
  importsOnly = false;

  sourceFile(): File {
    const decls: Decl[] = [];
    this.next();
    this.inHead = false;
    const name = this.#packageClause();
    if (this.hasPackageClause) this.#declarations(decls);
    const imports = decls.flatMap((d) => (d.kind === 'GenDecl' && d.tok === 'import' ? d.specs : [])).filter(isImport);
    const end = this.file.base + this.text.length;
    const { buildConstraint, directives } = this;
    return { kind: 'File', pos: this.file.base, end, package: name, imports, decls, buildConstraint, directives };
  }

  /** The function body whose brace stands at the offset. */
  bodyAt(open: number): BlockStmt {
    this.inHead = false;
    this.jump(open);
    return this.funcBody();
  }

  /** The signature at the offset, of the function whose keyword stands at `pos`. */
  signatureAt(at: number, pos: Pos): FuncType {
    this.inHead = false;
    this.jump(at);
    return this.funcType(pos, '');
  }

  #packageClause(): Ident {
    if (!this.got('package')) {
      this.syntaxError('package statement must be first');
      return { kind: 'Ident', pos: this.pos, end: this.pos, name: '_' };
    }
    this.directives.attach(this.directives.take(), { on: 'package' });
    const name = this.name();
    this.want(';');
    this.hasPackageClause = this.diagnostics.reported === 0;
    return name;
  }

  #declarations(decls: Decl[]): void {
    let importsMayFollow = true;
    while (this.tok !== 'EOF') {
      if (this.importsOnly && this.tok !== 'import') return;
      if (this.tok === 'import' && !importsMayFollow) this.syntaxError('imports must appear before other declarations');
      importsMayFollow = this.tok === 'import';
      const decl = this.#declOrNull();
      if (decl === null) {
        this.#strayStatement(decls.at(-1));
        continue;
      }
      decls.push(decl);
      // Before the semicolon is taken: what stands behind it belongs to the next declaration.
      this.directives.clear();
      if (!this.is('EOF') && !this.got(';')) {
        this.unexpected('after top level declaration');
        this.advance(...DECLARATIONS);
      }
    }
    this.directives.clear();
  }

  #declOrNull(): Decl | null {
    switch (this.tok) {
      case 'import':
      case 'const':
      case 'type':
      case 'var':
        return this.genDecl(this.tok);
      case 'func':
        return this.funcDecl();
      default:
        return null;
    }
  }

  #strayStatement(before: Decl | undefined): void {
    const braceOnNextLine = this.tok === '{' && before?.kind === 'FuncDecl' && before.external;
    this.syntaxError(braceOnNextLine ? 'unexpected semicolon or newline before {' : 'non-declaration statement outside function body');
    this.advance(...DECLARATIONS);
  }
}

function isImport(spec: { readonly kind: string }): spec is ImportSpec {
  return spec.kind === 'ImportSpec';
}
