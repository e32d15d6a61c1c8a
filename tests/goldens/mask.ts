// Masks for recorded deaths: addresses, code offsets and numbers of goroutines go; texts, frames, files and lines stay.

/** Whole text of a program whose death does not depend on the schedule. */
export function masked(text: string): string {
  return (
    renumbered(text.replace(TIMERS, ''))
      .replace(EARLY, '[_]:\n$1')
      .replace(NOTICED, '$1')
      .replace(/ (\+|fp=|sp=|pc=|addr=|gp=|mp=)0x[0-9a-f]+/g, ' $10x_')
      .replace(/ m=\d+ /g, ' m=_ ')
      .replace(/0x[0-9a-f]+\??/g, '0x_')
      .replace(/^runtime: sp=.*$/gm, 'runtime: sp=_')
      // Ended by a signal, as a shell tells it.
      .replace(/^exit=SIGABRT$/m, 'exit=134')
      // How many frames fit on a stack depends on their size in machine code.
      .replace(/^\.\.\.\d+ frames elided/gm, '...N frames elided')
  );
}

/** A race's dump: the lines before the first stack, and the stack of the goroutine that met the race. Who else ran where is chance. */
export function maskedRace(text: string): string {
  const paragraphs = text.split('\n\n');
  const exit = /^exit=.*$/m.exec(text)?.[0] ?? '';
  return `${masked(paragraphs.slice(0, 2).join('\n\n')).replace(/\n?exit=.*\n?$/, '')}\n${exit}\n`;
}

/** Goroutines are numbered anew in the order of the text; main keeps 1. */
/** Timers had a goroutine for each of the scheduler's processors that ever started one. */
const TIMERS = /\ngoroutine \d+ \[[^\]]*\]:\n(?:[^\n]+\n)*?created by runtime\.\(\*timersBucket\)\.addtimerLocked\n[^\n]*\n/g;
/** Goroutines of the runtime's own that are started early: whether they have run when the program dies is chance. */
const EARLY = /\[[^\]]*\]:\n(?:[^\n]+\n)*?(created by runtime\.(?:createfing|defaultGOMAXPROCSUpdateEnable))/g;
/** Which thread notices a deadlock is chance. */
const NOTICED = /(^runtime\.checkdead\(\)\n[^\n]*\n)(?:(?!exit=)[^\n]+\n)*/m;

function renumbered(text: string): string {
  const numbers = new Map<string, number>([['1', 1]]);
  return text.replace(/goroutine (\d+)/g, (_, n: string) => {
    if (!numbers.has(n)) numbers.set(n, numbers.size + 1);
    return `goroutine ${numbers.get(n)}`;
  });
}
