// The one line in which a lab speaks to its reader, with what the reader can do about it.

export interface Choice {
  readonly label: string;
  readonly act: () => void;
}

export class Notice {
  readonly #place: HTMLElement;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  /** A choice closes the notice. `extra` stands after the text (a link that could not be copied). */
  say(text: string, choices: readonly Choice[] = [], extra?: HTMLElement): void {
    const p = document.createElement('p');
    p.textContent = text;
    const buttons = choices.map(({ label, act }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'lab-button';
      button.textContent = label;
      button.addEventListener('click', () => {
        this.clear();
        act();
      });
      return button;
    });
    this.#place.hidden = false;
    this.#place.replaceChildren(p, ...(extra === undefined ? [] : [extra]), ...buttons);
  }

  clear(): void {
    this.#place.hidden = true;
    this.#place.replaceChildren();
  }
}
