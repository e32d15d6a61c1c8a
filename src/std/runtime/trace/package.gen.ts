// Package runtime/trace of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../shelf.ts';

export const content: LibraryPackage = {
  path: 'runtime/trace',
  files: [
    { name: "runtime/trace/trace.go", build: "", text: "\npackage trace\n\nimport (\n\"context\"\n\"errors\"\n\"io\"\n)\n\nvar errAbsent=errors.New(\"maprace: execution traces are not in this simulator\")\n\nfunc Start(w io.Writer)error{ return errAbsent }\n\nfunc Stop(){}\n\nfunc IsEnabled()bool{ return false }\n\n\ntype Task struct{}\n\nfunc NewTask(parent context.Context,taskType string)(ctx context.Context,task *Task){\nreturn parent,&Task{}\n}\n\nfunc(t *Task)End(){}\n\n\ntype Region struct{}\n\nfunc StartRegion(ctx context.Context,regionType string)*Region{ return &Region{} }\n\nfunc(r *Region)End(){}\n\nfunc WithRegion(ctx context.Context,regionType string,fn func()){ fn() }\n\nfunc Log(ctx context.Context,category,message string){}\n\nfunc Logf(ctx context.Context,category,format string,args ...any){}\n" },
  ],
  natives: [],
};
