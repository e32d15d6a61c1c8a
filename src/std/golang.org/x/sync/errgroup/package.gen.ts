// Package golang.org/x/sync/errgroup of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../../../shelf.ts';

export const content: LibraryPackage = {
  path: 'golang.org/x/sync/errgroup',
  files: [
    { name: "golang.org/x/sync/errgroup/errgroup.go", build: "", text: "\npackage errgroup\n\nimport (\n\"context\"\n\"fmt\"\n\"sync\"\n)\n\ntype token struct{}\n\n\ntype Group struct{\ncancel context.CancelCauseFunc\nwg sync.WaitGroup\n\nsem chan token\nerrOnce sync.Once\nerr error\n}\n\nfunc WithContext(ctx context.Context)(*Group,context.Context){\nderived,cancel:=context.WithCancelCause(ctx)\nreturn &Group{cancel:cancel},derived\n}\n\nfunc(g *Group)Wait()error{\ng.wg.Wait()\nif g.cancel!=nil{\ng.cancel(g.err)\n}\nreturn g.err\n}\n\nfunc(g *Group)Go(f func()error){\nif g.sem!=nil{\ng.sem<-token{}\n}\ng.wg.Add(1)\ngo func(){\ndefer g.done()\ng.settle(f())\n}()\n}\n\n\nfunc(g *Group)TryGo(f func()error)bool{\nif g.sem!=nil{\nselect{\ncase g.sem<-token{}:\ndefault:\nreturn false\n}\n}\ng.wg.Add(1)\ngo func(){\ndefer g.done()\ng.settle(f())\n}()\nreturn true\n}\n\n\nfunc(g *Group)SetLimit(n int){\nif running:=len(g.sem);n>=0&&running>0{\npanic(fmt.Errorf(\"errgroup: modify limit while %v goroutines in the group are still active\",running))\n}\ng.sem=nil\nif n>=0{\ng.sem=make(chan token,n)\n}\n}\n\nfunc(g *Group)settle(err error){\nif err==nil{\nreturn\n}\ng.errOnce.Do(func(){\ng.err=err\nif g.cancel!=nil{\ng.cancel(err)\n}\n})\n}\n\nfunc(g *Group)done(){\nif g.sem!=nil{\n<-g.sem\n}\ng.wg.Done()\n}\n" },
  ],
  natives: [],
};
