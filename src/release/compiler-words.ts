// How each release's compiler words what is wrong with a program: the words of the newest, changed row by row on the way back.
import { type Around, type Rewording, rewordedBy, row } from './complaint.ts';
import { OLD_CHECKER_ROWS } from './old-checker-words.ts';
import { compareReleases } from './releases.ts';

const HINT = ' \\(-lang was set to go1\\.\\d+; check go\\.mod\\)';

/** The trace of a cycle names where each step leads since 1.24; before, the next line did. */
function cycleWithoutTargets([message = '']: readonly string[]): string {
  const [head = '', ...steps] = message.split('\n\t');
  const [first = ''] = steps;
  const closing = first.replace(/ refers to .*$/, '');
  return [head, ...steps.map((s) => s.replace(/ refers to .*$/, ' refers to')), closing].join('\n\t');
}

const selfCycle = ([, name = '']: readonly string[], { here }: Around): string =>
  `invalid recursive type ${name}\n\t${here}: ${name} refers to\n\t${here}: ${name}`;

const TYPE_KINDS =
  'struct|array|slice|pointer|func|interface|map|chan|u?int(?:8|16|32|64)?|uintptr|float(?:32|64)|complex(?:64|128)|string|bool|byte|rune|Pointer';

const NUMBER = '[-+.\\w]+';

/** `int, string` of `func(a int, s string) bool`; '' for other types, and where a parameter is a function itself. */
function parameterTypes(type: string): string {
  const params = /^func\(([^()]*)\)/.exec(type)?.[1] ?? '';
  return params.replace(/(^|, )(?!chan\b|map\b|struct\b|interface\b)\w+ /g, '$1');
}

