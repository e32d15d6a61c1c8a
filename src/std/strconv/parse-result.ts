// What reading a number can end in; the codes are those of number.go.
export const FINE = 0;
export const SYNTAX = 1;
export const OUT_OF_RANGE = 2;

export interface Parsed<T> {
  readonly value: T;
  readonly why: typeof FINE | typeof SYNTAX | typeof OUT_OF_RANGE;
}
