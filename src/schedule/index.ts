// Who runs: the schedulers a machine can be given.
export { goLike } from './go-like.ts';
export { random } from './random.ts';
