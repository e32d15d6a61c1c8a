// Package testing/internal/testdeps of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../../shelf.ts';

export const content: LibraryPackage = {
  path: 'testing/internal/testdeps',
  files: [
    { name: "testing/internal/testdeps/deps.go", build: "", text: "\npackage testdeps\n\nimport \"regexp\"\n\n\nvar ImportPath string\n\n\nvar Seeds map[string][]string\n\n\ntype TestDeps struct{}\n\nvar (\nlastText string\nlastExpr *regexp.Regexp\n)\n\nfunc(TestDeps)ImportPath()string{ return ImportPath }\n\nfunc(TestDeps)Seeds(target string)[]string{ return Seeds[target] }\n\nfunc(TestDeps)MatchString(pat,str string)(bool,error){\nif lastExpr==nil||lastText!=pat{\nexpr,err:=regexp.Compile(pat)\nif err!=nil{\nreturn false,err\n}\nlastText,lastExpr=pat,expr\n}\nreturn lastExpr.MatchString(str),nil\n}\n" },
  ],
  natives: [],
};
