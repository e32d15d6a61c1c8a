// Who imports whom: src/layers.txt held against every import of the rooms.
import { describe, expect, test } from 'vitest';
import { DOORS, type Import, importsOf, read, roomOf, SOURCES, source, target } from './tree.ts';

/** Files directly in src/. */
const ROOF = ['src/README.md', 'src/layers.txt'];

function policy(text: string): ReadonlyMap<string, readonly string[]> {
  const rules = new Map<string, readonly string[]>();
  for (const line of text.split('\n')) {
    const [room, allowed] = (line.split('#')[0] ?? '').split(':');
    if (room !== undefined && allowed !== undefined) rules.set(room.trim(), allowed.split(' ').filter(Boolean));
  }
  return rules;
}

const RULES = policy(read('src/layers.txt'));

/** What is wrong with one import, or null. */
function complaint(one: Import): string | null {
  const { from, specifier } = one;
  const room = roomOf(from) ?? '';
  if (specifier.startsWith('#')) {
    const name = specifier.slice(1);
    if (DOORS[specifier] === undefined) return `${from} imports ${specifier}, which is no door`;
    if (roomOf(DOORS[specifier]) === room) return `${from} goes through its own door ${specifier}`;
    return RULES.get(room)?.includes(name) ? null : `${from}: '${room}' may not import '${name}'`;
  }
  const file = target(one);
  if (file === null) return null;
  if (roomOf(file) !== room) return `${from} leaves its room: ${specifier}`;
  return /\.(?:ts|astro|json|css|element\.ts)$/.test(specifier) ? null : `${from}: ${specifier} has no ending`;
}

describe('layers', () => {
  const imports = SOURCES.flatMap((file) => importsOf(source(file)));

  test('every room has a line in layers.txt', () => {
    expect([...new Set(SOURCES.map((f) => roomOf(f) ?? f))].filter((room) => !RULES.has(room) && !ROOF.includes(room))).toEqual([]);
  });

  test('layers.txt has no loop', () => {
    const visit = (room: string, above: readonly string[]): void => {
      expect(above, `${[...above, room].join(' → ')}`).not.toContain(room);
      for (const next of RULES.get(room) ?? []) visit(next, [...above, room]);
    };
    for (const room of RULES.keys()) visit(room, []);
  });

  test('every import keeps to it', () => {
    expect(imports.map(complaint).filter((c) => c !== null)).toEqual([]);
  });

  test('the page side of a session does not reach the engine', () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const one of importsOf(source(file))) {
        const next = one.typeOnly ? null : target(one);
        if (next !== null) visit(next);
      }
    };
    visit(DOORS['#client'] ?? '');
    // The releases are data; the sizes stage sees what a page makes of them.
    const allowed = (file: string): boolean => /^src\/(?:session|release)\//.test(file) && !file.endsWith('/session.ts');
    expect([...seen].filter((file) => !allowed(file))).toEqual([]);
  });

  test('no file imports itself through others', () => {
    const edges = new Map<string, string[]>();
    for (const one of imports) {
      const file = one.typeOnly ? null : target(one);
      if (file !== null) edges.set(one.from, [...(edges.get(one.from) ?? []), file]);
    }
    const loops: string[] = [];
    const state = new Map<string, 'open' | 'done'>();
    const visit = (file: string, above: readonly string[]): void => {
      if (state.get(file) === 'open') loops.push([...above.slice(above.indexOf(file)), file].join(' → '));
      if (state.has(file)) return;
      state.set(file, 'open');
      for (const next of edges.get(file) ?? []) visit(next, [...above, file]);
      state.set(file, 'done');
    };
    for (const file of edges.keys()) visit(file, []);
    expect(loops).toEqual([]);
  });
});
