// The library's second door: how each package is loaded, and which a program needs. What comes with it is an index; the packages come when asked for.
export { closure, CORE_ROOTS } from './closure.ts';
export { PACKAGES } from './packages.gen.ts';