/** Measured with the release named and the one after it (tests/release/words). Newest first: each row sees what those above it left. */
const ROWS: readonly Rewording[] = [
  row('1.24', 'UndeclaredImportedName', / \(but have \S+\)$/, ''),
  row(
    '1.24',
    'InvalidCall',
    /^invalid operation: cannot call (.*): .* is not a function$/s,
    'invalid operation: cannot call non-function $1',
  ),
  row('1.24', '', /^(cannot (?:index|slice) )/, 'invalid operation: $1'),
  row(
    '1.24',
    'InvalidSend InvalidReceive',
    /^(invalid operation: cannot (?:send to|receive from) (?:non-channel|receive-only channel|send-only channel)) (.+?) (.+ (?:of (?:\w+ )?type \2\)|\(\2 \w.*\)))$/,
    '$1 $3',
  ),
  row('1.24', 'InvalidRangeExpr', /(receive from send-only channel) .+$/, '$1'),
  row('1.24', 'InvalidMake', /: type must be slice, map, or channel$/, '; type must be slice, map, or channel'),
  row('1.24', 'InvalidAppend', /^invalid append: argument must be a slice;/, 'first argument to append must be a slice;'),
  row(
    '1.24',
    'InvalidCopy',
    /^invalid copy: arguments (.*) have different element types/,
    'invalid argument: arguments to copy $1 have different element types',
  ),
  row('1.24', 'InvalidCopy', /^invalid copy: argument must be a slice; have .*$/s, (_, around) => {
    const [to, from] = around.arguments.map((a) => a.operand);
    return `invalid argument: copy expects slice arguments; found ${to} and ${from}`;
  }),
  row('1.24', 'NotAType', / \([^()]*\) is not a type$/, ' is not a type'),

  row('1.23', '', new RegExp(`\\b(of) (?:${TYPE_KINDS}) (type )`, 'g'), '$1 $2'),
  row(
    '1.23',
    'InvalidInitCycle InvalidDeclCycle',
    /^.* (?:cycle for|recursive type|cycle in declaration of) [^:\n]+\n.*$/s,
    cycleWithoutTargets,
  ),
  row('1.23', 'CannotInferTypeArgs', /(cannot infer \w+) \(declared at (.*)\)$/, '$1 ($2)'),
  row('1.23', 'Syntax', /\b(unexpected) keyword /, '$1 '),
  row('1.23', '', /"(?:[\w.-]+\/)*(\w+)"\./g, '$1.'),

  row('1.22', 'UnusedVar', /^declared and not used: (.*)$/, '$1 declared and not used'),
  row('1.22', 'CannotInferTypeArgs', /^in call to .*?, (?=cannot infer|mismatched types|default type)/s, ''),
  row('1.22', 'MissingFieldOrMethod', /(, but does have) (?:method|field) /, '$1 '),
  row('1.22', 'InvalidLen InvalidCap', / for built-in (\w+)$/, ' for $1'),
  row('1.22', 'Syntax', /\b(unexpected) name /, '$1 '),
  row('1.22', '', /^(cannot range over .*): requires go1\.23 or later.*$/s, '$1'),
  row('1.22', 'UnsupportedFeature', new RegExp(`^generic type alias requires go1\\.23 or later${HINT}$`), 'generic type cannot be alias'),
  row('1.22', 'DuplicateDecl', /^(duplicate method \w+\n.*: other declaration of) method /s, '$1 '),

  row('1.21', 'InvalidRangeExpr', /: (receive from send-only channel)$/, ' ($1)'),
  row('1.21', '', /^(cannot range over .*): requires go1\.22 or later.*$/s, '$1'),
  row('1.21', 'InvalidConversion', new RegExp(`^constant (${NUMBER}) overflows (.*)$`), ([, value = '', type = ''], { marked }) => {
    const shown = marked === value ? '' : ` ${value}`;
    return `cannot convert ${marked} (untyped int constant${shown}) to type ${type}`;
  }),

  row(
    '1.20',
    'UnassignableOperand',
    /^(cannot assign to ).* \(neither addressable nor .*\)$/s,
    ([, head = ''], { operand }) => head + operand,
  ),
  row('1.20', 'UnsupportedFeature', /^(?:built-in )?(min|max|clear) requires go1\.21 or later.*$/s, 'undefined: $1'),

  row('1.19', 'UnusedVar', /(declared) and (not used)/, '$1 but $2'),
  row('1.19', 'UnusedImport', /^(".*") imported as (\S+) and not used$/, 'imported and not used: $1 as $2'),
  row('1.19', 'UnusedImport', /^(".*") imported and not used$/, 'imported and not used: $1'),
  row('1.19', 'InvalidInitCycle', /^initialization cycle for/, 'initialization loop for'),
  row('1.19', 'InvalidDeclCycle', /^invalid recursive type: (\S+) refers to itself$/, selfCycle),
  row(
    '1.19',
    'DuplicateMethod',
    /^method (\S+)\.(\S+) already declared at (.*)$/,
    '$1.$2 redeclared in this block\n\t$3: other declaration of $2',
  ),
  row('1.19', 'Syntax', /\bexpected /, 'expecting '),
  row('1.19', '', /^(cannot use (?!nil as|.*? \(untyped ).*?) as (.+) value in /, '$1 as type $2 in '),
  row('1.19', '', /^(cannot use .* in [\w ]+(?: to \S+)?): (?=need type assertion|.* does not implement )/s, '$1:\n\t'),
  row('1.19', '', /\((missing|wrong type for) method (\w+)\)/g, '($1 $2 method)'),
  row('1.19', '', /\(method (\w+) has pointer receiver\)/g, '($1 method has pointer receiver)'),
  row('1.19', 'InvalidUntypedConversion InvalidIndex InvalidConstVal', /^(cannot convert .* to) type (.*)$/s, '$1 $2'),
  row('1.19', 'InvalidStructLit', /^(too \w+ values) in struct literal of type (.*)$/, '$1 in $2{\xe2\x80\xa6}'),
  row('1.19', 'MissingLitField', /^unknown field (\S+) in/, "unknown field '$1' in"),
  row('1.19', '', /^undefined array length (\S+) or missing type constraint$/, 'undeclared name $1 for array length'),
  row('1.19', '', /: conversion of slice to array requires go1\.20 or later.*$/s, ''),

  row('1.18', 'Syntax', /^(syntax error: unexpected .+?) in [a-z ]+; possibly missing (.*)$/, '$1, expecting $2'),
  row('1.19', 'InvalidDefer InvalidGo', /^expression in \w+ must be function call$/, ([text = ''], { type, marked }) => {
    const params = parameterTypes(type);
    return params === '' ? text : `${text}\fnot enough arguments in call to ${marked}\n\thave ()\n\twant (${params})`;
  }),

  row('1.18', 'MisplacedBreak', /^break is not in a loop, switch, or select$/, '$&\f$& statement'),
  row('1.18', 'InvalidIndex', /^(invalid argument:) (index \S+ out of bounds)/, '$1 array $2'),
  row('1.18', 'MisplacedConstraintIface', /^cannot use type .* outside a type constraint: (.*)$/, '$1'),
  row('1.18', 'InvalidStructLit', /^(too \w+ values) in \S*\{.*\}$/, '$1 in struct literal'),

  ...OLD_CHECKER_ROWS,
];

