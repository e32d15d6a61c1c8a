// What the reader chose in a lab, kept in the browser: release, race detector, schedule. The seed is the page's again after a reload.
import { type Choices, isStrategy, readChoices } from '#client';
import { forget, keep, recall } from './storage.ts';

const PREFIX = 'maprace/choices/';

/** Whether the two differ in their seed at most. */
export const sameChoices = (a: Choices, b: Choices): boolean => a.release === b.release && a.race === b.race && a.schedule === b.schedule;

export function loadChoices(id: string, own: Choices): Choices {
  const read = readChoices(recall(PREFIX + id), own);
  return 'value' in read && isStrategy(read.value.schedule) ? { ...read.value, seed: own.seed } : own;
}

/** A recorded schedule belongs to one run and is not kept. */
export function saveChoices(id: string, choices: Choices, own: Choices): void {
  if (!isStrategy(choices.schedule)) return;
  if (sameChoices(choices, own)) forget(PREFIX + id);
  else keep(PREFIX + id, { release: choices.release, race: choices.race, schedule: choices.schedule });
}
