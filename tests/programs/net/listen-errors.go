// The words of listeners' and dialers' errors: names of networks, addresses, ports in use, refused connections.
package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"strings"
	"syscall"
	"time"
)

func show(what string, err error) {
	var oe *net.OpError
	var ae *net.AddrError
	var de *net.DNSError
	var se *os.SyscallError
	var en syscall.Errno
	fmt.Printf("%s: %v [%T]", what, err, err)
	if errors.As(err, &oe) {
		fmt.Printf(" op=%s net=%s src=%v addr=%v timeout=%v temporary=%v inner=%T", oe.Op, oe.Net, oe.Source, oe.Addr, oe.Timeout(), oe.Temporary(), oe.Err)
	}
	fmt.Println(errors.As(err, &ae), errors.As(err, &de), errors.As(err, &se), errors.As(err, &en))
}

func main() {
	for _, c := range [][2]string{
		{"tcp", ""}, {"tcp", "127.0.0.1"}, {"tcp", "127.0.0.1:99999"}, {"tcp", "127.0.0.1:-1"}, {"tcp", "127.0.0.1:nosuchservice"}, {"tcp", "[::1"}, {"tcp", "::1:80"},
		{"tcp", "1:2:3"}, {"tcp9", "127.0.0.1:0"}, {"udp", "127.0.0.1:0"}, {"", "127.0.0.1:0"}, {"ip", "127.0.0.1"}, {"tcp4", "[::1]:0"}, {"tcp", "127.0.0.1:0x10"},
	} {
		ln, err := net.Listen(c[0], c[1])
		if err == nil {
			fmt.Println(c, "listens", ln.Addr().Network())
			ln.Close()
			continue
		}
		show(fmt.Sprintf("listen %q %q", c[0], c[1]), err)
	}
	for _, c := range [][2]string{
		{"tcp", ""}, {"tcp", "127.0.0.1"}, {"tcp", "127.0.0.1:99999"}, {"tcp", "127.0.0.1:nosuchservice"}, {"tcp", "[::1"}, {"tcp", "::1:80"}, {"tcp9", "127.0.0.1:1"},
		{"", "x:1"}, {"tcp4", "[::1]:1"}, {"tcp", "127.0.0.1:1"}, {"tcp4", "127.0.0.1:1"}, {"tcp", ":1"},
	} {
		_, err := net.Dial(c[0], c[1])
		show(fmt.Sprintf("dial %q %q", c[0], c[1]), err)
	}
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	addr := ln.Addr().String()
	mask := func(err error) string { return strings.ReplaceAll(fmt.Sprint(err), addr, "ADDR") }
	_, err = net.Listen("tcp", addr)
	fmt.Println(mask(err), errors.Is(err, syscall.EADDRINUSE))
	fmt.Println(ln.Close())
	fmt.Println(mask(ln.Close()))
	_, err = ln.Accept()
	fmt.Println(mask(err), errors.Is(err, net.ErrClosed))
	again, err := net.Listen("tcp", addr)
	fmt.Println("again:", err)
	again.Close()
	_, err = net.Dial("tcp", addr)
	fmt.Println(mask(err), errors.Is(err, syscall.ECONNREFUSED))
	_, err = net.DialTimeout("tcp", addr, time.Second)
	fmt.Println(mask(err))
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var d net.Dialer
	_, err = d.DialContext(ctx, "tcp", addr)
	fmt.Println(mask(err), errors.Is(err, context.Canceled))
	d.Deadline = time.Now().Add(-time.Second)
	_, err = d.Dial("tcp", addr)
	var ne net.Error
	fmt.Println(mask(err), errors.As(err, &ne) && ne.Timeout(), errors.Is(err, os.ErrDeadlineExceeded), errors.Is(err, context.DeadlineExceeded))
}

