// Package load asks a server for the same thing many times over many connections, as wrk and ab do, and counts what comes back.
// It is plain Go over net/http: a real Go compiles it from this file, with a replace line for maprace.example in the program's go.mod.
package load

import (
	"bufio"
	"fmt"
	"io"
	"math/rand"
	"net"
	"net/http"
	"sort"
	"strings"
	"sync"
	"time"
)

// Plan says what is asked, and how often.
type Plan struct {
	// Where: an address that the server listens on.
	Addr string
	// What: "GET" and "/" if they are empty.
	Method, Path string
	// How many requests in all, shared out over so many connections, each in a goroutine of its own; 1 if they are 0.
	Requests, Connections int
	// A pause before each request, of chance's choosing up to MaxPause; the same Seed chooses the same pauses.
	MaxPause time.Duration
	Seed     int64
	// Each connection's limit for one request and its answer; none if it is 0.
	Timeout time.Duration
	// Whether each request has a connection of its own.
	NoKeepAlive bool
	// Changes a request before it is sent, if it is not nil; n counts all requests from 0.
	Prepare func(n int, r *http.Request)
}

// Summary is what became of a plan.
type Summary struct {
	// Answers by status code.
	Status map[int]int
	// Requests without an answer, by the error's text.
	Errors map[string]int
	// What bodies held, in bytes.
	Bytes int64
	// Connections opened.
	Dials int
	// How long all of it took, and the answers, shortest first.
	Elapsed   time.Duration
	Latencies []time.Duration
}

// Answers counts the requests that were answered.
func (s *Summary) Answers() int { return len(s.Latencies) }

// Failures counts those that were not.
func (s *Summary) Failures() int {
	n := 0
	for _, count := range s.Errors {
		n += count
	}
	return n
}

// Latency is the time within which the share q, between 0 and 1, of the answers came.
func (s *Summary) Latency(q float64) time.Duration {
	if len(s.Latencies) == 0 {
		return 0
	}
	i := int(q * float64(len(s.Latencies)))
	return s.Latencies[max(0, min(i, len(s.Latencies)-1))]
}

// Counts tells what does not depend on time, in lines.
func (s *Summary) Counts() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d answers over %d connections, %d failures\n", s.Answers(), s.Dials, s.Failures())
	codes := make([]int, 0, len(s.Status))
	for code := range s.Status {
		codes = append(codes, code)
	}
	sort.Ints(codes)
	for _, code := range codes {
		fmt.Fprintf(&b, "  %d: %d\n", code, s.Status[code])
	}
	texts := make([]string, 0, len(s.Errors))
	for text := range s.Errors {
		texts = append(texts, text)
	}
	sort.Strings(texts)
	for _, text := range texts {
		fmt.Fprintf(&b, "  %s: %d\n", text, s.Errors[text])
	}
	return b.String()
}

func (s *Summary) String() string {
	rate := float64(s.Answers()) / max(s.Elapsed.Seconds(), 1e-9)
	return s.Counts() + fmt.Sprintf("  %v, %.0f answers/s, 50%% within %v, 99%% within %v\n",
		s.Elapsed.Round(time.Microsecond), rate, s.Latency(0.5).Round(time.Microsecond), s.Latency(0.99).Round(time.Microsecond))
}

// Run carries out a plan and returns when every request has been answered or has failed.
func Run(p Plan) *Summary {
	if p.Method == "" {
		p.Method = http.MethodGet
	}
	if p.Path == "" {
		p.Path = "/"
	}
	p.Requests, p.Connections = max(p.Requests, 1), max(p.Connections, 1)
	start := time.Now()
	workers := make([]*worker, min(p.Connections, p.Requests))
	var wg sync.WaitGroup
	for i := range workers {
		w := &worker{plan: &p, first: i, step: len(workers), pauses: rand.New(rand.NewSource(p.Seed + int64(i)))}
		w.sum.Status, w.sum.Errors = map[int]int{}, map[string]int{}
		workers[i] = w
		wg.Add(1)
		go func() {
			defer wg.Done()
			w.run()
		}()
	}
	wg.Wait()
	return total(workers, time.Since(start))
}

func total(workers []*worker, elapsed time.Duration) *Summary {
	all := &Summary{Status: map[int]int{}, Errors: map[string]int{}, Elapsed: elapsed}
	for _, w := range workers {
		for code, n := range w.sum.Status {
			all.Status[code] += n
		}
		for text, n := range w.sum.Errors {
			all.Errors[text] += n
		}
		all.Bytes += w.sum.Bytes
		all.Dials += w.sum.Dials
		all.Latencies = append(all.Latencies, w.sum.Latencies...)
	}
	sort.Slice(all.Latencies, func(i, j int) bool { return all.Latencies[i] < all.Latencies[j] })
	return all
}

// worker is one connection at a time. Nobody else touches what it holds before it ends.
type worker struct {
	plan        *Plan
	first, step int
	pauses      *rand.Rand
	conn        net.Conn
	r           *bufio.Reader
	sum         Summary
}

func (w *worker) run() {
	for n := w.first; n < w.plan.Requests; n += w.step {
		if w.plan.MaxPause > 0 {
			time.Sleep(time.Duration(w.pauses.Int63n(int64(w.plan.MaxPause) + 1)))
		}
		start := time.Now()
		code, err := w.ask(n)
		if err != nil {
			w.hangUp()
			w.sum.Errors[reason(err)]++
			continue
		}
		w.sum.Status[code]++
		w.sum.Latencies = append(w.sum.Latencies, time.Since(start))
	}
	w.hangUp()
}

// reason leaves out the addresses, which differ from connection to connection.
func reason(err error) string {
	if op, ok := err.(*net.OpError); ok {
		return op.Op + ": " + op.Err.Error()
	}
	return err.Error()
}

func (w *worker) hangUp() {
	if w.conn != nil {
		w.conn.Close()
		w.conn = nil
	}
}

// ask sends one request and reads all of its answer.
func (w *worker) ask(n int) (code int, err error) {
	req, err := http.NewRequest(w.plan.Method, "http://"+w.plan.Addr+w.plan.Path, nil)
	if err != nil {
		return 0, err
	}
	req.Close = w.plan.NoKeepAlive
	if w.plan.Prepare != nil {
		w.plan.Prepare(n, req)
	}
	if w.conn == nil {
		if w.conn, err = net.Dial("tcp", w.plan.Addr); err != nil {
			w.conn = nil
			return 0, err
		}
		w.r = bufio.NewReader(w.conn)
		w.sum.Dials++
	}
	if w.plan.Timeout > 0 {
		w.conn.SetDeadline(time.Now().Add(w.plan.Timeout))
	}
	if err := req.Write(w.conn); err != nil {
		return 0, err
	}
	resp, err := http.ReadResponse(w.r, req)
	if err != nil {
		return 0, err
	}
	size, err := io.Copy(io.Discard, resp.Body)
	resp.Body.Close()
	w.sum.Bytes += size
	if resp.Close || req.Close {
		w.hangUp()
	}
	return resp.StatusCode, err
}
