// The library's second door: the packages outside the core. A page's worker loads it when a program first imports one of them.
export { shelf as moreShelf } from './more.gen.ts';
