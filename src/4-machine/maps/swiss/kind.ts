// The Swiss map as a kind: maps of 1.24 and later.
import type { MapKind } from '../go-map.ts';
import { access } from './access.ts';
import { assign } from './assign.ts';
import { clear } from './clear.ts';
import { clone } from './clone.ts';
import { next, start } from './iterate.ts';
import { make, type SwissIterator, type SwissMap } from './map.ts';
import { picture } from './picture.ts';
import { remove } from './remove.ts';

export const swiss: MapKind<SwissMap, SwissIterator> = { name: 'swiss', make, access, assign, remove, clear, clone, start, next, picture };
