// Each page has a social card with its own title; the page of errors has no address.
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardOf, withCard, withoutAddress } from '../../src/site/page-head.ts';
import { cardIn, drawCard } from '../../src/site/social-cards.ts';

const HEAD = [
  { tag: 'link', attrs: { rel: 'canonical', href: 'https://example.org/guide/traps/pools/' } },
  { tag: 'meta', attrs: { property: 'og:url', content: 'https://example.org/guide/traps/pools/' } },
  { tag: 'meta', attrs: { property: 'og:image', content: 'https://example.org/guide/social-card.png' } },
  { tag: 'meta', attrs: { property: 'og:image:alt', content: 'maprace' } },
  { tag: 'meta', attrs: { name: 'twitter:image', content: 'https://example.org/guide/social-card.png' } },
  { tag: 'style', content: '' },
];

test('a page leads to its own card, the first page to the general one', () => {
  const own = withCard(HEAD, 'traps/pools', 'Pools of maps').map((tag) => tag.attrs);
  expect(own[2]?.content).toBe('https://example.org/guide/cards/traps/pools.png');
  expect(own[3]?.content).toBe('maprace: Pools of maps');
  expect(own[4]?.content).toBe('https://example.org/guide/cards/traps/pools.png');
  expect(withCard(HEAD, '', 'maprace')).toEqual(HEAD);
});

test('the page of errors has neither a canonical address nor one for cards', () => {
  expect(withoutAddress(HEAD)).toEqual(HEAD.slice(2));
});

test('a built page says what its card says', () => {
  const html = (image: string) =>
    `<head><meta property="og:title" content="Maps &amp; &quot;pools&quot;"/><meta property="og:description" content="a &lt;b&gt;"/>` +
    `<meta property="og:image" content="https://example.org/${image}"/></head><body>/${cardOf('x')}"</body>`;
  expect(cardIn(html(cardOf('x')), 'x')).toEqual({ title: 'Maps & "pools"', description: 'a <b>' });
  expect(cardIn(html('social-card.png'), 'x')).toBeNull();
});

test('a card is a small picture of the right size, and another for another page', async () => {
  const long = 'A chapter whose title is far longer than any that the guide has or is likely to get, and then some more words';
  const cards = await Promise.all(
    [
      { title: 'Pools of maps', description: 'A sync.Pool hands a map to its next user while the last one still writes.' },
      { title: long, description: `${long} ${long} ${long} ${long}` },
      { title: 'Maps & <T>', description: '' },
    ].map((card) => drawCard(sharp, { ...card, description: card.description || 'x' })),
  );
  for (const card of cards) {
    expect(await sharp(card).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(card.length).toBeLessThan(40_000);
  }
  expect(cards[0]?.equals(cards[2] ?? Buffer.alloc(0))).toBe(false);
});
