// The library's third door: all of it at once, for tests and tools. A page or command that came in here would load everything.
export { WHOLE_LIBRARY } from './whole.gen.ts';
