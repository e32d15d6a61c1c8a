// Package maps of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../shelf.ts';
import { natives } from './natives.ts';

export const content: LibraryPackage = {
  path: 'maps',
  files: [
    { name: "maps/maps.go", build: "", text: "\npackage maps\n\nimport \"iter\"\n\nfunc Equal[M1,M2 ~map[K]V,K,V comparable](m1 M1,m2 M2)bool{\nif len(m1)!=len(m2){\nreturn false\n}\nfor k,v1:=range m1{\nif v2,ok:=m2[k];!ok||v1!=v2{\nreturn false\n}\n}\nreturn true\n}\n\nfunc EqualFunc[M1 ~map[K]V1,M2 ~map[K]V2,K comparable,V1,V2 any](m1 M1,m2 M2,eq func(V1,V2)bool)bool{\nif len(m1)!=len(m2){\nreturn false\n}\nfor k,v1:=range m1{\nif v2,ok:=m2[k];!ok || !eq(v1,v2){\nreturn false\n}\n}\nreturn true\n}\n\n\nfunc clone(m any)any\n\nfunc Clone[M ~map[K]V,K comparable,V any](m M)M{\nif m==nil{\nreturn nil\n}\nreturn clone(m).(M)\n}\n\nfunc Copy[M1 ~map[K]V,M2 ~map[K]V,K comparable,V any](dst M1,src M2){\nfor k,v:=range src{\ndst[k]=v\n}\n}\n\nfunc DeleteFunc[M ~map[K]V,K comparable,V any](m M,del func(K,V)bool){\nfor k,v:=range m{\nif del(k,v){\ndelete(m,k)\n}\n}\n}\n\nfunc All[Map ~map[K]V,K comparable,V any](m Map)iter.Seq2[K,V]{\nreturn func(yield func(K,V)bool){\nfor k,v:=range m{\nif !yield(k,v){\nreturn\n}\n}\n}\n}\n\nfunc Keys[Map ~map[K]V,K comparable,V any](m Map)iter.Seq[K]{\nreturn func(yield func(K)bool){\nfor k:=range m{\nif !yield(k){\nreturn\n}\n}\n}\n}\n\nfunc Values[Map ~map[K]V,K comparable,V any](m Map)iter.Seq[V]{\nreturn func(yield func(V)bool){\nfor _,v:=range m{\nif !yield(v){\nreturn\n}\n}\n}\n}\n\nfunc Insert[Map ~map[K]V,K comparable,V any](m Map,seq iter.Seq2[K,V]){\nfor k,v:=range seq{\nm[k]=v\n}\n}\n\nfunc Collect[K comparable,V any](seq iter.Seq2[K,V])map[K]V{\nm:=make(map[K]V)\nInsert(m,seq)\nreturn m\n}\n" },
  ],
  natives,
};
