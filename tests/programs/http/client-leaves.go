// A request's context ends when the client leaves, when the handler returns, and not before.
package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"
)

func main() {
	result := make(chan string, 4)
	kept := make(chan context.Context, 1)
	ts := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/wait":
			select {
			case <-r.Context().Done():
				result <- fmt.Sprint("left: ", r.Context().Err(), " ", context.Cause(r.Context()))
			case <-time.After(5 * time.Second):
				result <- "nobody left"
			}
		case "/body": // unread body: the server does not read ahead, so it cannot see the client leave
			select {
			case <-r.Context().Done():
				result <- "left"
			case <-time.After(50 * time.Millisecond):
				result <- "not noticed"
			}
			_, err := io.ReadAll(r.Body)
			result <- fmt.Sprint("read: ", err)
		case "/read":
			io.ReadAll(r.Body)
			<-r.Context().Done()
			result <- "left after the body"
		case "/keep":
			kept <- r.Context()
		case "/child":
			ctx, cancel := context.WithTimeout(r.Context(), time.Hour)
			defer cancel()
			<-ctx.Done()
			result <- fmt.Sprint("child: ", ctx.Err())
		}
	}))
	defer ts.Close()
	raw := func(text string) {
		c, err := net.Dial("tcp", ts.Listener.Addr().String())
		if err != nil {
			fmt.Println(err)
			return
		}
		io.WriteString(c, text)
		time.Sleep(20 * time.Millisecond)
		c.Close()
	}
	raw("GET /wait HTTP/1.1\r\nHost: x\r\n\r\n")
	fmt.Println(<-result)
	raw("POST /body HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf")
	fmt.Println(<-result)
	fmt.Println(<-result)
	raw("POST /read HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nfull")
	fmt.Println(<-result)
	raw("GET /child HTTP/1.1\r\nHost: x\r\n\r\n")
	fmt.Println(<-result)
	http.Get(ts.URL + "/keep")
	ctx := <-kept
	<-ctx.Done()
	fmt.Println("after the handler:", ctx.Err())
	ctx, cancel := context.WithCancel(context.Background())
	req, _ := http.NewRequestWithContext(ctx, "GET", ts.URL+"/wait", nil)
	time.AfterFunc(20*time.Millisecond, cancel)
	_, err := http.DefaultClient.Do(req)
	fmt.Println(strings.ReplaceAll(err.Error(), ts.URL, "URL"))
	fmt.Println(<-result)
	c, _ := net.Dial("tcp", ts.Listener.Addr().String())
	io.WriteString(c, "GET /wait HTTP/1.1\r\nHost: x\r\n\r\n")
	time.Sleep(20 * time.Millisecond)
	c.(*net.TCPConn).CloseWrite()
	fmt.Println(<-result)
	line, err := bufio.NewReader(c).ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
}

// go1.26.8
// Output:
// left: context canceled context canceled
// not noticed
// read: unexpected EOF
// left after the body
// child: context canceled
// after the handler: context canceled
// Get "URL/wait": context canceled
// left: context canceled context canceled
// left: context canceled context canceled
// "HTTP/1.1 200 OK\r\n" <nil>
