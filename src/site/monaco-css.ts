// A Vite plugin that keeps Monaco's style sheets inside Monaco's own chunk. Astro links the style sheets of everything a page may
// import later into the page itself, and a page that nobody edits would pay for them.
import path from 'node:path';
import type { Plugin } from 'vite';

const PREFIX = '\0monaco-css:';

export function monacoCss(): Plugin {
  return {
    name: 'maprace-monaco-css',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.endsWith('.css') || !importer?.includes('/monaco-editor/esm/')) return null;
      // The suffix is no '.css', or Vite would take the module for a style sheet again.
      return `${PREFIX}${path.resolve(path.dirname(importer), source)}.js`;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const file = id.slice(PREFIX.length, -'.js'.length);
      return [
        `import css from ${JSON.stringify(`${file}?inline`)};`,
        `const style = document.createElement('style');`,
        `style.textContent = css;`,
        `document.head.append(style);`,
      ].join('\n');
    },
  };
}
