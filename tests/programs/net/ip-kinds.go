// What kind of address an IP is, and IPs as text.
package main

import (
	"encoding/json"
	"fmt"
	"net"
)

func main() {
	texts := []string{
		"0.0.0.0", "127.0.0.1", "10.255.0.0", "172.16.3.4", "192.168.1.1", "8.8.8.8", "169.254.1.1", "224.0.0.1", "224.0.1.1",
		"239.1.2.3", "255.255.255.255", "::", "::1", "2000::", "fe80::1", "febf::1", "fec0::1", "fc00::1", "ff01::1", "ff02::1", "ff05::2",
		"::ffff:1.2.3.4", "::ffff:224.0.0.1",
	}
	for _, text := range texts {
		ip := net.ParseIP(text)
		fmt.Println(ip, ip.IsGlobalUnicast(), ip.IsInterfaceLocalMulticast(), ip.IsLinkLocalMulticast(), ip.IsLinkLocalUnicast(),
			ip.IsMulticast(), ip.IsLoopback(), ip.IsPrivate(), ip.IsUnspecified(), ip.DefaultMask())
	}
	odd := net.IP{1, 2, 3}
	fmt.Println(odd, odd.IsGlobalUnicast(), odd.IsMulticast(), odd.IsLinkLocalUnicast(), odd.DefaultMask(), net.IP(nil).IsGlobalUnicast())
	fmt.Println(net.IPv4bcast, net.IPv4allsys, net.IPv4allrouter)
	fmt.Println(net.IPv6interfacelocalallnodes, net.IPv6linklocalallnodes, net.IPv6linklocalallrouters)

	var host struct{ Address, Mask net.IP }
	fmt.Println(json.Unmarshal([]byte(`{"Address": "10.1.2.3", "Mask": ""}`), &host), host)
	fmt.Println(json.Unmarshal([]byte(`{"Address": "10.1.2"}`), &host), host)
	text, err := json.Marshal(host)
	fmt.Println(string(text), err)
	_, err = odd.MarshalText()
	fmt.Println(err)
}

// go1.26.8
// Output:
// 0.0.0.0 false false false false false false false true ff000000
// 127.0.0.1 false false false false false true false false ff000000
// 10.255.0.0 true false false false false false true false ff000000
// 172.16.3.4 true false false false false false true false ffff0000
// 192.168.1.1 true false false false false false true false ffffff00
// 8.8.8.8 true false false false false false false false ff000000
// 169.254.1.1 false false false true false false false false ffff0000
// 224.0.0.1 false false true false true false false false ffffff00
// 224.0.1.1 false false false false true false false false ffffff00
// 239.1.2.3 false false false false true false false false ffffff00
// 255.255.255.255 false false false false false false false false ffffff00
// :: false false false false false false false true <nil>
// ::1 false false false false false true false false <nil>
// 2000:: true false false false false false false false <nil>
// fe80::1 false false false true false false false false <nil>
// febf::1 false false false true false false false false <nil>
// fec0::1 true false false false false false false false <nil>
// fc00::1 true false false false false false true false <nil>
// ff01::1 false true false false true false false false <nil>
// ff02::1 false false true false true false false false <nil>
// ff05::2 false false false false true false false false <nil>
// 1.2.3.4 true false false false false false false false ff000000
// 224.0.0.1 false false true false true false false false ffffff00
// ?010203 false false false <nil> false
// 255.255.255.255 224.0.0.1 224.0.0.2
// ff01::1 ff02::1 ff02::2
// <nil> {10.1.2.3 <nil>}
// invalid IP address: 10.1.2 {10.1.2.3 <nil>}
// {"Address":"10.1.2.3","Mask":""} <nil>
// address 010203: invalid IP address
