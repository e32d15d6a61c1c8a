// The places of every release. Written by scripts/gen-places.ts; do not edit.
import type { RecordedPlaces } from './places.ts';
import type { Release } from './releases.ts';
import { recorded as go1_11 } from './places/1.11.gen.ts';
import { recorded as go1_12 } from './places/1.12.gen.ts';
import { recorded as go1_13 } from './places/1.13.gen.ts';
import { recorded as go1_14 } from './places/1.14.gen.ts';
import { recorded as go1_15 } from './places/1.15.gen.ts';
import { recorded as go1_16 } from './places/1.16.gen.ts';
import { recorded as go1_17 } from './places/1.17.gen.ts';
import { recorded as go1_18 } from './places/1.18.gen.ts';
import { recorded as go1_19 } from './places/1.19.gen.ts';
import { recorded as go1_20 } from './places/1.20.gen.ts';
import { recorded as go1_21 } from './places/1.21.gen.ts';
import { recorded as go1_22 } from './places/1.22.gen.ts';
import { recorded as go1_23 } from './places/1.23.gen.ts';
import { recorded as go1_24 } from './places/1.24.gen.ts';
import { recorded as go1_25 } from './places/1.25.gen.ts';
import { recorded as go1_26 } from './places/1.26.gen.ts';
import { recorded as go1_27 } from './places/1.27.gen.ts';

export const ALL_RECORDED: ReadonlyMap<Release, RecordedPlaces> = new Map<Release, RecordedPlaces>([
  ['1.11', go1_11],
  ['1.12', go1_12],
  ['1.13.4', go1_13],
  ['1.13.5', go1_13],
  ['1.14', go1_14],
  ['1.15', go1_15],
  ['1.16', go1_16],
  ['1.17', go1_17],
  ['1.18', go1_18],
  ['1.19', go1_19],
  ['1.20', go1_20],
  ['1.21', go1_21],
  ['1.22', go1_22],
  ['1.23', go1_23],
  ['1.24', go1_24],
  ['1.25', go1_25],
  ['1.26', go1_26],
  ['1.27', go1_27],
]);
