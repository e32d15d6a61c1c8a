// Leaves the sentences of the opcode table out of the page's worker: nobody reads them there, and they would be 4 KB on the wire.
import type { Plugin } from 'vite';

/** The last argument of a row, a sentence in quotes. */
const SENTENCE = /,\s*(?:'(?:[^'\\\n]|\\.)*'|"[^"\n]*"),?\s*\)(,?)$/gm;

export function withoutOpcodeTexts(): Plugin {
  return {
    name: 'maprace:opcode-texts',
    enforce: 'pre',
    apply: 'build',
    transform: (code, id) => (id.endsWith('/src/3-code/opcodes.ts') ? { code: code.replace(SENTENCE, ", '')$1"), map: null } : undefined),
  };
}
