// Package container/heap of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../shelf.ts';

export const content: LibraryPackage = {
  path: 'container/heap',
  files: [
    { name: "container/heap/heap.go", build: "", text: "\npackage heap\n\nimport \"sort\"\n\ntype Interface interface{\nsort.Interface\nPush(x any)\nPop()any\n}\n\nfunc Init(h Interface){\nn:=h.Len()\nfor i:=n/2-1;i>=0;i-- {\ndown(h,i,n)\n}\n}\n\nfunc Push(h Interface,x any){\nh.Push(x)\nup(h,h.Len()-1)\n}\n\nfunc Pop(h Interface)any{\nlast:=h.Len()-1\nh.Swap(0,last)\ndown(h,0,last)\nreturn h.Pop()\n}\n\nfunc Remove(h Interface,i int)any{\nif last:=h.Len()-1;i!=last{\nh.Swap(i,last)\nif !down(h,i,last){\nup(h,i)\n}\n}\nreturn h.Pop()\n}\n\n\nfunc Fix(h Interface,i int){\nif !down(h,i,h.Len()){\nup(h,i)\n}\n}\n\nfunc up(h Interface,i int){\nfor i>0{\nparent:=(i-1)/2\nif !h.Less(i,parent){\nreturn\n}\nh.Swap(parent,i)\ni=parent\n}\n}\n\n\nfunc down(h Interface,from,n int)bool{\ni:=from\nfor{\nchild:=2*i+1\nif child>=n||child<0{\nbreak\n}\nif right:=child+1;right<n&&h.Less(right,child){\nchild=right\n}\nif !h.Less(child,i){\nbreak\n}\nh.Swap(i,child)\ni=child\n}\nreturn i>from\n}\n" },
  ],
  natives: [],
};
