// Functions of Go's own in the dumps of Go 1.20: what RecordedPlaces says. Written by scripts/gen-places.ts from tests/goldens; do not edit.
import type { RecordedPlaces } from '../places.ts';

export const recorded: RecordedPlaces = {
  places: `
bufio.(*Reader).Peek bufio.(*Reader).fill|bufio/bufio.go:144#00
bufio.(*Reader).ReadLine bufio.(*Reader).ReadSlice|bufio/bufio.go:401#0
bufio.(*Reader).ReadSlice bufio.(*Reader).fill|bufio/bufio.go:372#00
bufio.(*Reader).fill net/http.(*connReader).Read|bufio/bufio.go:106#0
bufio.(*Reader).fill net/http.(*persistConn).Read|bufio/bufio.go:106#0
container/list.(*List).PushBack container/list.(*List).lazyInit|container/list/list.go:151~
container/list.(*List).Remove panic|container/list/list.go:135~
container/list.(*List).lazyInit panic|container/list/list.go:86~
container/ring.(*Ring).Next panic|container/ring/ring.go:26~
context.WithValue panic|context/context.go:591#{00}{00}{00}
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
full panic *|runtime/panic.go:890#{00}
full panic fmt.(*pp).handleMethods.func1|runtime/panic.go:890#{00}
full panic fmt.(*pp).handleMethods.func2|runtime/panic.go:890#{00}
full panic fmt.(*pp).handleMethods.func3|runtime/panic.go:890#{00}
full panic fmt.(*pp).handleMethods.func4|runtime/panic.go:890#{00}
full panic runtime.preprintpanics|runtime/panic.go:985#{00}
full panic runtime.runOpenDeferFrame|runtime/panic.go:884#{00}
full panic |runtime/panic.go:987#{00}
full runtime.Goexit runtime.runOpenDeferFrame|runtime/panic.go:522#
full runtime.assertE2I panic|runtime/iface.go:451#00
full runtime.assertE2I runtime.getitab|runtime/iface.go:453#00
full runtime.chansend panic|runtime/chan.go:206#0000
full runtime.chansend1 runtime.chansend|runtime/chan.go:145#00
full runtime.checkdead runtime.fatal|runtime/proc.go:5282#
full runtime.closechan panic|runtime/chan.go:365#0,runtime/chan.go:359#0
full runtime.createfing go|runtime/mfinal.go:163
full runtime.deferCallSave *|runtime/panic.go:796#00
full runtime.deferCallSave runtime.preprintpanics.func1|runtime/panic.go:796#00
full runtime.efaceeq panic|runtime/alg.go:249#000
full runtime.fatal |runtime/panic.go:1066#{00}
full runtime.findRunnable runtime.stopm|runtime/proc.go:3027#
full runtime.gcenable go|runtime/mgc.go:178,runtime/mgc.go:179
full runtime.getitab panic|runtime/iface.go:92#000
full runtime.goPanicIndex panic|runtime/panic.go:113#00
full runtime.goPanicSliceAcap panic|runtime/panic.go:139#00
full runtime.goexit *|runtime/asm_amd64.s:1598#
full runtime.goexit runtime.forcegchelper|runtime/asm_amd64.s:1598#
full runtime.goexit runtime.gcenable.func1|runtime/asm_amd64.s:1598#
full runtime.goexit runtime.gcenable.func2|runtime/asm_amd64.s:1598#
full runtime.goexit runtime.main|runtime/asm_amd64.s:1598#
full runtime.goexit runtime.runfinq|runtime/asm_amd64.s:1598#
full runtime.init.6 go|runtime/proc.go:293
full runtime.main *|runtime/proc.go:250#
full runtime.makechan panic|runtime/chan.go:85#00
full runtime.makeslice runtime.panicmakeslicelen|runtime/slice.go:98#000
full runtime.mapassign panic|runtime/map.go:580#000
full runtime.mapassign runtime.nilinterhash|runtime/map.go:597#000
full runtime.mapassign_fast64 panic|runtime/map_fast64.go:95#000
full runtime.mapassign_faststr panic|runtime/map_faststr.go:205#00{00}
full runtime.mcall runtime.park_m|runtime/asm_amd64.s:452#
full runtime.morestack runtime.newstack|runtime/asm_amd64.s:574#
full runtime.mput runtime.checkdead|runtime/proc.go:5717#0
full runtime.newstack runtime.throw|runtime/stack.go:1105#
full runtime.nilinterhash panic|runtime/alg.go:125#00
full runtime.panicdivide panic|runtime/panic.go:239#
full runtime.panicdottypeE panic|runtime/iface.go:262#000
full runtime.panicmakeslicelen panic|runtime/slice.go:29~
full runtime.panicmem panic|runtime/panic.go:260~
full runtime.park_m runtime.schedule|runtime/proc.go:3531#0
full runtime.preprintpanics *|runtime/panic.go:581#0,runtime/panic.go:583#0
full runtime.preprintpanics.func1 runtime.throw|runtime/panic.go:573#,runtime/panic.go:575#
full runtime.runOpenDeferFrame runtime.deferCallSave|runtime/panic.go:769#0
full runtime.schedule runtime.findRunnable|runtime/proc.go:3380#
full runtime.sigpanic runtime.panicmem|runtime/signal_unix.go:841#
full runtime.stopm runtime.mput|runtime/proc.go:2335#
full runtime.throw |runtime/panic.go:1047#{00}
full sync.fatal runtime.fatal|runtime/panic.go:1031#{00}
full sync.runtime_Semacquire runtime.semacquire1|runtime/sema.go:62#0
full sync.runtime_SemacquireMutex runtime.semacquire1|runtime/sema.go:77#000
full sync.runtime_SemacquireRWMutex runtime.semacquire1|runtime/sema.go:87#000
full sync.runtime_SemacquireRWMutexR runtime.semacquire1|runtime/sema.go:82#000
full sync.runtime_notifyListWait runtime.goparkunlock|runtime/sema.go:527#00
full time.Sleep runtime.gopark|runtime/time.go:195#0
internal/fmtsort.Sort reflect.(*MapIter).Next|internal/fmtsort/sort.go:62#{000}
internal/poll.(*FD).Accept internal/poll.(*pollDesc).waitRead|internal/poll/fd_unix.go:614#0
internal/poll.(*FD).Accept internal/poll.accept|internal/poll/fd_unix.go:605#0
internal/poll.(*FD).Read internal/poll.(*pollDesc).waitRead|internal/poll/fd_unix.go:167#0{000}
internal/poll.(*FD).WaitWrite internal/poll.(*pollDesc).waitWrite|internal/poll/fd_unix.go:741~
internal/poll.(*pollDesc).wait internal/poll.runtime_pollWait|internal/poll/fd_poll_runtime.go:84#000
internal/poll.(*pollDesc).waitRead internal/poll.(*pollDesc).wait|internal/poll/fd_poll_runtime.go:89~
internal/poll.(*pollDesc).waitWrite internal/poll.(*pollDesc).wait|internal/poll/fd_poll_runtime.go:93~
internal/poll.accept syscall.Accept4|internal/poll/sock_cloexec.go:17#0
internal/poll.runtime_pollWait |runtime/netpoll.go:306#00
io.WriteString panic|io/io.go:315#{00}{00}
log.(*Logger).Print fmt.Sprint|log/log.go:213#0{000}
log.Fatal fmt.Sprint|log/log.go:364#{000}
log.Panic fmt.Sprint|log/log.go:382#{000}
log.Panic panic|log/log.go:384#{000}
log.Panicf panic|log/log.go:391#{00}{000}
log.Panicf |log/log.go:391#{00}{000}
log.Panicln panic|log/log.go:398#{000}
log.Printf fmt.Sprintf|log/log.go:350#{00}{000}
log.Println fmt.Sprintln|log/log.go:359#{000}
net.(*Dialer).Dial net.(*Dialer).DialContext|net/dial.go:367~
net.(*Dialer).DialContext net.(*sysDialer).dialParallel|net/dial.go:440#0{00}{00}{00}
net.(*TCPListener).Accept net.(*TCPListener).accept|net/tcpsock.go:297#0
net.(*TCPListener).accept net.(*netFD).accept|net/tcpsock_posix.go:148#0
net.(*conn).Read net.(*netFD).Read|net/net.go:183#0{000}
net.(*netFD).Read internal/poll.(*FD).Read|net/fd_posix.go:55#0{000}
net.(*netFD).accept internal/poll.(*FD).Accept|net/fd_unix.go:172#0
net.(*netFD).connect go|net/fd_unix.go:117
net.(*netFD).connect internal/poll.(*FD).WaitWrite|net/fd_unix.go:141#0{00}{00}{00}
net.(*netFD).connect syscall.Connect|net/fd_unix.go:59#0{00}{00}{00}
net.(*netFD).connect.func2 |net/fd_unix.go:118#
net.(*netFD).dial net.(*netFD).connect|net/sock_posix.go:151#0{00}{00}{00}0
net.(*sysDialer).dialParallel net.(*sysDialer).dialSerial|net/dial.go:449#0{00}{000}{000}
net.(*sysDialer).dialSerial net.(*sysDialer).dialSingle|net/dial.go:548#0{00}{000}
net.(*sysDialer).dialSingle net.(*sysDialer).dialTCP|net/dial.go:580#0{00}{00}
net.(*sysDialer).dialTCP net.(*sysDialer).doDialTCP|net/tcpsock_posix.go:64#0{00}00
net.(*sysDialer).doDialTCP net.internetSocket|net/tcpsock_posix.go:74#0{00}00
net.Dial net.(*Dialer).Dial|net/dial.go:334#{00}{00}
net.internetSocket net.socket|net/ipsock_posix.go:142#{00}{00}{00}{00}00.
net.socket net.(*netFD).dial|net/sock_posix.go:70#{00}{00}0000{00}.
net/http.(*Client).Do net/http.(*Client).do|net/http/client.go:582~
net/http.(*Client).Get net/http.(*Client).Do|net/http/client.go:480#0{00}
net/http.(*Client).Post net/http.(*Client).Do|net/http/client.go:849#0{00}{00}{00}
net/http.(*Client).do net/http.(*Client).send|net/http/client.go:716#00
net/http.(*Client).send net/http.send|net/http/client.go:176#00{000}
net/http.(*ServeMux).ServeHTTP net/http.HandlerFunc.ServeHTTP|net/http/server.go:2500#0{00}0
net/http.(*Server).Serve go|net/http/server.go:3089
net/http.(*Server).Serve net.(*TCPListener).Accept|net/http/server.go:3059#0{00}
net/http.(*Server).Serve net/http.(*conn).setState|net/http/server.go:3088#0{00}
net/http.(*Server).Serve.func3 net/http.(*conn).serve|net/http/server.go:3089
net/http.(*Transport).RoundTrip net/http.(*Transport).roundTrip|net/http/roundtrip.go:17#00
net/http.(*Transport).dial net.(*Dialer).DialContext|net/http/transport.go:1176#0{00}{00}{00}
net/http.(*Transport).dialConn go|net/http/transport.go:1765,net/http/transport.go:1766
net/http.(*Transport).dialConn net/http.(*Transport).dial|net/http/transport.go:1614#0{00}{{}0{00}{00}0}
net/http.(*Transport).dialConnFor net/http.(*Transport).dialConn|net/http/transport.go:1456#00
net/http.(*Transport).getConn |net/http/transport.go:1382#00{{}0{00}{00}0}
net/http.(*Transport).queueForDial go|net/http/transport.go:1425
net/http.(*Transport).roundTrip net/http.(*Transport).getConn|net/http/transport.go:590#00
net/http.(*Transport).roundTrip net/http.(*persistConn).roundTrip|net/http/transport.go:603#00
net/http.(*conn).readRequest net/http.readRequest|net/http/server.go:990#0{00}
net/http.(*conn).serve net/http.(*conn).readRequest|net/http/server.go:1920#0{00}
net/http.(*conn).serve net/http.(*response).finishRequest|net/http/server.go:2001#0{00}
net/http.(*conn).serve net/http.serverHandler.ServeHTTP|net/http/server.go:1995#0{00},net/http/server.go:1995
net/http.(*conn).serve.func1 net/http.(*conn).serve|net/http/server.go:1854#
net/http.(*conn).serve.func1 |net/http/server.go:1854#
net/http.(*conn).setState *|net/http/server.go:1799#0{00}00
net/http.(*connReader).Read net.(*conn).Read|net/http/server.go:782#0{000}
net/http.(*connReader).backgroundRead net.(*conn).Read|net/http/server.go:674#0
net/http.(*connReader).startBackgroundRead go|net/http/server.go:670
net/http.(*persistConn).Read net.(*conn).Read|net/http/transport.go:1943#0{000}
net/http.(*persistConn).readLoop bufio.(*Reader).Peek|net/http/transport.go:2107#0
net/http.(*persistConn).roundTrip |net/http/transport.go:2638#00
net/http.(*persistConn).writeLoop |net/http/transport.go:2410#0
net/http.(*response).Header read|net/http/server.go:1079
net/http.(*response).Header write|net/http/server.go:1085
net/http.(*response).Header |net/http/server.go:1078#0,net/http/server.go:1085,net/http/server.go:1079
net/http.(*response).Write net/http.(*response).write|net/http/server.go:1594
net/http.(*response).WriteHeader net/http.Header.Clone|net/http/server.go:1171#00,net/http/server.go:1171
net/http.(*response).WriteHeader net/http.checkWriteHeaderCode|net/http/server.go:1146#00
net/http.(*response).WriteHeader write|net/http/server.go:1171
net/http.(*response).WriteHeader |net/http/server.go:1171
net/http.(*response).finishRequest net/http.(*response).WriteHeader|net/http/server.go:1646#0
net/http.(*response).write net/http.(*response).WriteHeader|net/http/server.go:1622
net/http.Get net/http.(*Client).Get|net/http/client.go:449#{00},net/http/client.go:449~
net/http.HandlerFunc.ServeHTTP *|net/http/server.go:2122#0{00}0,net/http/server.go:2122
net/http.HandlerFunc.ServeHTTP net/http.StripPrefix.func1|net/http/server.go:2122#0{00}0
net/http.Header.Add net/textproto.MIMEHeader.Add|net/http/header.go:31~
net/http.Header.Clone read|net/http/header.go:101,net/http/header.go:113
net/http.Header.Clone |net/http/header.go:101~,net/http/header.go:101,net/http/header.go:113
net/http.Header.Set net/textproto.MIMEHeader.Set|net/http/header.go:40~,net/http/header.go:40
net/http.Serve net/http.(*Server).Serve|net/http/server.go:2581#{00}{00},net/http/server.go:2581
net/http.StripPrefix.func1 net/http.HandlerFunc.ServeHTTP|net/http/server.go:2165#{00}0
net/http.checkWriteHeaderCode panic|net/http/server.go:1112~
net/http.readRequest net/textproto.(*Reader).ReadLine|net/http/request.go:1036#0
net/http.send net/http.(*Transport).RoundTrip|net/http/client.go:252#0{00}{000}
net/http.serverHandler.ServeHTTP net/http.(*ServeMux).ServeHTTP|net/http/server.go:2936#{0}{00}0
net/http.serverHandler.ServeHTTP net/http.HandlerFunc.ServeHTTP|net/http/server.go:2936#{0}{00}0,net/http/server.go:2936
net/http/httptest.(*Server).goServe go|net/http/httptest/server.go:308
net/http/httptest.(*Server).goServe.func1 net/http.(*Server).Serve|net/http/httptest/server.go:310#
net/textproto.(*Reader).ReadLine net/textproto.(*Reader).readLineSlice|net/textproto/reader.go:39~
net/textproto.(*Reader).readLineSlice bufio.(*Reader).ReadLine|net/textproto/reader.go:56#0
net/textproto.MIMEHeader.Add panic|net/textproto/header.go:15~
net/textproto.MIMEHeader.Set panic|net/textproto/header.go:22~
net/textproto.MIMEHeader.Set write|net/textproto/header.go:22
net/textproto.MIMEHeader.Set |net/textproto/header.go:22~,net/textproto/header.go:22
panic *|runtime/panic.go:884#{00},runtime/panic.go:890#{00}
panic net/http.(*conn).serve.func1|runtime/panic.go:890#{00}
reflect.(*MapIter).Next reflect.mapiterinit|reflect/value.go:1919#0
reflect.Value.Call reflect.Value.call|reflect/value.go:370#{000}{000}
reflect.Value.Int read|reflect/value.go:1451
reflect.Value.Int |reflect/value.go:1451
reflect.Value.Interface reflect.valueInterface|reflect/value.go:1480
reflect.Value.Len reflect.Value.lenNonSlice|reflect/value.go:1693
reflect.Value.MapIndex reflect.copyVal|reflect/value.go:1755
reflect.Value.MapKeys read|reflect/value.go:1772
reflect.Value.MapKeys |reflect/value.go:1772
reflect.Value.Set write|reflect/value.go:2241
reflect.Value.Set |reflect/value.go:2241
reflect.Value.SetInt write|reflect/value.go:2314
reflect.Value.SetInt |reflect/value.go:2314
reflect.Value.SetMapIndex reflect.mapassign_faststr|reflect/value.go:2378#{000}{000}{000}
reflect.Value.call *|reflect/value.go:586#{000}{00}{000}
reflect.Value.lenNonSlice read|reflect/value.go:1704
reflect.Value.lenNonSlice |reflect/value.go:1704
reflect.copyVal read|reflect/value.go:1978
reflect.copyVal |reflect/value.go:1978
reflect.mapassign_faststr |runtime/map.go:1359#00{00}0
reflect.mapiterinit |runtime/map.go:1375#000
reflect.packEface read|reflect/value.go:125
reflect.packEface |reflect/value.go:125
reflect.valueInterface reflect.packEface|reflect/value.go:1510
runtime.Goexit *|runtime/panic.go:522#,runtime/panic.go:540#
runtime.deferCallSave *|runtime/panic.go:796
runtime.deferreturn *|runtime/panic.go:476
runtime.goexit *|runtime/asm_amd64.s:1598#
runtime.gopanic *|runtime/panic.go:890
runtime.mapaccess1 "concurrent map read and map write"|runtime/map.go:415
runtime.mapaccess1_fast32 "concurrent map read and map write"|runtime/map_fast32.go:22
runtime.mapaccess1_fast64 "concurrent map read and map write"|runtime/map_fast64.go:22
runtime.mapaccess1_faststr "concurrent map read and map write"|runtime/map_faststr.go:22
runtime.mapaccess2 "concurrent map read and map write"|runtime/map.go:476
runtime.mapaccess2_fast32 "concurrent map read and map write"|runtime/map_fast32.go:62
runtime.mapaccess2_fast64 "concurrent map read and map write"|runtime/map_fast64.go:62
runtime.mapaccess2_faststr "concurrent map read and map write"|runtime/map_faststr.go:117
runtime.mapassign "concurrent map writes"|runtime/map.go:595,runtime/map.go:686
runtime.mapassign_fast32 "concurrent map writes"|runtime/map_fast32.go:102,runtime/map_fast32.go:177
runtime.mapassign_fast32ptr "concurrent map writes"|runtime/map_fast32.go:192,runtime/map_fast32.go:267
runtime.mapassign_fast64 "concurrent map writes"|runtime/map_fast64.go:102,runtime/map_fast64.go:177
runtime.mapassign_fast64ptr "concurrent map writes"|runtime/map_fast64.go:192,runtime/map_fast64.go:267
runtime.mapassign_faststr "concurrent map writes"|runtime/map_faststr.go:212,runtime/map_faststr.go:295
runtime.mapclear "concurrent map writes"|runtime/map.go:1005,runtime/map.go:1036
runtime.mapdelete "concurrent map writes"|runtime/map.go:715,runtime/map.go:806
runtime.mapdelete_fast32 "concurrent map writes"|runtime/map_fast32.go:282,runtime/map_fast32.go:358
runtime.mapdelete_fast64 "concurrent map writes"|runtime/map_fast64.go:282,runtime/map_fast64.go:360
runtime.mapdelete_faststr "concurrent map writes"|runtime/map_faststr.go:310,runtime/map_faststr.go:386
runtime.mapiternext "concurrent map iteration and map write"|runtime/map.go:873
runtime/debug.PrintStack runtime/debug.Stack|runtime/debug/stack.go:16#
runtime/debug.Stack *|runtime/debug/stack.go:24#
runtime/debug.Stack |runtime/debug/stack.go:24#
sort.Sort *|sort/sort.go:43
strings.(*Builder).Grow panic|strings/builder.go:79~
strings.FieldsFunc *|strings/strings.go:396#{00}0
strings.Join read|strings/strings.go:436
strings.Join |strings/strings.go:436
strings.Map *|strings/strings.go:472#0{00},strings/strings.go:472
strings.Repeat panic|strings/strings.go:538#{00}0
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
sync.fatal |runtime/panic.go:1031#{00}
sync.runtime_Semacquire |runtime/sema.go:62#0
sync.runtime_SemacquireMutex |runtime/sema.go:77#000
sync.runtime_SemacquireRWMutex |runtime/sema.go:87#000
sync.runtime_SemacquireRWMutexR |runtime/sema.go:82#000
sync.runtime_notifyListWait |runtime/sema.go:527#00
sync/atomic.(*Value).Store panic|sync/atomic/value.go:78#0{00}
syscall.Accept4 syscall.accept4|syscall/syscall_linux.go:676#00
syscall.Connect syscall.connect|syscall/syscall_unix.go:295#0{00}
syscall.Syscall |syscall/syscall_linux.go:69#0000
syscall.Syscall6 |syscall/syscall_linux.go:91#0000000
syscall.accept4 syscall.Syscall6|syscall/zsyscall_linux_amd64.go:1407#0000
syscall.connect syscall.Syscall|syscall/zsyscall_linux_amd64.go:1428#000
testing.(*M).Run testing.runTests|testing/testing.go:1906
testing.(*T).Run go|testing/testing.go:1629
testing.(*T).Run.func1 testing.tRunner|testing/testing.go:1629
testing.Main testing.(*M).Run|testing/testing.go:1743
testing.runTests testing.tRunner|testing/testing.go:2034
testing.runTests.func1 testing.(*T).Run|testing/testing.go:2036
testing.tRunner *|testing/testing.go:1576
testing.tRunner testing.runTests.func1|testing/testing.go:1576
time.(*Timer).Reset panic|time/sleep.go:136#00
time.(*Timer).Stop panic|time/sleep.go:79~
time.NewTicker panic|time/tick.go:24#0
time.Sleep |runtime/time.go:195#0
time.goFunc go|time/sleep.go:176
`,
  inside: `
* panic|deferCallSave@runtime/panic.go:796#00;runOpenDeferFrame@runtime/panic.go:769#0
* runtime.Goexit|deferCallSave@runtime/panic.go:796#00;runOpenDeferFrame@runtime/panic.go:769#0
* runtime.preprintpanics|preprintpanics@runtime/panic.go:581#0,preprintpanics@runtime/panic.go:583#0
[chan receive (nil chan)] runtime.chanrecv1|gopark@runtime/proc.go:381#00000;chanrecv@runtime/chan.go:469#000;chanrecv1@runtime/chan.go:442#00
[chan receive] runtime.chanrecv1|gopark@runtime/proc.go:381#00000;chanrecv@runtime/chan.go:583#000;chanrecv1@runtime/chan.go:442#00
[chan receive] runtime.chanrecv2|gopark@runtime/proc.go:381#00000;chanrecv@runtime/chan.go:583#000;chanrecv2@runtime/chan.go:447#00
[chan send (nil chan)] runtime.chansend1|gopark@runtime/proc.go:381#00000;chansend@runtime/chan.go:165#0000;chansend1@runtime/chan.go:145#00
[chan send] runtime.chansend1|gopark@runtime/proc.go:381#00000;chansend@runtime/chan.go:259#0000;chansend1@runtime/chan.go:145#00
[runnable] runtime.chanrecv1|gopark@runtime/proc.go:381#00000;chanrecv@runtime/chan.go:583#000;chanrecv1@runtime/chan.go:442#00
[select (no cases)] runtime.block|gopark@runtime/proc.go:381#00000;block@runtime/select.go:103#
[select] runtime.selectgo|gopark@runtime/proc.go:381#00000;selectgo@runtime/select.go:327#000000
[semacquire] sync.runtime_Semacquire|gopark@runtime/proc.go:381#00000;goparkunlock@runtime/proc.go:387~;semacquire1@runtime/sema.go:160#00000
[sleep] time.Sleep|gopark@runtime/proc.go:381#00000
[sync.Cond.Wait] sync.runtime_notifyListWait|gopark@runtime/proc.go:381#00000;goparkunlock@runtime/proc.go:387~
[sync.Mutex.Lock] sync.runtime_SemacquireMutex|gopark@runtime/proc.go:381#00000;goparkunlock@runtime/proc.go:387~;semacquire1@runtime/sema.go:160#00000
[sync.RWMutex.Lock] sync.runtime_SemacquireRWMutex|gopark@runtime/proc.go:381#00000;goparkunlock@runtime/proc.go:387~;semacquire1@runtime/sema.go:160#00000
[sync.RWMutex.RLock] sync.runtime_SemacquireRWMutexR|gopark@runtime/proc.go:381#00000;goparkunlock@runtime/proc.go:387~;semacquire1@runtime/sema.go:160#00000
panic assignment to entry in nil map|mapassign@runtime/map.go:580#000,mapassign_faststr@runtime/map_faststr.go:205#00{00},mapassign_fast64@runtime/map_fast64.go:95#000
panic close of closed channel|closechan@runtime/chan.go:365#0
panic close of nil channel|closechan@runtime/chan.go:359#0
panic comparing uncomparable|efaceeq@runtime/alg.go:249#000
panic hash of unhashable|nilinterhash@runtime/alg.go:125#00;mapassign@runtime/map.go:597#000
panic index out of range _ with length _|goPanicIndex@runtime/panic.go:113#00
panic index out of range _|goPanicIndex@runtime/panic.go:113#00
panic integer divide by zero|panicdivide@runtime/panic.go:239#
panic interface conversion: missing method|getitab@runtime/iface.go:92#000;assertE2I@runtime/iface.go:453#00
panic interface conversion: nil to interface|assertE2I@runtime/iface.go:451#00
panic interface conversion: nil|panicdottypeE@runtime/iface.go:262#000
panic interface conversion: other type|panicdottypeE@runtime/iface.go:262#000
panic invalid memory address or nil pointer dereference|panicmem@runtime/panic.go:260~;sigpanic@runtime/signal_unix.go:841#
panic makechan: size out of range|makechan@runtime/chan.go:85#00
panic makeslice: len out of range|panicmakeslicelen@runtime/slice.go:29~;makeslice@runtime/slice.go:98#000
panic panic while printing panic value:|panicmem@runtime/panic.go:260~;sigpanic@runtime/signal_unix.go:841#
panic send on closed channel|chansend@runtime/chan.go:206#0000;chansend1@runtime/chan.go:145#00
panic slice bounds out of range _ with capacity _|goPanicSliceAcap@runtime/panic.go:139#00
runtime.fatal all goroutines are asleep - deadlock!|checkdead@runtime/proc.go:5282#;mput@runtime/proc.go:5717#0;stopm@runtime/proc.go:2335#;findRunnable@runtime/proc.go:3027#;schedule@runtime/proc.go:3380#;park_m@runtime/proc.go:3531#0;mcall@runtime/asm_amd64.s:452#
runtime.throw panic|preprintpanics.func1@runtime/panic.go:573#;deferCallSave@runtime/panic.go:796#00;runOpenDeferFrame@runtime/panic.go:769#0,preprintpanics.func1@runtime/panic.go:575#;deferCallSave@runtime/panic.go:796#00;runOpenDeferFrame@runtime/panic.go:769#0
runtime.throw stack overflow|newstack@runtime/stack.go:1105#;morestack@runtime/asm_amd64.s:574#
`,
  races: `
reflect.mapaccess_faststr|runtime.mapaccess2_faststr@runtime/map_faststr.go:108;reflect.mapaccess_faststr@runtime/map.go:1343
reflect.mapaccess|runtime.mapaccess2@runtime/map.go:456;reflect.mapaccess@runtime/map.go:1333,runtime.mapaccess2_faststr@runtime/map_faststr.go:108;reflect.mapaccess_faststr@runtime/map.go:1343
reflect.mapassign0|runtime.mapassign@runtime/map.go:578;reflect.mapassign@runtime/map.go:1353
reflect.mapassign_faststr0|runtime.mapassign_faststr@runtime/map_faststr.go:203;reflect.mapassign_faststr@runtime/map.go:1359
reflect.mapdelete_faststr|runtime.mapdelete_faststr@runtime/map_faststr.go:301;reflect.mapdelete_faststr@runtime/map.go:1370
reflect.mapdelete|runtime.mapdelete@runtime/map.go:695;reflect.mapdelete@runtime/map.go:1365
reflect.maplen|reflect.maplen@runtime/map.go:1394
reflect.typedmemmove|reflect.typedmemmove@runtime/mbarrier.go:178
reflect.typedslicecopy|runtime.slicecopy@runtime/slice.go:310;reflect.typedslicecopy@runtime/mbarrier.go:301
runtime.Goexit|runtime.deferCallSave@runtime/panic.go:796
runtime.call32|runtime.gopanic@runtime/panic.go:890,runtime.deferCallSave@runtime/panic.go:796
runtime.chansend|runtime.chansend@runtime/chan.go:160
runtime.closechan|runtime.closechan@runtime/chan.go:357
runtime.convT2Enoptr|runtime.convTnoptr@runtime/iface.go:335
runtime.convT2E|runtime.convT@runtime/iface.go:321
runtime.convTnoptr|runtime.convTnoptr@runtime/iface.go:335
runtime.convT|runtime.convT@runtime/iface.go:321
runtime.createfing|runtime.createfing@runtime/mfinal.go:163
runtime.deferreturn|runtime.deferreturn@runtime/panic.go:476
runtime.gopanic|runtime.gopanic@runtime/panic.go:890
runtime.growslice|runtime.growslice@runtime/slice.go:157
runtime.mapIterStart|runtime.mapiterinit@runtime/map.go:815
runtime.mapaccess1_fast32|runtime.mapaccess1_fast32@runtime/map_fast32.go:13
runtime.mapaccess1_fast64|runtime.mapaccess1_fast64@runtime/map_fast64.go:13
runtime.mapaccess1_faststr|runtime.mapaccess1_faststr@runtime/map_faststr.go:13
runtime.mapaccess1|runtime.mapaccess1@runtime/map.go:395,runtime.mapaccess2@runtime/map.go:456
runtime.mapaccess2_fast32|runtime.mapaccess2_fast32@runtime/map_fast32.go:53
runtime.mapaccess2_fast64|runtime.mapaccess2_fast64@runtime/map_fast64.go:53
runtime.mapaccess2_faststr|runtime.mapaccess2_faststr@runtime/map_faststr.go:108
runtime.mapaccess2|runtime.mapaccess2@runtime/map.go:456
runtime.mapassign_fast32|runtime.mapassign_fast32@runtime/map_fast32.go:93
runtime.mapassign_fast64ptr|runtime.mapassign_fast64@runtime/map_fast64.go:93
runtime.mapassign_fast64|runtime.mapassign_fast64@runtime/map_fast64.go:93
runtime.mapassign_faststr|runtime.mapassign_faststr@runtime/map_faststr.go:203
runtime.mapassign|runtime.mapassign@runtime/map.go:578
runtime.mapdelete_fast32|runtime.mapdelete_fast32@runtime/map_fast32.go:273
runtime.mapdelete_fast64|runtime.mapdelete_fast64@runtime/map_fast64.go:273
runtime.mapdelete_faststr|runtime.mapdelete_faststr@runtime/map_faststr.go:301
runtime.mapdelete|runtime.mapdelete@runtime/map.go:695
runtime.mapiterinit|runtime.mapiterinit@runtime/map.go:815
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
sync/atomic.CompareAndSwapPointer|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:316;sync/atomic.CompareAndSwapPointer@runtime/atomic_pointer.go:97
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
sync/atomic.StorePointer|sync/atomic.StoreInt64@runtime/race_amd64.s:237;sync/atomic.StorePointer@runtime/atomic_pointer.go:72
sync/atomic.StoreUint32|sync/atomic.StoreInt32@runtime/race_amd64.s:231;sync/atomic.StoreUint32@<autogenerated>:1
sync/atomic.StoreUint64|sync/atomic.StoreInt64@runtime/race_amd64.s:237;sync/atomic.StoreUint64@<autogenerated>:1
sync/atomic.StoreUintptr|sync/atomic.StoreInt64@runtime/race_amd64.s:237;sync/atomic.StoreUintptr@<autogenerated>:1
sync/atomic.SwapInt32|sync/atomic.SwapInt32@runtime/race_amd64.s:256;sync/atomic.SwapInt32@<autogenerated>:1,sync/atomic.SwapInt32@runtime/race_amd64.s:256;sync/atomic.SwapUint32@<autogenerated>:1
sync/atomic.SwapInt64|sync/atomic.SwapInt64@runtime/race_amd64.s:262;sync/atomic.SwapInt64@<autogenerated>:1,sync/atomic.SwapInt64@runtime/race_amd64.s:262;sync/atomic.SwapUint64@<autogenerated>:1,sync/atomic.SwapInt64@runtime/race_amd64.s:262;sync/atomic.SwapUintptr@<autogenerated>:1
sync/atomic.SwapPointer|sync/atomic.SwapInt64@runtime/race_amd64.s:262;sync/atomic.SwapPointer@runtime/atomic_pointer.go:84
sync/atomic.SwapUint32|sync/atomic.SwapInt32@runtime/race_amd64.s:256;sync/atomic.SwapUint32@<autogenerated>:1
sync/atomic.SwapUint64|sync/atomic.SwapInt64@runtime/race_amd64.s:262;sync/atomic.SwapUint64@<autogenerated>:1
sync/atomic.SwapUintptr|sync/atomic.SwapInt64@runtime/race_amd64.s:262;sync/atomic.SwapUintptr@<autogenerated>:1
`,
  inlineCosts: `
fmt Print:72 Printf:73 Println:72 Scan:72 Scanf:73 Scanln:72 Sscan:73 Sscanf:74 Sscanln:73
errors Join:54 New:6 Unwrap:79
sync (*Map).Delete:61 (*Map).Store:65 (*Mutex).Lock:67 (*Mutex).TryLock:27 (*Mutex).Unlock:73 (*Once).Do:67 (*RWMutex).RLock:78 (*RWMutex).RLocker:3 (*RWMutex).RUnlock:80 (*RWMutex).TryRLock:38 (*WaitGroup).Done:61 NewCond:5
sync/atomic (*Bool).CompareAndSwap:22 (*Bool).Load:6 (*Bool).Store:12 (*Bool).Swap:15 (*Int32).Add:5 (*Int32).CompareAndSwap:6 (*Int32).Load:4 (*Int32).Store:4 (*Int32).Swap:5 (*Int64).Add:5 (*Int64).CompareAndSwap:6 (*Int64).Load:4 (*Int64).Store:4 (*Int64).Swap:5 (*Pointer).CompareAndSwap:63 (*Pointer).Load:4 (*Pointer).Store:61 (*Pointer).Swap:62 (*Uint32).Add:5 (*Uint32).CompareAndSwap:6 (*Uint32).Load:4 (*Uint32).Store:4 (*Uint32).Swap:5 (*Uint64).Add:5 (*Uint64).CompareAndSwap:6 (*Uint64).Load:4 (*Uint64).Store:4 (*Uint64).Swap:5 (*Uintptr).Add:5 (*Uintptr).CompareAndSwap:6 (*Uintptr).Load:4 (*Uintptr).Store:4 (*Uintptr).Swap:5 (*Value).Load:47
time (*Location).String:62 (*Ticker).Stop:62 (*Time).GobDecode:62 (*Time).UnmarshalText:70 (*Timer).Stop:72 After:62 Duration.Abs:17 Duration.Hours:22 Duration.Microseconds:4 Duration.Milliseconds:4 Duration.Minutes:22 Duration.Nanoseconds:2 Duration.Seconds:22 Duration.Truncate:12 Month.String:77 Tick:68 Time.Date:67 Time.Day:70 Time.GobEncode:70 Time.Hour:66 Time.In:66 Time.IsZero:40 Time.Local:59 Time.Location:15 Time.Minute:66 Time.Month:70 Time.Nanosecond:12 Time.Second:64 Time.UTC:60 Time.Unix:31 Time.UnixMicro:47 Time.UnixMilli:47 Time.UnixNano:45 Time.Weekday:77 Time.Year:70 Time.YearDay:72 Unix:50 UnixMicro:61 UnixMilli:61 Weekday.String:75
strings (*Builder).Cap:4 (*Builder).Grow:75 (*Builder).Len:4 (*Builder).Reset:8 (*Builder).String:8 (*Builder).Write:42 (*Builder).WriteByte:40 (*Builder).WriteString:42 (*Reader).Len:16 (*Reader).Read:28 (*Reader).ReadAt:41 (*Reader).ReadByte:30 (*Reader).Reset:10 (*Reader).Seek:66 (*Reader).Size:4 (*Reader).UnreadByte:25 (*Reader).UnreadRune:41 Clone:25 Compare:14 Contains:64 ContainsAny:64 ContainsRune:64 CutPrefix:29 CutSuffix:34 HasPrefix:14 HasSuffix:16 IndexByte:62 LastIndexByte:25 LastIndexFunc:63 NewReader:9 NewReplacer:17 ReplaceAll:64 Split:64 SplitAfter:65 SplitAfterN:65 SplitN:64 ToLowerSpecial:64 ToTitle:62 ToTitleSpecial:64 ToUpperSpecial:64 TrimPrefix:26 TrimSuffix:31
strconv (*NumError).Unwrap:3 AppendBool:10 AppendFloat:65 AppendQuote:65 AppendQuoteRune:65 AppendQuoteRuneToASCII:65 AppendQuoteRuneToGraphic:65 AppendQuoteToASCII:65 AppendQuoteToGraphic:65 FormatBool:6 Itoa:62 ParseBool:44 Quote:80 QuoteRune:73 QuoteRuneToASCII:73 QuoteRuneToGraphic:73 QuoteToASCII:80 QuoteToGraphic:80 QuotedPrefix:72
context Background:3 TODO:3
sort Float64Slice.Len:3 Float64Slice.Less:29 Float64Slice.Search:62 Float64Slice.Sort:61 Float64Slice.Swap:13 Float64s:61 Float64sAreSorted:62 IntSlice.Len:3 IntSlice.Less:8 IntSlice.Search:62 IntSlice.Sort:61 IntSlice.Swap:13 Ints:61 IntsAreSorted:62 Reverse:6 StringSlice.Len:3 StringSlice.Less:8 StringSlice.Search:62 StringSlice.Sort:61 StringSlice.Swap:13 Strings:61 StringsAreSorted:62
bytes (*Buffer).Bytes:6 (*Buffer).Cap:4 (*Buffer).Grow:79 (*Buffer).Len:7 (*Buffer).Next:52 (*Buffer).Read:68 (*Buffer).ReadByte:52 (*Buffer).ReadBytes:74 (*Buffer).ReadString:70 (*Buffer).Reset:15 (*Buffer).String:13 (*Buffer).Truncate:57 (*Buffer).UnreadByte:22 (*Buffer).UnreadRune:34 (*Reader).Len:16 (*Reader).Read:28 (*Reader).ReadAt:41 (*Reader).ReadByte:30 (*Reader).Reset:10 (*Reader).Seek:66 (*Reader).Size:4 (*Reader).UnreadByte:25 (*Reader).UnreadRune:41 Clone:11 Compare:62 Contains:64 ContainsAny:64 ContainsRune:64 CutPrefix:36 CutSuffix:41 Equal:6 HasPrefix:21 HasSuffix:23 IndexByte:62 IndexFunc:63 Join:79 LastIndexByte:25 LastIndexFunc:63 NewBuffer:5 NewBufferString:6 NewReader:9 ReplaceAll:64 Split:64 SplitAfter:65 SplitAfterN:65 SplitN:64 ToLowerSpecial:64 ToTitle:62 ToTitleSpecial:64 ToUpperSpecial:64 TrimLeftFunc:76 TrimPrefix:33 TrimSuffix:38
io (*OffsetWriter).Seek:36 (*OffsetWriter).Write:72 (*OffsetWriter).WriteAt:77 (*PipeReader).Close:68 (*PipeReader).CloseWithError:63 (*PipeReader).Read:72 (*PipeWriter).Close:68 (*PipeWriter).CloseWithError:63 (*PipeWriter).Write:72 (*SectionReader).Seek:42 (*SectionReader).Size:6 Copy:72 LimitReader:8 MultiReader:16 MultiWriter:46 NewOffsetWriter:9 NewSectionReader:29 NopCloser:23 Pipe:24 ReadFull:73 TeeReader:8
math Abs:14 Acos:71 Acosh:61 Asin:61 Asinh:61 Atan:61 Atan2:62 Atanh:61 Cbrt:61 Ceil:61 Copysign:23 Cos:61 Cosh:61 Dim:15 Erf:61 Erfc:61 Erfcinv:63 Exp:61 Exp2:61 Expm1:61 Float32bits:3 Float32frombits:3 Float64bits:3 Float64frombits:3 Floor:61 Frexp:70 Hypot:62 Inf:21 IsInf:16 IsNaN:4 Ldexp:62 Log:61 Log10:71 Log1p:61 Log2:61 Max:62 Min:62 Mod:62 Modf:70 NaN:7 Pow:62 Pow10:77 Remainder:62 Round:57 RoundToEven:71 Signbit:11 Sin:61 Sinh:61 Sqrt:4 Tan:61 Tanh:61 Trunc:61
log Default:2 Flags:61 New:36 Output:65 Prefix:61 SetFlags:61 SetOutput:61 SetPrefix:61 Writer:61
bufio (*Reader).Buffered:6 (*Reader).Reset:28 (*Reader).Size:4 (*Reader).UnreadByte:49 (*Reader).UnreadRune:28 (*Scanner).Buffer:18 (*Scanner).Bytes:3 (*Scanner).Err:10 (*Scanner).Split:10 (*Scanner).Text:4 (*Writer).Available:7 (*Writer).AvailableBuffer:8 (*Writer).Buffered:3 (*Writer).Reset:22 (*Writer).Size:4 NewReadWriter:7 NewReader:61 NewReaderSize:56 NewScanner:9 NewWriter:43 NewWriterSize:38 ScanBytes:18
unicode In:72 IsControl:16 IsDigit:74 IsLetter:76 IsLower:76 IsMark:62 IsNumber:76 IsOneOf:72 IsPunct:76 IsSymbol:76 IsTitle:68 IsUpper:76 To:67
unicode/utf8 AppendRune:72 FullRune:79 FullRuneInString:79 RuneLen:43 RuneStart:6 ValidRune:23
runtime (*MemProfileRecord).InUseBytes:6 (*MemProfileRecord).InUseObjects:6 (*MemProfileRecord).Stack:26 (*StackRecord).Stack:22 (*TypeAssertionError).RuntimeError:0 Breakpoint:59 CPUProfile:3 Callers:69 CallersFrames:18 GOROOT:72 GoroutineProfile:71 Gosched:62 NumCPU:3 NumCgoCall:32 NumGoroutine:47 SetMutexProfileFraction:21 ThreadCreateProfile:61 UnlockOSThread:48 Version:2
net/http (*Client).Do:71 (*MaxBytesError).Error:2 (*ProtocolError).Error:3 (*Request).Context:14 (*Request).Cookie:80 (*Request).Cookies:63 (*Request).ProtoAtLeast:15 (*Request).Referer:68 (*Request).UserAgent:68 (*Request).WithContext:24 (*Request).Write:65 (*Request).WriteProxy:65 (*Response).Cookies:62 (*Response).ProtoAtLeast:15 (*ServeMux).HandleFunc:70 (*Transport).CancelRequest:64 (*Transport).RoundTrip:71 CanonicalHeaderKey:61 ConnState.String:4 FS:5 FileServer:6 Get:71 Handle:62 HandleFunc:75 HandlerFunc.ServeHTTP:61 Head:71 Header.Add:76 Header.Clone:74 Header.Del:66 Header.Get:62 Header.Set:71 Header.Values:74 Header.Write:70 Header.WriteSubset:64 ListenAndServe:71 ListenAndServeTLS:73 MaxBytesReader:19 NewFileTransport:7 NewRequest:77 NewResponseController:5 NewServeMux:3 NotFound:62 NotFoundHandler:3 ParseTime:76 Post:73 PostForm:72 ProxyURL:20 RedirectHandler:8 Serve:70 ServeTLS:72 TimeoutHandler:10
`,
  systemGoroutines: [
  "[force gc (idle)] gopark@runtime/proc.go:381#00000;goparkunlock@runtime/proc.go:387~;forcegchelper@runtime/proc.go:305# init.6@runtime/proc.go:293",
  "[GC sweep wait] gopark@runtime/proc.go:381#00000;goparkunlock@runtime/proc.go:387~;bgsweep@runtime/mgcsweep.go:278#0;gcenable.func1@runtime/mgc.go:178# gcenable@runtime/mgc.go:178",
  "[GC scavenge wait] gopark@runtime/proc.go:381#00000;goparkunlock@runtime/proc.go:387~;(*scavengerState).park@runtime/mgcscavenge.go:400#0;bgscavenge@runtime/mgcscavenge.go:628#0;gcenable.func2@runtime/mgc.go:179# gcenable@runtime/mgc.go:179",
  "[finalizer wait] gopark@runtime/proc.go:381#00000;runfinq@runtime/mfinal.go:193# createfing@runtime/mfinal.go:163"
],
};
