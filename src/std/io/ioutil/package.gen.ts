// Package io/ioutil of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../shelf.ts';

export const content: LibraryPackage = {
  path: 'io/ioutil',
  files: [
    { name: "io/ioutil/ioutil.go", build: "", text: "\npackage ioutil\n\nimport (\n\"io\"\n\"io/fs\"\n\"os\"\n)\n\nvar Discard io.Writer=io.Discard\n\nfunc ReadAll(r io.Reader)([]byte,error){ return io.ReadAll(r) }\n\nfunc NopCloser(r io.Reader)io.ReadCloser{ return io.NopCloser(r) }\n\nfunc ReadFile(filename string)([]byte,error){ return os.ReadFile(filename) }\n\nfunc WriteFile(filename string,data []byte,perm fs.FileMode)error{\nreturn os.WriteFile(filename,data,perm)\n}\n\n\nfunc ReadDir(dirname string)([]fs.FileInfo,error){\nentries,err:=os.ReadDir(dirname)\nif err!=nil{\nreturn nil,err\n}\ninfos:=make([]fs.FileInfo,0,len(entries))\nfor _,entry:=range entries{\ninfo,err:=entry.Info()\nif err!=nil{\nreturn nil,err\n}\ninfos=append(infos,info)\n}\nreturn infos,nil\n}\n\nfunc TempFile(dir,pattern string)(f *os.File,err error){ return os.CreateTemp(dir,pattern) }\n\nfunc TempDir(dir,pattern string)(name string,err error){ return os.MkdirTemp(dir,pattern) }\n" },
  ],
  natives: [],
};
