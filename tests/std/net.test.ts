// Servers as each release has them, and programs that wait for the network for ever.
import { expect, test } from 'vitest';
import { runProgram } from '../support/run-program.ts';

const run = (text: string, release = '1.26', schedule: 'go' | 'random' = 'go', seed = 1) =>
  runProgram([{ name: 'main.go', text }], { release, schedule, seed });

/** A server that answers with its request's context, and a client that asks three times on new connections. */
const contexts = (hook: string): string => `package main

import (
	"context"
	"fmt"
	"io/ioutil"
	"net"
	"net/http"
)

type key struct{}

var _ context.Context

func main() {
	n := 0
	_ = n
	srv := &http.Server{
		Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, r.Context()) }),
		${hook}
	}
	l, _ := net.Listen("tcp", "127.0.0.1:0")
	go srv.Serve(l)
	for i := 0; i < 3; i++ {
		tr := &http.Transport{}
		resp, err := (&http.Client{Transport: tr}).Get("http://" + l.Addr().String())
		if err != nil {
			panic(err)
		}
		b, _ := ioutil.ReadAll(resp.Body)
		tr.CloseIdleConnections()
		fmt.Println(string(b))
	}
}
`;
const CONN_CONTEXT = 'ConnContext: func(ctx context.Context, c net.Conn) context.Context { n++; return context.WithValue(ctx, key{}, n) },';

/** How many values of the program's each connection's context holds. */
const held = (release: string): number[] =>
  run(contexts(CONN_CONTEXT), release)
    .stdout.trim()
    .split('\n')
    .map((line) => line.split('main.key').length - 1);

test('up to 1.13.4 the context of a connection is the parent of the next one', () => {
  expect(held('1.13.4')).toEqual([1, 2, 3]);
  expect(held('1.13.5')).toEqual([1, 1, 1]);
  expect(held('1.26')).toEqual([1, 1, 1]);
});

test('up to 1.12 a context prints the server in it, with its maps', () => {
  const old = run(contexts(''), '1.12').stdout;
  expect(old).toContain('&http.Server{Addr:"", Handler:(http.HandlerFunc)(0x');
  expect(old).toContain('activeConn:map[*http.conn]struct {}{(*http.conn)(0x');
  expect(run(contexts(''), '1.13.5').stdout).not.toContain('activeConn');
});

test('and dies of it when connections come and go', () => {
  const text = `package main

import (
	"fmt"
	"io/ioutil"
	"net"
	"net/http"
)

func main() {
	srv := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(ioutil.Discard, "%+v", r.Context())
	})}
	l, _ := net.Listen("tcp", "127.0.0.1:0")
	go srv.Serve(l)
	done := make(chan bool)
	for c := 0; c < 16; c++ {
		go func() {
			client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
			for i := 0; i < 50; i++ {
				if resp, err := client.Get("http://" + l.Addr().String()); err == nil {
					resp.Body.Close()
				}
			}
			done <- true
		}()
	}
	for c := 0; c < 16; c++ {
		<-done
	}
}
`;
  const end = (release: string, seed: number): string => run(text, release, 'random', seed).result.detail;
  const died = [1, 2, 3, 4, 5, 6].some((seed) => end('1.12', seed) === 'fatal error: concurrent map iteration and map write');
  expect(died).toBe(true);
  expect(end('1.26', 1)).toBe('');
}, 120_000);

test('ServeMux panics in the words of its release', () => {
  const text = `package main

import "net/http"

func main() {
	mux := http.NewServeMux()
	mux.Handle("/a", http.NotFoundHandler())
	mux.Handle("/a", http.NotFoundHandler())
}
`;
  expect(run(text, '1.21').stderr).toContain('panic: http: multiple registrations for /a\n');
  expect(run(text, '1.22').stderr).toContain('conflicts with pattern "/a"');
});

test('a program that waits for the network for ever is stopped, and is no deadlock', () => {
  const { result, stderr } = run(`package main

import "net"

func main() {
	l, _ := net.Listen("tcp", "127.0.0.1:0")
	l.Accept()
}
`);
  expect(result.end).toBe('budget');
  expect(result.detail).toContain('a real program would wait for ever');
  expect(stderr).toBe('');
});
