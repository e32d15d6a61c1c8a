// The words of the compiler's first type checker, which 1.18 replaced: rows for compiler-words.ts, from 1.17 back to 1.11.
import { type Rewording, row } from './complaint.ts';

const UNTIL = '1.17';

/** Types as that checker writes them. */
const spaced = (text: string): string =>
  text
    .replace(/\binterface\{\}/g, 'interface {}')
    .replace(/\binterface\{([^{}]+)\}/g, 'interface { $1 }')
    .replace(/\bstruct\{\}/g, 'struct {}')
    .replace(/\bstruct\{([^{}]+)\}/g, 'struct { $1 }')
    .replace(/\bany\b/g, 'interface {}');

/** Text with parentheses that are balanced, a few levels deep. */
const BALANCED = ['', '', '', ''].reduce((inner) => `(?:[^()]|\\(${inner}\\))*`, '[^()]*');

const inOperand = (what: string): RegExp => new RegExp(` \\(${what}\\)`, 'g');

/** What an untyped constant became where no type was asked for. */
const DEFAULTS: Readonly<Record<string, string>> = { rune: 'rune', float: 'float64', complex: 'complex128' };

const kindOf = (type: string): string => (type.startsWith('[]') ? 'slice' : type.startsWith('[') ? 'array' : 'string');

const ASSIGNMENT = 'IncompatibleAssign InvalidIfaceAssign InvalidChanAssign TruncatedFloat NumericOverflow';

const CONTEXTS: Readonly<Record<string, string>> = {
  'variable declaration': 'assignment',
  'return statement': 'return argument',
  'struct literal': 'field value',
  'array or slice literal': 'slice literal',
};

