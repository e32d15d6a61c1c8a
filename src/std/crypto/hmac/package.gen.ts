// Package crypto/hmac of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../shelf.ts';

export const content: LibraryPackage = {
  path: 'crypto/hmac',
  files: [
    { name: "crypto/hmac/hmac.go", build: "", text: "\npackage hmac\n\nimport (\n\"crypto/subtle\"\n\"hash\"\n)\n\n\ntype mac struct{\nouter,inner hash.Hash\nouterKey,innerKey []byte\n}\n\nfunc New(h func()hash.Hash,key []byte)hash.Hash{\nm := &mac{outer:h(),inner:h()}\nsize:=m.inner.BlockSize()\nif len(key)>size{\nm.outer.Write(key)\nkey=m.outer.Sum(nil)\n}\nm.innerKey,m.outerKey=make([]byte,size),make([]byte,size)\ncopy(m.innerKey,key)\ncopy(m.outerKey,key)\nfor i:=range size{\nm.innerKey[i] ^= 0x36\nm.outerKey[i] ^= 0x5c\n}\nm.Reset()\nreturn m\n}\n\nfunc(m *mac)Write(p []byte)(n int,err error){ return m.inner.Write(p) }\nfunc(m *mac)Size()int{ return m.outer.Size() }\nfunc(m *mac)BlockSize()int{ return m.inner.BlockSize() }\n\nfunc(m *mac)Reset(){\nm.inner.Reset()\nm.inner.Write(m.innerKey)\n}\n\nfunc(m *mac)Sum(in []byte)[]byte{\nm.outer.Reset()\nm.outer.Write(m.outerKey)\nm.outer.Write(m.inner.Sum(nil))\nreturn m.outer.Sum(in)\n}\n\nfunc Equal(mac1,mac2 []byte)bool{ return subtle.ConstantTimeCompare(mac1,mac2)==1 }\n" },
  ],
  natives: [],
};
