// Elements from words and other elements: pasted text only ever becomes text.

export type Child = Node | string | null;

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const e = document.createElement(tag);
  if (className !== '') e.className = className;
  e.append(...children.filter((child) => child !== null));
  return e;
}

export const paragraph = (...children: readonly Child[]): HTMLParagraphElement => element('p', '', ...children);
export const code = (text: string): HTMLElement => element('code', '', text);

export function link(href: string, text: string): HTMLAnchorElement {
  const a = element('a', '', text);
  a.href = href;
  return a;
}

export function section(level: 'h2' | 'h3', title: string, ...children: readonly Child[]): HTMLElement {
  return element('section', 'crash-section', element(level, '', title), ...children);
}
