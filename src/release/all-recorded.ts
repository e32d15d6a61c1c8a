// The room's third door: what was recorded of all releases' dumps at once, for tests and tools.
export { ALL_RECORDED } from './all-recorded.gen.ts';
