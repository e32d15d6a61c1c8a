// Package unicode/utf8 of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../shelf.ts';
import { natives } from './natives.ts';

export const content: LibraryPackage = {
  path: 'unicode/utf8',
  files: [
    { name: "unicode/utf8/utf8.go", build: "", text: "\npackage utf8\n\nconst (\nRuneError='\\uFFFD'\nRuneSelf=0x80\nMaxRune='\\U0010FFFF'\nUTFMax=4\n)\n\nconst (\nsurrogateMin=0xD800\nsurrogateMax=0xDFFF\n)\n\n\nfunc decode(s string)(r rune,size int)\n\n\nfunc decodeLast(s string)(r rune,size int)\n\n\nfunc fullRune(s string)bool\n\nfunc RuneCountInString(s string)int\nfunc ValidString(s string)bool\n\nfunc head(p []byte)string{\nreturn string(p[:min(len(p),UTFMax)])\n}\n\nfunc tail(p []byte)string{\nreturn string(p[max(0,len(p)-UTFMax):])\n}\n\nfunc DecodeRuneInString(s string)(rune,int){\nif len(s)==0{\nreturn RuneError,0\n}\nreturn decode(s)\n}\n\nfunc DecodeRune(p []byte)(rune,int){\nif len(p)==0{\nreturn RuneError,0\n}\nif p[0]<RuneSelf{\nreturn rune(p[0]),1\n}\nreturn decode(head(p))\n}\n\nfunc DecodeLastRuneInString(s string)(rune,int){\nif len(s)==0{\nreturn RuneError,0\n}\nreturn decodeLast(s)\n}\n\nfunc DecodeLastRune(p []byte)(rune,int){\nif len(p)==0{\nreturn RuneError,0\n}\nreturn decodeLast(tail(p))\n}\n\nfunc FullRune(p []byte)bool{ return fullRune(head(p)) }\nfunc FullRuneInString(s string)bool{ return fullRune(s) }\nfunc RuneCount(p []byte)int{ return RuneCountInString(string(p)) }\nfunc Valid(p []byte)bool{ return ValidString(string(p)) }\nfunc RuneStart(b byte)bool{ return b&0xC0!=0x80 }\nfunc EncodeRune(p []byte,r rune)int{ s:=string(r);_=p[len(s)-1];return copy(p,s) }\n\nfunc AppendRune(p []byte,r rune)[]byte{\nif uint32(r)<RuneSelf{\nreturn append(p,byte(r))\n}\nreturn append(p,string(r)...)\n}\n\nfunc ValidRune(r rune)bool{\nreturn 0<=r&&r<surrogateMin||surrogateMax<r&&r<=MaxRune\n}\n\n\nfunc RuneLen(r rune)int{\nif !ValidRune(r){\nreturn -1\n}\nreturn len(string(r))\n}\n" },
  ],
  natives,
};
