// The tabs of a lab's versions: arrow keys move, the shown panel follows.

export class Tabs {
  readonly #tabs: readonly HTMLElement[];
  readonly #panels: readonly HTMLElement[];

  constructor(tabs: readonly HTMLElement[], panels: readonly HTMLElement[], chosen: (i: number) => void) {
    this.#tabs = tabs;
    this.#panels = panels;
    for (const [i, tab] of tabs.entries()) {
      tab.addEventListener('click', () => chosen(i));
      tab.addEventListener('keydown', (event) => {
        const to = this.#target(event.key, i);
        if (to === null) return;
        event.preventDefault();
        chosen(to);
        tabs[to]?.focus();
      });
    }
  }

  #target(key: string, from: number): number | null {
    const n = this.#tabs.length;
    switch (key) {
      case 'ArrowRight':
        return (from + 1) % n;
      case 'ArrowLeft':
        return (from + n - 1) % n;
      case 'Home':
        return 0;
      case 'End':
        return n - 1;
      default:
        return null;
    }
  }

  show(chosen: number): void {
    for (const [i, tab] of this.#tabs.entries()) {
      tab.setAttribute('aria-selected', String(i === chosen));
      tab.tabIndex = i === chosen ? 0 : -1;
    }
    for (const [i, panel] of this.#panels.entries()) panel.toggleAttribute('data-off', i !== chosen);
  }
}
