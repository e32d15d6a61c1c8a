// What a lab is given by the page: its programs as plain data, written by Lab.astro and read back by the element.
import type { Release, ScheduleName } from '#client';

export interface Variant {
  /** 'Broken', or 'Fixed: ' and what fixes it. */
  readonly label: string;
  readonly broken: boolean;
  /** The shipped program, ending in a newline. */
  readonly code: string;
}

export interface LabData {
  readonly id: string;
  readonly title: string;
  readonly variants: readonly Variant[];
  readonly seed: number;
  readonly release: Release;
  readonly race: boolean;
  readonly schedule: ScheduleName;
}

/** JSON for a script element: '<' must not begin an end tag. */
export const labJson = (data: LabData): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** The page is ours, so its data is trusted to have the shape that Lab.astro wrote. */
export function readLabData(root: ParentNode): LabData {
  const text = root.querySelector('script.lab-data')?.textContent;
  if (!text) throw new Error('go-lab without its data');
  return JSON.parse(text) as LabData;
}
