// GET /llms-full.txt: the whole guide as one plain Markdown text.
import type { APIRoute } from 'astro';
import { plainPages } from './pages.ts';

export const GET: APIRoute = async () => new Response((await plainPages()).map(({ markdown }) => markdown('')).join('\n'));
