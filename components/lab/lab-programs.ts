// The texts of a lab's programs: what the guide ships, what the reader made of it, what a link brought.
import { type SharedLab, textHash } from '#client';
import type { Variant } from './lab-data.ts';
import { dropEdit, loadEdit, saveEdit } from './saved-edits.ts';

interface Program {
  readonly shipped: string;
  text: string;
  /** Where edits are kept. A link's program has a place of its own, so that it never overwrites the reader's. */
  key: string;
  /** The saved edit was made on another version of the shipped program. */
  outdated: boolean;
}

/** A file ends in a newline; so does every text here. */
const withNewline = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

export class Programs {
  readonly #id: string;
  readonly #programs: Program[];
  /** False once the browser has refused to keep an edit. */
  kept = true;

  constructor(id: string, variants: readonly Variant[]) {
    this.#id = id;
    this.#programs = variants.map(({ label, code }) => {
      const shipped = withNewline(code);
      return { shipped, text: shipped, key: `${id}/${label}`, outdated: false };
    });
    for (const program of this.#programs) this.#recall(program);
  }

  #recall(program: Program): void {
    const saved = loadEdit(program.key);
    program.text = saved === null ? program.shipped : withNewline(saved.code);
    program.outdated = saved !== null && saved.base !== textHash(program.shipped) && program.text !== program.shipped;
  }

  #at(i: number): Program {
    const program = this.#programs[i];
    if (program === undefined) throw new RangeError(`lab ${this.#id} has no program ${i}`);
    return program;
  }

  text = (i: number): string => this.#at(i).text;
  shipped = (i: number): string => this.#at(i).shipped;
  edited = (i: number): boolean => this.#at(i).text !== this.#at(i).shipped;
  outdated = (i: number): boolean => this.#at(i).outdated;

  /** The reader's new text; back at the shipped one nothing is kept. */
  set(i: number, text: string): void {
    const program = this.#at(i);
    program.text = text;
    if (text === program.shipped) dropEdit(program.key);
    else this.kept = saveEdit(program.key, { code: text, base: textHash(program.shipped) });
  }

  /** The reader has seen that the guide's version is another now, and keeps the edit. */
  keep(i: number): void {
    this.#at(i).outdated = false;
    this.set(i, this.#at(i).text);
  }

  /** Takes a link's program; true when the reader's own edit stands back for it. */
  openLink(lab: SharedLab, fragment: string): boolean {
    const program = this.#at(lab.variant);
    const stoodBack = loadEdit(program.key) !== null;
    program.key = `${program.key}@${textHash(fragment)}`;
    const edit = loadEdit(program.key);
    program.text = withNewline(edit?.code ?? lab.code);
    program.outdated = false;
    return stoodBack;
  }

  /** Whether a link's program is shown in place of the reader's. */
  linked = (i: number): boolean => this.#at(i).key.includes('@');

  closeLink(i: number): void {
    const program = this.#at(i);
    program.key = program.key.replace(/@\w+$/, '');
    this.#recall(program);
  }
}