/** The last release whose compiler did so. */
const UNTIL = {
  /** It had a type checker of its own, with places of its own; and no type parameters. */
  oldChecker: '1.17',
  /** Complained of a key of a literal that is there already at its colon. */
  duplicateKeysAtColon: '1.22',
  /** Complained of receivers of a type that cannot have methods where they begin. */
  receiversFromTheName: '1.23',
  /** Complained of constants where they stand, not at the assignment. */
  constantsWhereTheyStand: '1.13',
  /** Said of the name that aliases cannot be generic. */
  genericAliasesAtName: '1.22',
  /** Said of a call no more than that one argument of many was several values. */
  oneComplaintACall: '1.20',
  /** Took a variable whose declaration failed for used. */
  forgivesFailedDeclarations: '1.20',
  /** Of several untyped arguments for one type parameter the first decided: the others had to have its default type. */
  firstUntypedDecides: '1.20',
} as const;

/** The first release whose compiler does so. */
const SINCE = {
  hasTypeParameters: '1.18',
  /** The parser knows instances of generic types as types of literals, and ~. */
  hasInstances: '1.17',
  /** The parser knows methods with type parameters. */
  hasGenericMethods: '1.27',
  /** Keys of struct literals may be promoted fields, and the hints at what is wrong with one know of them. */
  promotesKeys: '1.27',
  /** Of a field selected from a type it says what is wanted, which is no longer a method. */
  asksForOperands: '1.27',
  /** One of several results is named by its number. */
  numbersResults: '1.27',
  /** A type that holds itself is named with its type arguments. */
  namesInstances: '1.27',
} as const;

/** Aliases had type parameters in experiments alone. */
const GENERIC_ALIASES_TRIED_IN = '1.23';

type Traits = Readonly<Record<keyof typeof UNTIL | keyof typeof SINCE, boolean>>;

/** How one release's compiler speaks. */
export interface CompilerWords extends Traits {
  /** Nothing has to be reworded. */
  readonly isNewest: boolean;
  readonly triesGenericAliases: boolean;
  /** The message in that release's words; several of them have a form feed between. */
  reworded(code: string, message: string, around: Around): string;
}

export function compilerWords(release: string): CompilerWords {
  const minor = minorOf(release);
  const isUntil = (last: string): boolean => compareReleases(minor, last) <= 0;
  const rows = ROWS.filter((r) => isUntil(r.until));
  return {
    ...traits(UNTIL, isUntil),
    ...traits(SINCE, (first) => compareReleases(minor, first) >= 0),
    isNewest: rows.length === 0,
    triesGenericAliases: minor === GENERIC_ALIASES_TRIED_IN,
    reworded: (code, message, around) => rows.reduce((text, r) => rewordedBy(r, code, text, around), message),
  };
}

const traits = <T extends string>(table: Readonly<Record<T, string>>, holds: (release: string) => boolean): Record<T, boolean> =>
  Object.fromEntries(Object.entries<string>(table).map(([trait, release]) => [trait, holds(release)])) as Record<T, boolean>;

/** Patch levels never change the words. */
const minorOf = (release: string): string => release.split('.', 2).join('.');
