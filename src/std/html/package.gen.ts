// Package html of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../shelf.ts';

export const content: LibraryPackage = {
  path: 'html',
  files: [
    { name: "html/escape.go", build: "", text: "\npackage html\n\nimport \"strings\"\n\nvar escaper=strings.NewReplacer(\"&\",\"&amp;\",\"'\",\"&#39;\",\"<\",\"&lt;\",\">\",\"&gt;\",`\"`,\"&#34;\")\n\n\nfunc EscapeString(s string)string{ return escaper.Replace(s) }\n" },
  ],
  natives: [],
};
