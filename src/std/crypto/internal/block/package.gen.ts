// Package crypto/internal/block of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../../shelf.ts';

export const content: LibraryPackage = {
  path: 'crypto/internal/block',
  files: [
    { name: "crypto/internal/block/block.go", build: "", text: "\npackage block\n\n\ntype Buffer struct{\nSize int\n\nrest []byte\nlen uint64\n}\n\n\nfunc(b *Buffer)Write(p []byte,block func([]byte)){\nb.len+=uint64(len(p))\nif len(b.rest)>0{\ntake:=min(b.Size-len(b.rest),len(p))\nb.rest=append(b.rest,p[:take]...)\np=p[take:]\nif len(b.rest)<b.Size{\nreturn\n}\nblock(b.rest)\nb.rest=b.rest[:0]\n}\nfor len(p)>=b.Size{\nblock(p[:b.Size])\np=p[b.Size:]\n}\nb.rest=append(b.rest,p...)\n}\n\n\nfunc(b *Buffer)Pad(bigEndian bool,block func([]byte)){\nsize:=uint64(b.Size)\nbits:=b.len*8\npad:=append([]byte{0x80},make([]byte,(2*size-size/8-1-b.len%size)%size+size/8)...)\nfor i:=range 8{\nif bigEndian{\npad[len(pad)-1-i]=byte(bits>>(8*i))\n} else{\npad[len(pad)-8+i]=byte(bits>>(8*i))\n}\n}\nb.Write(pad,block)\n}\n\nfunc(b *Buffer)Reset(){ b.rest,b.len=nil,0 }\n\n\nfunc(b Buffer)Clone()Buffer{\nb.rest=append([]byte(nil),b.rest...)\nreturn b\n}\n" },
  ],
  natives: [],
};
