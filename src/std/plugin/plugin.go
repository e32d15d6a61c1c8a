// Package plugin: the other main packages of the program's module are its plugins, as if go build -buildmode=plugin had been run for each.
// The object file's name, or its folder's, is the package's folder.
package plugin

import (
	"errors"
	"path"
	"strings"
	"sync"
)

// Plugin is a package that has been opened, and so initialised.
type Plugin struct {
	pluginpath string
	err        string
	loaded     chan struct{}
	syms       map[string]any
}

// Symbol is a function, or a pointer to a variable.
type Symbol any

var (
	pluginsMu sync.Mutex
	plugins   map[string]*Plugin
)

// paths are the import paths of all plugins, a line each.
func paths() string

// initialise runs the package's initialisers, and symbols asks what it exports.
func initialise(pluginpath string)
func symbols(pluginpath string) map[string]any

func Open(path string) (*Plugin, error) { return open(path) }

// find returns the import path of the plugin whose object file has this name.
func find(name string) string {
	for _, pluginpath := range strings.Split(paths(), "\n") {
		folder := path.Base(pluginpath)
		if pluginpath != "" && (strings.TrimSuffix(path.Base(name), ".so") == folder || path.Base(path.Dir(name)) == folder) {
			return pluginpath
		}
	}
	return ""
}

func open(name string) (*Plugin, error) {
	pluginpath := find(name)
	if pluginpath == "" || path.Ext(name) != ".so" {
		return nil, errors.New(`plugin.Open("` + name + `"): realpath failed`)
	}
	pluginsMu.Lock()
	if p := plugins[pluginpath]; p != nil {
		pluginsMu.Unlock()
		<-p.loaded
		return p, nil
	}
	if plugins == nil {
		plugins = map[string]*Plugin{}
	}
	p := &Plugin{pluginpath: pluginpath, loaded: make(chan struct{})}
	plugins[pluginpath] = p
	pluginsMu.Unlock()
	initialise(pluginpath)
	p.syms = symbols(pluginpath)
	close(p.loaded)
	return p, nil
}

func (p *Plugin) Lookup(symName string) (Symbol, error) { return lookup(p, symName) }

func lookup(p *Plugin, symName string) (Symbol, error) {
	if s := p.syms[symName]; s != nil {
		return s, nil
	}
	return nil, errors.New("plugin: symbol " + symName + " not found in plugin " + p.pluginpath)
}
