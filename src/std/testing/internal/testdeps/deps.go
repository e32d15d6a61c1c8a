// Package testdeps: what package testing must not import itself, for the main function of a test binary.
package testdeps

import "regexp"

// ImportPath is set by the generated main function.
var ImportPath string

// TestDeps remembers the last expression, because a pattern is matched with every test's name.
type TestDeps struct{}

var (
	lastText string
	lastExpr *regexp.Regexp
)

func (TestDeps) ImportPath() string { return ImportPath }

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
