// The room's second door: how what was recorded of a release's dumps is loaded.
export { DEFAULT_RECORDED, RECORDED } from './recorded.gen.ts';
