// How the places of each release are loaded. Written by scripts/gen-places.ts; do not edit.
import type { RecordedPlaces } from './places.ts';
import type { Release } from './releases.ts';

/** That of the default release, for those who will need it. */
export { recorded as DEFAULT_RECORDED } from './places/1.26.gen.ts';

export const RECORDED: Readonly<Record<Release, () => Promise<{ readonly recorded: RecordedPlaces }>>> = {
  '1.11': () => import('./places/1.11.gen.ts'),
  '1.12': () => import('./places/1.12.gen.ts'),
  '1.13.4': () => import('./places/1.13.gen.ts'),
  '1.13.5': () => import('./places/1.13.gen.ts'),
  '1.14': () => import('./places/1.14.gen.ts'),
  '1.15': () => import('./places/1.15.gen.ts'),
  '1.16': () => import('./places/1.16.gen.ts'),
  '1.17': () => import('./places/1.17.gen.ts'),
  '1.18': () => import('./places/1.18.gen.ts'),
  '1.19': () => import('./places/1.19.gen.ts'),
  '1.20': () => import('./places/1.20.gen.ts'),
  '1.21': () => import('./places/1.21.gen.ts'),
  '1.22': () => import('./places/1.22.gen.ts'),
  '1.23': () => import('./places/1.23.gen.ts'),
  '1.24': () => import('./places/1.24.gen.ts'),
  '1.25': () => import('./places/1.25.gen.ts'),
  '1.26': () => import('./places/1.26.gen.ts'),
  '1.27': () => import('./places/1.27.gen.ts'),
};
