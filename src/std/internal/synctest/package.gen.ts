// Package internal/synctest of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../shelf.ts';
import { natives } from './natives.ts';

export const content: LibraryPackage = {
  path: 'internal/synctest',
  files: [
    { name: "internal/synctest/synctest.go", build: "", text: "\npackage synctest\n\n\ntype deadlockError struct{\ntext string\n}\n\nfunc(e deadlockError)Error()string{ return e.text }\n\nfunc(e deadlockError)RuntimeError(){}\n\n\nfunc start(f func())\n\n\nfunc deadlocked()string\n\n\nfunc inBubble()bool\n\n\nfunc wait()bool\n\n\nfunc Run(f func()){\nif inBubble(){\npanic(\"synctest.Run called from within a synctest bubble\")\n}\nstart(f)\nif text:=deadlocked();text!=\"\"{\npanic(deadlockError{text})\n}\n}\n\n\nfunc Wait(){\nif !inBubble(){\npanic(\"goroutine is not in a bubble\")\n}\nif !wait(){\npanic(\"wait already in progress\")\n}\n}\n\nfunc IsInBubble()bool{ return inBubble() }\n" },
  ],
  natives,
};