export const OLD_CHECKER_ROWS: readonly Rewording[] = [
  // Operands: their type alone.
  row(UNTIL, 'DuplicateCase', / \(constant (\S+) of type .*?\)(?= in expression)/, ' (value $1)'),
  row(UNTIL, '', /^(?!syntax error|undefined|predeclared)[\s\S]*$/, ([text = '']) => spaced(text)),
  row(UNTIL, ASSIGNMENT, /^cannot use .*? \(untyped \w+ constant (\S+)\) as (\S+) value in .* \(overflows\)$/, 'constant $1 overflows $2'),
  row(
    UNTIL,
    '',
    inOperand(`(?:variable|value|map index expression|comma, ok expression|constant(?: [^()]*?)?) of type (${BALANCED})`),
    ' (type $1)',
  ),
  row(UNTIL, '', inOperand(`untyped (\\w+) constant(?: ${BALANCED})?`), ' (type untyped $1)'),
  row(UNTIL, '', / \(untyped (\w+) value\)/g, ' (type untyped $1)'),
  row(UNTIL, '', /\{\xe2\x80\xa6\}/g, '{...}'),

  row(UNTIL, '', /\bfunc\(.*?\{(?:\.\.\.)?\}(?= \(type)/g, 'func literal'),
  row(UNTIL, 'DuplicateFieldAndMethod', /^field and method with the same name (\S+)[\s\S]*$/, ([, name = ''], { whole }) => {
    const base = /^func \((?:\w+ +)?\*?(\w+)/.exec(whole)?.[1] ?? '';
    return `type ${base} has both field and method named ${name}`;
  }),
  row(
    UNTIL,
    'InvalidUntypedConversion InvalidConstVal',
    /^cannot convert (.* \(type untyped \w+\)) to (?:type )?(.*)$/,
    ([text = '', x = '', type = ''], { inside }) =>
      /\/CaseClause(?:\/BasicLit)?$/.test(inside) ? `cannot use ${x} as type ${type}` : text,
  ),

  // Assignments.
  row(UNTIL, ASSIGNMENT, /^cannot use (.*) \(type untyped \w+\) as \S+ value in .* \(truncated\)$/, 'constant $1 truncated to integer'),
  row(UNTIL, ASSIGNMENT, /^cannot use (.*) \(type untyped \w+\) as (\S+) value in .* \(overflows\)$/, 'constant $1 overflows $2'),
  row(UNTIL, '', /^(cannot use .*?) as (.+) value in /, '$1 as type $2 in '),
  row(UNTIL, ASSIGNMENT, /^(cannot use .* in )(map literal)(?=$|:)/s, (groups, { isKey }) => `${groups[1]}map ${isKey ? 'key' : 'value'}`),
  row(
    UNTIL,
    '',
    /^(cannot use .* in )(variable declaration|return statement|struct literal|array or slice literal)(?=$|:)/s,
    ([, before = '', what = '']) => before + (CONTEXTS[what] ?? what),
  ),
  row(UNTIL, '', /^(cannot use .*) in constant declaration$/, '$1'),
  row(UNTIL, '', /^(cannot use .* in )argument to delete$/, '$1delete'),
  row(UNTIL, '', /^cannot use .* \(type (.*)\) as type (.* in return argument)/s, ([text = '', type = '', rest = ''], around) =>
    around.type.startsWith('(') ? `cannot use ${type} value as type ${rest}` : text,
  ),
  row(UNTIL, '', /:\n\t(need type assertion)$/, ': $1'),
  row(
    UNTIL,
    '',
    / does not implement \S+ \(type (\S+ is pointer to interface, not interface)\)$/,
    ' is pointer to interface, not interface',
  ),
  row(UNTIL, 'UnassignableOperand', /^(cannot assign to) .*$/s, ([, head = ''], { marked, operand, indexed }) => {
    const reason =
      /^\w+$/.test(marked) && /^\D/.test(marked) && / \((?:untyped \w+ )?constant/.test(operand)
        ? ' (declared const)'
        : indexed.includes('string')
          ? ' (strings are immutable)'
          : '';
    return `${head} ${marked}${reason}`;
  }),
  row(UNTIL, 'UntypedNilUse', /^use of untyped nil in .*$/, 'use of untyped nil'),
  row(UNTIL, 'TooManyValues', /^(.*) \(no value\) (used as value)$/, '$1 $2'),
  row(UNTIL, '', /^(multiple-value .*?) \(type .*\) (in single-value context)$/, '$1 $2'),

  // Operations.
  row(UNTIL, 'MismatchedTypes', /\(mismatched types (.*) and untyped nil\)$/, '(mismatched types $1 and nil)'),
  row(
    UNTIL,
    'UndefinedOp',
    /^invalid operation: operator (\S+) not defined on .* \(type (.*)\)$/,
    ([, op = '', type = ''], { whole }) => `invalid operation: ${whole} (operator ${op} not defined on ${type})`,
  ),
  row(UNTIL, 'TruncatedFloat', /^(.*) \(type untyped \w+\) truncated to .*$/, 'constant $1 truncated to integer'),
  row(UNTIL, 'NumericOverflow', /^(.*) \(type untyped \w+\) overflows (.*)$/, 'constant $1 overflows $2'),
  row(
    UNTIL,
    'InvalidShiftOperand',
    /^invalid operation: shifted operand .* \(type (.*)\) must be integer$/,
    ([, type = ''], { whole }) => `invalid operation: ${whole} (shift of type ${DEFAULTS[type.replace('untyped ', '')] ?? type})`,
  ),
  row(
    UNTIL,
    'InvalidShiftCount',
    /^invalid operation: shift count .* \(type (.*)\) must be integer$/,
    ([, type = ''], { whole }) => `invalid operation: ${whole} (shift count type ${type}, must be integer)`,
  ),
  row(
    UNTIL,
    'UnsupportedFeature',
    /^invalid operation: signed shift count .* \(type (.*)\) requires .*$/,
    ([, type = ''], { whole }) => `invalid operation: ${whole} (shift count type ${type}, must be unsigned integer)`,
  ),
  row(UNTIL, 'InvalidShiftCount', /^invalid operation: negative shift count (\S+) .*$/, ([text = '', count = ''], { whole }) =>
    /^[\d.'"]/.test(whole) ? `constant ${count} overflows uint\finvalid shift count ${count}` : text,
  ),
  row(
    UNTIL,
    'InvalidShiftCount',
    /^invalid operation: negative shift count .*$/,
    (_, { whole }) => `invalid operation: ${whole} (negative shift count)`,
  ),
  row(UNTIL, 'DivByZero', /^invalid operation: /, ''),
  row(UNTIL, 'UnaddressableOperand', /^invalid operation: cannot take address of (.*?) \(type .*\)$/, 'cannot take the address of $1'),
  row(UNTIL, 'InvalidIndirection', /^invalid operation: cannot indirect (.*)$/, 'invalid indirect of $1'),
  row(
    UNTIL,
    'InvalidReceive',
    /^invalid operation: cannot receive from (non|send-only).*? \(type (.*)\)$/,
    ([, how = '', type = ''], { whole }) => `invalid operation: ${whole} (receive from ${how === 'non' ? 'non-chan' : how} type ${type})`,
  ),
  row(
    UNTIL,
    'InvalidSend',
    /^invalid operation: cannot send to (non|receive-only).*? \(type (.*)\)$/,
    ([, how = '', type = ''], { whole }) => `invalid operation: ${whole} (send to ${how === 'non' ? 'non-chan' : how} type ${type})`,
  ),
  row(
    UNTIL,
    '',
    /^invalid operation: cannot index .* \(type (.*)\)$/,
    ([, type = ''], { whole }) => `invalid operation: ${whole} (type ${type} does not support indexing)`,
  ),
  row(
    UNTIL,
    'InvalidRangeExpr',
    /^cannot range over (.*) \(type (.*)\) \(receive from send-only channel\)$/,
    'invalid operation: range $1 (receive from send-only type $2)',
  ),
  row(UNTIL, 'InvalidIndex', /^invalid argument: index \S+ .*must not be negative$/, ([text = ''], { indexed, whole }) =>
    indexed === '' ? `negative len argument in ${whole.replace(/, .*$/s, ')')}` : text,
  ),
  row(
    UNTIL,
    'InvalidIndex',
    /^invalid argument: array index (\S+) out of bounds \[0:(\d+)\]$/,
    ([text = '', index = '', length = ''], { indexed, inside }) => {
      if (indexed.includes('string')) return `invalid string index ${index} (out of bounds for ${length}-byte string)`;
      return inside.endsWith('SliceExpr') || /SliceExpr\/\w+$/.test(inside)
        ? `invalid slice index ${index} (out of bounds for ${Number(length) - 1}-element array)`
        : text;
    },
  ),
  row(
    UNTIL,
    '',
    /^cannot convert (.*) \(type untyped (?:string|bool|rune|float)\) to (?:type )?int$/,
    ([text = '', x = ''], { indexed }) => (indexed === '' ? text : `non-integer ${kindOf(indexed)} index ${x}`),
  ),
  row(
    UNTIL,
    'InvalidIndex',
    /^invalid argument: index (\S+) .*must not be negative$/,
    'invalid slice index $1 (index must be non-negative)',
  ),
  row(
    UNTIL,
    'InvalidIndex',
    /^invalid argument: array index (\S+) out of bounds \[0:(\d+)\]$/,
    'invalid array index $1 (out of bounds for $2-element array)',
  ),
  row(UNTIL, 'SwappedSliceIndices', /^invalid slice indices: (\S+) < (\S+)$/, 'invalid slice index: $2 > $1'),
  row(UNTIL, 'OversizeArrayLit', /^index (\d+) is out of bounds \(>= (\d+)\)$/, 'array index $1 out of bounds [0:$2]'),
  row(
    UNTIL,
    'InvalidAssert',
    /^invalid operation: .* \(type (.*)\) is not an interface$/,
    ([, type = ''], { whole }) => `invalid type assertion: ${whole} (non-interface type ${type} on left)`,
  ),
  row(UNTIL, 'InvalidTypeSwitch', /^(.*) is not an interface$/, 'cannot type switch on non-interface value $1'),
  row(UNTIL, 'ImpossibleAssert', /^(impossible type assertion:) .*?\n\t/s, '$1\n\t'),
  row(UNTIL, 'ImpossibleAssert', /^(impossible type switch case:) .*?\n\t/s, '$1 '),
  row(
    UNTIL,
    'InvalidConversion',
    /^cannot convert (.*) \(type untyped float\) to type (?:u?int\d*|uintptr|byte|rune)$/,
    'constant $1 truncated to integer',
  ),
  row(
    UNTIL,
    'InvalidConversion',
    /^cannot convert (.*) \(type untyped int\) to type (u?int\d*|uintptr|byte|rune)$/,
    'constant $1 overflows $2',
  ),
  row(
    UNTIL,
    'InvalidConversion',
    /^(cannot convert .*) \(type untyped (\w+)\) (to type .*)$/,
    ([, head = '', kind = '', rest = '']) => `${head} (type ${DEFAULTS[kind] ?? kind}) ${rest}`,
  ),
  row(UNTIL, 'MisplacedBreak', /\f.*$/s, ''),
  row(UNTIL, 'NotAnExpr', /^(.*) \(type\) is not an expression$/, 'type $1 is not an expression'),
  row(UNTIL, 'UnusedExpr', /^(.*?)(?: \([\s\S]*\))? is not used$/, '$1 evaluated but not used'),

  row(
    UNTIL,
    'InvalidCond',
    /^non-boolean condition in (\w+) statement$/,
    ([, what = ''], { marked, type }) => `non-bool ${marked} (type ${type.replace('untyped ', '')}) used as ${what} condition`,
  ),
  row(UNTIL, 'InvalidPkgUse', / not in selector$/, ' without selector'),
  row(UNTIL, 'UncalledBuiltin', /^(\w+) \(built-in\) must be called$/, 'use of builtin $1 not in function call'),
  row(UNTIL, 'InvalidBlank', / or type$/, ''),
  row(UNTIL, 'InvalidIota', /^.*$/, 'undefined: iota'),
  row(UNTIL, 'UndeclaredImportedName', /^undefined: (\w+\.[a-z]\w*)$/, 'cannot refer to unexported name $1'),

  // Calls.
  row(UNTIL, 'WrongArgCount', /^((?:not enough|too many) arguments in call to )/, ([, head = ''], { callsMethodExpr }) =>
    callsMethodExpr ? `${head}method expression ` : head,
  ),
  row(UNTIL, 'UnusedResults', / \(type .*\)$/, ''),
  row(
    UNTIL,
    'InvalidCopy',
    /^invalid .*$/s,
    (_, around) => `arguments to copy must be slices; have ${around.arguments.map((a) => a.type.replace('untyped ', '')).join(', ')}`,
  ),
  row(UNTIL, 'WrongArgCount', /^invalid operation: (make\(.*\)) expects 2 or 3 arguments; found 1$/, 'missing len argument to $1'),
  row(
    UNTIL,
    'WrongArgCount',
    /^invalid operation: too many arguments for (\w+\(.*\)) \(expected \d+, found \d+\)$/,
    'too many arguments to function call: $1',
  ),
  row(UNTIL, 'InvalidCall', /^invalid operation: (cannot call non-function)/, '$1'),
  row(UNTIL, 'InvalidLen InvalidCap', /^invalid argument: (.*) \(type (?:untyped )?(\S+)\) for/, 'invalid argument $1 (type $2) for'),
  row(UNTIL, 'InvalidMake', /^invalid argument: cannot make (.*); type must be .*$/, 'cannot make type $1'),
  row(UNTIL, 'InvalidDelete', /^invalid argument: .* \(type (.*)\) is not a map$/, 'first argument to delete must be map; have $1'),
  row(
    UNTIL,
    'InvalidClose',
    /^invalid operation: cannot close non-channel .* \(type (?:untyped )?(.*)\)$/,
    ([, type = ''], { whole }) => `invalid operation: ${whole} (non-chan type ${type})`,
  ),
  row(
    UNTIL,
    'InvalidClose',
    /^invalid operation: cannot close receive-only channel .*$/,
    (_, { whole }) => `invalid operation: ${whole} (cannot close receive-only channel)`,
  ),
  row(
    UNTIL,
    'WrongArgCount',
    /^invalid operation: not enough arguments for (\w+\(.*\)) \(expected 1, found 0\)$/,
    'missing argument to function call: $1',
  ),

  // Statements and functions.
  row(UNTIL, 'MissingReturn', /$/, ' at end of function'),
  row(UNTIL, 'WrongResultCount', /^(not enough|too many) return values/, '$1 arguments to return'),
  row(UNTIL, 'OutOfScopeResult', /^result parameter (\S+) not in scope at return[\s\S]*$/, '$1 is shadowed during return'),
  row(UNTIL, 'InvalidIterVar', /^range over .*$/, 'too many variables in range'),
  row('1.16', 'InvalidIterVar', /^range clause permits at most two .*$/, 'too many variables in range'),
  row(UNTIL, 'DuplicateDefault', /^multiple defaults /, 'multiple defaults in switch '),
  row(
    UNTIL,
    'DuplicateCase',
    /^(duplicate case .*?)(?: \(type .*\))? in expression (switch)\n\t(.*): previous case$/,
    '$1 in $2\n\tprevious case at $3',
  ),
  row(UNTIL, 'DuplicateCase', /^(duplicate case .* in type switch)\n\t(.*): previous case$/, '$1\n\tprevious case at $2'),

  // Declarations.
  row(UNTIL, 'UnsupportedFeature', /^predeclared (\w+) requires go1\.18 or later.*$/s, 'undefined: $1'),
  row(UNTIL, '', /^undeclared name (\S+) for array length$/, 'undefined: $1'),
  row(UNTIL, 'DuplicateDecl', /^(\S+) redeclared in this block\n[\s\S]*$/, ([text = '', name = ''], { inside }) =>
    /FuncType\/FieldList/.test(inside) ? `duplicate argument ${name}` : text,
  ),
  row(UNTIL, 'DuplicateDecl', /^(\S+ redeclared) in this block\n/, ([text = '', head = ''], { inside }) =>
    inside.includes('ImportSpec') ? `${head} as imported package name\n` : text,
  ),
  row(UNTIL, 'DuplicateDecl', /^(duplicate method \S+)\n[\s\S]*$/, '$1'),
  row(UNTIL, 'DuplicateDecl', /^(\S+) redeclared\n\t[\s\S]*$/, 'duplicate field $1'),
  row(UNTIL, 'DuplicateDecl DuplicateMethod', /(\n\t.*): other declaration of \S+$/, '$1: previous declaration'),
  row(UNTIL, 'InvalidConstInit', /^(.*) \(type .*\) is not constant$/, 'const initializer $1 is not a constant'),
  row(UNTIL, 'MixedStructLit', /value elements in struct literal$/, 'value initializers'),
  row(UNTIL, 'DuplicateLitField', /^duplicate field name (\S+) in struct literal$/, 'duplicate field name in struct literal: $1'),
  row(UNTIL, 'DuplicateLitKey', /^duplicate index (\S+) in array or slice literal$/, 'duplicate index in slice literal: $1'),
  row(
    UNTIL,
    'InvalidStructLit',
    /^(too \w+ values) in struct literal$/,
    (groups, { whole }) => `${groups[1]} in ${whole.replace(/\{.*$/s, '{...}')}`,
  ),
  row(UNTIL, 'InvalidArrayLen', /^invalid array length (\w+)$/, 'non-constant array bound $1'),
  row(UNTIL, 'InvalidArrayLen', /^invalid array length -.*$/, 'array bound must be non-negative'),
  row(UNTIL, 'InvalidArrayLen', /^array length (\S+) \(type untyped float\) must be integer$/, 'constant $1 truncated to integer'),
  row(UNTIL, 'InvalidArrayLen', /^array length (.*?) \(type .*\) must be integer$/, 'invalid array bound $1'),
  row(UNTIL, 'InvalidInitCycle', /^initialization loop for \S+\n/, 'initialization loop:\n'),
  row(UNTIL, 'InvalidSelectCase', /^[\s\S]*$/, (_, { marked, inside }) => {
    if (inside.includes('/AssignStmt')) return 'select assignment must have receive on right hand side';
    const rule = 'select case must be receive, send or assign recv';
    return /\/(?:CallExpr|IncDecStmt)/.test(inside) ? rule : `${marked} evaluated but not used\f${rule}`;
  }),

  row('1.16', 'InvalidShiftCount', /(\f)(invalid) (shift count) (\S+)$/, '$1$2 negative $3: $4'),
  row('1.16', 'WrongAssignCount', /^(assignment mismatch: .* but 1 value)$/, '$1s'),
  row('1.16', 'WrongArgCount', /^missing argument to function call: ((\w+)\(.*)$/, 'missing argument to $2: $1'),
  row('1.16', 'WrongArgCount', /^too many arguments to function call: ((\w+)\(.*)$/, 'too many arguments to $2: $1'),
  row('1.16', '', /: conversion of slice to array pointer requires go1\.17 or later.*$/s, ''),
  row('1.16', '', /\n\t(\S+): (previous declaration)$/, '\n\t$2 at $1'),
  row(
    '1.16',
    'MismatchedTypes',
    /^invalid operation: .* (?:[^\w\s]+) (.*) \(mismatched types (.*) and (untyped \w+)\)$/,
    'cannot use $1 (type $3) as type $2',
  ),

  row('1.15', '', /([\w\]])\{(?:\.\.\.)?\}(?= \(type|,|\)| |\.)/g, '$1 literal'),
  row('1.15', 'InvalidStructLit', /\{\.\.\.\}$/, ' literal'),
  row('1.15', 'UnassignableOperand', / \((?:declared const|strings are immutable)\)$/, ''),
  row('1.15', 'UndeclaredImportedName', /^cannot refer to unexported name (\S+)$/, '$&\fundefined: $1'),
  row('1.15', 'InvalidDeclCycle', /^(invalid recursive type \S+)\n[\s\S]*$/, '$1'),
  row('1.15', 'UndefinedOp', /^invalid operation: ([!\-+^]).* \(operator \S+ not defined on (.*)\)$/, 'invalid operation: $1 $2'),

  row('1.14', 'Syntax', /^more than one character in rune literal$/, 'invalid character literal (more than one character)'),

  row('1.13', 'MismatchedTypes', /^cannot use (.*) \(type untyped (\w+)\) as type (.*)$/, ([, x = '', kind = '', type = ''], { whole }) => {
    const numeric = kind === 'int' || kind === 'float' || kind === 'complex';
    return `cannot convert ${x} (type untyped ${numeric ? 'number' : kind}) to type ${type}\finvalid operation: ${whole} (mismatched types ${type} and ${DEFAULTS[kind] ?? kind})`;
  }),
  row('1.13', 'MismatchedTypes', /^invalid operation: .* \(mismatched types (.*) and nil\)$/, 'cannot convert nil to type $1'),
  row(
    '1.13',
    ASSIGNMENT,
    /^cannot use (.*) \(type untyped (\w+)\) as type (\S+)(?: in (?:slice literal|send|map value))?$/,
    ([, x = '', kind = '', type = '']) =>
      `cannot convert ${x} (type untyped ${/^(?:int|float|complex)$/.test(kind) ? 'number' : kind}) to type ${type}`,
  ),
  row('1.13', 'Syntax', /^syntax error: (import path must be a string)$/, '$1'),
  row('1.13', 'InvalidDelete', /have untyped (?:int|float)$/, 'have untyped number'),
  row('1.13', '', /(?<!^cannot convert .*)\(type untyped (string|bool|rune)\)/g, '(type $1)'),
  row('1.13', 'InvalidRangeExpr UnsupportedFeature', /\(type untyped (?:int|float|complex)\)/, '(type untyped number)'),
  row('1.13', '', /\(type untyped int\)/g, '(type int)'),
  row('1.13', '', /\(type untyped float\)/g, '(type float64)'),
  row('1.13', 'InvalidLit', /^invalid composite literal type (.*)$/, 'invalid type for composite literal: $1'),
  row('1.13', 'DuplicateLitKey', /\n\tprevious key at .*$/, ''),
  row('1.13', 'DuplicateLitKey', /^duplicate index in slice literal/, 'duplicate index in array literal'),
  row('1.13', 'DuplicateCase', /^(duplicate case .* in type switch)\n[\s\S]*$/, '$1'),
  row('1.13', 'UnusedVar', /(declared) but (not used)/, '$1 and $2'),

  row('1.12', '', /shift count type (.*), must be integer\)$/, 'shift count type $1, must be unsigned integer)'),
  row('1.12', 'InvalidInitCycle', /(\n\t\S+:\d+): /g, '$1 '),
  row('1.12', '', /^cannot use (\S+) value as type /, 'cannot use $1 as type '),
  row('1.12', 'WrongAssignCount', /^(assignment mismatch: \d+ variable)s( but \d+ values)$/, '$1$2'),

  row('1.11', 'WrongAssignCount', /^(assignment mismatch: \d+) variables?( but) (?:\S+ returns )?(\d+ values)$/, '$1 variables$2 $3'),
  row('1.11', ASSIGNMENT, /^cannot use &(\w+ literal)/, 'cannot use $1'),
];
