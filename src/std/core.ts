// The library's fourth door: what nearly every program needs, for a worker that will be asked to run one.
export { CORE_LIBRARY } from './core.gen.ts';
