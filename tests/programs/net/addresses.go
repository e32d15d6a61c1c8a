// Addresses: taking apart, putting together, and what is wrong with them.
package main

import (
	"fmt"
	"net"
)

func main() {
	for _, s := range []string{"127.0.0.1:80", "[::1]:http", ":8080", "localhost", "::1:80", "[::1", "[::1]", "a:b:c", "[a]b:c", "a]:80", "[[a]]:80", "", "host:"} {
		h, p, err := net.SplitHostPort(s)
		fmt.Printf("%q: %q %q %v\n", s, h, p, err)
	}
	fmt.Println(net.JoinHostPort("::1", "80"), net.JoinHostPort("a", "b"))
	for _, s := range []string{"1.2.3.4", "1.2.3", "1.2.3.04", "256.1.1.1", "::", "::1", "2001:db8::1:0:0:1", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7", "::ffff:1.2.3.4", "fe80::%1", "1::2::3", "12345::"} {
		ip := net.ParseIP(s)
		fmt.Println(s, ip, len(ip), ip.To4() != nil, ip.IsLoopback(), ip.IsUnspecified(), ip.IsPrivate())
	}
	ip, ipnet, err := net.ParseCIDR("192.168.1.77/20")
	fmt.Println(ip, ipnet, err, ipnet.Contains(net.IPv4(192, 168, 15, 1)), ipnet.Contains(net.IPv4(192, 168, 16, 1)))
	ones, bits := ipnet.Mask.Size()
	fmt.Println(ones, bits, ipnet.Mask, net.CIDRMask(12, 32))
	_, _, err = net.ParseCIDR("192.168.1.77/40")
	fmt.Println(err)
	for _, s := range []string{"127.0.0.1:http", "127.0.0.1:99999", "127.0.0.1", "[::1]:1", ":5"} {
		a, err := net.ResolveTCPAddr("tcp", s)
		fmt.Println(a, err)
	}
	_, err = net.Dial("nope", "127.0.0.1:1")
	fmt.Println(err)
	_, err = net.Dial("tcp", "")
	fmt.Println(err)
	_, err = net.Dial("tcp", "127.0.0.1:1")
	fmt.Println(err)
	_, err = net.Listen("tcp", "127.0.0.1")
	fmt.Println(err)
	fmt.Println((&net.OpError{Op: "x", Net: "tcp", Err: fmt.Errorf("y")}).Error())
	fmt.Println(net.IPv4(1, 2, 3, 4).Equal(net.IP{1, 2, 3, 4}), net.IP{1, 2}.String(), net.IP(nil))
}

// go1.26.8
// Output:
// "127.0.0.1:80": "127.0.0.1" "80" <nil>
// "[::1]:http": "::1" "http" <nil>
// ":8080": "" "8080" <nil>
// "localhost": "" "" address localhost: missing port in address
// "::1:80": "" "" address ::1:80: too many colons in address
// "[::1": "" "" address [::1: missing ']' in address
// "[::1]": "" "" address [::1]: missing port in address
// "a:b:c": "" "" address a:b:c: too many colons in address
// "[a]b:c": "" "" address [a]b:c: missing port in address
// "a]:80": "" "" address a]:80: unexpected ']' in address
// "[[a]]:80": "" "" address [[a]]:80: missing port in address
// "": "" "" missing port in address
// "host:": "host" "" <nil>
// [::1]:80 a:b
// 1.2.3.4 1.2.3.4 16 true false false false
// 1.2.3 <nil> 0 false false false false
// 1.2.3.04 <nil> 0 false false false false
// 256.1.1.1 <nil> 0 false false false false
// :: :: 16 false false true false
// ::1 ::1 16 false true false false
// 2001:db8::1:0:0:1 2001:db8::1:0:0:1 16 false false false false
// 1:2:3:4:5:6:7:8 1:2:3:4:5:6:7:8 16 false false false false
// 1:2:3:4:5:6:7 <nil> 0 false false false false
// ::ffff:1.2.3.4 1.2.3.4 16 true false false false
// fe80::%1 <nil> 0 false false false false
// 1::2::3 <nil> 0 false false false false
// 12345:: <nil> 0 false false false false
// 192.168.1.77 192.168.0.0/20 <nil> true false
// 20 32 fffff000 fff00000
// invalid CIDR address: 192.168.1.77/40
// 127.0.0.1:80 <nil>
// <nil> address 99999: invalid port
// <nil> address 127.0.0.1: missing port in address
// [::1]:1 <nil>
// :5 <nil>
// dial nope: unknown network nope
// dial tcp: missing address
// dial tcp 127.0.0.1:1: connect: connection refused
// listen tcp: address 127.0.0.1: missing port in address
// x tcp: y
// true ?0102 <nil>
