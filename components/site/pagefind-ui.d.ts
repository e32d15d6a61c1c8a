// What the lazy search box uses of Pagefind's interface, which has no types of its own.
declare module '@pagefind/default-ui/npm_dist/mjs/ui-core.mjs' {
  export class PagefindUI {
    constructor(options: Readonly<Record<string, unknown>>);
  }
}
