// Package crypto/rand of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../shelf.ts';

export const content: LibraryPackage = {
  path: 'crypto/rand',
  files: [
    { name: "crypto/rand/rand.go", build: "", text: "\npackage rand\n\nimport (\n\"errors\"\n\"io\"\n\"math/big\"\nchance \"math/rand/v2\"\n)\n\ntype reader struct{}\n\nfunc(reader)Read(p []byte)(int,error){\nvar word uint64\nfor i:=range p{\nif i%8==0{\nword=chance.Uint64()\n}\np[i]=byte(word>>(8*(i%8)))\n}\nreturn len(p),nil\n}\n\nvar Reader io.Reader=reader{}\n\n\nfunc Read(b []byte)(n int,err error){ return io.ReadFull(Reader,b) }\n\n\nfunc Text()string{\nconst alphabet=\"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567\"\nb:=make([]byte,26)\nRead(b)\nfor i:=range b{\nb[i]=alphabet[b[i]%32]\n}\nreturn string(b)\n}\n\n\nfunc Int(rand io.Reader,max *big.Int)(*big.Int,error){\nif max.Sign()<=0{\npanic(\"crypto/rand: argument to Int is <= 0\")\n}\nbits:=new(big.Int).Sub(max,big.NewInt(1)).BitLen()\nif bits==0{\nreturn new(big.Int),nil\n}\nb:=make([]byte,(bits+7)/8)\nfor{\nif _,err:=io.ReadFull(rand,b);err!=nil{\nreturn nil,err\n}\nb[0] &= byte(0xff>>((8-bits%8)%8))\nif n:=new(big.Int).SetBytes(b);n.Cmp(max)<0{\nreturn n,nil\n}\n}\n}\n\n\nfunc Prime(rand io.Reader,bits int)(*big.Int,error){\nif bits<2{\nreturn nil,errors.New(\"crypto/rand: prime size must be at least 2-bit\")\n}\nlimit:=new(big.Int).Lsh(big.NewInt(1),uint(bits))\nfor{\np,err:=Int(rand,limit)\nif err!=nil{\nreturn nil,err\n}\np.SetBit(p,bits-1,1)\np.SetBit(p,max(bits-2,0),1)\nif bits>2{\np.SetBit(p,0,1)\n}\nif p.ProbablyPrime(20){\nreturn p,nil\n}\n}\n}\n" },
  ],
  natives: [],
};
