// The door of the site's room: what components need to know of the guide's pages as text.
export {
  BASE,
  type BenchCell,
  type BenchEvidence,
  type BenchFilter,
  type BenchRow,
  benchRows,
  fastest,
  ratio,
  STORES,
  twoDigits,
} from './bench.ts';
export { FOLLOW_BROWSER_THEME } from './browser-theme.ts';
export { asTold, type Ends, type Evidence, type ProgramEvidence, programHash, reported, runsOf, runsThat } from './evidence.ts';
export { parseExpectation } from './example-expectation.ts';
export { type LabTag, labTags } from './lab-tags.ts';
export { type Attributes, plainMarkdown } from './plain-markdown.ts';
export { GROUPS } from './sidebar.ts';
