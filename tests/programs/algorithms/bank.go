// A small bank: embedded locks, errors with types, transfers by many goroutines keep the total.
package main

import (
	"errors"
	"fmt"
	"sort"
	"sync"
)

type Insufficient struct {
	Name       string
	Have, Want int
}

func (e *Insufficient) Error() string {
	return fmt.Sprintf("%s has %d, wants %d", e.Name, e.Have, e.Want)
}

var ErrSame = errors.New("same account")

type Account struct {
	sync.Mutex
	id      int
	name    string
	balance int
	history []string
}
type Bank struct {
	mu       sync.RWMutex
	accounts map[string]*Account
	failed   map[string]int
}

func (b *Bank) get(name string) (*Account, error) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	if a, ok := b.accounts[name]; ok {
		return a, nil
	}
	return nil, fmt.Errorf("no account %q", name)
}

func (b *Bank) transfer(from, to string, n int) (err error) {
	defer func() {
		if err != nil {
			b.mu.Lock()
			b.failed[fmt.Sprintf("%T", errors.Unwrap(err))]++
			b.mu.Unlock()
		}
	}()
	x, err := b.get(from)
	if err != nil {
		return fmt.Errorf("transfer: %w", err)
	}
	y, err := b.get(to)
	if err != nil {
		return fmt.Errorf("transfer: %w", err)
	}
	if x == y {
		return fmt.Errorf("transfer: %w", ErrSame)
	}
	first, second := x, y
	if first.id > second.id {
		first, second = second, first
	}
	first.Lock()
	defer first.Unlock()
	second.Lock()
	defer second.Unlock()
	if x.balance < n {
		return fmt.Errorf("transfer: %w", &Insufficient{from, x.balance, n})
	}
	x.balance -= n
	y.balance += n
	x.history = append(x.history, "-"+to)
	y.history = append(y.history, "+"+from)
	return nil
}

func main() {
	b := &Bank{accounts: map[string]*Account{}, failed: map[string]int{}}
	names := []string{"ann", "bob", "cat", "dan"}
	for i, n := range names {
		b.accounts[n] = &Account{id: i, name: n, balance: 1000}
	}
	err := b.transfer("ann", "bob", 5000)
	var ins *Insufficient
	fmt.Println(err, errors.As(err, &ins), ins.Have, ins.Want)
	fmt.Println(b.transfer("ann", "ann", 1), b.transfer("ann", "zoe", 1), errors.Is(b.transfer("bob", "bob", 1), ErrSame))
	var wg sync.WaitGroup
	for g := 0; g < 8; g++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < 50; i++ {
				b.transfer(names[(g+i)%4], names[(g+i*3+1)%4], (g+1)*(i+1))
			}
		}()
	}
	wg.Wait()
	total, moves := 0, 0
	for _, a := range b.accounts {
		total += a.balance
		if a.balance < 0 {
			fmt.Println("negative", a.name)
		}
		moves += len(a.history)
	}
	fmt.Println(total, moves%2)
	var kinds []string
	for k := range b.failed {
		kinds = append(kinds, k)
	}
	sort.Strings(kinds)
	fmt.Println(len(kinds) >= 2, kinds[0])
}

// go1.26.8
// Output:
// transfer: ann has 1000, wants 5000 true 1000 5000
// transfer: same account transfer: no account "zoe" true
// 4000 0
// true *errors.errorString
