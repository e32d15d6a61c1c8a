// The files of a lab's program. A line `-- store/store.go --` begins another file, as in txtar archives; before the first such line stands main.go.
import type { ReportedDiagnostic, SourceText } from '#client';

export interface ProgramFile {
  /** Below the module's folder: "main.go", "store/store.go". */
  readonly name: string;
  readonly text: string;
  /** How many lines of the whole text stand above its first. */
  readonly above: number;
}

const MAIN = 'main.go';
const HEADER = /^-- ((?:[\w-][\w.-]*\/)*[\w-][\w.-]*) --\s*$/;
const LIBRARY = '/usr/local/go/';

export class ProgramFiles {
  readonly files: readonly ProgramFile[];

  constructor(text: string) {
    const lines = text.split('\n');
    const headers = lines.flatMap((line, at) => {
      const name = HEADER.exec(line)?.[1];
      return name === undefined ? [] : [{ name, from: at + 1 }];
    });
    const starts = [{ name: MAIN, from: 0 }, ...headers];
    const files = starts.map(({ name, from }, i) => {
      const next = starts[i + 1];
      const own = next === undefined ? lines.slice(from) : [...lines.slice(from, next.from - 1), ''];
      return { name, text: own.join('\n'), above: from };
    });
    this.files = headers.length > 0 && files[0]?.text.trim() === '' ? files.slice(1) : files;
  }

  /** Named as the go command names files of the folder it stands in. */
  get sources(): readonly SourceText[] {
    return this.files.map(({ name, text }) => ({ name: `./${name}`, text }));
  }

  /** The line of the whole text for a line of a file, by the name that a trace gives it; null for files of others. */
  lineOf(file: string, line: number): number | null {
    if (file.startsWith(LIBRARY)) return null;
    const path = `/${file.replace(/^\.?\//, '')}`;
    const candidates = this.files.filter(({ name }) => path.endsWith(`/${name}`));
    const found = candidates.reduce<ProgramFile | null>((a, b) => (a === null || b.name.length > a.name.length ? b : a), null);
    return found === null ? null : line + found.above;
  }

  /** A complaint with its lines in the whole text. `//line` comments may have given it a name that no file has; then it is the first's. */
  placed(d: ReportedDiagnostic): ReportedDiagnostic {
    const above = (this.lineOf(d.file, 0) ?? this.files[0]?.above) || 0;
    return above === 0 ? d : { ...d, editorLine: d.editorLine + above, editorEndLine: d.editorEndLine + above };
  }
}
