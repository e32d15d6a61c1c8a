// Package hash/maphash of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../shelf.ts';

export const content: LibraryPackage = {
  path: 'hash/maphash',
  files: [
    { name: "hash/maphash/maphash.go", build: "", text: "\npackage maphash\n\nimport \"math/rand/v2\"\n\ntype Seed struct{\ns uint64\n}\n\nfunc MakeSeed()Seed{\nfor{\nif s:=rand.Uint64();s!=0{\nreturn Seed{s}\n}\n}\n}\n\nconst (\nprime=1099511628211\nmixer=0x9e3779b97f4a7c15\n)\n\n\nfunc mix(h uint64)uint64{\nh=(h^h>>32)* mixer\nh=(h^h>>29)* mixer\nreturn h^h>>32\n}\n\nfunc start(seed Seed)uint64{\nif seed.s==0{\npanic(\"maphash: use of uninitialized Seed\")\n}\nreturn seed.s\n}\n\nfunc Bytes(seed Seed,b []byte)uint64{\nh:=start(seed)\nfor _,c:=range b{\nh=(h^uint64(c))* prime\n}\nreturn mix(h)\n}\n\nfunc String(seed Seed,s string)uint64{ return Bytes(seed,[]byte(s)) }\n\n\ntype Hash struct{\n_     [0]func()\nseed  Seed\nstate uint64\n}\n\nfunc (h *Hash)init(){\nif h.seed.s==0{\nh.SetSeed(MakeSeed())\n}\n}\n\nfunc (h *Hash)Seed()Seed{\nh.init()\nreturn h.seed\n}\n\nfunc (h *Hash)SetSeed(seed Seed){\nh.state=start(seed)\nh.seed=seed\n}\n\nfunc (h *Hash)Reset(){\nh.init()\nh.state=h.seed.s\n}\n\nfunc (h *Hash)Write(b []byte)(int,error){\nh.init()\nfor _,c:=range b{\nh.state=(h.state^uint64(c))* prime\n}\nreturn len(b),nil\n}\n\nfunc (h *Hash)WriteString(s string)(int,error){ return h.Write([]byte(s)) }\n\nfunc (h *Hash)WriteByte(b byte)error{\nh.Write([]byte{b})\nreturn nil\n}\n\nfunc (h *Hash)Sum64()uint64{\nh.init()\nreturn mix(h.state)\n}\n\nfunc (h *Hash)Sum(b []byte)[]byte{\nx:=h.Sum64()\nfor i:=56;i>=0;i-=8{\nb=append(b,byte(x>>i))\n}\nreturn b\n}\n\nfunc (h *Hash)Size()int      { return 8 }\nfunc (h *Hash)BlockSize()int{ return 128 }\n" },
  ],
  natives: [],
};
