// Package mime/multipart of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../shelf.ts';

export const content: LibraryPackage = {
  path: 'mime/multipart',
  files: [
    { name: "mime/multipart/form.go", build: "", text: "\npackage multipart\n\nimport \"net/textproto\"\n\ntype Form struct{\nValue map[string][]string\nFile map[string][]*FileHeader\n}\n\ntype FileHeader struct{\nFilename string\nHeader textproto.MIMEHeader\nSize int64\n}\n" },
  ],
  natives: [],
};
