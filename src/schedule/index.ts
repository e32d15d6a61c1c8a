// Who runs: the schedulers a machine can be given, and schedules as text.
export { type Choice, decode, encode, type Schedule } from './choice.ts';
export { goLike } from './go-like.ts';
export { pct } from './pct.ts';
export { random } from './random.ts';
export { Recorded } from './recorded.ts';
export { Replay } from './replay.ts';
export { roundRobin } from './round-robin.ts';
