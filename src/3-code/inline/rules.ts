// What the inliner of a release does otherwise than that of another. The rows by release are src/release/inlining.ts.

export interface InlineRules {
  /** Whose tree the costs are counted on: gc's own, the same made of types2's, or what the unified format is read into. */
  readonly tree: 'gc' | 'types2' | 'unified';
  /** What a call costs that is not inlined. */
  readonly callCost: number;
  /** The same of a parameter or of a captured variable. */
  readonly parameterCallCost: number;
  /** Statements that do not forbid inlining: for, break and type switches; range and labels; select; type declarations. */
  readonly inlinesFor: boolean;
  readonly inlinesRange: boolean;
  readonly inlinesSelect: boolean;
  readonly inlinesTypeDecl: boolean;
  readonly inlinesMethodValues: boolean;
  /** Function literals: forbidden, counted with their bodies, or at a price. */
  readonly literals: 'forbidden' | 'with body' | 'at a price';
  /** Mentions of types, conversions without code, and the address of a struct's first field cost something. */
  readonly countsTypes: boolean;
  readonly countsConversions: boolean;
  readonly countsFirstField: boolean;
  /** Bounds of slices that change nothing cost something. */
  readonly countsBounds: boolean;
  /** The arguments of a variadic parameter are counted as the slice that they become. */
  readonly countsVariadicSlice: boolean;
  /** What a call costs that becomes an instruction, beside its operands. */
  readonly intrinsicCost: number;
  /** Both branches of an if with a constant condition are counted. */
  readonly countsDeadBranch: boolean;
  /** Which functions may be inlined that call themselves: none, those that do so through others, or all, once. */
  readonly recursion: 'never' | 'in cycles' | 'once';
  /** Of functions that call each other gc looks at one after the other, and inlines into each what it has looked at. */
  readonly oneByOne: boolean;
  /** Calls among the operands of go and defer statements stay. */
  readonly keepsOperands: boolean;
  /** A function is inlined into its own copies again and again. */
  readonly repeatsCycles: boolean;
  /** What a variable holds that is never assigned again is known: function literals alone, or any function. */
  readonly variables: 'literals' | 'functions';
  /** What a parameter holds is known where the function has been inlined. */
  readonly knowsArguments: boolean;
  /** What an interface holds is known where a variable always holds it. */
  readonly devirtualizes: boolean;
  /** What a variable of a function around holds is known in literals. */
  readonly knowsCaptured: boolean;
  /** How much a literal may cost, and one that is called in one place only. */
  readonly literalBudget: number;
  readonly onlyCallBudget: number;
  /** Methods are inlined into the functions that method values are. */
  readonly inlinesBound: boolean;
  /**
   * Methods are inlined into those that gc makes for other receivers: never, for a pointer to the receiver's type, for embedded fields too but
   * from pointer to pointer, or always.
   */
  readonly inlinesInWrappers: 'never' | 'of the same type' | 'but for jumps' | 'always';
  /** Generic functions are inlined everywhere, or into generic ones alone. */
  readonly inlinesGeneric: 'everywhere' | 'into generic';
  /** What the statements of go and defer call is called in a function of its own, into which it can be inlined. */
  readonly inlinesDeferred: boolean;
  /**
   * Functions into which calls are inlined are worked off call by call, each with what it brings along, or what calls bring along comes last.
   * Literals are numbered in this order.
   */
  readonly depthFirst: boolean;
  /**
   * How a literal is named that was copied with the function around it: as one more of the function that it came into, or with the names of
   * the functions inlined on the way before its number (or of the last of them, and its own number).
   */
  readonly copiedNames: 'of the caller' | 'with the way' | 'as the original';
  /** What is in the body of a loop over a function is numbered by the function around the loops, or by the body. */
  readonly loopNames: 'of the function' | 'of the body';
  /** What the calls cost that tell of a misused loop over a function. */
  readonly rangePanicCost: number;
  /** `.func` comes before the number although the function is a literal itself. */
  readonly copiedInLiterals: 'number' | 'func';
}

export const BUDGET = 80;
/** Into functions of so many nodes only small ones are inlined. */
export const BIG_FUNCTION = 5000;
export const BIG_FUNCTION_BUDGET = 20;
export const LITERAL_COST = 15;
