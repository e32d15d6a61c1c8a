// House rules that the compiler does not know: no chance or clock below session, no holes in the types, names that say something.
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { glob, nodes, read, roomOf, SOURCES, type Source, source } from './tree.ts';

const CODE = glob(['src/**/*.ts', 'components/**/*.ts', 'tests/**/*.ts', 'scripts/*.{ts,mjs}']);
/** Rooms in which a run must be a function of its text, settings and seed. */
const PURE = new Set([
  'base',
  'release',
  'crash',
  'syntax',
  'types',
  'code',
  'machine',
  'schedule',
  'race',
  'std',
  'history',
  'explore',
  'views',
]);

const BANNED_GLOBALS = new Set(
  (
    'Promise Date performance setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame console process eval Function ' +
    'document window self globalThis navigator location localStorage fetch Worker MessageChannel crypto WeakRef FinalizationRegistry'
  ).split(' '),
);
const NAMELESS = /^(?:utils?|helpers?|common|misc|manager|service|stuff)(?:\.|$)/;

const place = ({ file, tree }: Source, node: ts.Node): string => `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

/** Complaints of one rule over the files. */
function offenders(files: readonly string[], rule: (node: ts.Node, file: Source) => boolean): string[] {
  return files.flatMap((file) => {
    const one = source(file);
    return [...nodes(one.tree)].filter((node) => rule(node, one)).map((node) => `${place(one, node)} ${node.getText().slice(0, 60)}`);
  });
}

/** A name that stands for a value of the world outside: no property, no key, nothing declared in the file. */
function isGlobal(node: ts.Identifier, { tree }: Source): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent) || ts.isExpressionWithTypeArguments(parent)) return false;
  if ('name' in parent && parent.name === node) return false;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  return ![...nodes(tree)].some(
    (n) =>
      (ts.isVariableDeclaration(n) ||
        ts.isParameter(n) ||
        ts.isFunctionDeclaration(n) ||
        ts.isImportSpecifier(n) ||
        ts.isClassDeclaration(n)) &&
      n.name?.getText() === node.text,
  );
}

describe('below session nothing reads a clock, draws lots or waits', () => {
  const files = SOURCES.filter((file) => PURE.has(roomOf(file) ?? ''));

  test('no banned global', () => {
    expect(offenders(files, (n, file) => ts.isIdentifier(n) && BANNED_GLOBALS.has(n.text) && isGlobal(n, file))).toEqual([]);
  });

  test('no Math.random', () => {
    expect(offenders(files, (n) => ts.isPropertyAccessExpression(n) && n.getText() === 'Math.random')).toEqual([]);
  });

  test('no async', () => {
    expect(offenders(files, (n) => n.kind === ts.SyntaxKind.AsyncKeyword || n.kind === ts.SyntaxKind.AwaitKeyword)).toEqual([]);
  });
});

describe('types have no holes', () => {
  test('no any', () => {
    expect(offenders(CODE, (n) => n.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
  });

  test('no cast through unknown', () => {
    expect(
      offenders(
        CODE,
        (n) => ts.isAsExpression(n) && ts.isAsExpression(n.expression) && n.expression.type.kind === ts.SyntaxKind.UnknownKeyword,
      ),
    ).toEqual([]);
  });

  test('no compiler comment that looks away', () => {
    expect(CODE.filter((file) => /@ts-(?:ignore|nocheck|expect-error)/.test(read(file)) && !file.includes('architecture'))).toEqual([]);
  });

  test('no export of everything', () => {
    expect(offenders(CODE, (n) => ts.isExportDeclaration(n) && n.exportClause === undefined)).toEqual([]);
  });

  test('a bang only right after an index', () => {
    const isIndexed = (n: ts.NonNullExpression): boolean => ts.isElementAccessExpression(n.expression);
    expect(offenders(SOURCES, (n) => ts.isNonNullExpression(n) && !isIndexed(n))).toEqual([]);
  });
});

describe('files', () => {
  test('each opens with what it implements', () => {
    expect(CODE.filter((file) => !/^(?:#!.*\n)?\/\/ \S.{15,}/.test(read(file)))).toEqual([]);
  });

  test('each is named after something', () => {
    const names = glob(['src/**/*', 'components/**/*', 'scripts/*', 'tests/**/*.ts']);
    expect(names.filter((file) => NAMELESS.test(path.basename(file)))).toEqual([]);
  });

  test('TypeScript files are kebab-case', () => {
    expect(CODE.filter((file) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:ts|mjs)$/.test(path.basename(file)))).toEqual([]);
  });

  test('a release of Go is named in release/ only', () => {
    // Settings hold the default once more, because pages read them without the engine; session's own test compares the two.
    const files = SOURCES.filter((file) => roomOf(file) !== 'release' && file !== 'src/session/settings.ts' && !file.endsWith('.gen.ts'));
    expect(offenders(files, (n) => ts.isStringLiteralLike(n) && /^(?:go)?1\.\d\d?(?:\.\d+)?$/.test(n.text))).toEqual([]);
  });

  test('package.json has at most 12 scripts', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: object };
    expect(Object.keys(scripts).length).toBeLessThanOrEqual(12);
  });

  test('the lockfile names no registry', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });
});
