// A static server for the built site, as a plain host would serve it: compression, types, the 404 page, the headers of headers.mjs.
// Alone: node scripts/serve.mjs [--root dist] [--port 4321] [--base /] [--host localhost]
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { readHeaders } from './headers.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
const COMPRESSIBLE = new Set(['.css', '.html', '.js', '.json', '.md', '.mjs', '.svg', '.ttf', '.txt', '.wasm', '.xml']);
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** The file a path means, or null. Folders mean their index.html; nothing outside `root` can be asked for. */
function resolve(root, pathname) {
  const wanted = path.join(root, path.normalize(pathname));
  if (wanted !== root && !wanted.startsWith(root + path.sep)) return null;
  if (!existsSync(wanted)) return null;
  if (!statSync(wanted).isDirectory()) return wanted;
  const index = path.join(wanted, 'index.html');
  return existsSync(index) ? index : null;
}

/** Compressed bodies by file and encoding: each is made once while the file stays the same. */
function compressor() {
  const cache = new Map();
  return (file, encoding) => {
    const key = `${encoding} ${statSync(file).mtimeMs} ${file}`;
    if (!cache.has(key)) cache.set(key, encoding === 'br' ? brotliCompressSync(readFileSync(file), BROTLI) : gzipSync(readFileSync(file)));
    return cache.get(key);
  };
}

function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
  } catch {
    return null;
  }
}

/** A listening server; rejects when the port is taken. */
export function serve({ root, port = 4321, base = '/', host = 'localhost' }) {
  const folder = path.resolve(root);
  const prefix = base.replace(/\/$/, '');
  const headers = readHeaders(folder);
  const compressed = compressor();

  const send = (request, response, status, file) => {
    const extension = path.extname(file);
    const fixed = /[/\\]_astro[/\\]/.test(file);
    const accepts = String(request.headers['accept-encoding'] ?? '');
    const encoding = COMPRESSIBLE.has(extension) ? ['br', 'gzip'].find((e) => accepts.includes(e)) : undefined;
    const head = {
      ...headers,
      'Content-Type': TYPES[extension] ?? 'application/octet-stream',
      'Cache-Control': fixed ? 'public, max-age=31536000, immutable' : 'no-cache',
      Vary: 'Accept-Encoding',
    };
    if (encoding === undefined) {
      response.writeHead(status, { ...head, 'Content-Length': statSync(file).size });
      if (request.method === 'HEAD') response.end();
      else createReadStream(file).pipe(response);
      return;
    }
    const body = compressed(file, encoding);
    response.writeHead(status, { ...head, 'Content-Encoding': encoding, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  };

  const answer = (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const pathname = pathOf(request.url);
    if (pathname === null) return void response.writeHead(400).end();
    const inside =
      prefix === '' ? pathname : pathname === prefix || pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) || '/' : null;
    const file = inside === null ? null : resolve(folder, inside);
    if (file?.endsWith('index.html') && !inside.endsWith('/') && !inside.endsWith('.html')) {
      return void response.writeHead(301, { Location: `${prefix}${inside}/` }).end();
    }
    const missing = path.join(folder, '404.html');
    if (file !== null) send(request, response, 200, file);
    else if (existsSync(missing)) send(request, response, 404, missing);
    else response.writeHead(404).end('not found\n');
  };

  return new Promise((done, failed) => {
    const server = createServer(answer);
    server.once('error', failed);
    server.listen(port, host, () => done(server));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4321' },
      base: { type: 'string', default: '/' },
      host: { type: 'string', default: 'localhost' },
    },
  });
  await serve({ ...values, port: Number(values.port) });
  console.log(`Serving ${values.root} at http://${values.host}:${values.port}${values.base}`);
}
