package main

type name string

func main() { panic(name("gopher\nand tail")) }
