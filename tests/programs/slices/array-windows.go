package main

import "fmt"

func main() {
	words := make([]string, 10)
	low, high := (*[5]string)(words), (*[10]string)(words)
	fmt.Println(&words[0] == &low[0], &words[0] == &high[0], &low[4] == &high[4], &low[0] == &high[1])
	tail := (*[3]string)(words[4:])
	tail[0] = "four"
	fmt.Println(&tail[0] == &low[4], low[4], words[4])
	again := (*[2]string)(tail[1:])
	fmt.Println(&again[0] == &words[5])

	bytes := []byte("abcdefgh")
	*(*[4]byte)(bytes[2:]) = *(*[4]byte)(bytes)
	fmt.Println(string(bytes))
	copyOf := [4]byte(bytes)
	copyOf[0] = 'X'
	fmt.Println(string(copyOf[:]), string(bytes))
}

// go1.26.8
// Output:
// true true true false
// true four four
// true
// ababcdgh
// Xbab ababcdgh
