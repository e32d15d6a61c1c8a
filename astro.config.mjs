// The site: Astro with Starlight, pages in content/docs.
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { goThemeCss } from './components/editor/go-themes.ts';
import { workerChunk } from './scripts/library-chunks.ts';
import { feeds } from './src/site/feeds.ts';
import { headTags } from './src/site/head.ts';
import { issueLinks } from './src/site/issue-links.ts';
import { monacoCss } from './src/site/monaco-css.ts';
import { withoutOpcodeTexts } from './src/site/opcode-texts.ts';
import { sidebar } from './src/site/sidebar.ts';
import { socialCards } from './src/site/social-cards.ts';

const description =
  'Why Go programs die with "fatal error: concurrent map writes", how to see it happen in the page, and what to do about it.';

/** Where the site will stand, for canonical addresses, the sitemap, social cards and the feed; without it the build knows no host. */
const site = process.env.MAPRACE_SITE;
/** The path under which it will stand. */
const base = process.env.MAPRACE_BASE ?? '/';
/** Where its sources can be edited, such as https://host/owner/maprace/edit/main/; without it pages have no edit link. */
const edit = process.env.MAPRACE_EDIT;

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  // Starlight computes its paths from srcDir + content/docs; with the root as srcDir the guide lies beside src, not in it.
  srcDir: './',
  outDir: process.env.MAPRACE_OUT ?? './dist',
  base,
  trailingSlash: 'always',
  // The default ('jsx') drops the line breaks between inline elements, and with them the spaces of prose.
  compressHTML: true,
  markdown: { processor: satteri({ mdastPlugins: [issueLinks], features: { smartPunctuation: false, headingAttributes: true } }) },
  integrations: [
    starlight({
      title: 'maprace',
      description,
      // Another language is another row, and a folder of content/docs (content/README.md).
      locales: { root: { label: 'English', lang: 'en' } },
      favicon: '/favicon.svg',
      customCss: ['./components/site/site.css', './components/lab/lab.css'],
      head: headTags(goThemeCss(), base, site),
      ...(edit === undefined ? {} : { editLink: { baseUrl: edit } }),
      sidebar,
      lastUpdated: true,
      pagination: true,
      credits: false,
      routeMiddleware: './src/site/route-data.ts',
      components: { Search: './components/site/Search.astro', MarkdownContent: './components/site/MarkdownContent.astro' },
    }),
    mdx(),
    feeds(),
    socialCards(),
    // Labs that stand alone are for frames, not for search engines.
    ...(site === undefined
      ? []
      : [sitemap({ filter: (page) => !new URL(page).pathname.startsWith(`${base.replace(/\/*$/, '')}/embed/`) })]),
  ],
  vite: {
    plugins: [monacoCss()],
    // Starlight loads the search box's code on every page; this one waits until the box is opened.
    resolve: {
      alias: [
        {
          find: /^@pagefind\/default-ui$/,
          replacement: fileURLToPath(new URL('./components/site/search-when-opened.ts', import.meta.url)),
        },
      ],
    },
    worker: {
      format: 'es',
      plugins: () => [withoutOpcodeTexts()],
      // Packages in files of their own: a program loads those that it imports.
      rolldownOptions: { output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: workerChunk }] } } },
    },
    build: {
      // Monaco.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        // Astro marks every MDX page with a directive of its own; the bundler need not know it.
        onLog: (level, log, report) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : report(level, log)),
      },
    },
  },
});
