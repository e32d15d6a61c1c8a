// Folders of Go files against the installed gc, message by message: `node tests/types/corpus.ts FOLDER...` prints where the two differ.
