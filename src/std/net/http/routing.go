//go:build go1.22

package http

// routingNode is a place in the tree of patterns: by host, then by method, then by segment.
type routingNode struct {
	pattern *pattern
	handler Handler
	// children by literal; "" is the wildcard, "*" cannot be a literal of a path that was matched and stands for the rest.
	children   map[string]*routingNode
	multiChild *routingNode
	emptyChild *routingNode
}

func (n *routingNode) addChild(key string) *routingNode {
	if key == "" {
		if n.emptyChild == nil {
			n.emptyChild = &routingNode{}
		}
		return n.emptyChild
	}
	if c := n.children[key]; c != nil {
		return c
	}
	if n.children == nil {
		n.children = map[string]*routingNode{}
	}
	c := &routingNode{}
	n.children[key] = c
	return c
}

func (n *routingNode) findChild(key string) *routingNode {
	if key == "" {
		return n.emptyChild
	}
	return n.children[key]
}

func (root *routingNode) addPattern(p *pattern, h Handler) {
	root.addChild(p.host).addChild(p.method).addSegments(p.segments, p, h)
}

func (n *routingNode) addSegments(segs []segment, p *pattern, h Handler) {
	for _, seg := range segs {
		switch {
		case seg.multi:
			n.multiChild = &routingNode{}
			n = n.multiChild
		case seg.wild:
			n = n.addChild("")
		default:
			n = n.addChild(seg.s)
		}
	}
	n.pattern, n.handler = p, h
}

// match gives the most specific node, and what its wildcards stand for.
func (root *routingNode) match(host, method, path string) (*routingNode, []string) {
	if host != "" {
		if l, m := root.findChild(host).matchMethodAndPath(method, path); l != nil {
			return l, m
		}
	}
	return root.emptyChild.matchMethodAndPath(method, path)
}

func (n *routingNode) matchMethodAndPath(method, path string) (*routingNode, []string) {
	if n == nil {
		return nil, nil
	}
	if l, m := n.findChild(method).matchPath(path, nil); l != nil {
		return l, m
	}
	if method == "HEAD" {
		if l, m := n.findChild("GET").matchPath(path, nil); l != nil {
			return l, m
		}
	}
	return n.emptyChild.matchPath(path, nil)
}

// matchPath tries the literal, the wildcard, then the rest.
func (n *routingNode) matchPath(path string, matches []string) (*routingNode, []string) {
	if n == nil {
		return nil, nil
	}
	if path == "" {
		if n.pattern == nil {
			return nil, nil
		}
		return n, matches
	}
	seg, rest := firstSegment(path)
	if l, m := n.findChildOrNil(seg).matchPath(rest, matches); l != nil {
		return l, m
	}
	if seg != "/" {
		if l, m := n.emptyChild.matchPath(rest, append(matches, seg)); l != nil {
			return l, m
		}
	}
	if c := n.multiChild; c != nil {
		if c.pattern.lastSegment().s != "" {
			matches = append(matches, pathUnescape(path[1:]))
		}
		return c, matches
	}
	return nil, nil
}

// findChildOrNil: an empty segment is no wildcard.
func (n *routingNode) findChildOrNil(seg string) *routingNode {
	if seg == "" {
		return nil
	}
	return n.children[seg]
}

// firstSegment gives a lone slash at the end as itself.
func firstSegment(path string) (seg, rest string) {
	if path == "/" {
		return "/", ""
	}
	path = path[1:]
	end := len(path)
	for i := 0; i < len(path); i++ {
		if path[i] == '/' {
			end = i
			break
		}
	}
	return pathUnescape(path[:end]), path[end:]
}

// matchingMethods adds those with which the path would match.
func (root *routingNode) matchingMethods(host, path string, methods map[string]bool) {
	root.findChild(host).matchingMethodsPath(path, methods)
	if host != "" {
		root.emptyChild.matchingMethodsPath(path, methods)
	}
	if methods["GET"] {
		methods["HEAD"] = true
	}
}

func (n *routingNode) matchingMethodsPath(path string, methods map[string]bool) {
	if n == nil {
		return
	}
	for method, c := range n.children {
		if p, _ := c.matchPath(path, nil); p != nil {
			methods[method] = true
		}
	}
}

// routingIndex finds the patterns that could conflict with one: those whose first segment could be the same.
type routingIndex struct {
	byFirst map[string][]*pattern
	// wild ones begin with a wildcard.
	wild []*pattern
}

func (idx *routingIndex) addPattern(p *pattern) {
	if first := p.segments[0]; first.wild {
		idx.wild = append(idx.wild, p)
	} else {
		if idx.byFirst == nil {
			idx.byFirst = map[string][]*pattern{}
		}
		idx.byFirst[first.s] = append(idx.byFirst[first.s], p)
	}
}

// possiblyConflictingPatterns calls f until it fails.
func (idx *routingIndex) possiblyConflictingPatterns(p *pattern, f func(*pattern) error) error {
	each := func(list []*pattern) error {
		for _, other := range list {
			if err := f(other); err != nil {
				return err
			}
		}
		return nil
	}
	if err := each(idx.wild); err != nil {
		return err
	}
	if first := p.segments[0]; !first.wild {
		return each(idx.byFirst[first.s])
	}
	for _, list := range idx.byFirst {
		if err := each(list); err != nil {
			return err
		}
	}
	return nil
}
