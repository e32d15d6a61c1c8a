// break, continue, goto and labels in the wrong places.
package main

func main() {
	/* ERROR "break is not in a loop, switch, or select" */ break
	/* ERROR "continue is not in a loop" */ continue
	/* ERROR "label unused defined and not used" */ unused:
	for {
		break /* ERROR "break label not defined: missing" */ missing
		continue /* ERROR "continue label not defined: missing" */ missing
	}
block:
	{
		break /* ERROR "invalid break label block" */ block
		continue /* ERROR "invalid continue label block" */ block
	}
sw:
	switch {
	case true:
		continue /* ERROR "invalid continue label sw" */ sw
		break sw
	}
	if true {
		/* ERROR "break is not in a loop, switch, or select" */ break
	}
	goto /* ERROR "goto ahead jumps over declaration of x" */ ahead
	x := 1
ahead:
	_ = x
	goto /* ERROR "goto inside jumps into block starting" */ inside
	{
	inside:
	}
dup:
	for {
		goto dup
	}
	/* ERROR "label dup already defined" */ dup:
	func() {
		goto /* ERROR "label dup not defined" */ dup
		break /* ERROR "break label not defined: dup" */ dup
		/* ERROR "continue is not in a loop" */ continue
	}()
	select {
	default:
		/* ERROR "continue is not in a loop" */ continue
		break
	}
}
