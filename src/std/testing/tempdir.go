// Directories of a test's own.
package testing

import (
	"fmt"
	"os"
	"strings"
	"sync"
	"unicode"
)

// tempDirs holds the directories that a test made, which are gone when it ends.
type tempDirs struct {
	mu   sync.Mutex
	root string
	seq  int
}

// TempDir makes a directory that no other call gets.
func (c *common) TempDir() string {
	c.checkFuzz("TempDir")
	dir, err := c.makeTempDir()
	if err != nil {
		c.Fatalf("TempDir: %v", err)
	}
	return dir
}

func (c *common) makeTempDir() (string, error) {
	t := &c.tempDirs
	t.mu.Lock()
	defer t.mu.Unlock()
	if _, err := os.Stat(t.root); t.root == "" || os.IsNotExist(err) {
		name := c.Name()
		root, err := os.MkdirTemp(os.Getenv("GOTMPDIR"), strings.Map(fileNameRune, name[:min(len(name), 64)]))
		if err != nil {
			return "", err
		}
		t.root = root
		c.Cleanup(func() {
			if err := os.RemoveAll(root); err != nil {
				c.Errorf("TempDir RemoveAll cleanup: %v", err)
			}
		})
	}
	t.seq++
	dir := fmt.Sprintf("%s/%03d", t.root, t.seq)
	return dir, os.Mkdir(dir, 0o777)
}

// fileNameRune drops what a file's name better has not.
func fileNameRune(r rune) rune {
	if strings.ContainsRune("!#$%&()+,-.=@^_{}~ ", r) || unicode.IsLetter(r) || unicode.IsNumber(r) {
		return r
	}
	return -1
}

// Chdir changes the directory until the test has ended.
func (c *common) Chdir(dir string) {
	c.checkFuzz("Chdir")
	before, err := os.Open(".")
	if err != nil {
		c.Fatal(err)
	}
	if err := os.Chdir(dir); err != nil {
		c.Fatal(err)
	}
	if dir, err = os.Getwd(); err != nil {
		c.Fatal(err)
	}
	c.Setenv("PWD", dir)
	c.Cleanup(func() {
		err := before.Chdir()
		before.Close()
		if err != nil {
			panic("testing.Chdir: " + err.Error())
		}
	})
}

func (t *T) Chdir(dir string) {
	t.checkParallel()
	t.common.Chdir(dir)
}
