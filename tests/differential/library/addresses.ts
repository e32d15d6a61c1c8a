// Cases of packages net/url, path and path/filepath.
import type { Dice } from '../generate/dice.ts';
import { goString, joined, mutate, type Topic } from './topic.ts';

const URLS = [
  ...[
    'http://user:pa%20ss@example.com:8080/a/b%2Fc?q=1&r=a+b#frag',
    'https://[::1]:443/',
    '//host/path',
    '/only/path?x',
    'mailto:gopher@example.com',
    'http://é.com/é?é=é#é',
  ],
  ...[
    'a:b:c',
    'http://h/%zz',
    'http://h:port/',
    'http://[fe80::1%25en0]/',
    'file:///etc/x',
    '?q',
    '#f',
    '',
    '..',
    'http://a b/',
    'HTTP://H/a;b?c=d;e=f&g',
    'x://y@z@w/',
  ],
];
const REFERENCES = ['g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', '../g', '../../../g', '.', '..', 'g;x=1/../y', '', 'http:g', 'x:y'];
const PATHS = ['a', 'b', '.', '..', '', '/', '//', 'c.txt', '.d', 'e.', 'é', '*', ' '];
const GLOBS = ['*', '?', '[a-c]', '[^b]', 'a*', '*.txt', '\\*', '[', 'a?c', '[]a]', '[-]', '[a-]', '*/*', '[\\]]'];

/** filepath.Match finds a fault in a pattern only where it comes to it; the simulator's finds all, as path.Match does. */
const WELL_FORMED = ['*', '?', '[a-c]', '[^b]', 'a*', '*.txt', '\\*', 'a?c', '*/*'];

const address = (d: Dice): string => {
  const whole = d.pick(URLS);
  return goString(d.chance(55) ? mutate(d, whole, ':/?#[]@!%&;= é\\+0a~"<') : whole);
};
const path = (d: Dice): string => goString(joined(d, 0, 5, () => d.pick(PATHS) + d.pick(['/', '/', ''])));
const escaped = (d: Dice): string =>
  goString(joined(d, 0, 5, () => d.pick(['a', ' ', '+', '%20', '%', '%zz', '%C3%A9', 'é', '/', '?', '&', '=', ':', '~', '$', '%2'])));

const CALLS: readonly ((d: Dice) => string)[] = [
  (d) => `u, err := url.Parse(${address(d)})\nreturn shown(u, err)`,
  (d) => `u, err := url.Parse(${address(d)})\nreturn shown(u, err)`,
  (d) => `u, err := url.ParseRequestURI(${address(d)})\nreturn shown(u, err)`,
  (d) =>
    `u, err := url.Parse("http://a/b/c/d;p?q")\nif err != nil {\n\treturn show(err)\n}\nu, err = u.Parse(${goString(d.chance(30) ? mutate(d, d.pick(REFERENCES), './?#:') : d.pick(REFERENCES))})\nreturn shown(u, err)`,
  (d) =>
    `v, err := url.ParseQuery(${goString(joined(d, 0, 6, () => d.pick(['a', 'b', '=', '&', ';', '%20', '+', '%z', 'é', '1'])))})\nreturn show(v, err, v.Encode())`,
  (d) => `return show(url.QueryEscape(${escaped(d)}), url.PathEscape(${escaped(d)}))`,
  (d) => `return show(url.QueryUnescape(${escaped(d)})) + show(url.PathUnescape(${escaped(d)}))`,
  (d) => `return show(url.JoinPath(${address(d)}, ${path(d)}, ${path(d)}))`,
  (d) =>
    `u := url.URL{Scheme: ${goString(d.pick(['', 'http', 'x']))}, Host: ${goString(d.pick(['', 'h', 'h:1']))}, Path: ${path(d)}, RawQuery: ${goString(d.pick(['', 'a=b']))}, Fragment: ${escaped(d)}}\nreturn show(u.String(), u.EscapedPath(), u.RequestURI(), u.IsAbs())`,
  (d) =>
    `return show(path.Clean(${path(d)}), path.Join(${path(d)}, ${path(d)}), path.Base(${path(d)}), path.Dir(${path(d)}), path.Ext(${path(d)}), path.IsAbs(${path(d)}))`,
  (d) => `return show(path.Split(${path(d)}))`,
  (d) => `return show(path.Match(${goString(joined(d, 1, 3, () => d.pick(GLOBS)))}, ${path(d)}))`,
  (d) => `return show(filepath.Rel(${path(d)}, ${path(d)})) + show(filepath.Clean(${path(d)}), filepath.ToSlash(${path(d)}))`,
  (d) =>
    `return show(filepath.Match(${goString(joined(d, 1, 3, () => d.pick(WELL_FORMED)))}, ${path(d)})) + show(filepath.SplitList(${path(d)}))`,
];

export const addresses: Topic = {
  name: 'url',
  imports: ['net/url', 'path', 'path/filepath'],
  declarations: `
var _ = path.Clean
var _ = filepath.Clean
func shown(u *url.URL, err error) string {
	if err != nil {
		return show(err)
	}
	password, set := u.User.Password()
	return show(*u == url.URL{}, u.Scheme, u.Opaque, u.User.Username(), password, set, u.Host, u.Hostname(), u.Port(), u.Path, u.RawPath, u.RawQuery, u.ForceQuery,
		u.Fragment, u.EscapedPath(), u.EscapedFragment(), u.String(), u.Redacted(), u.Query(), u.RequestURI())
}
`,
  statements: (d) => d.pick(CALLS)(d),
};
