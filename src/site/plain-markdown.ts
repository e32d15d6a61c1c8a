// A page of the guide as plain Markdown: for readers without a browser, and for programs that read.

/** What stands in for a lab: its programs as fenced code, each under what its tab says. */
function labAsCode(tag: string, imported: ReadonlyMap<string, string>, code: (path: string) => string): string {
  const fence = (name: string, label: string): string => {
    const path = imported.get(name);
    if (path === undefined) throw new Error(`a lab shows ${name}, which its page does not import`);
    return `**${label}**\n\n\`\`\`go\n${code(path).trimEnd()}\n\`\`\``;
  };
  const title = /\btitle="([^"]*)"/.exec(tag)?.[1] ?? '';
  const broken = /\bbroken=\{(\w+)\}/.exec(tag)?.[1];
  const fixed = [...tag.matchAll(/\{\s*label:\s*(?:'([^']*)'|"([^"]*)"),\s*code:\s*(\w+)\s*\}/g)];
  return [
    ...(broken === undefined ? [] : [fence(broken, `${title} (broken)`)]),
    ...fixed.map(([, single, double, name = '']) => fence(name, `${single ?? double ?? ''} (fixed)`)),
  ].join('\n\n');
}

/**
 * The body of an MDX page (front matter already taken off) without imports, components and heading ids.
 * `code` gives the text of an imported program by the path in its import, without `?raw`.
 */
export function plainMarkdown(body: string, code: (path: string) => string): string {
  const imported = new Map(
    [...body.matchAll(/^import (\w+) from '([^'?]+)(?:\?raw)?';$/gm)].map(([, name = '', path = '']) => [name, path]),
  );
  return body
    .split(/^(```[\s\S]*?^```)$/m)
    .map((part) =>
      part.startsWith('```')
        ? part
        : part
            .replace(/^import .*;\n/gm, '')
            .replace(/^<Lab\b[\s\S]*?\/>$/gm, (tag) => labAsCode(tag, imported, code))
            .replace(/^<[A-Z][\s\S]*?\/>$\n?/gm, '')
            .replace(/^<\/?[A-Z][^>]*>$\n?/gm, '')
            .replace(/^(#{1,6} .*?) *\{#[^}]*\}$/gm, '$1'),
    )
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
