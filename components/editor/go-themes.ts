// The two colour themes of Go code, made from one palette: for Expressive Code, for the lab's static code and for Monaco.

/** What a token is, as far as its colour goes. The names become CSS classes (`go-keyword`). */
export const TOKEN_KINDS = ['text', 'comment', 'keyword', 'string', 'number', 'constant', 'function', 'type'] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

interface Shade {
  readonly dark: string;
  readonly light: string;
}

/** Colours of the block itself. */
export const SURFACE = {
  background: { dark: '#12171e', light: '#f7f9fb' },
  lineNumber: { dark: '#8b98a8', light: '#5d6875' },
  selection: { dark: '#2b4a77', light: '#bcd5f5' },
  currentLine: { dark: '#1a212b', light: '#ecf0f4' },
  widget: { dark: '#1c232d', light: '#ffffff' },
  border: { dark: '#313c4a', light: '#d0d7de' },
} as const satisfies Record<string, Shade>;

/** No two kinds share a colour: the colour is how a token's kind is read back (Monaco's scopes, the classes of static code). */
export const PALETTE = {
  text: { dark: '#d7dee7', light: '#1f2730' },
  comment: { dark: '#9dabba', light: '#55616e' },
  keyword: { dark: '#8ab6ff', light: '#0a55b3' },
  string: { dark: '#9ed7a5', light: '#12652d' },
  number: { dark: '#e9b77f', light: '#864400' },
  constant: { dark: '#f2a7bd', light: '#9e1758' },
  function: { dark: '#d6b6fb', light: '#6932b3' },
  type: { dark: '#74d4d1', light: '#075f67' },
} as const satisfies Record<TokenKind, Shade>;

/** TextMate scopes of the Go grammar by kind; a longer scope outranks a shorter one. */
const SCOPES: Readonly<Record<Exclude<TokenKind, 'text'>, readonly string[]>> = {
  comment: ['comment', 'punctuation.definition.comment'],
  keyword: ['keyword', 'storage.type.function', 'keyword.function'],
  string: ['string', 'punctuation.definition.string', 'constant.character.escape', 'constant.other.placeholder'],
  number: ['constant.numeric', 'constant.other.rune', 'string.quoted.rune'],
  constant: ['constant.language', 'variable.language'],
  function: ['entity.name.function', 'support.function', 'meta.function-call'],
  type: ['entity.name.type', 'storage.type', 'support.type'],
};

/** Operators are plain text: colour is for words. */
const PLAIN_SCOPES = [
  'keyword.operator',
  'punctuation',
  'variable',
  'entity.name.type.package',
  'punctuation.other',
  'punctuation.definition.begin',
  'punctuation.definition.end',
];

type ThemeType = 'dark' | 'light';

export interface GoTheme {
  readonly name: string;
  readonly type: ThemeType;
  readonly colors: Record<string, string>;
  readonly settings: { readonly scope?: string[]; readonly settings: { readonly foreground: string; readonly background?: string } }[];
}

function goTheme(type: ThemeType): GoTheme {
  const background = SURFACE.background[type];
  const foreground = PALETTE.text[type];
  const scoped = Object.entries(SCOPES).map(([kind, scope]) => ({
    scope: [...scope],
    settings: { foreground: PALETTE[kind as keyof typeof SCOPES][type] },
  }));
  return {
    name: `maprace-${type}`,
    type,
    colors: {
      'editor.background': background,
      'editor.foreground': foreground,
      'editorGutter.background': background,
      'editorLineNumber.foreground': SURFACE.lineNumber[type],
      'editorLineNumber.activeForeground': foreground,
      'editor.selectionBackground': SURFACE.selection[type],
      'editor.lineHighlightBackground': SURFACE.currentLine[type],
      'editorCursor.foreground': foreground,
      'editorWidget.background': SURFACE.widget[type],
      'editorWidget.border': SURFACE.border[type],
      'editorHoverWidget.background': SURFACE.widget[type],
      'editorHoverWidget.border': SURFACE.border[type],
    },
    settings: [{ settings: { foreground, background } }, ...scoped, { scope: PLAIN_SCOPES, settings: { foreground } }],
  };
}

export const GO_DARK = goTheme('dark');
export const GO_LIGHT = goTheme('light');

/** The kind whose dark colour this is; 'text' when it is none of ours. */
export function kindOfColor(color: string | undefined): TokenKind {
  const wanted = color?.toLowerCase();
  return TOKEN_KINDS.find((kind) => PALETTE[kind].dark === wanted) ?? 'text';
}

function variables(type: ThemeType): string {
  const tokens = TOKEN_KINDS.map((kind) => `--go-${kind}:${PALETTE[kind][type]}`);
  const surface = Object.entries(SURFACE).map(([name, shade]) => `--go-${name}:${shade[type]}`);
  return [...tokens, ...surface].join(';');
}

/** The style sheet of static Go code: variables by theme, a class for each kind. */
export function goThemeCss(): string {
  const classes = TOKEN_KINDS.map((kind) => `.go-${kind}{color:var(--go-${kind})}`).join('');
  return `:root{${variables('dark')}}:root[data-theme='light']{${variables('light')}}@media print{:root,:root[data-theme]{${variables('light')}}}${classes}`;
}
