// The Go library: its sources, for the front end, and its natives, for the machine. The rest of its packages are behind #std-more.
export { shelf as coreShelf } from './core.gen.ts';
export { type GoSource, goSource, nativeTable, packagePaths, type Shelf } from './shelf.ts';
