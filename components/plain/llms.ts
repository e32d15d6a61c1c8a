// GET /llms.txt: what the guide is, and where each page lies as plain Markdown (llmstxt.org's layout).
import type { APIRoute } from 'astro';
import { markdownName, plainPages } from './pages.ts';

export const GET: APIRoute = async ({ site }) => {
  const base = new URL(import.meta.env.BASE_URL.replace(/\/*$/, '/'), site ?? 'http://relative/');
  const address = (slug: string): string => {
    const url = new URL(markdownName(slug), base);
    return site === undefined ? url.pathname : url.href;
  };
  const pages = await plainPages();
  const first = pages.find(({ slug }) => slug === '');
  const groups = [...new Set(pages.flatMap(({ group }) => group ?? []))];
  const lines = groups.flatMap((group) => [
    `## ${group}`,
    '',
    ...pages.filter((page) => page.group === group).map((page) => `- [${page.title}](${address(page.slug)}): ${page.description}`),
    '',
  ]);
  return new Response([`# maprace`, '', `> ${first?.description ?? ''}`, '', ...lines].join('\n'));
};