// go1.26.8
// Output:
// [tcp ] listens tcp
// listen "tcp" "127.0.0.1": listen tcp: address 127.0.0.1: missing port in address [*net.OpError] op=listen net=tcp src=<nil> addr=<nil> timeout=false temporary=false inner=*net.AddrErrortrue false false false
// listen "tcp" "127.0.0.1:99999": listen tcp: address 99999: invalid port [*net.OpError] op=listen net=tcp src=<nil> addr=<nil> timeout=false temporary=false inner=*net.AddrErrortrue false false false
// listen "tcp" "127.0.0.1:-1": listen tcp: address -1: invalid port [*net.OpError] op=listen net=tcp src=<nil> addr=<nil> timeout=false temporary=false inner=*net.AddrErrortrue false false false
// listen "tcp" "127.0.0.1:nosuchservice": listen tcp: lookup tcp/nosuchservice: unknown port [*net.OpError] op=listen net=tcp src=<nil> addr=<nil> timeout=false temporary=false inner=*net.DNSErrorfalse true false false
// listen "tcp" "[::1": listen tcp: address [::1: missing ']' in address [*net.OpError] op=listen net=tcp src=<nil> addr=<nil> timeout=false temporary=false inner=*net.AddrErrortrue false false false
// listen "tcp" "::1:80": listen tcp: address ::1:80: too many colons in address [*net.OpError] op=listen net=tcp src=<nil> addr=<nil> timeout=false temporary=false inner=*net.AddrErrortrue false false false
// listen "tcp" "1:2:3": listen tcp: address 1:2:3: too many colons in address [*net.OpError] op=listen net=tcp src=<nil> addr=<nil> timeout=false temporary=false inner=*net.AddrErrortrue false false false
// listen "tcp9" "127.0.0.1:0": listen tcp9: unknown network tcp9 [*net.OpError] op=listen net=tcp9 src=<nil> addr=<nil> timeout=false temporary=false inner=net.UnknownNetworkErrorfalse false false false
// listen "udp" "127.0.0.1:0": listen udp 127.0.0.1:0: address 127.0.0.1:0: unexpected address type [*net.OpError] op=listen net=udp src=<nil> addr=127.0.0.1:0 timeout=false temporary=false inner=*net.AddrErrortrue false false false
// listen "" "127.0.0.1:0": listen: unknown network  [*net.OpError] op=listen net= src=<nil> addr=<nil> timeout=false temporary=false inner=net.UnknownNetworkErrorfalse false false false
// listen "ip" "127.0.0.1": listen ip: unknown network ip [*net.OpError] op=listen net=ip src=<nil> addr=<nil> timeout=false temporary=false inner=net.UnknownNetworkErrorfalse false false false
// listen "tcp4" "[::1]:0": listen tcp4: address ::1: no suitable address found [*net.OpError] op=listen net=tcp4 src=<nil> addr=<nil> timeout=false temporary=false inner=*net.AddrErrortrue false false false
// listen "tcp" "127.0.0.1:0x10": listen tcp: lookup tcp/0x10: unknown port [*net.OpError] op=listen net=tcp src=<nil> addr=<nil> timeout=false temporary=false inner=*net.DNSErrorfalse true false false
// dial "tcp" "": dial tcp: missing address [*net.OpError] op=dial net=tcp src=<nil> addr=<nil> timeout=false temporary=false inner=*errors.errorStringfalse false false false
// dial "tcp" "127.0.0.1": dial tcp: address 127.0.0.1: missing port in address [*net.OpError] op=dial net=tcp src=<nil> addr=<nil> timeout=false temporary=false inner=*net.AddrErrortrue false false false
// dial "tcp" "127.0.0.1:99999": dial tcp: address 99999: invalid port [*net.OpError] op=dial net=tcp src=<nil> addr=<nil> timeout=false temporary=false inner=*net.AddrErrortrue false false false
// dial "tcp" "127.0.0.1:nosuchservice": dial tcp: lookup tcp/nosuchservice: unknown port [*net.OpError] op=dial net=tcp src=<nil> addr=<nil> timeout=false temporary=false inner=*net.DNSErrorfalse true false false
// dial "tcp" "[::1": dial tcp: address [::1: missing ']' in address [*net.OpError] op=dial net=tcp src=<nil> addr=<nil> timeout=false temporary=false inner=*net.AddrErrortrue false false false
// dial "tcp" "::1:80": dial tcp: address ::1:80: too many colons in address [*net.OpError] op=dial net=tcp src=<nil> addr=<nil> timeout=false temporary=false inner=*net.AddrErrortrue false false false
// dial "tcp9" "127.0.0.1:1": dial tcp9: unknown network tcp9 [*net.OpError] op=dial net=tcp9 src=<nil> addr=<nil> timeout=false temporary=false inner=net.UnknownNetworkErrorfalse false false false
// dial "" "x:1": dial: unknown network  [*net.OpError] op=dial net= src=<nil> addr=<nil> timeout=false temporary=false inner=net.UnknownNetworkErrorfalse false false false
// dial "tcp4" "[::1]:1": dial tcp4: address ::1: no suitable address found [*net.OpError] op=dial net=tcp4 src=<nil> addr=<nil> timeout=false temporary=false inner=*net.AddrErrortrue false false false
// dial "tcp" "127.0.0.1:1": dial tcp 127.0.0.1:1: connect: connection refused [*net.OpError] op=dial net=tcp src=<nil> addr=127.0.0.1:1 timeout=false temporary=false inner=*os.SyscallErrorfalse false true true
// dial "tcp4" "127.0.0.1:1": dial tcp4 127.0.0.1:1: connect: connection refused [*net.OpError] op=dial net=tcp4 src=<nil> addr=127.0.0.1:1 timeout=false temporary=false inner=*os.SyscallErrorfalse false true true
// dial "tcp" ":1": dial tcp :1: connect: connection refused [*net.OpError] op=dial net=tcp src=<nil> addr=:1 timeout=false temporary=false inner=*os.SyscallErrorfalse false true true
// listen tcp ADDR: bind: address already in use true
// <nil>
// close tcp ADDR: use of closed network connection
// accept tcp ADDR: use of closed network connection true
// again: <nil>
// dial tcp ADDR: connect: connection refused true
// dial tcp ADDR: connect: connection refused
// dial tcp ADDR: operation was canceled true
// dial tcp ADDR: i/o timeout true false true
