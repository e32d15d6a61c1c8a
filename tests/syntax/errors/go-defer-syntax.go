// What go and defer start, where no call can be read.
package p

func f() {
	go
	defer /* ERROR "unexpected keyword defer, expected expression" */
	go /* ERROR "unexpected keyword go, expected expression" */ x := 1
	defer { /* ERROR "unexpected {, expected expression" */
	}
	go /* ERROR "non-declaration statement outside function body" */ return
	defer <-c
}
