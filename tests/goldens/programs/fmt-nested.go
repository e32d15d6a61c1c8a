package main

import (
	"fmt"
	"sync"
)

type deadly struct{ mu *sync.Mutex }

func (d deadly) String() string {
	d.mu.Unlock()
	return ""
}

type inPointer struct{ mu *sync.Mutex }

func (p inPointer) String() string { return fmt.Sprint(&struct{ D deadly }{deadly{p.mu}}) }

type inList struct{ mu *sync.Mutex }

func (l inList) String() string {
	return fmt.Sprintln([]interface{}{1, map[string]interface{}{"k": []inPointer{{l.mu}}}})
}

type inKey struct{ mu *sync.Mutex }

func (k inKey) GoString() string { return fmt.Sprint(map[inList]int{{k.mu}: 1}) }

type inSyntax struct{ mu *sync.Mutex }

func (s inSyntax) Format(f fmt.State, verb rune) { fmt.Fprintf(f, "%#v", []inKey{{s.mu}}) }

type inMethod struct{ mu *sync.Mutex }

func (e *inMethod) Error() string { return fmt.Sprintf("%5v", inSyntax{e.mu}) }

func main() {
	fmt.Printf("no verb", &inMethod{new(sync.Mutex)})
}
