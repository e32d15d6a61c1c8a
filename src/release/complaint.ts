// What a compiler's complaint is made of when an older release is to say it: rows that turn the words of one release into its predecessor's.

/** Where a complaint stands, for words that need more than its text. */
export interface Around {
  /** `./file.go:3:6`, as places stand inside messages. */
  readonly here: string;
  /** The marked text of the program. */
  readonly marked: string;
  /** The text of the operation or statement that the older checker complains about. */
  readonly whole: string;
  /** Kinds of the syntax around it, the file first, separated by slashes. */
  readonly inside: string;
  /** The type of what is marked; '' when it has none. */
  readonly type: string;
  /** What is marked as messages describe it: `x (variable of type int)`. */
  readonly operand: string;
  /** The arguments of the call it stands in: their descriptions and types. */
  readonly arguments: readonly { readonly operand: string; readonly type: string }[];
  /** The type of what is indexed or sliced around it; '' for nothing. */
  readonly indexed: string;
  /** The call it stands in names a method by its type. */
  readonly callsMethodExpr: boolean;
  /** It is the key of an element. */
  readonly isKey: boolean;
}

/** A row of the tables: until that release (and in it) the words were others. */
export interface Rewording {
  readonly until: string;
  /** null: whatever the code. */
  readonly codes: ReadonlySet<string> | null;
  readonly from: RegExp;
  readonly to: string | ((groups: readonly string[], around: Around) => string);
}

/** `codes` are separated by blanks; '' for every code. */
export const row = (until: string, codes: string, from: RegExp, to: Rewording['to']): Rewording => ({
  until,
  codes: codes === '' ? null : new Set(codes.split(' ')),
  from,
  to,
});

export function rewordedBy({ codes, from, to }: Rewording, code: string, message: string, around: Around): string {
  if (codes !== null && !codes.has(code)) return message;
  if (typeof to === 'string') return message.replace(from, to);
  return message.replace(from, (...args) => {
    const groups = args.filter((x): x is string | undefined => typeof x === 'string' || x === undefined).map((x) => x ?? '');
    return to(groups, around);
  });
}
