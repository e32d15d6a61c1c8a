// Letters that change case in another way in some languages, and the older names of functions of files.
package main

import (
	"bytes"
	"fmt"
	"io/ioutil"
	"os"
	"path/filepath"
	"strings"
	"unicode"
)

func main() {
	for _, c := range []unicode.SpecialCase{unicode.TurkishCase, unicode.AzeriCase} {
		for _, r := range "iIİıaÅ" {
			fmt.Printf("%c%c%c ", c.ToUpper(r), c.ToLower(r), c.ToTitle(r))
		}
		fmt.Println(strings.ToUpperSpecial(c, "örnek iş"), strings.ToLowerSpecial(c, "Örnek İŞ ILI"), strings.ToTitleSpecial(c, "dünyanın ilk"))
		fmt.Printf("%s %T\n", bytes.ToUpperSpecial(c, []byte("ilk ılık")), c[0].Delta)
	}

	dir, err := ioutil.TempDir("", "example")
	fmt.Println(err, filepath.Dir(dir) == filepath.Clean(os.TempDir()))
	defer os.RemoveAll(dir)
	name := filepath.Join(dir, "a.txt")
	fmt.Println(ioutil.WriteFile(name, []byte("hello"), 0o644))
	text, err := ioutil.ReadFile(name)
	fmt.Println(string(text), err)
	f, err := ioutil.TempFile(dir, "b.*.txt")
	fmt.Println(err, filepath.Ext(f.Name()), f.Close())
	infos, err := ioutil.ReadDir(dir)
	fmt.Println(len(infos), infos[0].Name(), infos[0].Size(), infos[0].Mode(), err)
	_, err = ioutil.ReadDir(filepath.Join(dir, "none"))
	fmt.Println(os.IsNotExist(err))
	_, err = ioutil.ReadFile("/none")
	fmt.Println(err)
}

// go1.26.8
// Output:
// İiİ IıI İiİ IıI AaA ÅåÅ ÖRNEK İŞ örnek iş ılı DÜNYANIN İLK
// İLK ILIK unicode.d
// İiİ IıI İiİ IıI AaA ÅåÅ ÖRNEK İŞ örnek iş ılı DÜNYANIN İLK
// İLK ILIK unicode.d
// <nil> true
// <nil>
// hello <nil>
// <nil> .txt <nil>
// 2 a.txt 5 -rw-r--r-- <nil>
// true
// open /none: no such file or directory
