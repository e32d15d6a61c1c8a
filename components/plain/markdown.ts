// GET /<page>.md: one page of the guide as plain Markdown.
import type { APIRoute, GetStaticPaths } from 'astro';
import { markdownFolder, markdownName, plainPages } from './pages.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await plainPages()).map(({ slug, markdown }) => ({
    params: { page: markdownName(slug).replace(/\.md$/, '') },
    props: { markdown: markdown(markdownFolder(slug)) },
  }));

export const GET: APIRoute = ({ props }) =>
  new Response(String(props.markdown), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
