package main

type broken struct{ words []string }

func (b *broken) Error() string { return b.words[0] }

func main() {
	var b *broken
	panic(b)
}
