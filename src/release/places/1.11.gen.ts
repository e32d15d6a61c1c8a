// Functions of Go's own in the dumps of Go 1.11: what RecordedPlaces says. Written by scripts/gen-places.ts from tests/goldens; do not edit.
import type { RecordedPlaces } from '../places.ts';

export const recorded: RecordedPlaces = {
  places: `
bufio.(*Reader).Peek bufio.(*Reader).fill|bufio/bufio.go:132#0000000
bufio.(*Reader).ReadLine bufio.(*Reader).ReadSlice|bufio/bufio.go:370#0000000
bufio.(*Reader).ReadSlice bufio.(*Reader).fill|bufio/bufio.go:341#0000000
bufio.(*Reader).fill net/http.(*connReader).Read|bufio/bufio.go:100#0
bufio.(*Reader).fill net/http.(*persistConn).Read|bufio/bufio.go:100#0
container/list.(*List).PushBack container/list.(*List).lazyInit|container/list/list.go:139#0000
container/list.(*List).Remove panic|container/list/list.go:123~
container/list.(*List).lazyInit panic|container/list/list.go:86~
container/ring.(*Ring).Next panic|container/ring/ring.go:27~
context.WithValue panic|context/context.go:473#00000000
fmt.(*pp).catchPanic fmt.(*pp).printArg|fmt/print.go:554#0000
fmt.(*pp).doPrint fmt.(*pp).printArg|fmt/print.go:1134#0000
fmt.(*pp).doPrintf fmt.(*pp).printArg|fmt/print.go:1003#000000,fmt/print.go:1099#000000,fmt/print.go:1119#000000
fmt.(*pp).doPrintln fmt.(*pp).printArg|fmt/print.go:1146#0000,fmt/print.go:1146
fmt.(*pp).handleMethods *|fmt/print.go:603#000,fmt/print.go:580#000,fmt/print.go:570#000,fmt/print.go:597#000,fmt/print.go:603
fmt.(*pp).printArg fmt.(*pp).handleMethods|fmt/print.go:686#0000,fmt/print.go:686
fmt.(*pp).printArg fmt.(*pp).printValue|fmt/print.go:689#0000
fmt.(*pp).printValue fmt.(*pp).handleMethods|fmt/print.go:700#000000
fmt.(*pp).printValue fmt.(*pp).printValue|fmt/print.go:783#000000,fmt/print.go:853#000000,fmt/print.go:842#000000,fmt/print.go:796#000000,fmt/print.go:757#000000,fmt/print.go:755#000000,fmt/print.go:833#000000
fmt.(*pp).printValue reflect.Value.MapIndex|fmt/print.go:757#000000
fmt.Errorf fmt.Sprintf|fmt/print.go:212#0000000
fmt.Fprint fmt.(*pp).doPrint|fmt/print.go:222#00000000
fmt.Fprintf fmt.(*pp).doPrintf|fmt/print.go:188#0000000000
fmt.Fprintln fmt.(*pp).doPrintln|fmt/print.go:254#00000000,fmt/print.go:254
fmt.Fprintln panic|fmt/print.go:255#00000000
fmt.Print fmt.Fprint|fmt/print.go:232#000000
fmt.Printf fmt.Fprintf|fmt/print.go:197#00000000
fmt.Println fmt.Fprintln|fmt/print.go:264#000000
fmt.Sprint fmt.(*pp).doPrint|fmt/print.go:239#00000
fmt.Sprintf fmt.(*pp).doPrintf|fmt/print.go:203#0000000
fmt.Sprintln fmt.(*pp).doPrintln|fmt/print.go:271#00000
full fmt.(*pp).catchPanic panic|fmt/print.go:543#0000
full net/http.Header.clone runtime.mapiternext|net/http/header.go:69#00
full net/textproto.MIMEHeader.Set runtime.mapassign_faststr|net/textproto/header.go:22#00000
full panic runtime.call32|runtime/panic.go:513#00
full panic runtime.preprintpanics|runtime/panic.go:554#00
full panic |runtime/panic.go:556#00
full reflect.mapaccess runtime.mapaccess2|runtime/map.go:1249#0000
full runtime.(*timersBucket).addtimerLocked go|runtime/time.go:170
full runtime.Goexit runtime.call32|runtime/panic.go:397#
full runtime.assertE2I panic|runtime/iface.go:548#00000
full runtime.assertE2I runtime.getitab|runtime/iface.go:550#00000
full runtime.call32 *|runtime/asm_amd64.s:522#0000
full runtime.call32 fmt.(*pp).catchPanic|runtime/asm_amd64.s:522#0000
full runtime.call32 runtime.preprintpanics.func1|runtime/asm_amd64.s:522#0000
full runtime.chansend panic|runtime/chan.go:185#00000
full runtime.chansend1 runtime.chansend|runtime/chan.go:125#00
full runtime.checkdead runtime.throw|runtime/proc.go:4307#
full runtime.closechan panic|runtime/chan.go:335#0,runtime/chan.go:329#0
full runtime.createfing go|runtime/mfinal.go:156
full runtime.efaceeq panic|runtime/alg.go:224#0000
full runtime.findrunnable runtime.stopm|runtime/proc.go:2487#00
full runtime.gcenable go|runtime/mgc.go:216
full runtime.getitab panic|runtime/iface.go:85#0000
full runtime.goexit *|runtime/asm_amd64.s:1333#
full runtime.goexit net/http.(*conn).serve|runtime/asm_amd64.s:1333#
full runtime.goexit runtime.bgsweep|runtime/asm_amd64.s:1333#
full runtime.goexit runtime.forcegchelper|runtime/asm_amd64.s:1333#
full runtime.goexit runtime.main|runtime/asm_amd64.s:1333#
full runtime.goexit runtime.runfinq|runtime/asm_amd64.s:1333#
full runtime.goexit runtime.timerproc|runtime/asm_amd64.s:1333#
full runtime.init.4 go|runtime/proc.go:240
full runtime.main *|runtime/proc.go:201#
full runtime.makechan panic|runtime/chan.go:82#000
full runtime.makeslice runtime.panicmakeslicelen|runtime/slice.go:63#000000
full runtime.mapaccess1_faststr runtime.throw|runtime/map_faststr.go:21#00000
full runtime.mapaccess2 runtime.throw|runtime/map.go:453#00000
full runtime.mapassign panic|runtime/map.go:551#0000
full runtime.mapassign runtime.nilinterhash|runtime/map.go:566#0000
full runtime.mapassign_fast64 panic|runtime/map_fast64.go:94#0000
full runtime.mapassign_fast64 runtime.throw|runtime/map_fast64.go:172#0000
full runtime.mapassign_faststr panic|runtime/map_faststr.go:192#00000
full runtime.mapassign_faststr runtime.throw|runtime/map_faststr.go:199#00000
full runtime.mapclear runtime.throw|runtime/map.go:921#00
full runtime.mapdelete runtime.throw|runtime/map.go:674#000
full runtime.mapiternext runtime.throw|runtime/map.go:790#0
full runtime.mcall runtime.park_m|runtime/asm_amd64.s:299#0
full runtime.mput runtime.checkdead|runtime/proc.go:4654#0
full runtime.nilinterhash panic|runtime/alg.go:166#000
full runtime.panicdivide panic|runtime/panic.go:61#
full runtime.panicdottypeE panic|runtime/iface.go:248#000
full runtime.panicindex panic|runtime/panic.go:44#
full runtime.panicmakeslicelen panic|runtime/slice.go:48~
full runtime.panicmem panic|runtime/panic.go:82#
full runtime.panicslice panic|runtime/panic.go:54#
full runtime.park_m runtime.schedule|runtime/proc.go:2676#0
full runtime.preprintpanics *|runtime/panic.go:421#0,runtime/panic.go:423#0
full runtime.preprintpanics.func1 runtime.throw|runtime/panic.go:415#
full runtime.schedule runtime.findrunnable|runtime/proc.go:2613#
full runtime.sigpanic runtime.panicmem|runtime/signal_unix.go:390#
full runtime.stopm runtime.mput|runtime/proc.go:2014#
full runtime.throw |runtime/panic.go:608#00
full sync.runtime_Semacquire runtime.semacquire1|runtime/sema.go:56#0
full sync.runtime_SemacquireMutex runtime.semacquire1|runtime/sema.go:71#00
full sync.runtime_notifyListWait runtime.goparkunlock|runtime/sema.go:510#00
full sync.throw runtime.throw|runtime/panic.go:594#00
full time.Sleep runtime.goparkunlock|runtime/time.go:105#0
internal/poll.(*FD).Accept internal/poll.(*pollDesc).waitRead|internal/poll/fd_unix.go:384#00000000
internal/poll.(*FD).Read internal/poll.(*pollDesc).waitRead|internal/poll/fd_unix.go:169#0000000
internal/poll.(*FD).WaitWrite internal/poll.(*pollDesc).waitWrite|internal/poll/fd_unix.go:497#000
internal/poll.(*pollDesc).wait internal/poll.runtime_pollWait|internal/poll/fd_poll_runtime.go:85#00000
internal/poll.(*pollDesc).waitRead internal/poll.(*pollDesc).wait|internal/poll/fd_poll_runtime.go:90#0000
internal/poll.(*pollDesc).waitWrite internal/poll.(*pollDesc).wait|internal/poll/fd_poll_runtime.go:94#0000
internal/poll.runtime_pollWait |runtime/netpoll.go:173#000
internal/race.Read read|internal/race/race.go:37
internal/race.Read |internal/race/race.go:37
internal/race.Write write|internal/race/race.go:41
internal/race.Write |internal/race/race.go:41
io.WriteString panic|io/io.go:293#0000000
log.(*Logger).Print fmt.Sprint|log/log.go:184#0000
log.Fatal fmt.Sprint|log/log.go:306#000
log.Panic fmt.Sprint|log/log.go:324#000
log.Panic panic|log/log.go:326#000
log.Panicf panic|log/log.go:333#00000
log.Panicf |log/log.go:333#00000
log.Panicln panic|log/log.go:340#000
log.Printf fmt.Sprintf|log/log.go:295#00000
log.Println fmt.Sprintln|log/log.go:301#000
net.(*Dialer).Dial net.(*Dialer).DialContext|net/dial.go:329#000000000
net.(*Dialer).DialContext net.(*sysDialer).dialSerial|net/dial.go:406#0000000000.
net.(*Dialer).DialContext-fm net.(*Dialer).DialContext|net/http/transport.go:48#0000000000
net.(*TCPListener).Accept net.(*TCPListener).accept|net/tcpsock.go:260#00000
net.(*TCPListener).accept net.(*netFD).accept|net/tcpsock_posix.go:139#0000
net.(*conn).Read net.(*netFD).Read|net/net.go:177#0000000
net.(*netFD).Read internal/poll.(*FD).Read|net/fd_unix.go:202#0000000
net.(*netFD).accept internal/poll.(*FD).Accept|net/fd_unix.go:238#0000
net.(*netFD).connect go|net/fd_unix.go:128
net.(*netFD).connect internal/poll.(*FD).WaitWrite|net/fd_unix.go:152#0000000000.
net.(*netFD).connect syscall.Connect|net/fd_unix.go:70#0000000000.
net.(*netFD).connect.func2 |net/fd_unix.go:129#00000
net.(*netFD).dial net.(*netFD).connect|net/sock_posix.go:149#0000000000
net.(*sysDialer).dialSerial net.(*sysDialer).dialSingle|net/dial.go:524#0000000000
net.(*sysDialer).dialSingle net.(*sysDialer).dialTCP|net/dial.go:556#000000000
net.(*sysDialer).dialTCP net.(*sysDialer).doDialTCP|net/tcpsock_posix.go:61#00000000
net.(*sysDialer).doDialTCP net.internetSocket|net/tcpsock_posix.go:65#00000000
net.Dial net.(*Dialer).Dial|net/dial.go:300#00000000
net.internetSocket net.socket|net/ipsock_posix.go:141#0000000000.
net.socket net.(*netFD).dial|net/sock_posix.go:70#0000000000.
net/http.(*Client).Do net/http.(*Client).do|net/http/client.go:509#00000
net/http.(*Client).Get net/http.(*Client).Do|net/http/client.go:398#000000
net/http.(*Client).Post net/http.(*Client).Do|net/http/client.go:769#0000000000
net/http.(*Client).do net/http.(*Client).send|net/http/client.go:641#00000
net/http.(*Client).send net/http.send|net/http/client.go:174#000000000
net/http.(*ServeMux).ServeHTTP net/http.HandlerFunc.ServeHTTP|net/http/server.go:2361#0000
net/http.(*Server).Serve go|net/http/server.go:2851
net/http.(*Server).Serve net.(*TCPListener).Accept|net/http/server.go:2826#00000
net/http.(*Server).Serve net/http.(*conn).setState|net/http/server.go:2850#00000
net/http.(*Server).Serve net/http.(*onceCloseListener).Accept|net/http/server.go:2826#00000
net/http.(*Transport).RoundTrip net/http.(*Transport).roundTrip|net/http/roundtrip.go:17#00000
net/http.(*Transport).dial net.(*Dialer).DialContext-fm|net/http/transport.go:918#0000000000.
net/http.(*Transport).dialConn go|net/http/transport.go:1340,net/http/transport.go:1341
net/http.(*Transport).dialConn net/http.(*Transport).dial|net/http/transport.go:1242#0000000000.
net/http.(*Transport).getConn go|net/http/transport.go:1000
net/http.(*Transport).getConn |net/http/transport.go:1006#0000000000
net/http.(*Transport).getConn.func4 net/http.(*Transport).dialConn|net/http/transport.go:1001#00000
net/http.(*Transport).roundTrip net/http.(*Transport).getConn|net/http/transport.go:451#00000
net/http.(*Transport).roundTrip net/http.(*persistConn).roundTrip|net/http/transport.go:465#00000
net/http.(*conn).readRequest net/http.readRequest|net/http/server.go:966#000000
net/http.(*conn).serve net/http.(*conn).readRequest|net/http/server.go:1788#000
net/http.(*conn).serve net/http.(*response).finishRequest|net/http/server.go:1852#000
net/http.(*conn).serve net/http.serverHandler.ServeHTTP|net/http/server.go:1847#000,net/http/server.go:1847
net/http.(*conn).serve |net/http/server.go:1739#000
net/http.(*conn).serve.func1 net/http.(*conn).serve|net/http/server.go:1746#0
net/http.(*conn).serve.func1 |net/http/server.go:1746#0
net/http.(*conn).setState *|net/http/server.go:1699#0000
net/http.(*connReader).Read net.(*conn).Read|net/http/server.go:786#0000000
net/http.(*connReader).backgroundRead net.(*conn).Read|net/http/server.go:676#0
net/http.(*connReader).backgroundRead |net/http/server.go:675#0
net/http.(*connReader).startBackgroundRead go|net/http/server.go:672
net/http.(*persistConn).Read net.(*conn).Read|net/http/transport.go:1499#0000000
net/http.(*persistConn).readLoop bufio.(*Reader).Peek|net/http/transport.go:1647#0
net/http.(*persistConn).roundTrip |net/http/transport.go:2103#00000
net/http.(*persistConn).writeLoop |net/http/transport.go:1887#0
net/http.(*response).Header read|net/http/server.go:1058
net/http.(*response).Header write|net/http/server.go:1064
net/http.(*response).Header |net/http/server.go:1057#00,net/http/server.go:1064,net/http/server.go:1058
net/http.(*response).Write net/http.(*response).write|net/http/server.go:1521
net/http.(*response).WriteHeader net/http.Header.clone|net/http/server.go:1110#00,net/http/server.go:1110
net/http.(*response).WriteHeader net/http.checkWriteHeaderCode|net/http/server.go:1105#00
net/http.(*response).WriteHeader write|net/http/server.go:1106,net/http/server.go:1110
net/http.(*response).WriteHeader |net/http/server.go:1106,net/http/server.go:1110
net/http.(*response).finishRequest net/http.(*response).WriteHeader|net/http/server.go:1561#0
net/http.(*response).write net/http.(*response).WriteHeader|net/http/server.go:1537
net/http.Get net/http.(*Client).Get|net/http/client.go:370#00000
net/http.HandlerFunc.ServeHTTP *|net/http/server.go:1964#0000,net/http/server.go:1964
net/http.HandlerFunc.ServeHTTP net/http.StripPrefix.func1|net/http/server.go:1964#0000
net/http.Header.Add net/textproto.MIMEHeader.Add|net/http/header.go:25#00000
net/http.Header.Set net/textproto.MIMEHeader.Set|net/http/header.go:32#00000,net/http/header.go:32
net/http.Header.clone read|net/http/header.go:69,net/http/header.go:71
net/http.Header.clone |net/http/header.go:69,net/http/header.go:71
net/http.Serve net/http.(*Server).Serve|net/http/server.go:2423#000000,net/http/server.go:2423
net/http.StripPrefix.func1 net/http.HandlerFunc.ServeHTTP|net/http/server.go:2003#000
net/http.checkWriteHeaderCode panic|net/http/server.go:1092#0
net/http.readRequest net/textproto.(*Reader).ReadLine|net/http/request.go:963#00000
net/http.send net/http.(*Transport).RoundTrip|net/http/client.go:250#0000000000
net/http.serverHandler.ServeHTTP net/http.(*ServeMux).ServeHTTP|net/http/server.go:2741#0000
net/http.serverHandler.ServeHTTP net/http.HandlerFunc.ServeHTTP|net/http/server.go:2741#0000,net/http/server.go:2741
net/http/httptest.(*Server).goServe go|net/http/httptest/server.go:278
net/http/httptest.(*Server).goServe.func1 net/http.(*Server).Serve|net/http/httptest/server.go:280#0
net/textproto.(*Reader).ReadLine net/textproto.(*Reader).readLineSlice|net/textproto/reader.go:36#00000
net/textproto.(*Reader).readLineSlice bufio.(*Reader).ReadLine|net/textproto/reader.go:55#000000
net/textproto.MIMEHeader.Add panic|net/textproto/header.go:15#00000
net/textproto.MIMEHeader.Set panic|net/textproto/header.go:22#00000
net/textproto.MIMEHeader.Set write|net/textproto/header.go:22
net/textproto.MIMEHeader.Set |net/textproto/header.go:22#00000,net/textproto/header.go:22
panic *|runtime/panic.go:513#00
panic net/http.(*conn).serve.func1|runtime/panic.go:513#00
reflect.Copy read|reflect/value.go:1964
reflect.Copy |reflect/value.go:1964
reflect.Value.Call reflect.Value.call|reflect/value.go:308#000000000
reflect.Value.MapIndex read|reflect/value.go:1124
reflect.Value.MapIndex reflect.mapaccess|reflect/value.go:1111#000000000
reflect.Value.MapIndex |reflect/value.go:1124
reflect.Value.SetMapIndex reflect.mapassign|reflect/value.go:1545#000000000
reflect.Value.call *|reflect/value.go:447#0000000000.
reflect.mapassign |runtime/map.go:1259#0000
runtime.Goexit *|runtime/panic.go:397#
runtime.call32 *|runtime/asm_amd64.s:522
runtime.checkdead runtime.throw|runtime/proc.go:4283#
runtime.findrunnable runtime.stopm|runtime/proc.go:2487#00
runtime.mapaccess1 "concurrent map read and map write"|runtime/map.go:401
runtime.mapaccess1_fast32 "concurrent map read and map write"|runtime/map_fast32.go:21
runtime.mapaccess1_fast64 "concurrent map read and map write"|runtime/map_fast64.go:21
runtime.mapaccess1_faststr "concurrent map read and map write"|runtime/map_faststr.go:21
runtime.mapaccess2 "concurrent map read and map write"|runtime/map.go:453
runtime.mapaccess2_fast32 "concurrent map read and map write"|runtime/map_fast32.go:61
runtime.mapaccess2_fast64 "concurrent map read and map write"|runtime/map_fast64.go:61
runtime.mapaccess2_faststr "concurrent map read and map write"|runtime/map_faststr.go:110
runtime.mapassign "concurrent map writes"|runtime/map.go:563,runtime/map.go:651
runtime.mapassign_fast32 "concurrent map writes"|runtime/map_fast32.go:101,runtime/map_fast32.go:172
runtime.mapassign_fast32ptr "concurrent map writes"|runtime/map_fast32.go:187,runtime/map_fast32.go:258
runtime.mapassign_fast64 "concurrent map writes"|runtime/map_fast64.go:101,runtime/map_fast64.go:172
runtime.mapassign_fast64ptr "concurrent map writes"|runtime/map_fast64.go:187,runtime/map_fast64.go:258
runtime.mapassign_faststr "concurrent map writes"|runtime/map_faststr.go:199,runtime/map_faststr.go:275
runtime.mapclear "concurrent map writes"|runtime/map.go:921,runtime/map.go:948
runtime.mapdelete "concurrent map writes"|runtime/map.go:674,runtime/map.go:725
runtime.mapdelete_fast32 "concurrent map writes"|runtime/map_fast32.go:273,runtime/map_fast32.go:309
runtime.mapdelete_fast64 "concurrent map writes"|runtime/map_fast64.go:273,runtime/map_fast64.go:309
runtime.mapdelete_faststr "concurrent map writes"|runtime/map_faststr.go:290,runtime/map_faststr.go:330
runtime.mapiternext "concurrent map iteration and map write"|runtime/map.go:790
runtime.mcall runtime.park_m|runtime/asm_amd64.s:299#0
runtime.morestack runtime.newstack|runtime/asm_amd64.s:429#
runtime.mput runtime.checkdead|runtime/proc.go:4654#0
runtime.newstack runtime.throw|runtime/stack.go:1008#
runtime.park_m runtime.schedule|runtime/proc.go:2676#0
runtime.schedule runtime.findrunnable|runtime/proc.go:2613#
runtime.stopm runtime.mput|runtime/proc.go:2014#
runtime.throw |runtime/panic.go:608#00
runtime/debug.PrintStack runtime/debug.Stack|runtime/debug/stack.go:16#
runtime/debug.Stack *|runtime/debug/stack.go:24#000
runtime/debug.Stack |runtime/debug/stack.go:24#000
sort.Sort *|sort/sort.go:217
strings.(*Builder).Grow panic|strings/builder.go:73~
strings.FieldsFunc *|strings/strings.go:391#000000
strings.Join read|strings/strings.go:429
strings.Join |strings/strings.go:429
strings.Map *|strings/strings.go:474#00000,strings/strings.go:474
strings.Repeat panic|strings/strings.go:543#00000
sync.(*Cond).Broadcast sync.(*copyChecker).check|sync/cond.go:74#0
sync.(*Cond).Signal sync.(*copyChecker).check|sync/cond.go:65#0
sync.(*Cond).Wait panic|sync/cond.go:55#0
sync.(*Cond).Wait sync.runtime_notifyListWait|sync/cond.go:56#0
sync.(*Mutex).Lock sync.runtime_SemacquireMutex|sync/mutex.go:134#0
sync.(*Mutex).Unlock sync.throw|sync/mutex.go:184#0
sync.(*Once).Do *|sync/once.go:44#00,sync/once.go:44
sync.(*Once).Do panic|sync/once.go:44#00
sync.(*Once).Do sync.(*Mutex).Lock|sync/once.go:40#00
sync.(*Pool).Get *|sync/pool.go:151#000,sync/pool.go:151
sync.(*RWMutex).Lock sync.(*Mutex).Lock|sync/rwmutex.go:93#0
sync.(*RWMutex).Lock sync.runtime_SemacquireMutex|sync/rwmutex.go:98#0
sync.(*RWMutex).RLock sync.runtime_SemacquireMutex|sync/rwmutex.go:50#0
sync.(*RWMutex).RUnlock sync.throw|sync/rwmutex.go:71#0
sync.(*RWMutex).Unlock sync.throw|sync/rwmutex.go:124#0
sync.(*WaitGroup).Add internal/race.Read|sync/waitgroup.go:71
sync.(*WaitGroup).Add |sync/waitgroup.go:74#00
sync.(*WaitGroup).Done sync.(*WaitGroup).Add|sync/waitgroup.go:99#0
sync.(*WaitGroup).Wait internal/race.Write|sync/waitgroup.go:128
sync.(*WaitGroup).Wait sync.runtime_Semacquire|sync/waitgroup.go:130#0
sync.(*copyChecker).check panic|sync/cond.go:85~
sync.runtime_Semacquire |runtime/sema.go:56#0
sync.runtime_SemacquireMutex |runtime/sema.go:71#00
sync.runtime_notifyListWait |runtime/sema.go:510#00
sync/atomic.(*Value).Store panic|sync/atomic/value.go:77#000
syscall.Connect syscall.connect|syscall/syscall_unix.go:240#00000
syscall.Syscall |syscall/asm_linux_amd64.s:18#0000000
syscall.connect syscall.Syscall|syscall/zsyscall_linux_amd64.go:1535#00000
testing.(*M).Run testing.runTests|testing/testing.go:1034
testing.(*T).Run go|testing/testing.go:878
testing.Main testing.(*M).Run|testing/testing.go:962
testing.runTests testing.tRunner|testing/testing.go:1117
testing.runTests.func1 testing.(*T).Run|testing/testing.go:1119
testing.tRunner *|testing/testing.go:827
testing.tRunner testing.runTests.func1|testing/testing.go:827
time.(*Timer).Reset panic|time/sleep.go:125#000
time.(*Timer).Stop panic|time/sleep.go:78#00
time.NewTicker panic|time/tick.go:23#00
time.Sleep |runtime/time.go:105#0
time.goFunc go|time/sleep.go:172
`,
  inside: `
* panic|call32@runtime/asm_amd64.s:522#0000
* runtime.Goexit|call32@runtime/asm_amd64.s:522#0000
* runtime.preprintpanics|preprintpanics@runtime/panic.go:421#0,preprintpanics@runtime/panic.go:423#0
[chan receive (nil chan)] runtime.chanrecv1|gopark@runtime/proc.go:302#0000;chanrecv@runtime/chan.go:429#0000;chanrecv1@runtime/chan.go:402#00
[chan receive] runtime.chanrecv1|gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000;chanrecv@runtime/chan.go:520#0000;chanrecv1@runtime/chan.go:402#00
[chan receive] runtime.chanrecv2|gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000;chanrecv@runtime/chan.go:520#0000;chanrecv2@runtime/chan.go:407#000
[chan send (nil chan)] runtime.chansend1|gopark@runtime/proc.go:302#0000;chansend@runtime/chan.go:145#00000;chansend1@runtime/chan.go:125#00
[chan send] runtime.chansend1|gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000;chansend@runtime/chan.go:234#00000;chansend1@runtime/chan.go:125#00
[runnable] runtime.chanrecv1|gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000;chanrecv@runtime/chan.go:520#0000;chanrecv1@runtime/chan.go:402#00
[select (no cases)] runtime.block|gopark@runtime/proc.go:302#0000;block@runtime/select.go:102#
[select] runtime.selectgo|gopark@runtime/proc.go:302#0000;selectgo@runtime/select.go:313#00000
[semacquire] sync.runtime_SemacquireMutex|gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000;semacquire1@runtime/sema.go:144#000
[semacquire] sync.runtime_Semacquire|gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000;semacquire1@runtime/sema.go:144#000
[sleep] time.Sleep|gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000
[sync.Cond.Wait] sync.runtime_notifyListWait|gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000
panic assignment to entry in nil map|mapassign@runtime/map.go:551#0000,mapassign_faststr@runtime/map_faststr.go:192#00000,mapassign_fast64@runtime/map_fast64.go:94#0000
panic close of closed channel|closechan@runtime/chan.go:335#0
panic close of nil channel|closechan@runtime/chan.go:329#0
panic comparing uncomparable|efaceeq@runtime/alg.go:224#0000
panic hash of unhashable|nilinterhash@runtime/alg.go:166#000;mapassign@runtime/map.go:566#0000
panic index out of range|panicindex@runtime/panic.go:44#
panic integer divide by zero|panicdivide@runtime/panic.go:61#
panic interface conversion: missing method|getitab@runtime/iface.go:85#0000;assertE2I@runtime/iface.go:550#00000
panic interface conversion: nil to interface|assertE2I@runtime/iface.go:548#00000
panic interface conversion: nil|panicdottypeE@runtime/iface.go:248#000
panic interface conversion: other type|panicdottypeE@runtime/iface.go:248#000
panic invalid memory address or nil pointer dereference|panicmem@runtime/panic.go:82#;sigpanic@runtime/signal_unix.go:390#
panic makechan: size out of range|makechan@runtime/chan.go:82#000
panic makeslice: len out of range|panicmakeslicelen@runtime/slice.go:48~;makeslice@runtime/slice.go:63#000000
panic panic while printing panic value|panicmem@runtime/panic.go:82#;sigpanic@runtime/signal_unix.go:390#
panic send on closed channel|chansend@runtime/chan.go:185#00000;chansend1@runtime/chan.go:125#00
panic slice bounds out of range|panicslice@runtime/panic.go:54#
runtime.throw all goroutines are asleep - deadlock!|checkdead@runtime/proc.go:4307#;mput@runtime/proc.go:4654#0;stopm@runtime/proc.go:2014#;findrunnable@runtime/proc.go:2487#00;schedule@runtime/proc.go:2613#;park_m@runtime/proc.go:2676#0;mcall@runtime/asm_amd64.s:299#0
runtime.throw no goroutines (main called runtime.Goexit) - deadlock!|checkdead@runtime/proc.go:4283#;mput@runtime/proc.go:4654#0;stopm@runtime/proc.go:2014#;findrunnable@runtime/proc.go:2487#00;schedule@runtime/proc.go:2613#;park_m@runtime/proc.go:2676#0;mcall@runtime/asm_amd64.s:299#0
runtime.throw panic|preprintpanics.func1@runtime/panic.go:415#;call32@runtime/asm_amd64.s:522#0000
runtime.throw runtime.mapaccess1_faststr|mapaccess1_faststr@runtime/map_faststr.go:21#00000
runtime.throw runtime.mapassign_fast64|mapassign_fast64@runtime/map_fast64.go:172#0000
runtime.throw runtime.mapclear|mapclear@runtime/map.go:921#00
runtime.throw runtime.mapdelete|mapdelete@runtime/map.go:674#000
runtime.throw runtime.mapiternext|mapiternext@runtime/map.go:790#0
runtime.throw stack overflow|newstack@runtime/stack.go:1008#;morestack@runtime/asm_amd64.s:429#
`,
  races: `
reflect.mapaccess_faststr|runtime.mapaccess2@runtime/map.go:439;reflect.mapaccess@runtime/map.go:1249
reflect.mapaccess|runtime.mapaccess2@runtime/map.go:439;reflect.mapaccess@runtime/map.go:1249
reflect.typedmemmove|reflect.typedmemmove@runtime/mbarrier.go:177
reflect.typedslicecopy|reflect.typedslicecopy@runtime/mbarrier.go:279
runtime.Goexit|runtime.call32@runtime/asm_amd64.s:522
runtime.call32|runtime.call32@runtime/asm_amd64.s:522
runtime.chansend|runtime.chansend@runtime/chan.go:140
runtime.closechan|runtime.closechan@runtime/chan.go:327
runtime.convT2Enoptr|runtime.convT2Enoptr@runtime/iface.go:370
runtime.convT2E|runtime.convT2E@runtime/iface.go:277
runtime.convTnoptr|runtime.convT2Enoptr@runtime/iface.go:370
runtime.convT|runtime.convT2E@runtime/iface.go:277
runtime.createfing|runtime.createfing@runtime/mfinal.go:156
runtime.gopanic|runtime.call32@runtime/asm_amd64.s:522
runtime.growslice|runtime.growslice@runtime/slice.go:98
runtime.mapIterStart|runtime.mapiterinit@runtime/map.go:734
runtime.mapaccess1_fast32|runtime.mapaccess1_fast32@runtime/map_fast32.go:12
runtime.mapaccess1_fast64|runtime.mapaccess1_fast64@runtime/map_fast64.go:12
runtime.mapaccess1_faststr|runtime.mapaccess1_faststr@runtime/map_faststr.go:12
runtime.mapaccess1|runtime.mapaccess1@runtime/map.go:387
runtime.mapassign_fast32|runtime.mapassign_fast32@runtime/map_fast32.go:92
runtime.mapassign_fast64ptr|runtime.mapassign_fast64@runtime/map_fast64.go:92
runtime.mapassign_fast64|runtime.mapassign_fast64@runtime/map_fast64.go:92
runtime.mapassign_faststr|runtime.mapassign_faststr@runtime/map_faststr.go:190
runtime.mapassign|runtime.mapassign@runtime/map.go:549
runtime.mapdelete_fast32|runtime.mapdelete_fast32@runtime/map_fast32.go:264
runtime.mapdelete_fast64|runtime.mapdelete_fast64@runtime/map_fast64.go:264
runtime.mapdelete_faststr|runtime.mapdelete_faststr@runtime/map_faststr.go:281
runtime.mapdelete|runtime.mapdelete@runtime/map.go:660
runtime.mapiterinit|runtime.mapiterinit@runtime/map.go:734
runtime.mapiternext|runtime.mapiternext@runtime/map.go:783
runtime.slicebytetostring|runtime.slicebytetostring@runtime/string.go:75
runtime.slicecopy|runtime.slicecopy@runtime/slice.go:221,runtime.slicestringcopy@runtime/slice.go:256
runtime.slicerunetostring|runtime.slicerunetostring@runtime/string.go:190
runtime.slicestringcopy|runtime.slicestringcopy@runtime/slice.go:256
sync/atomic.AddInt32|sync/atomic.AddInt32@runtime/race_amd64.s:269
sync/atomic.AddInt64|sync/atomic.AddInt64@runtime/race_amd64.s:276
sync/atomic.AddUint32|sync/atomic.AddInt32@runtime/race_amd64.s:269
sync/atomic.AddUint64|sync/atomic.AddInt64@runtime/race_amd64.s:276
sync/atomic.AddUintptr|sync/atomic.AddInt64@runtime/race_amd64.s:276
sync/atomic.CompareAndSwapInt32|sync/atomic.CompareAndSwapInt32@runtime/race_amd64.s:293
sync/atomic.CompareAndSwapInt64|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:298
sync/atomic.CompareAndSwapPointer|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:298;sync/atomic.CompareAndSwapPointer@runtime/atomic_pointer.go:89
sync/atomic.CompareAndSwapUint32|sync/atomic.CompareAndSwapInt32@runtime/race_amd64.s:293
sync/atomic.CompareAndSwapUint64|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:298
sync/atomic.CompareAndSwapUintptr|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:298
sync/atomic.LoadInt32|sync/atomic.LoadInt32@runtime/race_amd64.s:206
sync/atomic.LoadInt64|sync/atomic.LoadInt64@runtime/race_amd64.s:211
sync/atomic.LoadPointer|sync/atomic.LoadInt64@runtime/race_amd64.s:211
sync/atomic.LoadUint32|sync/atomic.LoadInt32@runtime/race_amd64.s:206
sync/atomic.LoadUint64|sync/atomic.LoadInt64@runtime/race_amd64.s:211
sync/atomic.LoadUintptr|sync/atomic.LoadInt64@runtime/race_amd64.s:211
sync/atomic.StoreInt32|sync/atomic.StoreInt32@runtime/race_amd64.s:229
sync/atomic.StoreInt64|sync/atomic.StoreInt64@runtime/race_amd64.s:234
sync/atomic.StorePointer|sync/atomic.StoreInt64@runtime/race_amd64.s:234;sync/atomic.StorePointer@runtime/atomic_pointer.go:64
sync/atomic.StoreUint32|sync/atomic.StoreInt32@runtime/race_amd64.s:229
sync/atomic.StoreUint64|sync/atomic.StoreInt64@runtime/race_amd64.s:234
sync/atomic.StoreUintptr|sync/atomic.StoreInt64@runtime/race_amd64.s:234
sync/atomic.SwapInt32|sync/atomic.SwapInt32@runtime/race_amd64.s:249
sync/atomic.SwapInt64|sync/atomic.SwapInt64@runtime/race_amd64.s:254
sync/atomic.SwapPointer|sync/atomic.SwapInt64@runtime/race_amd64.s:254;sync/atomic.SwapPointer@runtime/atomic_pointer.go:76
sync/atomic.SwapUint32|sync/atomic.SwapInt32@runtime/race_amd64.s:249
sync/atomic.SwapUint64|sync/atomic.SwapInt64@runtime/race_amd64.s:254
sync/atomic.SwapUintptr|sync/atomic.SwapInt64@runtime/race_amd64.s:254
`,
  inlineCosts: `
errors New:6
sync (*RWMutex).RLocker:4 NewCond:5
sync/atomic (*Value).Load:53
time (*ParseError).Error:61 Duration.Hours:22 Duration.Minutes:22 Duration.Nanoseconds:3 Duration.Seconds:22 Duration.Truncate:12 FixedZone:44 Time.In:66 Time.IsZero:40 Time.Local:59 Time.Location:15 Time.Nanosecond:12 Time.UTC:60 Time.Unix:31 Time.UnixNano:45 Unix:50
strings (*Builder).Grow:79 (*Builder).Len:4 (*Builder).Reset:8 (*Builder).String:7 (*Builder).Write:46 (*Builder).WriteByte:44 (*Builder).WriteString:46 (*Reader).Len:19 (*Reader).Read:30 (*Reader).ReadAt:42 (*Reader).ReadByte:31 (*Reader).Reset:10 (*Reader).Seek:67 (*Reader).Size:5 (*Reader).UnreadByte:25 (*Reader).UnreadRune:42 Compare:14 HasPrefix:14 HasSuffix:16 NewReader:9 TrimPrefix:26 TrimSuffix:31
strconv AppendBool:10 FormatBool:6 ParseBool:38
context Background:3 TODO:3
sort Float64Slice.Len:3 Float64Slice.Less:29 Float64Slice.Swap:13 IntSlice.Len:3 IntSlice.Less:8 IntSlice.Swap:13 Reverse:6 StringSlice.Len:3 StringSlice.Less:8 StringSlice.Swap:13
bytes (*Buffer).Bytes:6 (*Buffer).Cap:4 (*Buffer).Len:7 (*Buffer).Next:52 (*Buffer).Read:68 (*Buffer).ReadByte:52 (*Buffer).Reset:15 (*Buffer).String:13 (*Buffer).Truncate:57 (*Buffer).UnreadByte:22 (*Buffer).UnreadRune:34 (*Reader).Len:19 (*Reader).Read:30 (*Reader).ReadAt:42 (*Reader).ReadByte:31 (*Reader).Reset:10 (*Reader).Seek:67 (*Reader).Size:5 (*Reader).UnreadByte:25 (*Reader).UnreadRune:42 NewBuffer:5 NewBufferString:6 NewReader:9
io (*SectionReader).Seek:42 (*SectionReader).Size:6 LimitReader:8 MultiReader:16 NewSectionReader:13 Pipe:24 TeeReader:8
math Abs:20 Copysign:32 Dim:15 Float32bits:6 Float32frombits:6 Float64bits:6 Float64frombits:6 Inf:24 IsInf:16 IsNaN:4 NaN:10 Pow10:80 Round:64 RoundToEven:78 Signbit:14
log New:9
bufio (*Reader).Buffered:6 (*Reader).Reset:18 (*Reader).Size:4 (*Reader).UnreadByte:49 (*Reader).UnreadRune:28 (*Scanner).Buffer:18 (*Scanner).Bytes:3 (*Scanner).Err:10 (*Scanner).Split:10 (*Scanner).Text:4 (*Writer).Available:7 (*Writer).Buffered:3 (*Writer).Reset:12 (*Writer).Size:4 NewReadWriter:7 NewReader:58 NewReaderSize:53 NewScanner:10 NewWriter:39 NewWriterSize:34 ScanBytes:18
unicode IsControl:16
unicode/utf8 FullRune:79 FullRuneInString:79 RuneLen:43 RuneStart:6 ValidRune:23
runtime (*Func).Entry:29 (*MemProfileRecord).InUseBytes:6 (*MemProfileRecord).InUseObjects:6 (*TypeAssertionError).RuntimeError:0 CPUProfile:3 NumCPU:3 SetMutexProfileFraction:21 UnlockOSThread:48 Version:2
net/http (*ProtocolError).Error:3 (*Request).Context:14 (*Request).ProtoAtLeast:15 (*Request).WithContext:70 (*Response).ProtoAtLeast:15 ConnState.String:4 FileServer:6 MaxBytesReader:10 NewFileTransport:7 NewServeMux:4 NotFoundHandler:4 RedirectHandler:8 StatusText:4 TimeoutHandler:10
`,
  systemGoroutines: [
  "[force gc (idle)] gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000;forcegchelper@runtime/proc.go:251# init.4@runtime/proc.go:240",
  "[GC sweep wait] gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000;bgsweep@runtime/mgcsweep.go:52#0 gcenable@runtime/mgc.go:216",
  "[timer goroutine (idle)] gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000;timerproc@runtime/time.go:280#0 (*timersBucket).addtimerLocked@runtime/time.go:170",
  "[finalizer wait] gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000;runfinq@runtime/mfinal.go:175# createfing@runtime/mfinal.go:156",
  "[syscall] notetsleepg@runtime/lock_futex.go:227#000;timerproc@runtime/time.go:288#0 (*timersBucket).addtimerLocked@runtime/time.go:170"
],
};
