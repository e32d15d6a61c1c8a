// Functions of Go's own in the dumps of Go 1.14: what RecordedPlaces says. Written by scripts/gen-places.ts from tests/goldens; do not edit.
import type { RecordedPlaces } from '../places.ts';

export const recorded: RecordedPlaces = {
  places: `
bufio.(*Reader).Peek bufio.(*Reader).fill|bufio/bufio.go:138#0000000
bufio.(*Reader).ReadLine bufio.(*Reader).ReadSlice|bufio/bufio.go:388#0000000
bufio.(*Reader).ReadSlice bufio.(*Reader).fill|bufio/bufio.go:359#0000000
bufio.(*Reader).fill net/http.(*connReader).Read|bufio/bufio.go:100#0
bufio.(*Reader).fill net/http.(*persistConn).Read|bufio/bufio.go:100#0
container/list.(*List).PushBack container/list.(*List).lazyInit|container/list/list.go:156#0000
container/list.(*List).Remove panic|container/list/list.go:140~
container/list.(*List).lazyInit panic|container/list/list.go:86~
container/ring.(*Ring).Next panic|container/ring/ring.go:27~
context.WithValue panic|context/context.go:518#00000000
fmt.(*pp).catchPanic fmt.(*pp).printArg|fmt/print.go:566#000000
fmt.(*pp).doPrint fmt.(*pp).printArg|fmt/print.go:1161#0000
fmt.(*pp).doPrintf fmt.(*pp).printArg|fmt/print.go:1030#000000,fmt/print.go:1126#000000,fmt/print.go:1146#000000
fmt.(*pp).doPrintln fmt.(*pp).printArg|fmt/print.go:1173#0000,fmt/print.go:1173
fmt.(*pp).handleMethods *|fmt/print.go:630#000,fmt/print.go:607#000,fmt/print.go:597#000,fmt/print.go:624#000,fmt/print.go:630
fmt.(*pp).printArg fmt.(*pp).handleMethods|fmt/print.go:713#0000,fmt/print.go:713
fmt.(*pp).printArg fmt.(*pp).printValue|fmt/print.go:716#0000
fmt.(*pp).printValue fmt.(*pp).handleMethods|fmt/print.go:727#000000
fmt.(*pp).printValue fmt.(*pp).printValue|fmt/print.go:810#000000,fmt/print.go:880#000000,fmt/print.go:869#000000,fmt/print.go:823#000000,fmt/print.go:784#000000,fmt/print.go:782#000000,fmt/print.go:860#000000
fmt.(*pp).printValue internal/fmtsort.Sort|fmt/print.go:773#000000
fmt.Errorf fmt.(*pp).doPrintf|fmt/errors.go:20#0000000
fmt.Fprint fmt.(*pp).doPrint|fmt/print.go:232#00000000
fmt.Fprintf fmt.(*pp).doPrintf|fmt/print.go:204#0000000000
fmt.Fprintln fmt.(*pp).doPrintln|fmt/print.go:264#00000000,fmt/print.go:264
fmt.Fprintln panic|fmt/print.go:265#00000000
fmt.Print fmt.Fprint|fmt/print.go:242~
fmt.Printf fmt.Fprintf|fmt/print.go:213~
fmt.Println fmt.Fprintln|fmt/print.go:274~
fmt.Sprint fmt.(*pp).doPrint|fmt/print.go:249#00000
fmt.Sprintf fmt.(*pp).doPrintf|fmt/print.go:219#0000000
fmt.Sprintln fmt.(*pp).doPrintln|fmt/print.go:281#00000
full fmt.(*pp).catchPanic panic|fmt/print.go:553#000000
full net/http.Header.Clone runtime.mapiternext|net/http/header.go:102#00
full net/textproto.MIMEHeader.Set runtime.mapassign_faststr|net/textproto/header.go:22~
full panic runtime.call32|runtime/panic.go:975#00
full panic runtime.call64|runtime/panic.go:975#00
full panic runtime.preprintpanics|runtime/panic.go:1062#00
full panic runtime.runOpenDeferFrame|runtime/panic.go:969#00
full panic |runtime/panic.go:1064#00
full reflect.mapiterinit runtime.mapiterinit|runtime/map.go:1331#000
full runtime.Goexit runtime.reflectcallSave|runtime/panic.go:636#
full runtime.Goexit runtime.runOpenDeferFrame|runtime/panic.go:617#
full runtime.assertE2I panic|runtime/iface.go:480#00000
full runtime.assertE2I runtime.getitab|runtime/iface.go:482#00000
full runtime.call32 *|runtime/asm_amd64.s:539#0000
full runtime.call32 runtime.preprintpanics.func1|runtime/asm_amd64.s:539#0000
full runtime.call64 fmt.(*pp).catchPanic|runtime/asm_amd64.s:540#0000
full runtime.chansend panic|runtime/chan.go:187#00000
full runtime.chansend1 runtime.chansend|runtime/chan.go:127#00
full runtime.checkdead runtime.throw|runtime/proc.go:4508#
full runtime.closechan panic|runtime/chan.go:348#0,runtime/chan.go:342#0
full runtime.createfing go|runtime/mfinal.go:156
full runtime.efaceeq panic|runtime/alg.go:285#0000
full runtime.findrunnable runtime.stopm|runtime/proc.go:2413#00
full runtime.gcenable go|runtime/mgc.go:214,runtime/mgc.go:215
full runtime.getitab panic|runtime/iface.go:91#0000
full runtime.goPanicIndex panic|runtime/panic.go:88#00
full runtime.goPanicSliceAcap panic|runtime/panic.go:106#00
full runtime.goexit *|runtime/asm_amd64.s:1373#
full runtime.goexit net/http.(*conn).serve|runtime/asm_amd64.s:1373#
full runtime.goexit runtime.bgscavenge|runtime/asm_amd64.s:1373#
full runtime.goexit runtime.bgsweep|runtime/asm_amd64.s:1373#
full runtime.goexit runtime.forcegchelper|runtime/asm_amd64.s:1373#
full runtime.goexit runtime.main|runtime/asm_amd64.s:1373#
full runtime.goexit runtime.runfinq|runtime/asm_amd64.s:1373#
full runtime.init.6 go|runtime/proc.go:242
full runtime.main *|runtime/proc.go:203#
full runtime.makechan panic|runtime/chan.go:84#000
full runtime.makeslice runtime.panicmakeslicelen|runtime/slice.go:44#0000
full runtime.mapaccess1_faststr runtime.throw|runtime/map_faststr.go:21#00000
full runtime.mapassign panic|runtime/map.go:573#0000
full runtime.mapassign runtime.nilinterhash|runtime/map.go:587#0000
full runtime.mapassign_fast64 panic|runtime/map_fast64.go:94#0000
full runtime.mapassign_fast64 runtime.throw|runtime/map_fast64.go:101#0000
full runtime.mapassign_faststr panic|runtime/map_faststr.go:204#00000
full runtime.mapassign_faststr runtime.throw|runtime/map_faststr.go:211#00000
full runtime.mapclear runtime.throw|runtime/map.go:985#00
full runtime.mapdelete runtime.throw|runtime/map.go:702#000
full runtime.mapiterinit runtime.mapiternext|runtime/map.go:843#000
full runtime.mapiternext runtime.throw|runtime/map.go:853#0
full runtime.mcall runtime.park_m|runtime/asm_amd64.s:318#0
full runtime.mput runtime.checkdead|runtime/proc.go:4884~
full runtime.nilinterhash panic|runtime/alg.go:144#000
full runtime.panicdivide panic|runtime/panic.go:191#
full runtime.panicdottypeE panic|runtime/iface.go:260#000
full runtime.panicmakeslicelen panic|runtime/slice.go:27~
full runtime.panicmem panic|runtime/panic.go:212~
full runtime.park_m runtime.schedule|runtime/proc.go:2743#0
full runtime.preprintpanics *|runtime/panic.go:671#0,runtime/panic.go:673#0
full runtime.preprintpanics.func1 runtime.throw|runtime/panic.go:665#
full runtime.reflectcallSave runtime.call32|runtime/panic.go:881#0000
full runtime.runOpenDeferFrame runtime.reflectcallSave|runtime/panic.go:855#000
full runtime.schedule runtime.findrunnable|runtime/proc.go:2573#
full runtime.sigpanic runtime.panicmem|runtime/signal_unix.go:717#
full runtime.stopm runtime.mput|runtime/proc.go:1864#
full runtime.throw |runtime/panic.go:1116#00
full sync.runtime_Semacquire runtime.semacquire1|runtime/sema.go:56#0
full sync.runtime_SemacquireMutex runtime.semacquire1|runtime/sema.go:71#000
full sync.runtime_notifyListWait runtime.goparkunlock|runtime/sema.go:513#00
full sync.throw runtime.throw|runtime/panic.go:1102#00
full time.Sleep runtime.gopark|runtime/time.go:188#0
internal/fmtsort.Sort reflect.(*MapIter).Next|internal/fmtsort/sort.go:63#0000
internal/poll.(*FD).Accept internal/poll.(*pollDesc).waitRead|internal/poll/fd_unix.go:384#00000000
internal/poll.(*FD).Read internal/poll.(*pollDesc).waitRead|internal/poll/fd_unix.go:169#0000000
internal/poll.(*FD).SetsockoptInt syscall.SetsockoptInt|internal/poll/sockopt.go:17#000000
internal/poll.(*FD).WaitWrite internal/poll.(*pollDesc).waitWrite|internal/poll/fd_unix.go:498~
internal/poll.(*pollDesc).wait internal/poll.runtime_pollWait|internal/poll/fd_poll_runtime.go:87#00000
internal/poll.(*pollDesc).waitRead internal/poll.(*pollDesc).wait|internal/poll/fd_poll_runtime.go:92~
internal/poll.(*pollDesc).waitWrite internal/poll.(*pollDesc).wait|internal/poll/fd_poll_runtime.go:96~
internal/poll.runtime_pollWait |runtime/netpoll.go:203#000
internal/race.Read read|internal/race/race.go:37
internal/race.Read |internal/race/race.go:37
internal/race.Write write|internal/race/race.go:41
internal/race.Write |internal/race/race.go:41
io.WriteString panic|io/io.go:293#0000000
log.(*Logger).Print fmt.Sprint|log/log.go:193#0000
log.Fatal fmt.Sprint|log/log.go:331#000
log.Panic fmt.Sprint|log/log.go:349#000
log.Panic panic|log/log.go:351#000
log.Panicf panic|log/log.go:358#00000
log.Panicf |log/log.go:358#00000
log.Panicln panic|log/log.go:365#000
log.Printf fmt.Sprintf|log/log.go:320#00000
log.Println fmt.Sprintln|log/log.go:326#000
net.(*Dialer).Dial net.(*Dialer).DialContext|net/dial.go:349~
net.(*Dialer).DialContext net.(*sysDialer).dialSerial|net/dial.go:426#0000000000.
net.(*TCPListener).Accept net.(*TCPListener).accept|net/tcpsock.go:261#00000
net.(*TCPListener).accept net.(*netFD).accept|net/tcpsock_posix.go:139#0000
net.(*TCPListener).accept net.newTCPConn|net/tcpsock_posix.go:143#0000
net.(*conn).Read net.(*netFD).Read|net/net.go:184#0000000
net.(*netFD).Read internal/poll.(*FD).Read|net/fd_unix.go:202#0000000
net.(*netFD).accept internal/poll.(*FD).Accept|net/fd_unix.go:238#0000
net.(*netFD).connect go|net/fd_unix.go:128
net.(*netFD).connect internal/poll.(*FD).WaitWrite|net/fd_unix.go:152#0000000000.
net.(*netFD).connect.func2 |net/fd_unix.go:129#00000
net.(*netFD).dial net.(*netFD).connect|net/sock_posix.go:149#0000000000
net.(*sysDialer).dialSerial net.(*sysDialer).dialSingle|net/dial.go:549#0000000000
net.(*sysDialer).dialSingle net.(*sysDialer).dialTCP|net/dial.go:581#000000000
net.(*sysDialer).dialTCP net.(*sysDialer).doDialTCP|net/tcpsock_posix.go:61#00000000
net.(*sysDialer).doDialTCP net.internetSocket|net/tcpsock_posix.go:65#00000000
net.Dial net.(*Dialer).Dial|net/dial.go:320#00000000
net.internetSocket net.socket|net/ipsock_posix.go:141#0000000000.
net.newTCPConn net.setNoDelay|net/tcpsock.go:195~
net.setNoDelay internal/poll.(*FD).SetsockoptInt|net/tcpsockopt_posix.go:15#0000
net.socket net.(*netFD).dial|net/sock_posix.go:70#0000000000.
net/http.(*Client).Do net/http.(*Client).do|net/http/client.go:567~
net/http.(*Client).Get net/http.(*Client).Do|net/http/client.go:456#000000
net/http.(*Client).Post net/http.(*Client).Do|net/http/client.go:827#0000000000
net/http.(*Client).do net/http.(*Client).send|net/http/client.go:699#00000
net/http.(*Client).send net/http.send|net/http/client.go:176#000000000
net/http.(*ServeMux).ServeHTTP net/http.HandlerFunc.ServeHTTP|net/http/server.go:2416#0000
net/http.(*Server).Serve go|net/http/server.go:2962
net/http.(*Server).Serve net.(*TCPListener).Accept|net/http/server.go:2930#00000
net/http.(*Server).Serve net/http.(*conn).setState|net/http/server.go:2961#00000
net/http.(*Transport).RoundTrip net/http.(*Transport).roundTrip|net/http/roundtrip.go:17#00000
net/http.(*Transport).dial net.(*Dialer).DialContext|net/http/transport.go:1144#0000000000.
net/http.(*Transport).dialConn go|net/http/transport.go:1706,net/http/transport.go:1707
net/http.(*Transport).dialConn net/http.(*Transport).dial|net/http/transport.go:1578#0000000000.
net/http.(*Transport).dialConnFor net/http.(*Transport).dialConn|net/http/transport.go:1424#00
net/http.(*Transport).getConn |net/http/transport.go:1350#0000000000.
net/http.(*Transport).queueForDial go|net/http/transport.go:1393
net/http.(*Transport).roundTrip net/http.(*Transport).getConn|net/http/transport.go:569#00000
net/http.(*Transport).roundTrip net/http.(*persistConn).roundTrip|net/http/transport.go:582#00000
net/http.(*conn).readRequest net/http.readRequest|net/http/server.go:983#000000
net/http.(*conn).serve net/http.(*conn).readRequest|net/http/server.go:1850#000
net/http.(*conn).serve net/http.(*response).finishRequest|net/http/server.go:1929#000
net/http.(*conn).serve net/http.serverHandler.ServeHTTP|net/http/server.go:1924#000,net/http/server.go:1924
net/http.(*conn).serve |net/http/server.go:1793#000
net/http.(*conn).serve.func1 net/http.(*conn).serve|net/http/server.go:1800#0
net/http.(*conn).serve.func1 |net/http/server.go:1800#0
net/http.(*conn).setState *|net/http/server.go:1753#0000
net/http.(*connReader).Read net.(*conn).Read|net/http/server.go:797#0000000
net/http.(*connReader).backgroundRead net.(*conn).Read|net/http/server.go:689#0
net/http.(*connReader).startBackgroundRead go|net/http/server.go:685
net/http.(*persistConn).Read net.(*conn).Read|net/http/transport.go:1884#0000000
net/http.(*persistConn).readLoop bufio.(*Reader).Peek|net/http/transport.go:2037#0
net/http.(*persistConn).roundTrip |net/http/transport.go:2559#00000
net/http.(*persistConn).writeLoop |net/http/transport.go:2336#0
net/http.(*response).Header read|net/http/server.go:1075
net/http.(*response).Header write|net/http/server.go:1081
net/http.(*response).Header |net/http/server.go:1074#00,net/http/server.go:1081,net/http/server.go:1075
net/http.(*response).Write net/http.(*response).write|net/http/server.go:1564
net/http.(*response).WriteHeader net/http.Header.Clone|net/http/server.go:1148#00,net/http/server.go:1148
net/http.(*response).WriteHeader net/http.checkWriteHeaderCode|net/http/server.go:1143#00
net/http.(*response).WriteHeader write|net/http/server.go:1148
net/http.(*response).WriteHeader |net/http/server.go:1148
net/http.(*response).finishRequest net/http.(*response).WriteHeader|net/http/server.go:1616#0
net/http.(*response).write net/http.(*response).WriteHeader|net/http/server.go:1592
net/http.Get net/http.(*Client).Get|net/http/client.go:428#00000,net/http/client.go:428~
net/http.HandlerFunc.ServeHTTP *|net/http/server.go:2041#0000,net/http/server.go:2041
net/http.HandlerFunc.ServeHTTP net/http.StripPrefix.func1|net/http/server.go:2041#0000
net/http.Header.Add net/textproto.MIMEHeader.Add|net/http/header.go:28~
net/http.Header.Clone read|net/http/header.go:97,net/http/header.go:103
net/http.Header.Clone |net/http/header.go:97,net/http/header.go:103
net/http.Header.Set net/textproto.MIMEHeader.Set|net/http/header.go:37~,net/http/header.go:37
net/http.Serve net/http.(*Server).Serve|net/http/server.go:2497#000000,net/http/server.go:2497
net/http.StripPrefix.func1 net/http.HandlerFunc.ServeHTTP|net/http/server.go:2080#000
net/http.checkWriteHeaderCode panic|net/http/server.go:1109~
net/http.readRequest net/textproto.(*Reader).ReadLine|net/http/request.go:1015#00000
net/http.send net/http.(*Transport).RoundTrip|net/http/client.go:252#0000000000
net/http.serverHandler.ServeHTTP net/http.(*ServeMux).ServeHTTP|net/http/server.go:2836#0000
net/http.serverHandler.ServeHTTP net/http.HandlerFunc.ServeHTTP|net/http/server.go:2836#0000,net/http/server.go:2836
net/http/httptest.(*Server).goServe go|net/http/httptest/server.go:306
net/http/httptest.(*Server).goServe.func1 net/http.(*Server).Serve|net/http/httptest/server.go:308#0
net/textproto.(*Reader).ReadLine net/textproto.(*Reader).readLineSlice|net/textproto/reader.go:39~
net/textproto.(*Reader).readLineSlice bufio.(*Reader).ReadLine|net/textproto/reader.go:58#000000
net/textproto.MIMEHeader.Add panic|net/textproto/header.go:15~
net/textproto.MIMEHeader.Set panic|net/textproto/header.go:22~
net/textproto.MIMEHeader.Set write|net/textproto/header.go:22
net/textproto.MIMEHeader.Set |net/textproto/header.go:22~,net/textproto/header.go:22
panic *|runtime/panic.go:969#00,runtime/panic.go:975#00
panic net/http.(*conn).serve.func1|runtime/panic.go:975#00
reflect.(*MapIter).Next reflect.mapiterinit|reflect/value.go:1256#00
reflect.Copy read|reflect/value.go:2105
reflect.Copy |reflect/value.go:2105
reflect.Value.Call reflect.Value.call|reflect/value.go:321#000000000
reflect.Value.Int read|reflect/value.go:973
reflect.Value.Int |reflect/value.go:973
reflect.Value.MapIndex reflect.copyVal|reflect/value.go:1180
reflect.Value.SetMapIndex reflect.mapassign|reflect/value.go:1681#000000000
reflect.Value.call *|reflect/value.go:460#0000000000.
reflect.copyVal read|reflect/value.go:1294
reflect.copyVal |reflect/value.go:1294
reflect.mapassign |runtime/map.go:1319#0000
runtime.Goexit *|runtime/panic.go:617#
runtime.call32 *|runtime/asm_amd64.s:539
runtime.checkdead runtime.throw|runtime/proc.go:4473#
runtime.findrunnable runtime.stopm|runtime/proc.go:2413#00
runtime.goexit0 runtime.schedule|runtime/proc.go:2902#0
runtime.goparkunlock |runtime/proc.go:310~
runtime.mapaccess1 "concurrent map read and map write"|runtime/map.go:411
runtime.mapaccess1_fast32 "concurrent map read and map write"|runtime/map_fast32.go:21
runtime.mapaccess1_fast64 "concurrent map read and map write"|runtime/map_fast64.go:21
runtime.mapaccess1_faststr "concurrent map read and map write"|runtime/map_faststr.go:21
runtime.mapaccess2 "concurrent map read and map write"|runtime/map.go:469
runtime.mapaccess2_fast32 "concurrent map read and map write"|runtime/map_fast32.go:61
runtime.mapaccess2_fast64 "concurrent map read and map write"|runtime/map_fast64.go:61
runtime.mapaccess2_faststr "concurrent map read and map write"|runtime/map_faststr.go:116
runtime.mapassign "concurrent map writes"|runtime/map.go:585,runtime/map.go:676
runtime.mapassign_fast32 "concurrent map writes"|runtime/map_fast32.go:101,runtime/map_fast32.go:176
runtime.mapassign_fast32ptr "concurrent map writes"|runtime/map_fast32.go:191,runtime/map_fast32.go:266
runtime.mapassign_fast64 "concurrent map writes"|runtime/map_fast64.go:101,runtime/map_fast64.go:176
runtime.mapassign_fast64ptr "concurrent map writes"|runtime/map_fast64.go:191,runtime/map_fast64.go:266
runtime.mapassign_faststr "concurrent map writes"|runtime/map_faststr.go:211,runtime/map_faststr.go:291
runtime.mapclear "concurrent map writes"|runtime/map.go:985,runtime/map.go:1012
runtime.mapdelete "concurrent map writes"|runtime/map.go:702,runtime/map.go:788
runtime.mapdelete_fast32 "concurrent map writes"|runtime/map_fast32.go:281,runtime/map_fast32.go:348
runtime.mapdelete_fast64 "concurrent map writes"|runtime/map_fast64.go:281,runtime/map_fast64.go:348
runtime.mapdelete_faststr "concurrent map writes"|runtime/map_faststr.go:306,runtime/map_faststr.go:377
runtime.mapiternext "concurrent map iteration and map write"|runtime/map.go:853
runtime.mcall runtime.goexit0|runtime/asm_amd64.s:318#0
runtime.morestack runtime.newstack|runtime/asm_amd64.s:449#
runtime.mput runtime.checkdead|runtime/proc.go:4884~
runtime.newstack runtime.throw|runtime/stack.go:1042#
runtime.schedule runtime.findrunnable|runtime/proc.go:2573#
runtime.stopm runtime.mput|runtime/proc.go:1864#
runtime.throw |runtime/panic.go:1116#00
runtime/debug.PrintStack runtime/debug.Stack|runtime/debug/stack.go:16#
runtime/debug.Stack *|runtime/debug/stack.go:24#000
runtime/debug.Stack |runtime/debug/stack.go:24#000
sort.Sort *|sort/sort.go:217
strings.(*Builder).Grow panic|strings/builder.go:79~
strings.FieldsFunc *|strings/strings.go:396#000000
strings.Join read|strings/strings.go:434
strings.Join |strings/strings.go:434
strings.Map *|strings/strings.go:470#00000,strings/strings.go:470
strings.Repeat panic|strings/strings.go:533#00000
sync.(*Cond).Broadcast sync.(*copyChecker).check|sync/cond.go:74#0
sync.(*Cond).Signal sync.(*copyChecker).check|sync/cond.go:65#0
sync.(*Cond).Wait panic|sync/cond.go:55#0
sync.(*Cond).Wait sync.runtime_notifyListWait|sync/cond.go:56#0
sync.(*Mutex).Lock sync.(*Mutex).lockSlow|sync/mutex.go:81~
sync.(*Mutex).Unlock sync.(*Mutex).unlockSlow|sync/mutex.go:190~
sync.(*Mutex).lockSlow sync.runtime_SemacquireMutex|sync/mutex.go:138#0
sync.(*Mutex).unlockSlow sync.throw|sync/mutex.go:196#00
sync.(*Once).Do sync.(*Once).doSlow|sync/once.go:57~,sync/once.go:57#00,sync/once.go:57
sync.(*Once).doSlow *|sync/once.go:66#00,sync/once.go:66
sync.(*Once).doSlow panic|sync/once.go:66#00
sync.(*Once).doSlow sync.(*Mutex).Lock|sync/once.go:62#00
sync.(*Pool).Get *|sync/pool.go:148#000,sync/pool.go:148
sync.(*RWMutex).Lock sync.(*Mutex).Lock|sync/rwmutex.go:98#0
sync.(*RWMutex).Lock sync.runtime_SemacquireMutex|sync/rwmutex.go:103#0
sync.(*RWMutex).RLock sync.runtime_SemacquireMutex|sync/rwmutex.go:50~
sync.(*RWMutex).RUnlock sync.(*RWMutex).rUnlockSlow|sync/rwmutex.go:70~
sync.(*RWMutex).Unlock sync.throw|sync/rwmutex.go:129#0
sync.(*RWMutex).rUnlockSlow sync.throw|sync/rwmutex.go:80#00
sync.(*WaitGroup).Add internal/race.Read|sync/waitgroup.go:71
sync.(*WaitGroup).Add |sync/waitgroup.go:74#00
sync.(*WaitGroup).Done sync.(*WaitGroup).Add|sync/waitgroup.go:99~
sync.(*WaitGroup).Wait internal/race.Write|sync/waitgroup.go:128
sync.(*WaitGroup).Wait sync.runtime_Semacquire|sync/waitgroup.go:130#0
sync.(*copyChecker).check panic|sync/cond.go:85~
sync.runtime_Semacquire |runtime/sema.go:56#0
sync.runtime_SemacquireMutex |runtime/sema.go:71#000
sync.runtime_notifyListWait runtime.goparkunlock|runtime/sema.go:513#00
sync/atomic.(*Value).Store panic|sync/atomic/value.go:77#000
syscall.SetsockoptInt syscall.setsockopt|syscall/syscall_unix.go:309~
syscall.Syscall6 |syscall/asm_linux_amd64.s:41#0000000000
syscall.setsockopt syscall.Syscall6|syscall/zsyscall_linux_amd64.go:1521#0000000
testing.(*M).Run testing.runTests|testing/testing.go:1252
testing.(*T).Run go|testing/testing.go:1095
testing.Main testing.(*M).Run|testing/testing.go:1179
testing.runTests testing.tRunner|testing/testing.go:1337
testing.runTests.func1 testing.(*T).Run|testing/testing.go:1339
testing.tRunner *|testing/testing.go:1050
testing.tRunner testing.runTests.func1|testing/testing.go:1050
time.(*Timer).Reset panic|time/sleep.go:122#000
time.(*Timer).Stop panic|time/sleep.go:76~
time.NewTicker panic|time/tick.go:23#00
time.Sleep |runtime/time.go:188#0
time.goFunc go|time/sleep.go:168
`,
  inside: `
* panic|call32@runtime/asm_amd64.s:539#0000;reflectcallSave@runtime/panic.go:881#0000;runOpenDeferFrame@runtime/panic.go:855#000,call32@runtime/asm_amd64.s:539#0000
* runtime.Goexit|call32@runtime/asm_amd64.s:539#0000;reflectcallSave@runtime/panic.go:881#0000;runOpenDeferFrame@runtime/panic.go:855#000,call32@runtime/asm_amd64.s:539#0000;reflectcallSave@runtime/panic.go:881#0000
* runtime.preprintpanics|preprintpanics@runtime/panic.go:671#0,preprintpanics@runtime/panic.go:673#0
[chan receive (nil chan)] runtime.chanrecv1|gopark@runtime/proc.go:304#0000;chanrecv@runtime/chan.go:439#0000;chanrecv1@runtime/chan.go:412#00
[chan receive] runtime.chanrecv1|gopark@runtime/proc.go:304#0000;chanrecv@runtime/chan.go:535#0000;chanrecv1@runtime/chan.go:412#00
[chan receive] runtime.chanrecv2|gopark@runtime/proc.go:304#0000;chanrecv@runtime/chan.go:535#0000;chanrecv2@runtime/chan.go:417#000
[chan send (nil chan)] runtime.chansend1|gopark@runtime/proc.go:304#0000;chansend@runtime/chan.go:147#00000;chansend1@runtime/chan.go:127#00
[chan send] runtime.chansend1|gopark@runtime/proc.go:304#0000;chansend@runtime/chan.go:241#00000;chansend1@runtime/chan.go:127#00
[runnable] runtime.chanrecv1|gopark@runtime/proc.go:304#0000;chanrecv@runtime/chan.go:535#0000;chanrecv1@runtime/chan.go:412#00
[select (no cases)] runtime.block|gopark@runtime/proc.go:304#0000;block@runtime/select.go:119#
[select] runtime.selectgo|gopark@runtime/proc.go:304#0000;selectgo@runtime/select.go:335#00000
[semacquire] sync.runtime_SemacquireMutex|gopark@runtime/proc.go:304#0000;goparkunlock@runtime/proc.go:310~;semacquire1@runtime/sema.go:144#0000
[semacquire] sync.runtime_Semacquire|gopark@runtime/proc.go:304#0000;goparkunlock@runtime/proc.go:310~;semacquire1@runtime/sema.go:144#0000
[sleep] time.Sleep|gopark@runtime/proc.go:304#0000
[sync.Cond.Wait] sync.runtime_notifyListWait|gopark@runtime/proc.go:304#0000;goparkunlock@runtime/proc.go:310~
panic assignment to entry in nil map|mapassign@runtime/map.go:573#0000,mapassign_faststr@runtime/map_faststr.go:204#00000,mapassign_fast64@runtime/map_fast64.go:94#0000
panic close of closed channel|closechan@runtime/chan.go:348#0
panic close of nil channel|closechan@runtime/chan.go:342#0
panic comparing uncomparable|efaceeq@runtime/alg.go:285#0000
panic hash of unhashable|nilinterhash@runtime/alg.go:144#000;mapassign@runtime/map.go:587#0000
panic index out of range _ with length _|goPanicIndex@runtime/panic.go:88#00
panic index out of range _|goPanicIndex@runtime/panic.go:88#00
panic integer divide by zero|panicdivide@runtime/panic.go:191#
panic interface conversion: missing method|getitab@runtime/iface.go:91#0000;assertE2I@runtime/iface.go:482#00000
panic interface conversion: nil to interface|assertE2I@runtime/iface.go:480#00000
panic interface conversion: nil|panicdottypeE@runtime/iface.go:260#000
panic interface conversion: other type|panicdottypeE@runtime/iface.go:260#000
panic invalid memory address or nil pointer dereference|panicmem@runtime/panic.go:212~;sigpanic@runtime/signal_unix.go:717#
panic makechan: size out of range|makechan@runtime/chan.go:84#000
panic makeslice: len out of range|panicmakeslicelen@runtime/slice.go:27~;makeslice@runtime/slice.go:44#0000
panic panic while printing panic value|panicmem@runtime/panic.go:212~;sigpanic@runtime/signal_unix.go:717#
panic send on closed channel|chansend@runtime/chan.go:187#00000;chansend1@runtime/chan.go:127#00
panic slice bounds out of range _ with capacity _|goPanicSliceAcap@runtime/panic.go:106#00
runtime.throw all goroutines are asleep - deadlock!|checkdead@runtime/proc.go:4508#;mput@runtime/proc.go:4884~;stopm@runtime/proc.go:1864#;findrunnable@runtime/proc.go:2413#00;schedule@runtime/proc.go:2573#;park_m@runtime/proc.go:2743#0;mcall@runtime/asm_amd64.s:318#0
runtime.throw no goroutines (main called runtime.Goexit) - deadlock!|checkdead@runtime/proc.go:4473#;mput@runtime/proc.go:4884~;stopm@runtime/proc.go:1864#;findrunnable@runtime/proc.go:2413#00;schedule@runtime/proc.go:2573#;goexit0@runtime/proc.go:2902#0;mcall@runtime/asm_amd64.s:318#0
runtime.throw panic|preprintpanics.func1@runtime/panic.go:665#;call32@runtime/asm_amd64.s:539#0000;reflectcallSave@runtime/panic.go:881#0000;runOpenDeferFrame@runtime/panic.go:855#000
runtime.throw runtime.mapaccess1_faststr|mapaccess1_faststr@runtime/map_faststr.go:21#00000
runtime.throw runtime.mapassign_fast64|mapassign_fast64@runtime/map_fast64.go:101#0000
runtime.throw runtime.mapclear|mapclear@runtime/map.go:985#00
runtime.throw runtime.mapdelete|mapdelete@runtime/map.go:702#000
runtime.throw runtime.mapiterinit|mapiternext@runtime/map.go:853#0;mapiterinit@runtime/map.go:843#000
runtime.throw stack overflow|newstack@runtime/stack.go:1042#;morestack@runtime/asm_amd64.s:449#
`,
  races: `
reflect.mapaccess_faststr|runtime.mapaccess2@runtime/map.go:452;reflect.mapaccess@runtime/map.go:1309
reflect.mapaccess|runtime.mapaccess2@runtime/map.go:452;reflect.mapaccess@runtime/map.go:1309
reflect.typedmemmove|reflect.typedmemmove@runtime/mbarrier.go:177
reflect.typedslicecopy|reflect.typedslicecopy@runtime/mbarrier.go:282
runtime.Goexit|runtime.call32@runtime/asm_amd64.s:539
runtime.call32|runtime.call32@runtime/asm_amd64.s:539
runtime.chansend|runtime.chansend@runtime/chan.go:142
runtime.closechan|runtime.closechan@runtime/chan.go:340
runtime.convT2Enoptr|runtime.convT2Enoptr@runtime/iface.go:384
runtime.convT2E|runtime.convT2E@runtime/iface.go:317
runtime.convTnoptr|runtime.convT2Enoptr@runtime/iface.go:384
runtime.convT|runtime.convT2E@runtime/iface.go:317
runtime.createfing|runtime.createfing@runtime/mfinal.go:156
runtime.gopanic|runtime.call32@runtime/asm_amd64.s:539
runtime.growslice|runtime.growslice@runtime/slice.go:76
runtime.mapIterStart|runtime.mapiterinit@runtime/map.go:797
runtime.mapaccess1_fast32|runtime.mapaccess1_fast32@runtime/map_fast32.go:12
runtime.mapaccess1_fast64|runtime.mapaccess1_fast64@runtime/map_fast64.go:12
runtime.mapaccess1_faststr|runtime.mapaccess1_faststr@runtime/map_faststr.go:12
runtime.mapaccess1|runtime.mapaccess1@runtime/map.go:394
runtime.mapassign_fast32|runtime.mapassign_fast32@runtime/map_fast32.go:92
runtime.mapassign_fast64ptr|runtime.mapassign_fast64@runtime/map_fast64.go:92
runtime.mapassign_fast64|runtime.mapassign_fast64@runtime/map_fast64.go:92
runtime.mapassign_faststr|runtime.mapassign_faststr@runtime/map_faststr.go:202
runtime.mapassign|runtime.mapassign@runtime/map.go:571
runtime.mapdelete_fast32|runtime.mapdelete_fast32@runtime/map_fast32.go:272
runtime.mapdelete_fast64|runtime.mapdelete_fast64@runtime/map_fast64.go:272
runtime.mapdelete_faststr|runtime.mapdelete_faststr@runtime/map_faststr.go:297
runtime.mapdelete|runtime.mapdelete@runtime/map.go:685
runtime.mapiterinit|runtime.mapiterinit@runtime/map.go:797
runtime.slicebytetostring|runtime.slicebytetostring@runtime/string.go:75
runtime.slicecopy|runtime.slicecopy@runtime/slice.go:197,runtime.slicestringcopy@runtime/slice.go:232
runtime.slicerunetostring|runtime.slicerunetostring@runtime/string.go:191
runtime.slicestringcopy|runtime.slicestringcopy@runtime/slice.go:232
sync/atomic.AddInt32|sync/atomic.AddInt32@runtime/race_amd64.s:269
sync/atomic.AddInt64|sync/atomic.AddInt64@runtime/race_amd64.s:276
sync/atomic.AddUint32|sync/atomic.AddInt32@runtime/race_amd64.s:269
sync/atomic.AddUint64|sync/atomic.AddInt64@runtime/race_amd64.s:276
sync/atomic.AddUintptr|sync/atomic.AddInt64@runtime/race_amd64.s:276
sync/atomic.CompareAndSwapInt32|sync/atomic.CompareAndSwapInt32@runtime/race_amd64.s:293
sync/atomic.CompareAndSwapInt64|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:298
sync/atomic.CompareAndSwapPointer|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:298;sync/atomic.CompareAndSwapPointer@runtime/atomic_pointer.go:76
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
sync/atomic.StorePointer|sync/atomic.StoreInt64@runtime/race_amd64.s:234;sync/atomic.StorePointer@runtime/atomic_pointer.go:51
sync/atomic.StoreUint32|sync/atomic.StoreInt32@runtime/race_amd64.s:229
sync/atomic.StoreUint64|sync/atomic.StoreInt64@runtime/race_amd64.s:234
sync/atomic.StoreUintptr|sync/atomic.StoreInt64@runtime/race_amd64.s:234
sync/atomic.SwapInt32|sync/atomic.SwapInt32@runtime/race_amd64.s:249
sync/atomic.SwapInt64|sync/atomic.SwapInt64@runtime/race_amd64.s:254
sync/atomic.SwapPointer|sync/atomic.SwapInt64@runtime/race_amd64.s:254;sync/atomic.SwapPointer@runtime/atomic_pointer.go:63
sync/atomic.SwapUint32|sync/atomic.SwapInt32@runtime/race_amd64.s:249
sync/atomic.SwapUint64|sync/atomic.SwapInt64@runtime/race_amd64.s:254
sync/atomic.SwapUintptr|sync/atomic.SwapInt64@runtime/race_amd64.s:254
`,
  inlineCosts: `
fmt Print:72 Printf:73 Println:72 Scan:72 Scanf:73 Scanln:72 Sscan:74 Sscanf:75 Sscanln:74
errors New:6 Unwrap:75
sync (*Mutex).Lock:70 (*Mutex).Unlock:76 (*Once).Do:69 (*RWMutex).RLock:73 (*RWMutex).RLocker:4 (*RWMutex).RUnlock:75 (*WaitGroup).Done:61 NewCond:5
sync/atomic (*Value).Load:53
time (*Location).String:62 (*ParseError).Error:61 (*Ticker).Stop:62 (*Time).GobDecode:62 (*Timer).Stop:72 After:62 Duration.Hours:22 Duration.Microseconds:5 Duration.Milliseconds:5 Duration.Minutes:22 Duration.Nanoseconds:3 Duration.Seconds:22 Duration.Truncate:12 FixedZone:44 Parse:73 ParseInLocation:73 Tick:68 Time.Date:67 Time.Day:70 Time.GobEncode:70 Time.Hour:66 Time.In:66 Time.IsZero:40 Time.Local:59 Time.Location:15 Time.Minute:66 Time.Month:70 Time.Nanosecond:12 Time.Second:64 Time.UTC:60 Time.Unix:31 Time.UnixNano:45 Time.Weekday:78 Time.Year:70 Time.YearDay:72 Unix:50
strings (*Builder).Cap:4 (*Builder).Grow:79 (*Builder).Len:4 (*Builder).Reset:8 (*Builder).String:7 (*Builder).Write:46 (*Builder).WriteByte:44 (*Builder).WriteString:46 (*Reader).Len:19 (*Reader).Read:30 (*Reader).ReadAt:42 (*Reader).ReadByte:31 (*Reader).Reset:10 (*Reader).Seek:67 (*Reader).Size:5 (*Reader).UnreadByte:25 (*Reader).UnreadRune:42 Compare:14 Contains:64 ContainsAny:64 ContainsRune:64 HasPrefix:14 HasSuffix:16 IndexByte:62 IndexFunc:63 LastIndexFunc:63 NewReader:9 NewReplacer:18 ReplaceAll:64 Split:64 SplitAfter:65 SplitAfterN:65 SplitN:64 ToTitle:62 TrimLeftFunc:76 TrimPrefix:26 TrimSuffix:31
strconv (*NumError).Unwrap:3 AppendBool:10 AppendFloat:65 AppendQuote:65 AppendQuoteRune:65 AppendQuoteRuneToASCII:65 AppendQuoteRuneToGraphic:65 AppendQuoteToASCII:65 AppendQuoteToGraphic:65 FormatBool:6 Itoa:63 ParseBool:38 Quote:80 QuoteRune:73 QuoteRuneToASCII:73 QuoteRuneToGraphic:73 QuoteToASCII:80 QuoteToGraphic:80
context Background:3 TODO:3
sort Float64Slice.Len:3 Float64Slice.Less:29 Float64Slice.Search:63 Float64Slice.Sort:61 Float64Slice.Swap:13 Float64s:62 Float64sAreSorted:63 IntSlice.Len:3 IntSlice.Less:8 IntSlice.Search:63 IntSlice.Sort:61 IntSlice.Swap:13 Ints:62 IntsAreSorted:63 Reverse:6 StringSlice.Len:3 StringSlice.Less:8 StringSlice.Search:63 StringSlice.Sort:61 StringSlice.Swap:13 Strings:62 StringsAreSorted:63
bytes (*Buffer).Bytes:6 (*Buffer).Cap:4 (*Buffer).Grow:79 (*Buffer).Len:7 (*Buffer).Next:52 (*Buffer).Read:68 (*Buffer).ReadByte:52 (*Buffer).ReadBytes:74 (*Buffer).ReadString:70 (*Buffer).Reset:15 (*Buffer).String:13 (*Buffer).Truncate:57 (*Buffer).UnreadByte:22 (*Buffer).UnreadRune:34 (*Reader).Len:19 (*Reader).Read:30 (*Reader).ReadAt:42 (*Reader).ReadByte:31 (*Reader).Reset:10 (*Reader).Seek:67 (*Reader).Size:5 (*Reader).UnreadByte:25 (*Reader).UnreadRune:42 Compare:62 Contains:64 ContainsAny:64 ContainsRune:64 Equal:6 HasPrefix:21 HasSuffix:23 IndexByte:62 IndexFunc:63 LastIndexFunc:63 NewBuffer:5 NewBufferString:6 NewReader:9 ReplaceAll:64 Split:64 SplitAfter:65 SplitAfterN:65 SplitN:64 ToTitle:62 TrimLeftFunc:76 TrimPrefix:33 TrimSuffix:38
io (*PipeReader).Close:68 (*PipeReader).CloseWithError:63 (*PipeReader).Read:72 (*PipeWriter).Close:68 (*PipeWriter).CloseWithError:63 (*PipeWriter).Write:72 (*SectionReader).Seek:42 (*SectionReader).Size:6 Copy:72 LimitReader:8 MultiReader:16 NewSectionReader:13 Pipe:24 ReadFull:73 TeeReader:8
math Abs:20 Copysign:32 Dim:15 Erfcinv:63 Float32bits:6 Float32frombits:6 Float64bits:6 Float64frombits:6 Inf:24 IsInf:16 IsNaN:4 NaN:10 Pow10:80 Round:64 RoundToEven:78 Signbit:14
log Flags:61 New:9 Output:65 Prefix:61 SetFlags:61 SetPrefix:61 Writer:61
bufio (*Reader).Buffered:6 (*Reader).Reset:18 (*Reader).Size:4 (*Reader).UnreadByte:49 (*Reader).UnreadRune:28 (*Scanner).Buffer:18 (*Scanner).Bytes:3 (*Scanner).Err:10 (*Scanner).Split:10 (*Scanner).Text:4 (*Writer).Available:7 (*Writer).Buffered:3 (*Writer).Reset:12 (*Writer).Size:4 NewReadWriter:7 NewReader:58 NewReaderSize:53 NewScanner:10 NewWriter:39 NewWriterSize:34 ScanBytes:18
unicode IsControl:16 IsDigit:74 IsGraphic:76 IsLetter:76 IsLower:76 IsMark:62 IsNumber:76 IsPrint:76 IsPunct:76 IsSymbol:76 IsTitle:68 IsUpper:76 To:67
unicode/utf8 FullRune:79 FullRuneInString:79 RuneLen:43 RuneStart:6 ValidRune:23
runtime (*Func).Entry:29 (*MemProfileRecord).InUseBytes:6 (*MemProfileRecord).InUseObjects:6 (*TypeAssertionError).RuntimeError:0 Breakpoint:59 CPUProfile:3 Callers:69 CallersFrames:18 GOROOT:72 Gosched:62 NumCPU:3 NumGoroutine:61 SetMutexProfileFraction:21 UnlockOSThread:48 Version:2
net/http (*Client).Do:71 (*ProtocolError).Error:3 (*Request).Context:14 (*Request).Cookies:63 (*Request).ProtoAtLeast:15 (*Request).Referer:69 (*Request).UserAgent:69 (*Request).WithContext:70 (*Request).Write:65 (*Request).WriteProxy:65 (*Response).Cookies:62 (*Response).ProtoAtLeast:15 (*ServeMux).HandleFunc:71 (*Server).SetKeepAlivesEnabled:75 (*Transport).CancelRequest:64 (*Transport).RoundTrip:71 CanonicalHeaderKey:61 ConnState.String:4 FileServer:6 Get:71 Handle:62 HandleFunc:76 HandlerFunc.ServeHTTP:61 Head:71 Header.Add:77 Header.Del:67 Header.Get:63 Header.Set:72 Header.Values:75 Header.Write:70 Header.WriteSubset:64 ListenAndServe:71 ListenAndServeTLS:73 MaxBytesReader:10 NewFileTransport:7 NewRequest:77 NewServeMux:4 NotFound:62 NotFoundHandler:4 Post:73 PostForm:72 ReadRequest:71 RedirectHandler:8 Serve:70 ServeTLS:72 StatusText:4 TimeoutHandler:10
`,
  systemGoroutines: [
  "[force gc (idle)] gopark@runtime/proc.go:304#0000;goparkunlock@runtime/proc.go:310~;forcegchelper@runtime/proc.go:253# init.6@runtime/proc.go:242",
  "[GC sweep wait] gopark@runtime/proc.go:304#0000;goparkunlock@runtime/proc.go:310~;bgsweep@runtime/mgcsweep.go:70#0 gcenable@runtime/mgc.go:214",
  "[GC scavenge wait] gopark@runtime/proc.go:304#0000;goparkunlock@runtime/proc.go:310~;bgscavenge@runtime/mgcscavenge.go:237#0 gcenable@runtime/mgc.go:215",
  "[finalizer wait] gopark@runtime/proc.go:304#0000;goparkunlock@runtime/proc.go:310~;runfinq@runtime/mfinal.go:175# createfing@runtime/mfinal.go:156"
],
};
