// Package os/signal of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../shelf.ts';

export const content: LibraryPackage = {
  path: 'os/signal',
  files: [
    { name: "os/signal/signal.go", build: "", text: "\npackage signal\n\nimport (\n\"context\"\n\"os\"\n)\n\nfunc Notify(c chan<- os.Signal,sig ...os.Signal){\nif c==nil{\npanic(\"os/signal: Notify using nil channel\")\n}\n}\n\nfunc Stop(c chan<- os.Signal){}\n\nfunc Ignore(sig ...os.Signal){}\n\nfunc Ignored(sig os.Signal)bool{ return false }\n\nfunc Reset(sig ...os.Signal){}\n\nfunc NotifyContext(parent context.Context,signals ...os.Signal)(ctx context.Context,stop context.CancelFunc){\nreturn context.WithCancel(parent)\n}\n" },
  ],
  natives: [],
};
