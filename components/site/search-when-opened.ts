// Stands in for @pagefind/default-ui, which Starlight loads on every page: the real one comes when the search box is opened.

/** What Starlight hands to the search box; it goes on unread. */
export type PagefindOptions = Readonly<Record<string, unknown>>;

async function build(options: PagefindOptions, dialog: HTMLDialogElement): Promise<void> {
  const { PagefindUI: Real } = await import('@pagefind/default-ui/npm_dist/mjs/ui-core.mjs');
  new Real(options);
  if (dialog.open) dialog.querySelector('input')?.focus();
}

/** Has the constructor that Starlight calls. */
export class PagefindUI {
  constructor(options: PagefindOptions) {
    const dialog = document.querySelector<HTMLDialogElement>('site-search dialog');
    if (dialog === null) return;
    if (dialog.open) {
      void build(options, dialog);
      return;
    }
    const opened = new MutationObserver(() => {
      if (!dialog.open) return;
      opened.disconnect();
      void build(options, dialog);
    });
    opened.observe(dialog, { attributeFilter: ['open'] });
  }
}
