// Under everything: no Go, no DOM.
export { invariant, SimulatorBug, unreachable } from './invariant.ts';
export { encodeRune, fromBytes, fromByteString, type Rune, runeAt, toBytes, toByteString } from './byte-string.ts';
export { Prng } from './prng.ts';
