package template

// missingKeyAction is what to do about a key that a map does not have.
type missingKeyAction int

const (
	mapInvalid missingKeyAction = iota
	mapZeroValue
	mapError
)

type option struct {
	missingKey missingKeyAction
}

var options = map[string]missingKeyAction{
	"missingkey=default": mapInvalid,
	"missingkey=invalid": mapInvalid,
	"missingkey=zero":    mapZeroValue,
	"missingkey=error":   mapError,
}

func (t *Template) Option(opt ...string) *Template {
	t.init()
	for _, s := range opt {
		if s == "" {
			panic("empty option string")
		}
		action, ok := options[s]
		if !ok {
			panic("unrecognized option: " + s)
		}
		t.option.missingKey = action
	}
	return t
}
