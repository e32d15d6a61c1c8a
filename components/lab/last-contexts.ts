// The contexts of a lab's last run: who draws them is loaded when a run has made some.
import type { ContextRecord } from '#client';
import type { LineOf } from '../output/positions.ts';
import { t } from '../text/t.ts';

export class LastContexts {
  readonly #place: HTMLElement;
  /** Counts runs: what is loaded for one that is no longer the last draws nothing. */
  #runs = 0;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  /** A run begins. */
  clear(): void {
    this.#runs++;
    this.#place.hidden = true;
    this.#place.replaceChildren();
  }

  async show(record: ContextRecord | null, lineOf: LineOf): Promise<void> {
    if (record === null) return;
    const run = this.#runs;
    try {
      const [{ GoContexts }, { contextsView }] = await Promise.all([
        import('../contexts/context-tree.element.ts'),
        import('../contexts/context-view.ts'),
      ]);
      if (run !== this.#runs || !(this.#place instanceof GoContexts)) return;
      this.#place.model = contextsView(record, lineOf);
    } catch {
      if (run !== this.#runs) return;
      this.#place.hidden = false;
      this.#place.textContent = t('lab.contextsFailed');
    }
  }
}
