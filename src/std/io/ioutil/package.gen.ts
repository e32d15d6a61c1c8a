// Package io/ioutil of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../shelf.ts';

export const content: LibraryPackage = {
  path: 'io/ioutil',
  files: [
    { name: "io/ioutil/ioutil.go", build: "", text: "\npackage ioutil\n\nimport \"io\"\n\nvar Discard io.Writer=io.Discard\n\nfunc ReadAll(r io.Reader)([]byte,error){ return io.ReadAll(r) }\n\nfunc NopCloser(r io.Reader)io.ReadCloser{ return io.NopCloser(r) }\n" },
  ],
  natives: [],
};
