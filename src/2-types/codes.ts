// Every diagnostic the checker can make.
export const CODES = {} as const;
export type Code = string;
