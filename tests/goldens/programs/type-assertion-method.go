package main

type closer interface{ Close() error }

func main() {
	var v interface{} = 1
	v.(closer).Close()
}
