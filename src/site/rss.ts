// GET /rss.xml: the changelog's entries as RSS 2.0; built only when the site's own address is known, since feeds need whole addresses.
import { getEntry } from 'astro:content';
import type { APIRoute } from 'astro';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string): string => text.replace(/[&<>"]/g, (c) => escapes[c] ?? c);

/** Changelog headings read `## 2026-11-21: what is new {#id}`; what follows, up to the next, is the entry. */
const ENTRY = /^## (\d{4}-\d{2}-\d{2}): (.*?) \{#([^}]+)\}\n([\s\S]*?)(?=^## |(?![\s\S]))/gm;

export const GET: APIRoute = async ({ site }) => {
  if (site === undefined) throw new Error('a feed needs the address of the site: set MAPRACE_SITE');
  const changelog = await getEntry('docs', 'reference/changelog');
  const home = new URL(import.meta.env.BASE_URL.replace(/\/*$/, '/'), site);
  const page = new URL('reference/changelog/', home).href;
  const items = [...(changelog?.body ?? '').matchAll(ENTRY)].map(
    ([, date = '', title = '', id = '', text = '']) =>
      `<item><title>${xml(title)}</title><link>${page}#${id}</link><guid>${page}#${id}</guid>` +
      `<pubDate>${new Date(`${date}T00:00:00Z`).toUTCString()}</pubDate><description>${xml(text.trim())}</description></item>`,
  );
  const channel = `<title>maprace</title><link>${home.href}</link><description>${xml(changelog?.data.description ?? '')}</description>`;
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>${channel}${items.join('')}</channel></rss>\n`;
  return new Response(body, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
