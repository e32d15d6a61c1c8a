// Package crypto/subtle of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../shelf.ts';

export const content: LibraryPackage = {
  path: 'crypto/subtle',
  files: [
    { name: "crypto/subtle/subtle.go", build: "", text: "\npackage subtle\n\nfunc ConstantTimeCompare(x,y []byte)int{\nif len(x)!=len(y){\nreturn 0\n}\nvar differ byte\nfor i:=range x{\ndiffer |= x[i]^y[i]\n}\nreturn ConstantTimeByteEq(differ,0)\n}\n\nfunc ConstantTimeSelect(v,x,y int)int{ return ^(v-1)&x|(v-1)&y }\n\nfunc ConstantTimeByteEq(x,y uint8)int{ return ConstantTimeEq(int32(x),int32(y)) }\n\nfunc ConstantTimeEq(x,y int32)int{ return int((uint64(uint32(x^y))-1)>>63) }\n\nfunc ConstantTimeCopy(v int,x,y []byte){\nif len(x)!=len(y){\npanic(\"subtle: slices have different lengths\")\n}\nfor i:=range x{\nx[i]=byte(ConstantTimeSelect(v,int(y[i]),int(x[i])))\n}\n}\n\nfunc ConstantTimeLessOrEq(x,y int)int{ return int(uint32(int32(x)-int32(y)-1)>>31) }\n\nfunc XORBytes(dst,x,y []byte)int{\nn:=min(len(x),len(y))\nif n>len(dst){\npanic(\"subtle.XORBytes: dst too short\")\n}\nfor i:=range n{\ndst[i]=x[i]^y[i]\n}\nreturn n\n}\n\nfunc WithDataIndependentTiming(f func()){ f() }\n" },
  ],
  natives: [],
};
