package json

import (
	"reflect"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// field is a field of a struct as JSON has it: those of embedded structs count as the struct's own.
type field struct {
	name      string
	quotedKey string // "name": with HTML escaped
	plainKey  string // and without
	tagged    bool
	index     []int
	typ       reflect.Type
	omitEmpty bool
	omitZero  bool
	isZero    func(reflect.Value) bool // for omitZero; nil: reflect tells
	quoted    bool
	encoder   encoderFunc
}

type structFields struct {
	list         []field
	byExactName  map[string]*field
	byFoldedName map[string]*field
}

// tag is the value of a field's tag json.
type tag struct {
	name    string
	options string
}

func parseTag(text string) tag {
	name, options, _ := strings.Cut(text, ",")
	if !isValidTag(name) {
		name = ""
	}
	return tag{name, options}
}

func (t tag) has(option string) bool {
	for o := range strings.SplitSeq(t.options, ",") {
		if o == option {
			return true
		}
	}
	return false
}

func isValidTag(s string) bool {
	for _, c := range s {
		if !strings.ContainsRune("!#$%&()*+-./:;<=>?@[]^_{|}~ ", c) && !unicode.IsLetter(c) && !unicode.IsDigit(c) {
			return false
		}
	}
	return s != ""
}

// A struct on a level of embedding; one that is there more than once hides its own fields.
type embedded struct {
	typ      reflect.Type
	index    []int
	repeated bool
}

// rival is who has a name on the shallowest level that has it, and how many there are.
type rival struct {
	tagged, plain   *field
	ntagged, nplain int
}

// winner is the field that has the name, if it is one alone: those named by a tag come first.
func (r *rival) winner() *field {
	switch {
	case r.ntagged == 1:
		return r.tagged
	case r.ntagged == 0 && r.nplain == 1:
		return r.plain
	}
	return nil
}

func (r *rival) add(f *field, n int) {
	if f.tagged {
		r.tagged = f
		r.ntagged += n
	} else {
		r.plain = f
		r.nplain += n
	}
}

func typeFields(t reflect.Type) structFields {
	var list []field
	taken := map[string]bool{}
	visited := map[reflect.Type]bool{}
	for level := []embedded{{typ: t}}; len(level) > 0; {
		var next []embedded
		rivals := map[string]*rival{}
		var names []string
		for _, at := range level {
			if visited[at.typ] {
				continue
			}
			visited[at.typ] = true
			for i := range at.typ.NumField() {
				f, inner := structField(at, i)
				if inner != nil {
					next = embed(next, *inner)
				}
				if f == nil || taken[f.name] {
					continue
				}
				r := rivals[f.name]
				if r == nil {
					r = &rival{}
					rivals[f.name] = r
					names = append(names, f.name)
				}
				n := 1
				if at.repeated {
					n = 2
				}
				r.add(f, n)
			}
		}
		for _, name := range names {
			taken[name] = true
			if f := rivals[name].winner(); f != nil {
				list = append(list, *f)
			}
		}
		level = next
	}
	slices.SortFunc(list, func(a, b field) int { return slices.Compare(a.index, b.index) })
	return finished(list)
}

func embed(level []embedded, e embedded) []embedded {
	for i := range level {
		if level[i].typ == e.typ {
			level[i].repeated = true
			return level
		}
	}
	return append(level, e)
}

// structField is field i of a struct: a field of JSON, or a struct whose fields are.
func structField(at embedded, i int) (*field, *embedded) {
	sf := at.typ.Field(i)
	bare := sf.Type
	if bare.Kind() == reflect.Pointer && bare.Name() == "" {
		bare = bare.Elem()
	}
	if !sf.IsExported() && !(sf.Anonymous && bare.Kind() == reflect.Struct) {
		return nil, nil
	}
	text := sf.Tag.Get("json")
	if text == "-" {
		return nil, nil
	}
	tag := parseTag(text)
	index := append(slices.Clone(at.index), i)
	if tag.name == "" && sf.Anonymous && bare.Kind() == reflect.Struct {
		return nil, &embedded{typ: bare, index: index, repeated: at.repeated}
	}
	f := &field{name: tag.name, tagged: tag.name != "", index: index, typ: sf.Type, omitEmpty: tag.has("omitempty"), omitZero: tag.has("omitzero")}
	if f.name == "" {
		f.name = sf.Name
	}
	f.quoted = tag.has("string") && isScalar(bare.Kind())
	if f.omitZero {
		f.isZero = zeroTest(sf.Type)
	}
	return f, nil
}

func isScalar(k reflect.Kind) bool {
	return reflect.Bool <= k && k <= reflect.Float64 || k == reflect.String
}

type isZeroer interface{ IsZero() bool }

var isZeroerType = reflect.TypeFor[isZeroer]()

// zeroTest is how omitzero asks a value with a method IsZero.
func zeroTest(t reflect.Type) func(reflect.Value) bool {
	ask := func(v reflect.Value) bool { return v.Interface().(isZeroer).IsZero() }
	switch {
	case t.Kind() == reflect.Interface && t.Implements(isZeroerType):
		return func(v reflect.Value) bool {
			return v.IsNil() || v.Elem().Kind() == reflect.Pointer && v.Elem().IsNil() || ask(v)
		}
	case t.Kind() == reflect.Pointer && t.Implements(isZeroerType):
		return func(v reflect.Value) bool { return v.IsNil() || ask(v) }
	case t.Implements(isZeroerType):
		return ask
	case reflect.PointerTo(t).Implements(isZeroerType):
		return func(v reflect.Value) bool {
			if !v.CanAddr() {
				place := reflect.New(v.Type()).Elem()
				place.Set(v)
				v = place
			}
			return ask(v.Addr())
		}
	}
	return nil
}

// finished adds what encoding and decoding look up.
func finished(list []field) structFields {
	fs := structFields{list, map[string]*field{}, map[string]*field{}}
	for i := range list {
		f := &list[i]
		f.quotedKey = string(appendString(nil, f.name, true)) + ":"
		f.plainKey = string(appendString(nil, f.name, false)) + ":"
		f.encoder = typeEncoder(f.typ)
		fs.byExactName[f.name] = f
		folded := foldName(f.name)
		if fs.byFoldedName[folded] == nil {
			fs.byFoldedName[folded] = f
		}
	}
	return fs
}

// foldName maps names that differ in case alone to one.
func foldName(s string) string {
	ascii := true
	upper := make([]byte, 0, len(s))
	for i := range len(s) {
		c := s[i]
		if c >= utf8.RuneSelf {
			ascii = false
			break
		}
		if 'a' <= c && c <= 'z' {
			c -= 'a' - 'A'
		}
		upper = append(upper, c)
	}
	if ascii {
		return string(upper)
	}
	return strings.Map(func(r rune) rune {
		// The smallest of the runes that fold alike.
		for {
			next := unicode.SimpleFold(r)
			if next <= r {
				return next
			}
			r = next
		}
	}, s)
}

var fieldCache sync.Map // map[reflect.Type]structFields

func cachedTypeFields(t reflect.Type) structFields {
	if f, ok := fieldCache.Load(t); ok {
		return f.(structFields)
	}
	f, _ := fieldCache.LoadOrStore(t, typeFields(t))
	return f.(structFields)
}
