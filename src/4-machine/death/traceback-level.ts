// GOTRACEBACK: how much a dying program tells (runtime.md §3.4).

export interface TracebackLevel {
  /** 0: no stack at all; 1: the program's frames; 2 and more: the runtime's too. */
  readonly frames: number;
  /** Every goroutine is listed, whatever the trouble. */
  readonly all: boolean;
  /** The process ends by SIGABRT. */
  readonly crash?: boolean;
}

const NAMED: Readonly<Record<string, TracebackLevel>> = {
  none: { frames: 0, all: false },
  '': { frames: 1, all: false },
  single: { frames: 1, all: false },
  all: { frames: 1, all: true },
  system: { frames: 2, all: true },
  crash: { frames: 2, all: true, crash: true },
};

/** As the runtime reads it: a word, else a 32-bit number of frames with all goroutines; what is neither shows nothing. */
export function tracebackLevelNamed(value: string): TracebackLevel {
  const named = NAMED[value];
  if (named !== undefined) return named;
  const frames = /^\d+$/.test(value) ? Number(value) : 0;
  return { frames: frames < 2 ** 32 ? frames : 0, all: true };
}

const PREFIX = 'GOTRACEBACK=';

/** What an environment asks for. */
export function tracebackLevel(env: readonly string[]): TracebackLevel {
  const entry = env.find((e) => e.startsWith(PREFIX));
  return tracebackLevelNamed(entry?.slice(PREFIX.length) ?? '');
}

/** runtime/debug.SetTraceback: what the environment asked for can only be widened. */
export const widened = (env: TracebackLevel, asked: TracebackLevel): TracebackLevel => ({
  // The runtime joins the bits of both.
  frames: (env.frames | asked.frames) >>> 0,
  all: env.all || asked.all,
  crash: env.crash === true || asked.crash === true,
});
