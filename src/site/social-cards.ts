// An Astro integration: after the build, the picture of each page that others show beside a link to it.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type sharp from 'sharp';
import { cardOf } from './page-head.ts';

type Sharp = typeof sharp;

export interface Card {
  readonly title: string;
  readonly description: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;
const TITLE_TOP = 150;
const DEATH = 'fatal error: concurrent map read and map write';
const COLOURS = { back: '#0d1117', panel: '#161c24', border: '#29323e', text: '#e8edf3', quiet: '#c6d0db', red: '#ff8f85' } as const;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The page's ground: the panel below has the line that brought most readers here. */
const GROUND = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${COLOURS.back}"/>
<rect x="${MARGIN}" y="484" width="${WIDTH - 2 * MARGIN}" height="92" rx="14" fill="${COLOURS.panel}" stroke="${COLOURS.border}" stroke-width="2"/>
</svg>`;

interface Words {
  readonly text: string;
  readonly colour: string;
  readonly size: number;
  readonly font: 'sans' | 'monospace';
  readonly bold?: true;
}

/** Words as a picture, wrapped at the card's inner width; Pango's sizes are thousandths of a point, and 72 points are 72 pixels here. */
function drawn(sharp: Sharp, { text, colour, size, font, bold }: Words): Promise<{ data: Buffer; info: { height: number } }> {
  const weight = bold === true ? ' weight="bold"' : '';
  const markup = `<span font_family="${font}" foreground="${colour}" size="${size * 1000}"${weight}>${escaped(text)}</span>`;
  return sharp({ text: { text: markup, width: WIDTH - 2 * MARGIN, dpi: 72, rgba: true, spacing: 6 } })
    .png()
    .toBuffer({ resolveWithObject: true });
}

/** A card of 1200 by 630 pixels, as PNG. */
export async function drawCard(sharp: Sharp, { title, description }: Card): Promise<Buffer> {
  const name = await drawn(sharp, { text: 'maprace', colour: COLOURS.quiet, size: 34, font: 'sans', bold: true });
  const heading = await drawn(sharp, { text: title, colour: COLOURS.text, size: title.length > 44 ? 54 : 66, font: 'sans', bold: true });
  const below = TITLE_TOP + heading.info.height + 26;
  const room = 484 - 24 - below;
  let size = 31;
  let words = await drawn(sharp, { text: description, colour: COLOURS.quiet, size, font: 'sans' });
  while (words.info.height > room && size > 22) {
    size -= 3;
    words = await drawn(sharp, { text: description, colour: COLOURS.quiet, size, font: 'sans' });
  }
  const death = await drawn(sharp, { text: DEATH, colour: COLOURS.red, size: 33, font: 'monospace' });
  return sharp(Buffer.from(GROUND))
    .composite([
      { input: name.data, left: MARGIN, top: MARGIN },
      { input: heading.data, left: MARGIN, top: TITLE_TOP },
      ...(words.info.height > room ? [] : [{ input: words.data, left: MARGIN, top: below }]),
      { input: death.data, left: MARGIN + 34, top: 530 - Math.round(death.info.height / 2) },
    ])
    .png({ palette: true, colours: 32, compressionLevel: 9 })
    .toBuffer();
}

/** Letters can be drawn: the machine has fonts, so that two of them differ. */
async function hasFonts(sharp: Sharp): Promise<boolean> {
  const [a, b] = await Promise.all(['A', 'B'].map((text) => drawn(sharp, { text, colour: COLOURS.text, size: 40, font: 'sans' })));
  return a !== undefined && b !== undefined && !a.data.equals(b.data);
}

/** The library that draws is one that Astro brings along where it can be had. */
async function drawing(): Promise<Sharp | null> {
  const found = await import('sharp').then(
    (module) => module.default,
    () => null,
  );
  return found !== null && (await hasFonts(found).catch(() => false)) ? found : null;
}

const ENTITIES: Readonly<Record<string, string>> = { '&quot;': '"', '&#39;': "'", '&#34;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' };
const plain = (text: string): string => text.replace(/&(?:quot|#39|#34|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/** What a page says of itself in its head; null: it asks for no card. */
export function cardIn(html: string, id: string): Card | null {
  const head = html.slice(0, html.indexOf('</head>'));
  if (!head.includes(`/${cardOf(id)}"`)) return null;
  const said = (name: string): string => plain(new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(head)?.[1] ?? '');
  return { title: said('og:title'), description: said('og:description') };
}

export const socialCards = (): AstroIntegration => ({
  name: 'social-cards',
  hooks: {
    'astro:build:done': async ({ dir, pages, logger }) => {
      const dist = fileURLToPath(dir);
      const general = path.join(dist, 'social-card.png');
      const sharp = await drawing();
      let made = 0;
      for (const { pathname } of pages) {
        const id = pathname.replace(/\/$/, '');
        const html = await readFile(path.join(dist, id, 'index.html'), 'utf8').catch(() => '');
        const card = cardIn(html, id);
        if (card === null) continue;
        const file = path.join(dist, cardOf(id));
        await mkdir(path.dirname(file), { recursive: true });
        if (sharp === null) await copyFile(general, file);
        else await writeFile(file, await drawCard(sharp, card));
        made++;
      }
      if (made > 0) logger.info(sharp === null ? `${made} pages share one card: no fonts, or no sharp` : `${made} cards`);
    },
  },
});
