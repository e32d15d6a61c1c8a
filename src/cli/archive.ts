// txtar archives: files one after the other, each under a line `-- name --`; what stands before the first is a comment.

export interface ArchivedFile {
  readonly name: string;
  readonly bytes: string;
}

export function archiveFiles(text: string): readonly ArchivedFile[] {
  const out: { name: string; bytes: string }[] = [];
  for (const line of text.split(/(?<=\n)/)) {
    const name = /^-- (.+) --\r?\n?$/.exec(line)?.[1]?.trim();
    const current = out.at(-1);
    if (name !== undefined) out.push({ name: name.replace(/^\.\//, ''), bytes: '' });
    else if (current !== undefined) current.bytes += line;
  }
  // A text without a final newline is given one.
  return out.map(({ name, bytes }) => ({ name, bytes: bytes === '' || bytes.endsWith('\n') ? bytes : `${bytes}\n` }));
}
