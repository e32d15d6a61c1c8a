// Tables that are wider than the screen scroll by themselves, and not every browser lets the keyboard into what scrolls.

const reachable = (table: HTMLTableElement): void => {
  if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
  else table.removeAttribute('tabindex');
};

const watched = new ResizeObserver((all) => {
  for (const { target } of all) if (target instanceof HTMLTableElement) reachable(target);
});
for (const table of document.querySelectorAll<HTMLTableElement>('.sl-markdown-content table')) watched.observe(table);
