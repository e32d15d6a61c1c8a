// Package encoding of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../shelf.ts';

export const content: LibraryPackage = {
  path: 'encoding',
  files: [
    { name: "encoding/encoding.go", build: "", text: "\npackage encoding\n\ntype BinaryMarshaler interface{\nMarshalBinary()(data []byte,err error)\n}\n\ntype BinaryUnmarshaler interface{\nUnmarshalBinary(data []byte)error\n}\n\ntype BinaryAppender interface{\nAppendBinary(b []byte)([]byte,error)\n}\n\ntype TextMarshaler interface{\nMarshalText()(text []byte,err error)\n}\n\ntype TextUnmarshaler interface{\nUnmarshalText(text []byte)error\n}\n\ntype TextAppender interface{\nAppendText(b []byte)([]byte,error)\n}\n" },
  ],
  natives: [],
};
