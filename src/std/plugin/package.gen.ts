// Package plugin of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../shelf.ts';
import { natives } from './natives.ts';

export const content: LibraryPackage = {
  path: 'plugin',
  files: [
    { name: "plugin/plugin.go", build: "", text: "\n\npackage plugin\n\nimport (\n\"errors\"\n\"path\"\n\"strings\"\n\"sync\"\n)\n\n\ntype Plugin struct{\npluginpath string\nerr string\nloaded chan struct{}\nsyms map[string]any\n}\n\n\ntype Symbol any\n\nvar (\npluginsMu sync.Mutex\nplugins map[string]*Plugin\n)\n\n\nfunc paths()string\n\n\nfunc initialise(pluginpath string)\nfunc symbols(pluginpath string)map[string]any\n\nfunc Open(path string)(*Plugin,error){ return open(path) }\n\n\nfunc find(name string)string{\nfor _,pluginpath:=range strings.Split(paths(),\"\\n\"){\nfolder:=path.Base(pluginpath)\nif pluginpath!=\"\"&&(strings.TrimSuffix(path.Base(name),\".so\")==folder||path.Base(path.Dir(name))==folder){\nreturn pluginpath\n}\n}\nreturn \"\"\n}\n\nfunc open(name string)(*Plugin,error){\npluginpath:=find(name)\nif pluginpath==\"\"||path.Ext(name)!=\".so\"{\nreturn nil,errors.New(`plugin.Open(\"`+name+`\"): realpath failed`)\n}\npluginsMu.Lock()\nif p:=plugins[pluginpath];p!=nil{\npluginsMu.Unlock()\n<-p.loaded\nreturn p,nil\n}\nif plugins==nil{\nplugins=map[string]*Plugin{}\n}\np := &Plugin{pluginpath:pluginpath,loaded:make(chan struct{})}\nplugins[pluginpath]=p\npluginsMu.Unlock()\ninitialise(pluginpath)\np.syms=symbols(pluginpath)\nclose(p.loaded)\nreturn p,nil\n}\n\nfunc(p *Plugin)Lookup(symName string)(Symbol,error){ return lookup(p,symName) }\n\nfunc lookup(p *Plugin,symName string)(Symbol,error){\nif s:=p.syms[symName];s!=nil{\nreturn s,nil\n}\nreturn nil,errors.New(\"plugin: symbol \"+symName+\" not found in plugin \"+p.pluginpath)\n}\n" },
  ],
  natives,
};
