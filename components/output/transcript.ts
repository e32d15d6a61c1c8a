// What a program has written so far, decoded: one decoder per descriptor, since a chunk may end inside a character.
import type { OutputChunk } from '#client';

export interface Passage {
  readonly fd: 1 | 2;
  readonly text: string;
  /** Whether it begins a line: a label put inside a line would look like output. */
  readonly startsLine: boolean;
}

export class Transcript {
  readonly #decoders = { 1: new TextDecoder(), 2: new TextDecoder() };
  readonly passages: Passage[] = [];
  length = 0;

  add(chunks: readonly OutputChunk[]): void {
    for (const { fd, bytes } of chunks) this.#append(fd, this.#decoders[fd].decode(bytes, { stream: true }));
  }

  /** The program is over: what waits for the rest of its character is shown as the replacement character. */
  end(): void {
    for (const fd of [1, 2] as const) this.#append(fd, this.#decoders[fd].decode());
  }

  #append(fd: 1 | 2, text: string): void {
    if (text === '') return;
    const last = this.passages.at(-1);
    this.length += text.length;
    if (last?.fd === fd) this.passages[this.passages.length - 1] = { ...last, text: last.text + text };
    else this.passages.push({ fd, text, startsLine: last === undefined || last.text.endsWith('\n') });
  }

  /** The first `most` characters, passage by passage. */
  head(most: number): readonly Passage[] {
    const out: Passage[] = [];
    let left = most;
    for (const passage of this.passages) {
      if (left <= 0) break;
      out.push(passage.text.length > left ? { ...passage, text: passage.text.slice(0, left) } : passage);
      left -= passage.text.length;
    }
    return out;
  }
}
