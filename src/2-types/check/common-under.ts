// The words for a type parameter whose types have nothing in common.
import type { Disagreement } from '../type-set.ts';
import type { Checker } from './checker.ts';

export function disagreementText(c: Checker, d: Disagreement): string {
  switch (d.how) {
    case 'none':
      return 'no specific type';
    case 'elements':
      return c.format('channels %s and %s have different element types', d.x, d.y);
    case 'directions':
      return c.format('channels %s and %s have conflicting directions', d.x, d.y);
    case 'different':
      return c.format('%s and %s have different underlying types', d.x, d.y);
  }
}
