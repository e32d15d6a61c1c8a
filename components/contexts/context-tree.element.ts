// <go-contexts>: the contexts of a run as a tree of lists. Loaded with the first run that makes one.
import { element } from '../crash/element.ts';
import { lineButton } from '../output/output.element.ts';
import { contextText as t, counted, kindText } from '../text/context-text.ts';
import { count } from '../text/t.ts';
import type { ContextsView, EndView, LookupView, NodeView, PlaceView } from './context-view.ts';

/** Lists inside each other beyond this many are not indented further: a narrow screen has no room for it. */
const INDENTED = 7;

function placeElement({ text, line }: PlaceView): HTMLElement {
  return line === null ? element('code', 'ctx-place', text) : lineButton(text, line);
}

const byWhom = (place: PlaceView | null): readonly (Node | string)[] => (place === null ? [] : [` ${t('by')} `, placeElement(place)]);

function head({ type, key, deadline, times, row, made }: NodeView): HTMLElement {
  const tags = [
    ...(deadline === '' ? [] : [t('deadline', { time: deadline })]),
    ...(row > 1 ? [t('row', { n: count(row) })] : []),
    ...(times > 1 ? [t('times', { n: count(times) })] : []),
  ];
  return element(
    'span',
    'ctx-head',
    element('strong', 'ctx-kind', kindText(type)),
    ...(key === '' ? [] : [' ', element('code', 'ctx-key', key)]),
    ...tags.flatMap((tag) => [' ', element('span', 'ctx-tag', tag)]),
    ...byWhom(made),
  );
}

function endElement(end: EndView, one: boolean): HTMLElement {
  const e = element('span', 'ctx-end');
  e.dataset.how = end.how;
  if (end.how === 'never') e.append(t('end.never'));
  else {
    if (end.how === 'with') e.append(t('end.with', { kind: kindText(end.type) }));
    else {
      e.append(t(`end.${end.how}`), ...byWhom(end.place));
      if (end.cause !== '') e.append(`, ${t('end.cause', { text: end.cause })}`);
    }
    if (one) e.append(element('span', 'ctx-step', ` · ${t('step', { n: count(end.step) })}`));
  }
  return e;
}

const foundText = (levels: number | null): string =>
  levels === null
    ? t('lookup.missing')
    : levels < 2
      ? t(levels === 0 ? 'lookup.found.0' : 'lookup.found.1')
      : t('lookup.found', { n: levels });

function lookupElement({ key, place, times, levels }: LookupView): HTMLElement {
  const said = [` ${counted('lookup.times', times)}`, ...byWhom(place), `: ${foundText(levels)}`];
  return element('span', 'ctx-lookup', `${t('lookup.key')} `, element('code', 'ctx-key', key), ...said);
}

/** A list, whatever a browser makes of lists without markers. */
function list(nodes: readonly NodeView[], depth: number, fold: boolean): HTMLElement {
  const ul = element('ul', depth > INDENTED ? 'ctx-list ctx-deep' : 'ctx-list');
  ul.setAttribute('role', 'list');
  const folded = fold ? nodes.filter(({ own }) => !own) : [];
  for (const node of nodes) if (!folded.includes(node)) ul.append(item(node, depth, fold));
  if (folded.length > 0) ul.append(element('li', 'ctx-item', libraryElement(folded, depth)));
  return ul;
}

function item(node: NodeView, depth: number, fold: boolean): HTMLLIElement {
  const li = element('li', 'ctx-item', head(node));
  const { end, lookups, children } = node;
  if (end !== null) li.append(endElement(end, node.times === 1));
  li.append(...lookups.map(lookupElement));
  if (children.length > 0) li.append(list(children, depth + 1, fold));
  return li;
}

function libraryElement(nodes: readonly NodeView[], depth: number): HTMLDetailsElement {
  const n = nodes.reduce((sum, { size }) => sum + size, 0);
  return element('details', 'ctx-library', element('summary', '', counted('library', n)), list(nodes, depth, false));
}

function titleText({ total, leaked }: ContextsView): string {
  return [counted('title', total), ...(leaked === 0 ? [] : [counted('title.leaked', leaked)])].join(' · ');
}

export class GoContexts extends HTMLElement {
  /** null: the run made none, or has not ended. Open where the program itself uses contexts. */
  set model(view: ContextsView | null) {
    this.hidden = view === null;
    this.replaceChildren(...(view === null ? [] : [this.#details(view)]));
  }

  #details(view: ContextsView): HTMLDetailsElement {
    const tree = list(view.roots, 0, view.own);
    const box = element('div', 'ctx-box', tree, view.more === 0 ? null : element('p', 'ctx-more', counted('more', view.more)));
    box.tabIndex = 0;
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', t('list'));
    box.translate = false;
    const details = element('details', 'ctx', element('summary', 'ctx-title', titleText(view)), box);
    details.open = view.own;
    return details;
  }
}

customElements.define('go-contexts', GoContexts);
