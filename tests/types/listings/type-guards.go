package main

var x = cap.(type)
var y = len(undefined.(type))

func main() {}
