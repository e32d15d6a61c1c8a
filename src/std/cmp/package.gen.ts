// Package cmp of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../shelf.ts';

export const content: LibraryPackage = {
  path: 'cmp',
  files: [
    { name: "cmp/cmp.go", build: "", text: "\npackage cmp\n\ntype Ordered interface{\n~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr | ~float32 | ~float64 | ~string\n}\n\nfunc Less[T Ordered](x,y T)bool{ return x<y||x!=x&&y==y }\n\nfunc Compare[T Ordered](x,y T)int{\nswitch{\ncase x<y:\nreturn -1\ncase x>y:\nreturn +1\ncase x==y:\nreturn 0\ncase y==y:\nreturn -1\ncase x==x:\nreturn +1\n}\nreturn 0\n}\n\n\nfunc Or[T comparable](vals ...T)T{\nvar zero T\nfor _,v:=range vals{\nif v!=zero{\nreturn v\n}\n}\nreturn zero\n}\n" },
  ],
  natives: [],
};
