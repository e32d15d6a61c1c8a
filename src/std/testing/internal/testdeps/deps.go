// Package testdeps: what package testing must not import itself, for the main function of a test binary.
package testdeps

import "regexp"

// ImportPath is set by the generated main function.
var ImportPath string

// Seeds, set by it too, are the texts of the files in testdata/fuzz, by fuzz target and sorted by their names: name, text, name, text …
var Seeds map[string][]string

// TestDeps remembers the last expression, because a pattern is matched with every test's name.
type TestDeps struct{}

var (
	lastText string
	lastExpr *regexp.Regexp
)

func (TestDeps) ImportPath() string { return ImportPath }

func (TestDeps) Seeds(target string) []string { return Seeds[target] }

func (TestDeps) MatchString(pat, str string) (bool, error) {
	if lastExpr == nil || lastText != pat {
		expr, err := regexp.Compile(pat)
		if err != nil {
			return false, err
		}
		lastText, lastExpr = pat, expr
	}
	return lastExpr.MatchString(str), nil
}
