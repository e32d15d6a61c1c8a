// Package unicode/utf16 of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../shelf.ts';

export const content: LibraryPackage = {
  path: 'unicode/utf16',
  files: [
    { name: "unicode/utf16/utf16.go", build: "", text: "\npackage utf16\n\nconst (\nhigh=0xd800\nlow=0xdc00\nend=0xe000\nsupplement=0x10000\nmaxRune=0x10ffff\nreplacement=0xfffd\n)\n\nfunc IsSurrogate(r rune)bool{ return high<=r&&r<end }\n\nfunc DecodeRune(r1,r2 rune)rune{\nif high<=r1&&r1<low&&low<=r2&&r2<end{\nreturn ((r1-high)<<10|(r2-low))+supplement\n}\nreturn replacement\n}\n\nfunc EncodeRune(r rune)(r1,r2 rune){\nif r<supplement||r>maxRune{\nreturn replacement,replacement\n}\nr-=supplement\nreturn high+(r>>10)&0x3ff,low+r&0x3ff\n}\n\n\nfunc RuneLen(r rune)int{\nswitch{\ncase r<0||r>maxRune||IsSurrogate(r):\nreturn -1\ncase r<supplement:\nreturn 1\n}\nreturn 2\n}\n\nfunc AppendRune(a []uint16,r rune)[]uint16{\nswitch RuneLen(r){\ncase 1:\nreturn append(a,uint16(r))\ncase 2:\nr1,r2:=EncodeRune(r)\nreturn append(a,uint16(r1),uint16(r2))\n}\nreturn append(a,replacement)\n}\n\nfunc Encode(s []rune)[]uint16{\na:=make([]uint16,0,len(s))\nfor _,r:=range s{\na=AppendRune(a,r)\n}\nreturn a\n}\n\nfunc Decode(s []uint16)[]rune{\nout:=make([]rune,0,len(s))\nfor i:=0;i<len(s);i++ {\nr:=rune(s[i])\nif IsSurrogate(r){\nnext:=rune(0)\nif i+1<len(s){\nnext=rune(s[i+1])\n}\nif r=DecodeRune(r,next);r!=replacement{\ni++\n}\n}\nout=append(out,r)\n}\nreturn out\n}\n" },
  ],
  natives: [],
};
