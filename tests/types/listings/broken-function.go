package main

var c = map[int]int func{x: 1}

func main() {}
