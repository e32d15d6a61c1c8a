// The one kind of JavaScript exception the engine throws: a bug of our own.

/** Thrown when the simulator itself is wrong. Never stands for a mistake of the reader's program. */
export class SimulatorBug extends Error {
  override readonly name = 'SimulatorBug';
}

/** Throws SimulatorBug unless `ok`; the message says which invariant broke. */
export function invariant(ok: boolean, message: string): asserts ok {
  if (!ok) throw new SimulatorBug(message);
}

/** Ends a switch over a closed union: reaching it is a compile error, and a bug at run time. */
export function unreachable(x: never): never {
  throw new SimulatorBug(`unreachable: ${JSON.stringify(x)}`);
}
