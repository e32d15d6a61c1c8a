// Functions of Go's own in the dumps of Go 1.21: what RecordedPlaces says. Written by scripts/gen-places.ts from tests/goldens; do not edit.
import type { RecordedPlaces } from '../places.ts';

export const recorded: RecordedPlaces = {
  places: `
bufio.(*Reader).Peek bufio.(*Reader).fill|bufio/bufio.go:151#00
bufio.(*Reader).ReadLine bufio.(*Reader).ReadSlice|bufio/bufio.go:408#0
bufio.(*Reader).ReadSlice bufio.(*Reader).fill|bufio/bufio.go:379#00
bufio.(*Reader).fill net/http.(*connReader).Read|bufio/bufio.go:113#0
bufio.(*Reader).fill net/http.(*persistConn).Read|bufio/bufio.go:113#0
container/list.(*List).PushBack container/list.(*List).lazyInit|container/list/list.go:151~
container/list.(*List).Remove panic|container/list/list.go:135~
container/list.(*List).lazyInit panic|container/list/list.go:86~
container/ring.(*Ring).Next panic|container/ring/ring.go:26~
context.WithValue panic|context/context.go:716#{00}{00}{00}
fmt.(*pp).catchPanic fmt.(*pp).printArg|fmt/print.go:613#0{00}0{00}
fmt.(*pp).doPrint fmt.(*pp).printArg|fmt/print.go:1211#0{000}
fmt.(*pp).doPrintf fmt.(*pp).printArg|fmt/print.go:1077#0{00}{000},fmt/print.go:1176#0{00}{000},fmt/print.go:1196#0{00}{000}
fmt.(*pp).doPrintln fmt.(*pp).printArg|fmt/print.go:1223#0{000},fmt/print.go:1223
fmt.(*pp).handleMethods *|fmt/print.go:673#00,fmt/print.go:650#00,fmt/print.go:640#00,fmt/print.go:667#00,fmt/print.go:673
fmt.(*pp).handleMethods.func1 fmt.(*pp).catchPanic|fmt/print.go:639#
fmt.(*pp).handleMethods.func2 fmt.(*pp).catchPanic|fmt/print.go:648#
fmt.(*pp).handleMethods.func3 fmt.(*pp).catchPanic|fmt/print.go:666#
fmt.(*pp).handleMethods.func4 fmt.(*pp).catchPanic|fmt/print.go:672#
fmt.(*pp).printArg fmt.(*pp).handleMethods|fmt/print.go:756#0{00}0,fmt/print.go:756
fmt.(*pp).printArg fmt.(*pp).printValue|fmt/print.go:759#0{00}0
fmt.(*pp).printValue fmt.(*pp).handleMethods|fmt/print.go:770#0{000}00
fmt.(*pp).printValue fmt.(*pp).printValue|fmt/print.go:853#0{000}00,fmt/print.go:923#0{000}00,fmt/print.go:912#0{000}00,fmt/print.go:866#0{000}00,fmt/print.go:827#0{000}00,fmt/print.go:825#0{000}00,fmt/print.go:903#0{000}00
fmt.(*pp).printValue internal/fmtsort.Sort|fmt/print.go:816#0{000}00
fmt.Append fmt.(*pp).doPrint|fmt/print.go:289#{000}{000}
fmt.Appendf fmt.(*pp).doPrintf|fmt/print.go:249#{000}{00}{000}
fmt.Appendln fmt.(*pp).doPrintln|fmt/print.go:332#{000}{000}
fmt.Errorf fmt.(*pp).doPrintf|fmt/errors.go:25#{00}{000}
fmt.Fprint fmt.(*pp).doPrint|fmt/print.go:262#{00}{000}
fmt.Fprintf fmt.(*pp).doPrintf|fmt/print.go:224#{00}{00}{000}
fmt.Fprintln fmt.(*pp).doPrintln|fmt/print.go:304#{00}{000},fmt/print.go:304
fmt.Fprintln panic|fmt/print.go:305#{00}{000}
fmt.Print fmt.Fprint|fmt/print.go:272~
fmt.Printf fmt.Fprintf|fmt/print.go:233~
fmt.Println fmt.Fprintln|fmt/print.go:314~
fmt.Sprint fmt.(*pp).doPrint|fmt/print.go:279#{000}
fmt.Sprintf fmt.(*pp).doPrintf|fmt/print.go:239#{00}{000}
fmt.Sprintln fmt.(*pp).doPrintln|fmt/print.go:321#{000}
full fmt.(*pp).catchPanic panic|fmt/print.go:600#0{00}0{00}
full panic *|runtime/panic.go:920#{00}
full panic fmt.(*pp).handleMethods.func1|runtime/panic.go:920#{00}
full panic fmt.(*pp).handleMethods.func2|runtime/panic.go:920#{00}
full panic fmt.(*pp).handleMethods.func3|runtime/panic.go:920#{00}
full panic fmt.(*pp).handleMethods.func4|runtime/panic.go:920#{00}
full panic runtime.preprintpanics|runtime/panic.go:1015#{00}
full panic runtime.runOpenDeferFrame|runtime/panic.go:914#{00}
full panic |runtime/panic.go:1017#{00}
full runtime.Goexit runtime.runOpenDeferFrame|runtime/panic.go:523#
full runtime.assertE2I panic|runtime/iface.go:452#00
full runtime.assertE2I runtime.getitab|runtime/iface.go:454#00
full runtime.chansend panic|runtime/chan.go:206#0000
full runtime.chansend1 runtime.chansend|runtime/chan.go:145#00
full runtime.checkdead runtime.fatal|runtime/proc.go:5493#
full runtime.closechan panic|runtime/chan.go:365#0,runtime/chan.go:359#0
full runtime.createfing go|runtime/mfinal.go:163
full runtime.deferCallSave *|runtime/panic.go:798#00
full runtime.deferCallSave runtime.preprintpanics.func1|runtime/panic.go:798#00
full runtime.efaceeq panic|runtime/alg.go:250#000
full runtime.fatal |runtime/panic.go:1096#{00}
full runtime.findRunnable runtime.stopm|runtime/proc.go:3224#
full runtime.gcenable go|runtime/mgc.go:200,runtime/mgc.go:201
full runtime.getitab panic|runtime/iface.go:92#000
full runtime.goPanicIndex panic|runtime/panic.go:114#00
full runtime.goPanicSliceAcap panic|runtime/panic.go:140#00
full runtime.goexit *|runtime/asm_amd64.s:1650#
full runtime.goexit runtime.forcegchelper|runtime/asm_amd64.s:1650#
full runtime.goexit runtime.gcenable.func1|runtime/asm_amd64.s:1650#
full runtime.goexit runtime.gcenable.func2|runtime/asm_amd64.s:1650#
full runtime.goexit runtime.main|runtime/asm_amd64.s:1650#
full runtime.goexit runtime.runfinq|runtime/asm_amd64.s:1650#
full runtime.init.6 go|runtime/proc.go:310
full runtime.main *|runtime/proc.go:267#
full runtime.makechan panic|runtime/chan.go:85#00
full runtime.makeslice runtime.panicmakeslicelen|runtime/slice.go:98#000
full runtime.mapassign panic|runtime/map.go:581#000
full runtime.mapassign runtime.nilinterhash|runtime/map.go:598#000
full runtime.mapassign_fast64 panic|runtime/map_fast64.go:95#000
full runtime.mapassign_faststr panic|runtime/map_faststr.go:205#00{00}
full runtime.mcall runtime.park_m|runtime/asm_amd64.s:458#
full runtime.morestack runtime.newstack|runtime/asm_amd64.s:593#
full runtime.mput runtime.checkdead|runtime/proc.go:5928#0
full runtime.newstack runtime.throw|runtime/stack.go:1107#
full runtime.nilinterhash panic|runtime/alg.go:126#00
full runtime.panicdivide panic|runtime/panic.go:240#
full runtime.panicdottypeE panic|runtime/iface.go:263#000
full runtime.panicmakeslicelen panic|runtime/slice.go:29~
full runtime.panicmem panic|runtime/panic.go:261~
full runtime.park_m runtime.schedule|runtime/proc.go:3740#0
full runtime.preprintpanics *|runtime/panic.go:582#0,runtime/panic.go:584#0
full runtime.preprintpanics.func1 runtime.throw|runtime/panic.go:574#,runtime/panic.go:576#
full runtime.runOpenDeferFrame runtime.deferCallSave|runtime/panic.go:771#0
full runtime.schedule runtime.findRunnable|runtime/proc.go:3577#
full runtime.sigpanic runtime.panicmem|runtime/signal_unix.go:861#
full runtime.stopm runtime.mput|runtime/proc.go:2529#
full runtime.throw |runtime/panic.go:1077#{00}
full sync.fatal runtime.fatal|runtime/panic.go:1061#{00}
full sync.runtime_Semacquire runtime.semacquire1|runtime/sema.go:62#0
full sync.runtime_SemacquireMutex runtime.semacquire1|runtime/sema.go:77#000
full sync.runtime_SemacquireRWMutex runtime.semacquire1|runtime/sema.go:87#000
full sync.runtime_SemacquireRWMutexR runtime.semacquire1|runtime/sema.go:82#000
full sync.runtime_notifyListWait runtime.goparkunlock|runtime/sema.go:527#00
full time.Sleep runtime.gopark|runtime/time.go:195#0
internal/fmtsort.Sort reflect.(*MapIter).Next|internal/fmtsort/sort.go:62#{000}
internal/poll.(*FD).Accept internal/poll.(*pollDesc).waitRead|internal/poll/fd_unix.go:611#0
internal/poll.(*FD).Read internal/poll.(*pollDesc).waitRead|internal/poll/fd_unix.go:164#0{000}
internal/poll.(*FD).SetsockoptInt syscall.SetsockoptInt|internal/poll/sockopt.go:17#0000
internal/poll.(*FD).WaitWrite internal/poll.(*pollDesc).waitWrite|internal/poll/fd_unix.go:683~
internal/poll.(*pollDesc).wait internal/poll.runtime_pollWait|internal/poll/fd_poll_runtime.go:84#000
internal/poll.(*pollDesc).wait |internal/poll/fd_poll_runtime.go:80#000
internal/poll.(*pollDesc).waitRead internal/poll.(*pollDesc).wait|internal/poll/fd_poll_runtime.go:89~
internal/poll.(*pollDesc).waitWrite internal/poll.(*pollDesc).wait|internal/poll/fd_poll_runtime.go:93~
internal/poll.runtime_pollWait |runtime/netpoll.go:343#00
io.WriteString panic|io/io.go:318#{00}{00}
log.(*Logger).Print log.(*Logger).output|log/log.go:260~
log.(*Logger).output *|log/log.go:238#0000
log.Fatal fmt.Sprint|log/log.go:412#{000}
log.Panic fmt.Sprint|log/log.go:430#{000}
log.Panic panic|log/log.go:432#{000}
log.Panicf panic|log/log.go:439#{00}{000}
log.Panicf |log/log.go:439#{00}{000}
log.Panicln panic|log/log.go:446#{000}
log.Printf log.(*Logger).output|log/log.go:397~
log.Println log.(*Logger).output|log/log.go:405~
maps.Clone[...] maps.clone|maps/maps.go:46~
maps.clone |runtime/map.go:1454#{00}
net.(*Dialer).Dial net.(*Dialer).DialContext|net/dial.go:433~
net.(*Dialer).DialContext net.(*sysDialer).dialParallel|net/dial.go:506#0{00}{00}{00}
net.(*TCPListener).Accept net.(*TCPListener).accept|net/tcpsock.go:315#0
net.(*TCPListener).accept net.(*netFD).accept|net/tcpsock_posix.go:152#0
net.(*conn).Read net.(*netFD).Read|net/net.go:185#0{000}
net.(*netFD).Read internal/poll.(*FD).Read|net/fd_posix.go:55#0{000}
net.(*netFD).accept internal/poll.(*FD).Accept|net/fd_unix.go:172#0
net.(*netFD).connect internal/poll.(*FD).WaitWrite|net/fd_unix.go:141#0{00}{00}{00}
net.(*netFD).connect syscall.Connect|net/fd_unix.go:59#0{00}{00}{00}
net.(*netFD).dial net.(*netFD).connect|net/sock_posix.go:151#0{00}{00}{00}0
net.(*sysDialer).dialParallel net.(*sysDialer).dialSerial|net/dial.go:515#0{00}{000}{000}
net.(*sysDialer).dialSerial net.(*sysDialer).dialSingle|net/dial.go:614#0{00}{000}
net.(*sysDialer).dialSingle net.(*sysDialer).dialTCP|net/dial.go:649#0{00}{00}
net.(*sysDialer).dialTCP net.(*sysDialer).doDialTCP|net/tcpsock_posix.go:64#0{00}00
net.(*sysDialer).doDialTCP net.(*sysDialer).doDialTCPProto|net/tcpsock_posix.go:68~
net.(*sysDialer).doDialTCPProto net.internetSocket|net/tcpsock_posix.go:78#0{00}000
net.(*sysDialer).doDialTCPProto net.newTCPConn|net/tcpsock_posix.go:114#0{00}000
net.Dial net.(*Dialer).Dial|net/dial.go:400#{00}{00}
net.internetSocket net.socket|net/ipsock_posix.go:142#{00}{00}{00}{00}00.
net.newTCPConn net.setNoDelay|net/tcpsock.go:239#000
net.newTCPConn |net/tcpsock.go:250#000
net.setNoDelay internal/poll.(*FD).SetsockoptInt|net/tcpsockopt_posix.go:15#00
net.socket net.(*netFD).dial|net/sock_posix.go:70#{00}{00}0000{00}.
net/http.(*Client).Do net/http.(*Client).do|net/http/client.go:590~
net/http.(*Client).Get net/http.(*Client).Do|net/http/client.go:488#0{00}
net/http.(*Client).Post net/http.(*Client).Do|net/http/client.go:857#0{00}{00}{00}
net/http.(*Client).do net/http.(*Client).send|net/http/client.go:724#00
net/http.(*Client).send net/http.send|net/http/client.go:181#00{000}
net/http.(*ServeMux).ServeHTTP net/http.HandlerFunc.ServeHTTP|net/http/server.go:2519#0{00}0
net/http.(*Server).Serve go|net/http/server.go:3091
net/http.(*Server).Serve net.(*TCPListener).Accept|net/http/server.go:3061#0{00}
net/http.(*Server).Serve net/http.(*conn).setState|net/http/server.go:3090#0{00}
net/http.(*Server).Serve.func3 net/http.(*conn).serve|net/http/server.go:3091
net/http.(*Transport).RoundTrip net/http.(*Transport).roundTrip|net/http/roundtrip.go:17#00
net/http.(*Transport).dial net.(*Dialer).DialContext|net/http/transport.go:1183#0{00}{00}{00}
net/http.(*Transport).dialConn go|net/http/transport.go:1776,net/http/transport.go:1777
net/http.(*Transport).dialConn net/http.(*Transport).dial|net/http/transport.go:1625#0{00}{{}0{00}{00}0}
net/http.(*Transport).dialConnFor net/http.(*Transport).dialConn|net/http/transport.go:1467#00
net/http.(*Transport).getConn |net/http/transport.go:1393#00{{}0{00}{00}0}
net/http.(*Transport).queueForDial go|net/http/transport.go:1436
net/http.(*Transport).roundTrip net/http.(*Transport).getConn|net/http/transport.go:591#00
net/http.(*Transport).roundTrip net/http.(*persistConn).roundTrip|net/http/transport.go:604#00
net/http.(*conn).readRequest net/http.readRequest|net/http/server.go:999#0{00}
net/http.(*conn).serve net/http.(*conn).readRequest|net/http/server.go:1939#0{00}
net/http.(*conn).serve net/http.(*response).finishRequest|net/http/server.go:2020#0{00}
net/http.(*conn).serve net/http.serverHandler.ServeHTTP|net/http/server.go:2014#0{00},net/http/server.go:2014
net/http.(*conn).serve.func1 net/http.(*conn).serve|net/http/server.go:1873#
net/http.(*conn).serve.func1 |net/http/server.go:1873#
net/http.(*conn).setState *|net/http/server.go:1816#0{00}00
net/http.(*connReader).Read net.(*conn).Read|net/http/server.go:791#0{000}
net/http.(*connReader).backgroundRead net.(*conn).Read|net/http/server.go:683#0
net/http.(*connReader).startBackgroundRead go|net/http/server.go:679
net/http.(*persistConn).Read net.(*conn).Read|net/http/transport.go:1954#0{000}
net/http.(*persistConn).readLoop bufio.(*Reader).Peek|net/http/transport.go:2118#0
net/http.(*persistConn).roundTrip |net/http/transport.go:2666#00
net/http.(*persistConn).writeLoop |net/http/transport.go:2435#0
net/http.(*response).Header read|net/http/server.go:1088
net/http.(*response).Header write|net/http/server.go:1094
net/http.(*response).Header |net/http/server.go:1087#0,net/http/server.go:1094,net/http/server.go:1088
net/http.(*response).Write net/http.(*response).write|net/http/server.go:1611
net/http.(*response).WriteHeader net/http.Header.Clone|net/http/server.go:1183#00,net/http/server.go:1183
net/http.(*response).WriteHeader net/http.checkWriteHeaderCode|net/http/server.go:1155#00
net/http.(*response).WriteHeader write|net/http/server.go:1183
net/http.(*response).WriteHeader |net/http/server.go:1183
net/http.(*response).finishRequest net/http.(*response).WriteHeader|net/http/server.go:1663#0
net/http.(*response).write net/http.(*response).WriteHeader|net/http/server.go:1639
net/http.Get net/http.(*Client).Get|net/http/client.go:457#{00},net/http/client.go:457~
net/http.HandlerFunc.ServeHTTP *|net/http/server.go:2141#0{00}0,net/http/server.go:2141
net/http.Header.Add net/textproto.MIMEHeader.Add|net/http/header.go:31~
net/http.Header.Clone read|net/http/header.go:101,net/http/header.go:113
net/http.Header.Clone |net/http/header.go:101~,net/http/header.go:101,net/http/header.go:113
net/http.Header.Set net/textproto.MIMEHeader.Set|net/http/header.go:40~,net/http/header.go:40
net/http.Serve net/http.(*Server).Serve|net/http/server.go:2600#{00}{00},net/http/server.go:2600
net/http.checkWriteHeaderCode panic|net/http/server.go:1121~
net/http.readRequest net/textproto.(*Reader).ReadLine|net/http/request.go:1041#0
net/http.send net/http.(*Transport).RoundTrip|net/http/client.go:260#0{00}{000}
net/http.serverHandler.ServeHTTP net/http.(*ServeMux).ServeHTTP|net/http/server.go:2943#{0}{00}0
net/http.serverHandler.ServeHTTP net/http.HandlerFunc.ServeHTTP|net/http/server.go:2943#{0}{00}0,net/http/server.go:2943
net/http/httptest.(*Server).goServe go|net/http/httptest/server.go:308
net/http/httptest.(*Server).goServe.func1 net/http.(*Server).Serve|net/http/httptest/server.go:310#
net/textproto.(*Reader).ReadLine net/textproto.(*Reader).readLineSlice|net/textproto/reader.go:43~
net/textproto.(*Reader).readLineSlice bufio.(*Reader).ReadLine|net/textproto/reader.go:63#00
net/textproto.MIMEHeader.Add panic|net/textproto/header.go:15~
net/textproto.MIMEHeader.Set panic|net/textproto/header.go:22~
net/textproto.MIMEHeader.Set write|net/textproto/header.go:22
net/textproto.MIMEHeader.Set |net/textproto/header.go:22~,net/textproto/header.go:22
panic *|runtime/panic.go:914#{00},runtime/panic.go:920#{00}
panic net/http.(*conn).serve.func1|runtime/panic.go:920#{00}
panic sync.OnceFunc.func1.1|runtime/panic.go:914#{00}
reflect.(*MapIter).Next reflect.mapiterinit|reflect/value.go:1935#0
reflect.Value.Call reflect.Value.call|reflect/value.go:380#{000}{000}
reflect.Value.Int read|reflect/value.go:1461
reflect.Value.Int |reflect/value.go:1461
reflect.Value.Interface reflect.valueInterface|reflect/value.go:1490
reflect.Value.Len reflect.Value.lenNonSlice|reflect/value.go:1709
reflect.Value.MapIndex reflect.copyVal|reflect/value.go:1771
reflect.Value.MapKeys read|reflect/value.go:1788
reflect.Value.MapKeys |reflect/value.go:1788
reflect.Value.Set write|reflect/value.go:2265
reflect.Value.Set |reflect/value.go:2265
reflect.Value.SetInt write|reflect/value.go:2338
reflect.Value.SetInt |reflect/value.go:2338
reflect.Value.SetMapIndex reflect.mapassign_faststr|reflect/value.go:2402#{000}{000}{000}
reflect.Value.SetMapIndex write|reflect/value.go:2425,reflect/value.go:2402
reflect.Value.SetMapIndex |reflect/value.go:2425,reflect/value.go:2402
reflect.Value.call *|reflect/value.go:596#{000}{00}{000}
reflect.Value.lenNonSlice read|reflect/value.go:1720
reflect.Value.lenNonSlice |reflect/value.go:1720
reflect.copyVal read|reflect/value.go:1999
reflect.copyVal |reflect/value.go:1999
reflect.mapassign_faststr reflect.mapassign_faststr0|reflect/value.go:3837#00{00}0
reflect.mapassign_faststr0 |runtime/map.go:1376#00{00}0
reflect.mapiterinit |runtime/map.go:1392#000
reflect.packEface read|reflect/value.go:135
reflect.packEface |reflect/value.go:135
reflect.valueInterface reflect.packEface|reflect/value.go:1520
runtime.Goexit *|runtime/panic.go:523#,runtime/panic.go:541#
runtime.copyKeys "concurrent map read and map write"|runtime/map.go:1659,runtime/map.go:1666
runtime.copyValues "concurrent map read and map write"|runtime/map.go:1723,runtime/map.go:1731
runtime.deferCallSave *|runtime/panic.go:798
runtime.deferreturn *|runtime/panic.go:477
runtime.goexit *|runtime/asm_amd64.s:1650#
runtime.gopanic *|runtime/panic.go:920
runtime.mapaccess1 "concurrent map read and map write"|runtime/map.go:416
runtime.mapaccess1_fast32 "concurrent map read and map write"|runtime/map_fast32.go:22
runtime.mapaccess1_fast64 "concurrent map read and map write"|runtime/map_fast64.go:22
runtime.mapaccess1_faststr "concurrent map read and map write"|runtime/map_faststr.go:22
runtime.mapaccess2 "concurrent map read and map write"|runtime/map.go:477
runtime.mapaccess2_fast32 "concurrent map read and map write"|runtime/map_fast32.go:62
runtime.mapaccess2_fast64 "concurrent map read and map write"|runtime/map_fast64.go:62
runtime.mapaccess2_faststr "concurrent map read and map write"|runtime/map_faststr.go:117
runtime.mapassign "concurrent map writes"|runtime/map.go:596,runtime/map.go:687
runtime.mapassign_fast32 "concurrent map writes"|runtime/map_fast32.go:102,runtime/map_fast32.go:177
runtime.mapassign_fast32ptr "concurrent map writes"|runtime/map_fast32.go:192,runtime/map_fast32.go:267
runtime.mapassign_fast64 "concurrent map writes"|runtime/map_fast64.go:102,runtime/map_fast64.go:177
runtime.mapassign_fast64ptr "concurrent map writes"|runtime/map_fast64.go:192,runtime/map_fast64.go:267
runtime.mapassign_faststr "concurrent map writes"|runtime/map_faststr.go:212,runtime/map_faststr.go:295
runtime.mapclear "concurrent map writes"|runtime/map.go:1006,runtime/map.go:1053
runtime.mapclone2 "concurrent map clone and map write"|runtime/map.go:1522,runtime/map.go:1590
runtime.mapdelete "concurrent map writes"|runtime/map.go:716,runtime/map.go:807
runtime.mapdelete_fast32 "concurrent map writes"|runtime/map_fast32.go:282,runtime/map_fast32.go:358
runtime.mapdelete_fast64 "concurrent map writes"|runtime/map_fast64.go:282,runtime/map_fast64.go:360
runtime.mapdelete_faststr "concurrent map writes"|runtime/map_faststr.go:310,runtime/map_faststr.go:386
runtime.mapiternext "concurrent map iteration and map write"|runtime/map.go:874
runtime/debug.PrintStack runtime/debug.Stack|runtime/debug/stack.go:16#
runtime/debug.Stack *|runtime/debug/stack.go:24#
runtime/debug.Stack |runtime/debug/stack.go:24#
sort.Sort *|sort/sort.go:46
strings.(*Builder).Grow panic|strings/builder.go:80#00
strings.FieldsFunc *|strings/strings.go:403#{00}0
strings.Join read|strings/strings.go:449
strings.Join |strings/strings.go:449
strings.Map *|strings/strings.go:489#0{00},strings/strings.go:489
strings.Repeat panic|strings/strings.go:554#{00}0
sync.(*Cond).Broadcast sync.(*copyChecker).check|sync/cond.go:91#0
sync.(*Cond).Signal sync.(*copyChecker).check|sync/cond.go:82#0
sync.(*Cond).Wait panic|sync/cond.go:69#0
sync.(*Cond).Wait sync.runtime_notifyListWait|sync/cond.go:70#0
sync.(*Mutex).Lock sync.(*Mutex).lockSlow|sync/mutex.go:90~
sync.(*Mutex).Unlock sync.(*Mutex).unlockSlow|sync/mutex.go:223~
sync.(*Mutex).lockSlow sync.runtime_SemacquireMutex|sync/mutex.go:171#0
sync.(*Mutex).unlockSlow sync.fatal|sync/mutex.go:229#00
sync.(*Once).Do sync.(*Once).doSlow|sync/once.go:65~,sync/once.go:65#00,sync/once.go:65
sync.(*Once).doSlow *|sync/once.go:74#00,sync/once.go:74
sync.(*Once).doSlow panic|sync/once.go:74#00
sync.(*Once).doSlow sync.(*Mutex).Lock|sync/once.go:70#00
sync.(*Once).doSlow sync.OnceFunc.func1|sync/once.go:74#00
sync.(*Pool).Get *|sync/pool.go:151#0,sync/pool.go:151
sync.(*RWMutex).Lock sync.(*Mutex).Lock|sync/rwmutex.go:147#0
sync.(*RWMutex).Lock sync.runtime_SemacquireRWMutex|sync/rwmutex.go:152#0
sync.(*RWMutex).RLock sync.runtime_SemacquireRWMutexR|sync/rwmutex.go:71~
sync.(*RWMutex).RUnlock sync.(*RWMutex).rUnlockSlow|sync/rwmutex.go:119~
sync.(*RWMutex).Unlock sync.fatal|sync/rwmutex.go:209#0
sync.(*RWMutex).rUnlockSlow sync.fatal|sync/rwmutex.go:129#00
sync.(*WaitGroup).Add |sync/waitgroup.go:62#00
sync.(*WaitGroup).Done sync.(*WaitGroup).Add|sync/waitgroup.go:87~
sync.(*WaitGroup).Wait sync.runtime_Semacquire|sync/waitgroup.go:116#0
sync.(*copyChecker).check panic|sync/cond.go:102~
sync.OnceFunc.func1 *|sync/oncefunc.go:27#
sync.OnceFunc.func1.1 panic|sync/oncefunc.go:24#
sync.OnceFunc.func2 panic|sync/oncefunc.go:33#
sync.OnceFunc.func2 sync.(*Once).Do|sync/oncefunc.go:31#
sync.fatal |runtime/panic.go:1061#{00}
sync.runtime_Semacquire |runtime/sema.go:62#0
sync.runtime_SemacquireMutex |runtime/sema.go:77#000
sync.runtime_SemacquireRWMutex |runtime/sema.go:87#000
sync.runtime_SemacquireRWMutexR |runtime/sema.go:82#000
sync.runtime_notifyListWait |runtime/sema.go:527#00
sync/atomic.(*Value).Store panic|sync/atomic/value.go:78#0{00}
syscall.Connect syscall.connect|syscall/syscall_unix.go:298#0{00}
syscall.SetsockoptInt syscall.setsockopt|syscall/syscall_unix.go:462~
syscall.Syscall |syscall/syscall_linux.go:69#0000
syscall.Syscall6 |syscall/syscall_linux.go:91#0000000
syscall.connect syscall.Syscall|syscall/zsyscall_linux_amd64.go:1438#000
syscall.setsockopt syscall.Syscall6|syscall/zsyscall_linux_amd64.go:1484#00000
testing.(*M).Run testing.runTests|testing/testing.go:1925
testing.(*T).Run go|testing/testing.go:1648
testing.(*T).Run.func1 testing.tRunner|testing/testing.go:1648
testing.Main testing.(*M).Run|testing/testing.go:1762
testing.runTests testing.tRunner|testing/testing.go:2052
testing.runTests.func1 testing.(*T).Run|testing/testing.go:2054
testing.tRunner *|testing/testing.go:1595
testing.tRunner testing.runTests.func1|testing/testing.go:1595
time.(*Timer).Reset panic|time/sleep.go:136#00
time.(*Timer).Stop panic|time/sleep.go:79~
time.NewTicker panic|time/tick.go:22#0
time.Sleep |runtime/time.go:195#0
time.goFunc go|time/sleep.go:176
`,
  inside: `
* panic|deferCallSave@runtime/panic.go:798#00;runOpenDeferFrame@runtime/panic.go:771#0
* runtime.Goexit|deferCallSave@runtime/panic.go:798#00;runOpenDeferFrame@runtime/panic.go:771#0
* runtime.preprintpanics|preprintpanics@runtime/panic.go:582#0,preprintpanics@runtime/panic.go:584#0
[chan receive (nil chan)] runtime.chanrecv1|gopark@runtime/proc.go:398#00000;chanrecv@runtime/chan.go:469#000;chanrecv1@runtime/chan.go:442#00
[chan receive] runtime.chanrecv1|gopark@runtime/proc.go:398#00000;chanrecv@runtime/chan.go:583#000;chanrecv1@runtime/chan.go:442#00
[chan receive] runtime.chanrecv2|gopark@runtime/proc.go:398#00000;chanrecv@runtime/chan.go:583#000;chanrecv2@runtime/chan.go:447#00
[chan send (nil chan)] runtime.chansend1|gopark@runtime/proc.go:398#00000;chansend@runtime/chan.go:165#0000;chansend1@runtime/chan.go:145#00
[chan send] runtime.chansend1|gopark@runtime/proc.go:398#00000;chansend@runtime/chan.go:259#0000;chansend1@runtime/chan.go:145#00
[runnable] runtime.chanrecv1|gopark@runtime/proc.go:398#00000;chanrecv@runtime/chan.go:583#000;chanrecv1@runtime/chan.go:442#00
[select (no cases)] runtime.block|gopark@runtime/proc.go:398#00000;block@runtime/select.go:103#
[select] runtime.selectgo|gopark@runtime/proc.go:398#00000;selectgo@runtime/select.go:327#000000
[semacquire] sync.runtime_Semacquire|gopark@runtime/proc.go:398#00000;goparkunlock@runtime/proc.go:404~;semacquire1@runtime/sema.go:160#00000
[sleep] time.Sleep|gopark@runtime/proc.go:398#00000
[sync.Cond.Wait] sync.runtime_notifyListWait|gopark@runtime/proc.go:398#00000;goparkunlock@runtime/proc.go:404~
[sync.Mutex.Lock] sync.runtime_SemacquireMutex|gopark@runtime/proc.go:398#00000;goparkunlock@runtime/proc.go:404~;semacquire1@runtime/sema.go:160#00000
[sync.RWMutex.Lock] sync.runtime_SemacquireRWMutex|gopark@runtime/proc.go:398#00000;goparkunlock@runtime/proc.go:404~;semacquire1@runtime/sema.go:160#00000
[sync.RWMutex.RLock] sync.runtime_SemacquireRWMutexR|gopark@runtime/proc.go:398#00000;goparkunlock@runtime/proc.go:404~;semacquire1@runtime/sema.go:160#00000
panic assignment to entry in nil map|mapassign@runtime/map.go:581#000,mapassign_faststr@runtime/map_faststr.go:205#00{00},mapassign_fast64@runtime/map_fast64.go:95#000
panic close of closed channel|closechan@runtime/chan.go:365#0
panic close of nil channel|closechan@runtime/chan.go:359#0
panic comparing uncomparable|efaceeq@runtime/alg.go:250#000
panic hash of unhashable|nilinterhash@runtime/alg.go:126#00;mapassign@runtime/map.go:598#000
panic index out of range _ with length _|goPanicIndex@runtime/panic.go:114#00
panic index out of range _|goPanicIndex@runtime/panic.go:114#00
panic integer divide by zero|panicdivide@runtime/panic.go:240#
panic interface conversion: missing method|getitab@runtime/iface.go:92#000;assertE2I@runtime/iface.go:454#00
panic interface conversion: nil to interface|assertE2I@runtime/iface.go:452#00
panic interface conversion: nil|panicdottypeE@runtime/iface.go:263#000
panic interface conversion: other type|panicdottypeE@runtime/iface.go:263#000
panic invalid memory address or nil pointer dereference|panicmem@runtime/panic.go:261~;sigpanic@runtime/signal_unix.go:861#
panic makechan: size out of range|makechan@runtime/chan.go:85#00
panic makeslice: len out of range|panicmakeslicelen@runtime/slice.go:29~;makeslice@runtime/slice.go:98#000
panic panic while printing panic value:|panicmem@runtime/panic.go:261~;sigpanic@runtime/signal_unix.go:861#
panic send on closed channel|chansend@runtime/chan.go:206#0000;chansend1@runtime/chan.go:145#00
panic slice bounds out of range _ with capacity _|goPanicSliceAcap@runtime/panic.go:140#00
runtime.fatal all goroutines are asleep - deadlock!|checkdead@runtime/proc.go:5493#;mput@runtime/proc.go:5928#0;stopm@runtime/proc.go:2529#;findRunnable@runtime/proc.go:3224#;schedule@runtime/proc.go:3577#;park_m@runtime/proc.go:3740#0;mcall@runtime/asm_amd64.s:458#
runtime.throw panic|preprintpanics.func1@runtime/panic.go:574#;deferCallSave@runtime/panic.go:798#00;runOpenDeferFrame@runtime/panic.go:771#0,preprintpanics.func1@runtime/panic.go:576#;deferCallSave@runtime/panic.go:798#00;runOpenDeferFrame@runtime/panic.go:771#0
runtime.throw stack overflow|newstack@runtime/stack.go:1107#;morestack@runtime/asm_amd64.s:593#
`,
  races: `
reflect.mapaccess_faststr|runtime.mapaccess2_faststr@runtime/map_faststr.go:108;reflect.mapaccess_faststr@runtime/map.go:1360
reflect.mapaccess|runtime.mapaccess2@runtime/map.go:457;reflect.mapaccess@runtime/map.go:1350,runtime.mapaccess2_faststr@runtime/map_faststr.go:108;reflect.mapaccess_faststr@runtime/map.go:1360
reflect.mapassign0|runtime.mapassign@runtime/map.go:579;reflect.mapassign0@runtime/map.go:1370
reflect.mapassign_faststr0|runtime.mapassign_faststr@runtime/map_faststr.go:203;reflect.mapassign_faststr0@runtime/map.go:1376
reflect.mapdelete_faststr|runtime.mapdelete_faststr@runtime/map_faststr.go:301;reflect.mapdelete_faststr@runtime/map.go:1387
reflect.mapdelete|runtime.mapdelete@runtime/map.go:696;reflect.mapdelete@runtime/map.go:1382
reflect.maplen|reflect.maplen@runtime/map.go:1411
reflect.typedmemmove|reflect.typedmemmove@runtime/mbarrier.go:193
reflect.typedslicecopy|runtime.slicecopy@runtime/slice.go:310;reflect.typedslicecopy@runtime/mbarrier.go:293
runtime.Goexit|runtime.deferCallSave@runtime/panic.go:798
runtime.call32|runtime.gopanic@runtime/panic.go:920,runtime.deferCallSave@runtime/panic.go:798
runtime.chansend|runtime.chansend@runtime/chan.go:160
runtime.closechan|runtime.closechan@runtime/chan.go:357
runtime.convT2Enoptr|runtime.convTnoptr@runtime/iface.go:336
runtime.convT2E|runtime.convT@runtime/iface.go:322
runtime.convTnoptr|runtime.convTnoptr@runtime/iface.go:336
runtime.convT|runtime.convT@runtime/iface.go:322
runtime.createfing|runtime.createfing@runtime/mfinal.go:163
runtime.deferreturn|runtime.deferreturn@runtime/panic.go:477
runtime.gopanic|runtime.gopanic@runtime/panic.go:920
runtime.growslice|runtime.growslice@runtime/slice.go:157
runtime.mapIterStart|runtime.mapiterinit@runtime/map.go:816
runtime.mapaccess1_fast32|runtime.mapaccess1_fast32@runtime/map_fast32.go:13
runtime.mapaccess1_fast64|runtime.mapaccess1_fast64@runtime/map_fast64.go:13
runtime.mapaccess1_faststr|runtime.mapaccess1_faststr@runtime/map_faststr.go:13
runtime.mapaccess1|runtime.mapaccess1@runtime/map.go:396,runtime.mapaccess2@runtime/map.go:457
runtime.mapaccess2_fast32|runtime.mapaccess2_fast32@runtime/map_fast32.go:53
runtime.mapaccess2_fast64|runtime.mapaccess2_fast64@runtime/map_fast64.go:53
runtime.mapaccess2_faststr|runtime.mapaccess2_faststr@runtime/map_faststr.go:108
runtime.mapaccess2|runtime.mapaccess2@runtime/map.go:457
runtime.mapassign_fast32|runtime.mapassign_fast32@runtime/map_fast32.go:93
runtime.mapassign_fast64ptr|runtime.mapassign_fast64@runtime/map_fast64.go:93
runtime.mapassign_fast64|runtime.mapassign_fast64@runtime/map_fast64.go:93
runtime.mapassign_faststr|runtime.mapassign_faststr@runtime/map_faststr.go:203
runtime.mapassign|runtime.mapassign@runtime/map.go:579
runtime.mapclear|runtime.mapclear@runtime/map.go:994
runtime.mapdelete_fast32|runtime.mapdelete_fast32@runtime/map_fast32.go:273
runtime.mapdelete_fast64|runtime.mapdelete_fast64@runtime/map_fast64.go:273
runtime.mapdelete_faststr|runtime.mapdelete_faststr@runtime/map_faststr.go:301
runtime.mapdelete|runtime.mapdelete@runtime/map.go:696
runtime.mapiterinit|runtime.mapiterinit@runtime/map.go:816
runtime.raceread|runtime.raceread@<autogenerated>:1
runtime.racewrite|runtime.racewrite@<autogenerated>:1
runtime.slicebytetostring|runtime.slicebytetostring@runtime/string.go:81
runtime.slicecopy|runtime.slicecopy@runtime/slice.go:310
runtime.slicerunetostring|runtime.slicerunetostring@runtime/string.go:202
runtime.slicestringcopy|runtime.slicecopy@runtime/slice.go:310
sync/atomic.AddInt32|sync/atomic.AddInt32@runtime/race_amd64.s:281;sync/atomic.AddInt32@<autogenerated>:1,sync/atomic.AddInt32@runtime/race_amd64.s:281;sync/atomic.AddUint32@<autogenerated>:1
sync/atomic.AddInt64|sync/atomic.AddInt64@runtime/race_amd64.s:289;sync/atomic.AddInt64@<autogenerated>:1,sync/atomic.AddInt64@runtime/race_amd64.s:289;sync/atomic.AddUint64@<autogenerated>:1,sync/atomic.AddInt64@runtime/race_amd64.s:289;sync/atomic.AddUintptr@<autogenerated>:1
sync/atomic.AddUint32|sync/atomic.AddInt32@runtime/race_amd64.s:281;sync/atomic.AddUint32@<autogenerated>:1
sync/atomic.AddUint64|sync/atomic.AddInt64@runtime/race_amd64.s:289;sync/atomic.AddUint64@<autogenerated>:1
sync/atomic.AddUintptr|sync/atomic.AddInt64@runtime/race_amd64.s:289;sync/atomic.AddUintptr@<autogenerated>:1
sync/atomic.CompareAndSwapInt32|sync/atomic.CompareAndSwapInt32@runtime/race_amd64.s:310;sync/atomic.CompareAndSwapInt32@<autogenerated>:1,sync/atomic.CompareAndSwapInt32@runtime/race_amd64.s:310;sync/atomic.CompareAndSwapUint32@<autogenerated>:1
sync/atomic.CompareAndSwapInt64|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:316;sync/atomic.CompareAndSwapInt64@<autogenerated>:1,sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:316;sync/atomic.CompareAndSwapUint64@<autogenerated>:1,sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:316;sync/atomic.CompareAndSwapUintptr@<autogenerated>:1
sync/atomic.CompareAndSwapPointer|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:316;sync/atomic.CompareAndSwapPointer@runtime/atomic_pointer.go:113
sync/atomic.CompareAndSwapUint32|sync/atomic.CompareAndSwapInt32@runtime/race_amd64.s:310;sync/atomic.CompareAndSwapUint32@<autogenerated>:1
sync/atomic.CompareAndSwapUint64|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:316;sync/atomic.CompareAndSwapUint64@<autogenerated>:1
sync/atomic.CompareAndSwapUintptr|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:316;sync/atomic.CompareAndSwapUintptr@<autogenerated>:1
sync/atomic.LoadInt32|sync/atomic.LoadInt32@runtime/race_amd64.s:202;sync/atomic.LoadInt32@<autogenerated>:1,sync/atomic.LoadInt32@runtime/race_amd64.s:202;sync/atomic.LoadUint32@<autogenerated>:1
sync/atomic.LoadInt64|sync/atomic.LoadInt64@runtime/race_amd64.s:208;sync/atomic.LoadInt64@<autogenerated>:1,sync/atomic.LoadInt64@runtime/race_amd64.s:208;sync/atomic.LoadUint64@<autogenerated>:1,sync/atomic.LoadInt64@runtime/race_amd64.s:208;sync/atomic.LoadUintptr@<autogenerated>:1,sync/atomic.LoadInt64@runtime/race_amd64.s:208;sync/atomic.LoadPointer@<autogenerated>:1
sync/atomic.LoadPointer|sync/atomic.LoadInt64@runtime/race_amd64.s:208;sync/atomic.LoadPointer@<autogenerated>:1
sync/atomic.LoadUint32|sync/atomic.LoadInt32@runtime/race_amd64.s:202;sync/atomic.LoadUint32@<autogenerated>:1
sync/atomic.LoadUint64|sync/atomic.LoadInt64@runtime/race_amd64.s:208;sync/atomic.LoadUint64@<autogenerated>:1
sync/atomic.LoadUintptr|sync/atomic.LoadInt64@runtime/race_amd64.s:208;sync/atomic.LoadUintptr@<autogenerated>:1
sync/atomic.StoreInt32|sync/atomic.StoreInt32@runtime/race_amd64.s:231;sync/atomic.StoreInt32@<autogenerated>:1,sync/atomic.StoreInt32@runtime/race_amd64.s:231;sync/atomic.StoreUint32@<autogenerated>:1
sync/atomic.StoreInt64|sync/atomic.StoreInt64@runtime/race_amd64.s:237;sync/atomic.StoreInt64@<autogenerated>:1,sync/atomic.StoreInt64@runtime/race_amd64.s:237;sync/atomic.StoreUint64@<autogenerated>:1,sync/atomic.StoreInt64@runtime/race_amd64.s:237;sync/atomic.StoreUintptr@<autogenerated>:1
sync/atomic.StorePointer|sync/atomic.StoreInt64@runtime/race_amd64.s:237;sync/atomic.StorePointer@runtime/atomic_pointer.go:82
sync/atomic.StoreUint32|sync/atomic.StoreInt32@runtime/race_amd64.s:231;sync/atomic.StoreUint32@<autogenerated>:1
sync/atomic.StoreUint64|sync/atomic.StoreInt64@runtime/race_amd64.s:237;sync/atomic.StoreUint64@<autogenerated>:1
sync/atomic.StoreUintptr|sync/atomic.StoreInt64@runtime/race_amd64.s:237;sync/atomic.StoreUintptr@<autogenerated>:1
sync/atomic.SwapInt32|sync/atomic.SwapInt32@runtime/race_amd64.s:256;sync/atomic.SwapInt32@<autogenerated>:1,sync/atomic.SwapInt32@runtime/race_amd64.s:256;sync/atomic.SwapUint32@<autogenerated>:1
sync/atomic.SwapInt64|sync/atomic.SwapInt64@runtime/race_amd64.s:262;sync/atomic.SwapInt64@<autogenerated>:1,sync/atomic.SwapInt64@runtime/race_amd64.s:262;sync/atomic.SwapUint64@<autogenerated>:1,sync/atomic.SwapInt64@runtime/race_amd64.s:262;sync/atomic.SwapUintptr@<autogenerated>:1
sync/atomic.SwapPointer|sync/atomic.SwapInt64@runtime/race_amd64.s:262;sync/atomic.SwapPointer@runtime/atomic_pointer.go:97
sync/atomic.SwapUint32|sync/atomic.SwapInt32@runtime/race_amd64.s:256;sync/atomic.SwapUint32@<autogenerated>:1
sync/atomic.SwapUint64|sync/atomic.SwapInt64@runtime/race_amd64.s:262;sync/atomic.SwapUint64@<autogenerated>:1
sync/atomic.SwapUintptr|sync/atomic.SwapInt64@runtime/race_amd64.s:262;sync/atomic.SwapUintptr@<autogenerated>:1
`,
  inlineCosts: `
fmt Print:72 Printf:73 Println:72 Scan:72 Scanf:73 Scanln:72 Sscan:73 Sscanf:74 Sscanln:73
errors Join:54 New:6 Unwrap:79
sync (*Map).Delete:60 (*Map).Store:64 (*Mutex).Lock:66 (*Mutex).TryLock:27 (*Mutex).Unlock:72 (*Once).Do:66 (*RWMutex).RLock:77 (*RWMutex).RLocker:3 (*RWMutex).RUnlock:78 (*RWMutex).TryRLock:36 (*WaitGroup).Done:60 NewCond:5 OnceFunc:49 OnceValue:78 OnceValues:79
sync/atomic (*Bool).CompareAndSwap:22 (*Bool).Load:6 (*Bool).Store:12 (*Bool).Swap:15 (*Int32).Add:5 (*Int32).CompareAndSwap:6 (*Int32).Load:4 (*Int32).Store:4 (*Int32).Swap:5 (*Int64).Add:5 (*Int64).CompareAndSwap:6 (*Int64).Load:4 (*Int64).Store:4 (*Int64).Swap:5 (*Pointer).CompareAndSwap:63 (*Pointer).Load:4 (*Pointer).Store:61 (*Pointer).Swap:62 (*Uint32).Add:5 (*Uint32).CompareAndSwap:6 (*Uint32).Load:4 (*Uint32).Store:4 (*Uint32).Swap:5 (*Uint64).Add:5 (*Uint64).CompareAndSwap:6 (*Uint64).Load:4 (*Uint64).Store:4 (*Uint64).Swap:5 (*Uintptr).Add:5 (*Uintptr).CompareAndSwap:6 (*Uintptr).Load:4 (*Uintptr).Store:4 (*Uintptr).Swap:5 (*Value).Load:47
time (*Location).String:61 (*Ticker).Stop:62 (*Time).GobDecode:61 (*Time).UnmarshalText:70 (*Timer).Stop:72 After:62 Duration.Abs:17 Duration.Hours:22 Duration.Microseconds:4 Duration.Milliseconds:4 Duration.Minutes:22 Duration.Nanoseconds:2 Duration.Seconds:22 Duration.Truncate:12 Month.String:77 Tick:68 Time.Date:66 Time.Day:69 Time.GobEncode:69 Time.Hour:65 Time.In:63 Time.IsZero:38 Time.Local:56 Time.Location:15 Time.Minute:65 Time.Month:69 Time.Nanosecond:11 Time.Second:63 Time.UTC:57 Time.Unix:29 Time.UnixMicro:44 Time.UnixMilli:44 Time.UnixNano:42 Time.Weekday:76 Time.Year:69 Time.YearDay:71 Unix:50 UnixMicro:61 UnixMilli:61 Weekday.String:75
strings (*Builder).Cap:4 (*Builder).Len:4 (*Builder).Reset:8 (*Builder).String:8 (*Builder).Write:41 (*Builder).WriteByte:39 (*Builder).WriteString:41 (*Reader).Len:16 (*Reader).Read:28 (*Reader).ReadAt:41 (*Reader).ReadByte:30 (*Reader).Reset:10 (*Reader).Seek:66 (*Reader).Size:4 (*Reader).UnreadByte:25 (*Reader).UnreadRune:41 Clone:25 Compare:14 Contains:64 ContainsAny:64 ContainsFunc:64 ContainsRune:64 CutPrefix:29 CutSuffix:34 HasPrefix:14 HasSuffix:16 IndexByte:62 LastIndexByte:25 LastIndexFunc:63 NewReader:9 NewReplacer:17 ReplaceAll:64 Split:64 SplitAfter:65 SplitAfterN:65 SplitN:64 ToLowerSpecial:64 ToTitle:62 ToTitleSpecial:64 ToUpperSpecial:64 TrimPrefix:26 TrimSuffix:31
strconv (*NumError).Unwrap:3 AppendBool:10 AppendFloat:65 AppendQuote:65 AppendQuoteRune:65 AppendQuoteRuneToASCII:65 AppendQuoteRuneToGraphic:65 AppendQuoteToASCII:65 AppendQuoteToGraphic:65 FormatBool:6 Itoa:62 ParseBool:44 Quote:80 QuoteRune:73 QuoteRuneToASCII:73 QuoteRuneToGraphic:73 QuoteToASCII:80 QuoteToGraphic:80 QuotedPrefix:72
context Background:3 TODO:3 WithDeadline:72 WithoutCancel:12
sort Float64Slice.Len:3 Float64Slice.Less:29 Float64Slice.Sort:61 Float64Slice.Swap:13 Float64s:61 Float64sAreSorted:62 IntSlice.Len:3 IntSlice.Less:8 IntSlice.Sort:61 IntSlice.Swap:13 Ints:61 IntsAreSorted:62 Reverse:6 SearchFloat64s:78 SearchInts:78 SearchStrings:78 StringSlice.Len:3 StringSlice.Less:8 StringSlice.Sort:61 StringSlice.Swap:13 Strings:61 StringsAreSorted:62
bytes (*Buffer).Available:8 (*Buffer).AvailableBuffer:7 (*Buffer).Bytes:6 (*Buffer).Cap:4 (*Buffer).Grow:78 (*Buffer).Len:7 (*Buffer).Next:51 (*Buffer).Read:66 (*Buffer).ReadByte:50 (*Buffer).ReadBytes:73 (*Buffer).ReadString:69 (*Buffer).Reset:15 (*Buffer).String:13 (*Buffer).Truncate:55 (*Buffer).UnreadByte:22 (*Buffer).UnreadRune:34 (*Reader).Len:16 (*Reader).Read:28 (*Reader).ReadAt:41 (*Reader).ReadByte:30 (*Reader).Reset:10 (*Reader).Seek:66 (*Reader).Size:4 (*Reader).UnreadByte:25 (*Reader).UnreadRune:41 Clone:11 Compare:62 Contains:64 ContainsAny:64 ContainsFunc:70 ContainsRune:64 CutPrefix:36 CutSuffix:41 Equal:6 HasPrefix:21 HasSuffix:23 IndexByte:62 IndexFunc:63 LastIndexByte:25 LastIndexFunc:63 NewBuffer:5 NewBufferString:6 NewReader:9 ReplaceAll:64 Split:64 SplitAfter:65 SplitAfterN:65 SplitN:64 ToLowerSpecial:64 ToTitle:62 ToTitleSpecial:64 ToUpperSpecial:64 TrimLeftFunc:76 TrimPrefix:33 TrimSuffix:38
io (*OffsetWriter).Seek:36 (*OffsetWriter).Write:72 (*PipeReader).Close:66 (*PipeReader).CloseWithError:62 (*PipeReader).Read:71 (*PipeWriter).Close:66 (*PipeWriter).CloseWithError:62 (*PipeWriter).Write:71 (*SectionReader).Seek:42 (*SectionReader).Size:6 Copy:72 LimitReader:8 MultiReader:16 MultiWriter:46 NewOffsetWriter:9 NewSectionReader:29 NopCloser:23 Pipe:24 ReadFull:73 TeeReader:8
math Abs:14 Acos:71 Acosh:61 Asin:61 Asinh:61 Atan:61 Atan2:62 Atanh:61 Cbrt:61 Ceil:61 Copysign:23 Cos:61 Cosh:61 Dim:15 Erf:61 Erfc:61 Erfcinv:63 Exp:61 Exp2:61 Expm1:61 Float32bits:3 Float32frombits:3 Float64bits:3 Float64frombits:3 Floor:61 Frexp:70 Hypot:62 Inf:21 IsInf:16 IsNaN:4 Ldexp:62 Log:61 Log10:71 Log1p:61 Log2:61 Max:62 Min:62 Mod:62 Modf:70 NaN:7 Pow:62 Pow10:77 Remainder:62 Round:57 RoundToEven:71 Signbit:11 Sin:61 Sinh:61 Sqrt:4 Tan:61 Tanh:61 Trunc:61
log (*Logger).Flags:10 (*Logger).Prefix:23 (*Logger).Print:77 (*Logger).Printf:77 (*Logger).Println:77 (*Logger).SetFlags:10 (*Logger).SetPrefix:69 Default:2 Flags:13 Output:64 Prefix:26 Print:77 Printf:77 Println:77 SetFlags:13 SetOutput:60 SetPrefix:72 Writer:60
bufio (*Reader).Buffered:6 (*Reader).Reset:33 (*Reader).Size:4 (*Reader).UnreadByte:49 (*Reader).UnreadRune:28 (*Scanner).Buffer:18 (*Scanner).Bytes:3 (*Scanner).Err:10 (*Scanner).Split:10 (*Scanner).Text:4 (*Writer).Available:7 (*Writer).AvailableBuffer:8 (*Writer).Buffered:3 (*Writer).Reset:28 (*Writer).Size:4 NewReadWriter:7 NewReader:59 NewReaderSize:54 NewScanner:9 NewWriter:43 NewWriterSize:38 ScanBytes:18
unicode In:72 IsControl:16 IsDigit:74 IsLetter:76 IsLower:76 IsMark:62 IsNumber:76 IsOneOf:72 IsPunct:76 IsSymbol:76 IsTitle:68 IsUpper:76 To:67
unicode/utf8 AppendRune:72 FullRune:79 FullRuneInString:79 RuneLen:43 RuneStart:6 ValidRune:23
runtime (*MemProfileRecord).InUseBytes:6 (*MemProfileRecord).InUseObjects:6 (*MemProfileRecord).Stack:26 (*PanicNilError).Error:2 (*PanicNilError).RuntimeError:0 (*StackRecord).Stack:22 (*TypeAssertionError).RuntimeError:0 Breakpoint:59 CPUProfile:3 Callers:69 CallersFrames:18 GOROOT:72 GoroutineProfile:71 Gosched:62 NumCPU:3 NumCgoCall:32 NumGoroutine:46 SetMutexProfileFraction:21 ThreadCreateProfile:61 UnlockOSThread:48 Version:2
net/http (*Client).Do:70 (*MaxBytesError).Error:2 (*ProtocolError).Error:3 (*ProtocolError).Is:8 (*Request).Context:14 (*Request).Cookie:80 (*Request).Cookies:63 (*Request).ProtoAtLeast:15 (*Request).Referer:66 (*Request).UserAgent:66 (*Request).WithContext:23 (*Request).Write:64 (*Request).WriteProxy:64 (*Response).Cookies:62 (*Response).ProtoAtLeast:15 (*ServeMux).HandleFunc:69 (*Transport).CancelRequest:63 (*Transport).RoundTrip:70 AllowQuerySemicolons:18 CanonicalHeaderKey:61 ConnState.String:4 FS:5 FileServer:6 Get:70 Handle:61 HandleFunc:73 HandlerFunc.ServeHTTP:61 Head:70 Header.Add:75 Header.Clone:74 Header.Del:65 Header.Get:61 Header.Set:70 Header.Values:73 Header.Write:68 Header.WriteSubset:63 ListenAndServe:70 ListenAndServeTLS:72 MaxBytesHandler:18 MaxBytesReader:19 NewFileTransport:7 NewRequest:77 NewResponseController:5 NewServeMux:2 NotFound:62 NotFoundHandler:3 ParseTime:76 Post:72 PostForm:71 ProxyURL:17 RedirectHandler:8 Serve:69 ServeTLS:71 StripPrefix:24 TimeoutHandler:10
maps Clone:75 Copy:13 DeleteFunc:73 Equal:37
slices Clip:7 Clone:11 Compact:53 Contains:26 Delete:14 Equal:25 Grow:32 Index:15 IndexFunc:72 IsSorted:63 Max:37 Min:37 Reverse:38 Sort:76 SortFunc:77 SortStableFunc:67
cmp Compare:54 Less:29
`,
  systemGoroutines: [
  "[force gc (idle)] gopark@runtime/proc.go:398#00000;goparkunlock@runtime/proc.go:404~;forcegchelper@runtime/proc.go:322# init.6@runtime/proc.go:310",
  "[GC sweep wait] gopark@runtime/proc.go:398#00000;goparkunlock@runtime/proc.go:404~;bgsweep@runtime/mgcsweep.go:280#0;gcenable.func1@runtime/mgc.go:200# gcenable@runtime/mgc.go:200",
  "[GC scavenge wait] gopark@runtime/proc.go:398#00000;goparkunlock@runtime/proc.go:404~;(*scavengerState).park@runtime/mgcscavenge.go:425#0;bgscavenge@runtime/mgcscavenge.go:653#0;gcenable.func2@runtime/mgc.go:201# gcenable@runtime/mgc.go:201",
  "[finalizer wait] gopark@runtime/proc.go:398#00000;runfinq@runtime/mfinal.go:193# createfing@runtime/mfinal.go:163"
],
};
