// Makes tracebacks of different runs comparable: what depends on machine code, memory layout or the place of files is masked, all else stays.

/** Goroutines of the runtime itself, which only the dump of a throw lists. */
const SYSTEM =
  /\[(force gc \(idle\)|GC sweep wait|GC scavenge wait|GC worker \(idle\)|finalizer wait|cleanup wait|GOMAXPROCS updater \(idle\))/;

const GOROOT = /(\/usr\/local\/go\/src|[^\s]*\/libexec\/src)\/([^\s:]+\.(?:go|s)):\d+/g;

export function maskTraceback(text: string): string {
  return renumber(withoutRuntime(text))
    .replace(/ gp=0x[0-9a-f]+ m=\S+( mp=0x[0-9a-f]+)?/g, '')
    .replace(/ (fp|sp|pc)=0x[0-9a-f]+/g, '')
    .replace(/ \+0x[0-9a-f]+/g, '')
    .replace(/0x[0-9a-f]+\??/g, '0x_')
    .replace(GOROOT, 'GOROOT/$2')
    .replace(/^\t\S*\/([^\s/]+\.go:\d+)/gm, '\t$1')
    // Whether gc inlined a library function is its own affair.
    .replace(/^((?:internal\/)?sync\..*?)\((?:\.\.\.|[0x_, {}]*)\)$/gm, '$1(_)')
    .replace(/^exit status \d+\n/gm, '')
    .replace(/^runtime: sp=.*\n/gm, '');
}

/** Without the paragraphs of system goroutines and of the system stack, and without frames of the runtime and of method wrappers. */
function withoutRuntime(text: string): string {
  const paragraphs = text.split('\n\n').filter((p) => !SYSTEM.test(p) && !p.startsWith('runtime stack:'));
  return paragraphs
    .join('\n\n')
    .replace(/^runtime\.[a-z(].*\n\t.*\n/gm, '')
    .replace(/\n*$/, '\n');
}

/** Goroutines are numbered anew in the order in which the text names them; main keeps 1. */
function renumber(text: string): string {
  const numbers = new Map<string, number>([['1', 1]]);
  return text.replace(/goroutine (\d+)/g, (_, n: string) => {
    if (!numbers.has(n)) numbers.set(n, numbers.size + 1);
    return `goroutine ${numbers.get(n)}`;
  });
}
