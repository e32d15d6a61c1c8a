// Package internal/oserror of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../shelf.ts';

export const content: LibraryPackage = {
  path: 'internal/oserror',
  files: [
    { name: "internal/oserror/errors.go", build: "", text: "\npackage oserror\n\nimport \"errors\"\n\nvar (\nErrInvalid=errors.New(\"invalid argument\")\nErrPermission=errors.New(\"permission denied\")\nErrExist=errors.New(\"file already exists\")\nErrNotExist=errors.New(\"file does not exist\")\nErrClosed=errors.New(\"file already closed\")\n)\n" },
  ],
  natives: [],
};
