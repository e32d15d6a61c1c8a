// The choices of a lab as its controls show them: release, race detector, schedule and seed.
import { type Choices, isStrategy, LIMITS, readChoices, type ScheduleChoice } from '#client';
import { t } from '../text/t.ts';

export class Controls {
  readonly #own: Choices;
  readonly #seed: HTMLInputElement;
  readonly #release: HTMLSelectElement;
  readonly #race: HTMLInputElement;
  readonly #schedule: HTMLSelectElement;
  /** The row that small screens hide until it is asked for, and the button that asks. */
  readonly #row: HTMLElement;
  readonly #more: HTMLButtonElement;

  /** `changed` hears of what the reader chooses, the seed excepted. */
  constructor(root: HTMLElement, own: Choices, changed: () => void) {
    const find = <T extends HTMLElement>(selector: string, kind: { new (): T }): T => {
      const found = root.querySelector(selector);
      if (!(found instanceof kind)) throw new Error(`lab without ${selector}`);
      return found;
    };
    this.#own = own;
    this.#seed = find('.lab-seed', HTMLInputElement);
    this.#release = find('.lab-release', HTMLSelectElement);
    this.#race = find('.lab-race', HTMLInputElement);
    this.#schedule = find('.lab-schedule', HTMLSelectElement);
    this.#row = find('.lab-settings', HTMLElement);
    this.#more = find('.lab-more', HTMLButtonElement);
    this.#schedule.addEventListener('change', () => this.#showSchedule(this.#chosenSchedule()));
    for (const control of [this.#release, this.#race]) control.addEventListener('change', () => this.dropRecording());
    for (const control of [this.#release, this.#race, this.#schedule]) control.addEventListener('change', changed);
    this.#more.addEventListener('click', () => {
      const open = this.#row.toggleAttribute('data-open');
      this.#more.setAttribute('aria-expanded', String(open));
    });
  }

  #chosenSchedule(): ScheduleChoice {
    const read = readChoices({ schedule: this.#schedule.value }, this.#own);
    return 'value' in read ? read.value.schedule : this.#own.schedule;
  }

  /** All but the seed. */
  get settings(): Choices {
    const read = readChoices({ release: this.#release.value, race: this.#race.checked, schedule: this.#schedule.value }, this.#own);
    return 'value' in read ? read.value : this.#own;
  }

  /** What the controls say, or why the seed is none. */
  read(): Choices | { readonly problem: string } {
    const got = this.#seed.value.trim();
    const seed = /^\d{1,16}$/.test(got) ? Number(got) : Number.NaN;
    const fits = Number.isSafeInteger(seed);
    this.#seed.setAttribute('aria-invalid', String(!fits));
    return fits ? { ...this.settings, seed } : { problem: t('lab.badSeed', { got: JSON.stringify(got), max: LIMITS.seed }) };
  }

  show({ release, race, schedule, seed }: Choices): void {
    this.#seed.value = String(seed);
    this.#seed.setAttribute('aria-invalid', 'false');
    this.#release.value = release;
    this.#race.checked = race;
    this.#showSchedule(schedule);
  }

  /** A recorded schedule is an entry of the list for as long as it is chosen. */
  #showSchedule(schedule: ScheduleChoice): void {
    for (const option of [...this.#schedule.options]) if (!isStrategy(option.value) && option.value !== schedule) option.remove();
    if (!isStrategy(schedule) && this.#schedule.options[0]?.value !== schedule)
      this.#schedule.prepend(new Option(t('lab.schedule.replay'), schedule));
    this.#schedule.value = schedule;
  }

  /** It fits one program and one release; another gets the strategy of the lab. */
  dropRecording(): void {
    if (!isStrategy(this.settings.schedule)) this.#showSchedule(this.#own.schedule);
  }

  /** The seed after this one, under a strategy. */
  next(from: Choices): void {
    this.dropRecording();
    this.#seed.value = String(from.seed >= LIMITS.seed ? 0 : from.seed + 1);
  }
}
