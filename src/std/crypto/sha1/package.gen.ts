// Package crypto/sha1 of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../shelf.ts';

export const content: LibraryPackage = {
  path: 'crypto/sha1',
  files: [
    { name: "crypto/sha1/sha1.go", build: "", text: "\npackage sha1\n\nimport (\n\"crypto/internal/block\"\n\"hash\"\n\"math/bits\"\n)\n\nconst (\nSize=20\nBlockSize=64\n)\n\nvar start = [5]uint32{0x67452301,0xefcdab89,0x98badcfe,0x10325476,0xc3d2e1f0}\n\ntype digest struct{\nh [5]uint32\nbuf block.Buffer\n}\n\nfunc New()hash.Hash{ return &digest{h:start,buf:block.Buffer{Size:BlockSize}} }\n\nfunc(d *digest)Size()int{ return Size }\nfunc(d *digest)BlockSize()int{ return BlockSize }\nfunc(d *digest)Reset(){ *d=digest{h:start,buf:block.Buffer{Size:BlockSize}} }\n\nfunc(d *digest)Clone()(hash.Cloner,error){\ncopied := *d\ncopied.buf=d.buf.Clone()\nreturn &copied,nil\n}\n\nfunc Sum(data []byte)[Size]byte{\nd:=New()\nd.Write(data)\nreturn [Size]byte(d.Sum(nil))\n}\n\nfunc(d *digest)Sum(in []byte)[]byte{\nlast := *d\nlast.buf=d.buf.Clone()\nlast.buf.Pad(true,last.block)\nfor i:=range Size{\nin=append(in,byte(last.h[i/4]>>(24-8*(i%4))))\n}\nreturn in\n}\n\nfunc(d *digest)Write(p []byte)(n int,err error){\nd.buf.Write(p,d.block)\nreturn len(p),nil\n}\n\nfunc(d *digest)block(p []byte){\nvar w [80]uint32\nfor i:=range 16{\nw[i]=uint32(p[4*i])<<24|uint32(p[4*i+1])<<16|uint32(p[4*i+2])<<8|uint32(p[4*i+3])\n}\nfor i:=16;i<80;i++ {\nw[i]=bits.RotateLeft32(w[i-3]^w[i-8]^w[i-14]^w[i-16],1)\n}\na,b,c,e,f:=d.h[0],d.h[1],d.h[2],d.h[3],d.h[4]\nfor i:=range 80{\nvar mix,k uint32\nswitch i/20{\ncase 0:\nmix,k=b&c|^b&e,0x5a827999\ncase 1:\nmix,k=b^c^e,0x6ed9eba1\ncase 2:\nmix,k=b&c|b&e|c&e,0x8f1bbcdc\ndefault:\nmix,k=b^c^e,0xca62c1d6\n}\nt:=bits.RotateLeft32(a,5)+mix+f+k+w[i]\nf,e,c,b,a=e,c,bits.RotateLeft32(b,30),a,t\n}\nfor i,x:=range [5]uint32{a,b,c,e,f}{\nd.h[i]+=x\n}\n}\n" },
  ],
  natives: [],
};
