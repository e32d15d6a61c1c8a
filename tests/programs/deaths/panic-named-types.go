// Named basic types print their type and value.
package main

type MyInt int
type MyString string
type MyFloat float64
type MyBool bool

func main() {
	defer panic(MyInt(-7))
	defer panic(MyString("text"))
	defer panic(MyFloat(1.5))
	panic(MyBool(true))
}

// go1.26.8
// Stderr:
// panic: main.MyBool(true)
// 	panic: main.MyFloat(1.5)
// 	panic: main.MyString("text")
// 	panic: main.MyInt(-7)
// Exit: 2
