// Response headers for the built site, from the inline scripts it really has: _headers, and snippets for nginx and Caddy.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Types of script elements that are data: the policy does not speak of them. */
const DATA_TYPE = /\btype\s*=\s*["']?(?:application\/(?:ld\+)?json|importmap|speculationrules)/i;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;

function inlineScriptHashes(dist) {
  const hashes = new Set();
  for (const file of readdirSync(dist, { recursive: true }).filter((f) => f.endsWith('.html'))) {
    const html = readFileSync(path.join(dist, file), 'utf8');
    for (const [, attributes = '', body = ''] of html.matchAll(SCRIPT)) {
      if (/\bsrc\s*=/.test(attributes) || DATA_TYPE.test(attributes) || body === '') continue;
      hashes.add(`'sha256-${createHash('sha256').update(body).digest('base64')}'`);
    }
  }
  return [...hashes].sort();
}

/** MAPRACE_EMBED: the origins that may show pages in a frame, with spaces between them, or *. Search runs WebAssembly; Monaco, Starlight and Expressive Code set styles; icons are data: images. */
const policy = (hashes) =>
  [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${hashes.join(' ')}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${process.env.MAPRACE_EMBED ?? ''}`.trim(),
  ].join('; ');

const headersOf = (dist) => ({
  'Content-Security-Policy': policy(inlineScriptHashes(dist)),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
});

/** Files under it carry a hash of their content in their name. */
const IMMUTABLE = '/_astro/*';
const FOREVER = 'public, max-age=31536000, immutable';

export function writeHeaders(dist) {
  const headers = Object.entries(headersOf(dist));
  const base = (process.env.MAPRACE_BASE ?? '/').replace(/\/$/, '');
  const lines = (format) => headers.map(([name, value]) => format(name, value)).join('\n');
  writeFileSync(
    path.join(dist, '_headers'),
    `/*\n${lines((n, v) => `  ${n}: ${v}`)}\n\n${base}${IMMUTABLE}\n  Cache-Control: ${FOREVER}\n`,
  );
  writeFileSync(
    path.join(dist, 'nginx-headers.conf'),
    `# Inside the server block: include this file.\n${lines((n, v) => `add_header ${n} "${v}" always;`)}\nerror_page 404 ${base}/404.html;\n`,
  );
  writeFileSync(
    path.join(dist, 'Caddyfile-headers'),
    `# Inside the site block: import this file.\nheader {\n${lines((n, v) => `\t${n} "${v}"`)}\n}\n`,
  );
}

/** The headers for every page, as written into `dist`; the project's own server sends them too. */
export function readHeaders(dist) {
  const [everywhere = ''] = readFileSync(path.join(dist, '_headers'), 'utf8').split('\n\n');
  return Object.fromEntries([...everywhere.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value]));
}
