// What gc's inliner does, release by release (measured with go build -gcflags=-m=2 of each: tests/code/inline).
import { since } from './since.ts';
import type { Release } from './releases.ts';

/** What a go or defer statement calls is inlined into the function that gc makes of the statement: one of the release's facts, too. */
export const DEFERRED_INLINED = since<boolean>({ '1.11': false, '1.22': true });

const ROWS = {
  tree: since<'gc' | 'types2' | 'unified'>({ '1.11': 'gc', '1.18': 'types2', '1.20': 'unified' }),
  callCost: since<number>({ '1.11': 80, '1.12': 57 }),
  parameterCallCost: since<number>({ '1.11': 80, '1.12': 57, '1.24': 17 }),
  inlinesFor: since<boolean>({ '1.11': false, '1.16': true }),
  inlinesRange: since<boolean>({ '1.11': false, '1.18': true }),
  inlinesSelect: since<boolean>({ '1.11': false, '1.19': true }),
  inlinesTypeDecl: since<boolean>({ '1.11': false, '1.20': true }),
  inlinesMethodValues: since<boolean>({ '1.11': false, '1.16': true }),
  literals: since<'forbidden' | 'with body' | 'at a price'>({ '1.11': 'forbidden', '1.17': 'with body', '1.21': 'at a price' }),
  countsTypes: since<boolean>({ '1.11': true, '1.21': false }),
  countsConversions: since<boolean>({ '1.11': true, '1.17': false }),
  countsFirstField: since<boolean>({ '1.11': true, '1.20': false }),
  countsBounds: since<boolean>({ '1.11': true, '1.26': false }),
  countsVariadicSlice: since<boolean>({ '1.11': false, '1.21': true }),
  intrinsicCost: since<number>({ '1.11': 2, '1.15': 1 }),
  countsDeadBranch: since<boolean>({ '1.11': true, '1.18': false }),
  recursion: since<'never' | 'in cycles' | 'once'>({ '1.11': 'never', '1.15': 'in cycles', '1.24': 'once' }),
  oneByOne: since<boolean>({ '1.11': true, '1.21': false }),
  keepsOperands: since<boolean>({ '1.11': true, '1.16': false }),
  repeatsCycles: since<boolean>({ '1.11': true, '1.15': false }),
  variables: since<'literals' | 'functions'>({ '1.11': 'literals', '1.16': 'functions' }),
  knowsArguments: since<boolean>({ '1.11': false, '1.16': true }),
  knowsCaptured: since<boolean>({ '1.11': false, '1.22': true }),
  literalBudget: since<number>({ '1.11': 80, '1.24': 160 }),
  onlyCallBudget: since<number>({ '1.11': 80, '1.24': 800 }),
  inlinesInWrappers: since<'never' | 'of the same type' | 'but for jumps' | 'always'>({
    '1.11': 'never',
    '1.12': 'of the same type',
    '1.18': 'but for jumps',
    '1.20': 'always',
  }),
  inlinesGeneric: since<'everywhere' | 'into generic'>({ '1.11': 'everywhere', '1.19': 'into generic', '1.20': 'everywhere' }),
  inlinesBound: since<boolean>({ '1.11': true, '1.18': false, '1.20': true }),
  inlinesDeferred: DEFERRED_INLINED,
  devirtualizes: since<boolean>({ '1.11': false, '1.22': true }),
  depthFirst: since<boolean>({ '1.11': true, '1.19': false }),
  copiedNames: since<'of the caller' | 'with the way' | 'as the original'>({
    '1.11': 'of the caller',
    '1.21': 'with the way',
    '1.27': 'as the original',
  }),
  loopNames: since<'of the function' | 'of the body'>({ '1.11': 'of the function', '1.27': 'of the body' }),
  rangePanicCost: since<number>({ '1.11': 57, '1.24': 0 }),
  copiedInLiterals: since<'number' | 'func'>({ '1.11': 'number', '1.20': 'func', '1.22': 'number' }),
} as const;

type Rows = typeof ROWS;
export type Inlining = { readonly [K in keyof Rows]: ReturnType<Rows[K]['at']> };

export function inlining(release: Release): Inlining {
  const rules: Record<string, unknown> = {};
  for (const [key, fact] of Object.entries(ROWS)) rules[key] = fact.at(release);
  return rules as Inlining;
}
