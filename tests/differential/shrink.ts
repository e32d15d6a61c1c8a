// Makes a program that differs small: leaves out nodes as long as both sides compile it and still disagree.
import type { Node } from './generate/node.ts';

/** Number of nodes, in order of the text. */
const size = (nodes: readonly Node[]): number => nodes.reduce((n, { body }) => n + 1 + size(body), 0);

/** Without the nodes numbered from … to-1; a node left out takes its body with it. */
function without(nodes: readonly Node[], from: number, to: number): readonly Node[] {
  let at = 0;
  const walk = (list: readonly Node[]): readonly Node[] =>
    list.flatMap((node) => {
      const here = at++;
      if (here >= from && here < to) {
        at += size(node.body);
        return [];
      }
      return [{ ...node, body: walk(node.body) }];
    });
  return walk(nodes);
}

/** The blocks of the nodes numbered `at` dissolved: what stands within remains. */
function unwrapped(nodes: readonly Node[], wanted: number): readonly Node[] {
  let at = 0;
  const walk = (list: readonly Node[]): readonly Node[] =>
    list.flatMap((node) => {
      const here = at++;
      const body = walk(node.body);
      return here === wanted ? body : [{ ...node, body }];
    });
  return walk(nodes);
}

/** Asks `stillFails` at most `most` times. */
export function shrink(nodes: readonly Node[], stillFails: (nodes: readonly Node[]) => boolean, most: number): readonly Node[] {
  let best = nodes;
  let asked = 0;
  const attempt = (smaller: readonly Node[]): boolean => {
    if (asked >= most || size(smaller) >= size(best)) return false;
    asked++;
    if (!stillFails(smaller)) return false;
    best = smaller;
    return true;
  };
  for (let piece = Math.ceil(size(best) / 2); piece >= 1; piece = piece > 1 ? Math.ceil(piece / 2) : 0) {
    for (let at = size(best) - 1; at >= 0; at -= piece) attempt(without(best, Math.max(0, at - piece + 1), at + 1));
  }
  for (let at = size(best) - 1; at >= 0; at--) attempt(unwrapped(best, at)) || attempt(without(best, at, at + 1));
  return best;
}
