// The Go library: packages on a shelf, their sources for the front end and their natives for the machine. They are loaded through #std-packages.
export { type GoSource, type LibraryPackage, Shelf } from './shelf.ts';
