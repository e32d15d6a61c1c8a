// An Astro integration: the guide beside its pages, as plain Markdown, as llms.txt, as labs that stand alone and, where the site's address is known, as a feed.
import type { AstroIntegration } from 'astro';

const ROUTES = [
  { pattern: '/[...page].md', entrypoint: './components/plain/markdown.ts' },
  { pattern: '/llms.txt', entrypoint: './components/plain/llms.ts' },
  { pattern: '/llms-full.txt', entrypoint: './components/plain/llms-full.ts' },
  // One lab alone, for frames in other sites.
  { pattern: '/embed/[lab]', entrypoint: './components/embed/EmbedPage.astro' },
] as const;
const FEED = { pattern: '/rss.xml', entrypoint: './src/site/rss.ts' } as const;

export const feeds = (): AstroIntegration => ({
  name: 'feeds',
  hooks: {
    'astro:config:setup': ({ config, injectRoute }) => {
      for (const route of config.site === undefined ? ROUTES : [...ROUTES, FEED]) injectRoute(route);
    },
  },
});
