// Package container/ring of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../shelf.ts';

export const content: LibraryPackage = {
  path: 'container/ring',
  files: [
    { name: "container/ring/ring.go", build: "", text: "\npackage ring\n\n\ntype Ring struct{\nnext,prev *Ring\nValue any\n}\n\nfunc(r *Ring)init()*Ring{\nr.next,r.prev=r,r\nreturn r\n}\n\nfunc(r *Ring)Next()*Ring{\nif r.next==nil{\nreturn r.init()\n}\nreturn r.next\n}\n\nfunc(r *Ring)Prev()*Ring{\nif r.next==nil{\nreturn r.init()\n}\nreturn r.prev\n}\n\n\nfunc(r *Ring)Move(n int)*Ring{\nif r.next==nil{\nreturn r.init()\n}\nfor ;n<0;n++ {\nr=r.prev\n}\nfor ;n>0;n-- {\nr=r.next\n}\nreturn r\n}\n\nfunc New(n int)*Ring{\nif n<=0{\nreturn nil\n}\nr:=new(Ring).init()\nfor last:=r;n>1;n-- {\nlast=last.Link(new(Ring)).prev\n}\nreturn r\n}\n\n\nfunc(r *Ring)Link(s *Ring)*Ring{\nn:=r.Next()\nif s!=nil{\np:=s.Prev()\nr.next,s.prev=s,r\nn.prev,p.next=p,n\n}\nreturn n\n}\n\nfunc(r *Ring)Unlink(n int)*Ring{\nif n<=0{\nreturn nil\n}\nreturn r.Link(r.Move(n+1))\n}\n\nfunc(r *Ring)Len()int{\nn:=0\nr.Do(func(any){ n++ })\nreturn n\n}\n\nfunc(r *Ring)Do(f func(any)){\nif r==nil{\nreturn\n}\nf(r.Value)\nfor p:=r.Next();p!=r;p=p.next{\nf(p.Value)\n}\n}\n" },
  ],
  natives: [],
};
