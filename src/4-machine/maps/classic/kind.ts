// The classic map as a kind: maps of releases up to 1.23.
import type { MapKind } from '../go-map.ts';
import { access } from './access.ts';
import { assign } from './assign.ts';
import { clear } from './clear.ts';
import { clone } from './clone.ts';
import { type ClassicIterator, next, start } from './iterate.ts';
import { type ClassicMap, make } from './map.ts';
import { picture } from './picture.ts';
import { remove } from './remove.ts';

export const classic: MapKind<ClassicMap, ClassicIterator> = {
  name: 'classic',
  make,
  access,
  assign,
  remove,
  clear,
  clone,
  start,
  next,
  picture,
};
