// Functions of Go's own in the dumps of Go 1.18: what RecordedPlaces says. Written by scripts/gen-places.ts from tests/goldens; do not edit.
import type { RecordedPlaces } from '../places.ts';

export const recorded: RecordedPlaces = {
  places: `
bufio.(*Reader).Peek bufio.(*Reader).fill|bufio/bufio.go:144#00
bufio.(*Reader).ReadLine bufio.(*Reader).ReadSlice|bufio/bufio.go:400#0
bufio.(*Reader).ReadSlice bufio.(*Reader).fill|bufio/bufio.go:371#00
bufio.(*Reader).fill net/http.(*connReader).Read|bufio/bufio.go:106#0
bufio.(*Reader).fill net/http.(*persistConn).Read|bufio/bufio.go:106#0
container/list.(*List).PushBack container/list.(*List).lazyInit|container/list/list.go:151~
container/list.(*List).Remove panic|container/list/list.go:135~
container/list.(*List).lazyInit panic|container/list/list.go:86~
container/ring.(*Ring).Next panic|container/ring/ring.go:27~
context.WithValue panic|context/context.go:531#{00}{00}{00}
fmt.(*pp).catchPanic fmt.(*pp).printArg|fmt/print.go:562#0{00}0{00}
fmt.(*pp).doPrint fmt.(*pp).printArg|fmt/print.go:1157#0{000}
fmt.(*pp).doPrintf fmt.(*pp).printArg|fmt/print.go:1026#0{00}{000},fmt/print.go:1122#0{00}{000},fmt/print.go:1142#0{00}{000}
fmt.(*pp).doPrintln fmt.(*pp).printArg|fmt/print.go:1169#0{000},fmt/print.go:1169
fmt.(*pp).handleMethods *|fmt/print.go:626#00,fmt/print.go:603#00,fmt/print.go:593#00,fmt/print.go:620#00,fmt/print.go:626
fmt.(*pp).handleMethods.func1 fmt.(*pp).catchPanic|fmt/print.go:592#
fmt.(*pp).handleMethods.func2 fmt.(*pp).catchPanic|fmt/print.go:601#
fmt.(*pp).handleMethods.func3 fmt.(*pp).catchPanic|fmt/print.go:619#
fmt.(*pp).handleMethods.func4 fmt.(*pp).catchPanic|fmt/print.go:625#
fmt.(*pp).printArg fmt.(*pp).handleMethods|fmt/print.go:709#0{00}0,fmt/print.go:709
fmt.(*pp).printArg fmt.(*pp).printValue|fmt/print.go:712#0{00}0
fmt.(*pp).printValue fmt.(*pp).handleMethods|fmt/print.go:723#0{000}00
fmt.(*pp).printValue fmt.(*pp).printValue|fmt/print.go:806#0{000}00,fmt/print.go:876#0{000}00,fmt/print.go:865#0{000}00,fmt/print.go:819#0{000}00,fmt/print.go:780#0{000}00,fmt/print.go:778#0{000}00,fmt/print.go:856#0{000}00
fmt.(*pp).printValue internal/fmtsort.Sort|fmt/print.go:769#0{000}00
fmt.Errorf fmt.(*pp).doPrintf|fmt/errors.go:20#{00}{000}
fmt.Fprint fmt.(*pp).doPrint|fmt/print.go:232#{00}{000}
fmt.Fprintf fmt.(*pp).doPrintf|fmt/print.go:204#{00}{00}{000}
fmt.Fprintln fmt.(*pp).doPrintln|fmt/print.go:264#{00}{000},fmt/print.go:264
fmt.Fprintln panic|fmt/print.go:265#{00}{000}
fmt.Print fmt.Fprint|fmt/print.go:242~
fmt.Printf fmt.Fprintf|fmt/print.go:213~
fmt.Println fmt.Fprintln|fmt/print.go:274~
fmt.Sprint fmt.(*pp).doPrint|fmt/print.go:249#{000}
fmt.Sprintf fmt.(*pp).doPrintf|fmt/print.go:219#{00}{000}
fmt.Sprintln fmt.(*pp).doPrintln|fmt/print.go:281#{000}
full fmt.(*pp).catchPanic panic|fmt/print.go:549#0{00}0{00}
full net/http.Header.Clone runtime.mapiterinit|net/http/header.go:100~
full net/textproto.MIMEHeader.Set runtime.mapassign_faststr|net/textproto/header.go:22~
full panic *|runtime/panic.go:844#{00}
full panic fmt.(*pp).handleMethods.func1|runtime/panic.go:844#{00}
full panic fmt.(*pp).handleMethods.func2|runtime/panic.go:844#{00}
full panic fmt.(*pp).handleMethods.func3|runtime/panic.go:844#{00}
full panic fmt.(*pp).handleMethods.func4|runtime/panic.go:844#{00}
full panic runtime.preprintpanics|runtime/panic.go:939#{00}
full panic runtime.runOpenDeferFrame|runtime/panic.go:838#{00}
full panic |runtime/panic.go:941#{00}
full reflect.mapiternext runtime.mapiternext|runtime/map.go:1378#0
full runtime.Goexit runtime.deferCallSave|runtime/panic.go:500#
full runtime.Goexit runtime.runOpenDeferFrame|runtime/panic.go:482#
full runtime.assertE2I panic|runtime/iface.go:451#00
full runtime.assertE2I runtime.getitab|runtime/iface.go:453#00
full runtime.chansend panic|runtime/chan.go:205#0000
full runtime.chansend1 runtime.chansend|runtime/chan.go:144#00
full runtime.checkdead runtime.throw|runtime/proc.go:5038#
full runtime.closechan panic|runtime/chan.go:364#0,runtime/chan.go:358#0
full runtime.createfing go|runtime/mfinal.go:157
full runtime.deferCallSave *|runtime/panic.go:750#00
full runtime.deferCallSave runtime.preprintpanics.func1|runtime/panic.go:750#00
full runtime.efaceeq panic|runtime/alg.go:249#000
full runtime.findrunnable runtime.stopm|runtime/proc.go:2812#
full runtime.gcenable go|runtime/mgc.go:177,runtime/mgc.go:178
full runtime.getitab panic|runtime/iface.go:92#000
full runtime.goPanicIndex panic|runtime/panic.go:89#00
full runtime.goPanicSliceAcap panic|runtime/panic.go:107#00
full runtime.goexit *|runtime/asm_amd64.s:1571#
full runtime.goexit net/http.(*Server).Serve.func3|runtime/asm_amd64.s:1571#
full runtime.goexit runtime.forcegchelper|runtime/asm_amd64.s:1571#
full runtime.goexit runtime.gcenable.func1|runtime/asm_amd64.s:1571#
full runtime.goexit runtime.gcenable.func2|runtime/asm_amd64.s:1571#
full runtime.goexit runtime.main|runtime/asm_amd64.s:1571#
full runtime.goexit runtime.runfinq|runtime/asm_amd64.s:1571#
full runtime.init.6 go|runtime/proc.go:289
full runtime.main *|runtime/proc.go:250#
full runtime.makechan panic|runtime/chan.go:85#00
full runtime.makeslice runtime.panicmakeslicelen|runtime/slice.go:98#000
full runtime.mapaccess1_faststr runtime.throw|runtime/map_faststr.go:22#00{00}
full runtime.mapassign panic|runtime/map.go:580#000
full runtime.mapassign runtime.nilinterhash|runtime/map.go:597#000
full runtime.mapassign_fast64 panic|runtime/map_fast64.go:95#000
full runtime.mapassign_fast64 runtime.throw|runtime/map_fast64.go:102#000
full runtime.mapassign_faststr panic|runtime/map_faststr.go:205#00{00}
full runtime.mapassign_faststr runtime.throw|runtime/map_faststr.go:212#00{00}
full runtime.mapclear runtime.throw|runtime/map.go:1003#00
full runtime.mapdelete runtime.throw|runtime/map.go:806#000
full runtime.mapiterinit runtime.mapiternext|runtime/map.go:861#000
full runtime.mapiternext runtime.throw|runtime/map.go:871#0
full runtime.mcall runtime.park_m|runtime/asm_amd64.s:425#
full runtime.mput runtime.checkdead|runtime/proc.go:5464#0
full runtime.nilinterhash panic|runtime/alg.go:125#00
full runtime.panicdivide panic|runtime/panic.go:199#
full runtime.panicdottypeE panic|runtime/iface.go:262#000
full runtime.panicmakeslicelen panic|runtime/slice.go:29~
full runtime.panicmem panic|runtime/panic.go:220~
full runtime.park_m runtime.schedule|runtime/proc.go:3344#0
full runtime.preprintpanics *|runtime/panic.go:535#0,runtime/panic.go:537#0
full runtime.preprintpanics.func1 runtime.throw|runtime/panic.go:529#
full runtime.runOpenDeferFrame runtime.deferCallSave|runtime/panic.go:723#00
full runtime.schedule runtime.findrunnable|runtime/proc.go:3195#
full runtime.sigpanic runtime.panicmem|runtime/signal_unix.go:818#
full runtime.stopm runtime.mput|runtime/proc.go:2234#
full runtime.throw |runtime/panic.go:992#{00}
full sync.runtime_Semacquire runtime.semacquire1|runtime/sema.go:56#0
full sync.runtime_SemacquireMutex runtime.semacquire1|runtime/sema.go:71#000
full sync.runtime_notifyListWait runtime.goparkunlock|runtime/sema.go:513#00
full sync.throw runtime.throw|runtime/panic.go:978#{00}
full time.Sleep runtime.gopark|runtime/time.go:194#0
internal/fmtsort.Sort reflect.(*MapIter).Next|internal/fmtsort/sort.go:63#{000}
internal/poll.(*FD).Accept internal/poll.(*pollDesc).waitRead|internal/poll/fd_unix.go:614#0
internal/poll.(*FD).Close internal/poll.(*FD).decref|internal/poll/fd_unix.go:107#0
internal/poll.(*FD).Read internal/poll.(*pollDesc).waitRead|internal/poll/fd_unix.go:167#0{000}
internal/poll.(*FD).WaitWrite internal/poll.(*pollDesc).waitWrite|internal/poll/fd_unix.go:741~
internal/poll.(*FD).decref internal/poll.(*FD).destroy|internal/poll/fd_mutex.go:213#0
internal/poll.(*FD).destroy internal/poll.(*pollDesc).close|internal/poll/fd_unix.go:77#0
internal/poll.(*pollDesc).close internal/poll.runtime_pollClose|internal/poll/fd_poll_runtime.go:51~
internal/poll.(*pollDesc).wait internal/poll.runtime_pollWait|internal/poll/fd_poll_runtime.go:83#000
internal/poll.(*pollDesc).waitRead internal/poll.(*pollDesc).wait|internal/poll/fd_poll_runtime.go:88~
internal/poll.(*pollDesc).waitWrite internal/poll.(*pollDesc).wait|internal/poll/fd_poll_runtime.go:92~
internal/poll.runtime_pollClose |runtime/netpoll.go:261#0
internal/poll.runtime_pollWait |runtime/netpoll.go:302#00
io.WriteString panic|io/io.go:314#{00}{00}
log.(*Logger).Print fmt.Sprint|log/log.go:214#0{000}
log.Fatal fmt.Sprint|log/log.go:365#{000}
log.Panic fmt.Sprint|log/log.go:383#{000}
log.Panic panic|log/log.go:385#{000}
log.Panicf panic|log/log.go:392#{00}{000}
log.Panicf |log/log.go:392#{00}{000}
log.Panicln panic|log/log.go:399#{000}
log.Printf fmt.Sprintf|log/log.go:351#{00}{000}
log.Println fmt.Sprintln|log/log.go:360#{000}
net.(*Dialer).Dial net.(*Dialer).DialContext|net/dial.go:351~
net.(*Dialer).DialContext net.(*sysDialer).dialSerial|net/dial.go:428#0{00}{00}{00}
net.(*TCPListener).Accept net.(*TCPListener).accept|net/tcpsock.go:288#0
net.(*TCPListener).accept net.(*netFD).accept|net/tcpsock_posix.go:139#0
net.(*conn).Close net.(*netFD).Close|net/net.go:207#0
net.(*conn).Read net.(*netFD).Read|net/net.go:183#0{000}
net.(*netFD).Close internal/poll.(*FD).Close|net/fd_posix.go:37#0
net.(*netFD).Read internal/poll.(*FD).Read|net/fd_posix.go:55#0{000}
net.(*netFD).accept internal/poll.(*FD).Accept|net/fd_unix.go:172#0
net.(*netFD).connect internal/poll.(*FD).WaitWrite|net/fd_unix.go:141#0{00}{00}{00}
net.(*netFD).dial net.(*netFD).connect|net/sock_posix.go:149#0{00}{00}{00}0
net.(*sysDialer).dialSerial net.(*sysDialer).dialSingle|net/dial.go:551#0{00}{000}
net.(*sysDialer).dialSingle net.(*sysDialer).dialTCP|net/dial.go:583#0{00}{00}
net.(*sysDialer).dialTCP net.(*sysDialer).doDialTCP|net/tcpsock_posix.go:61#0{00}00
net.(*sysDialer).doDialTCP net.internetSocket|net/tcpsock_posix.go:65#0{00}00
net.Dial net.(*Dialer).Dial|net/dial.go:319#{00}{00}
net.internetSocket net.socket|net/ipsock_posix.go:142#{00}{00}{00}{00}00.
net.socket net.(*netFD).dial|net/sock_posix.go:70#{00}{00}0000{00}.
net/http.(*Client).Do net/http.(*Client).do|net/http/client.go:593~
net/http.(*Client).Get net/http.(*Client).Do|net/http/client.go:480#0{00}
net/http.(*Client).Post net/http.(*Client).Do|net/http/client.go:858#0{00}{00}{00}
net/http.(*Client).do net/http.(*Client).send|net/http/client.go:725#00
net/http.(*Client).send net/http.send|net/http/client.go:176#00{000}
net/http.(*ServeMux).ServeHTTP net/http.HandlerFunc.ServeHTTP|net/http/server.go:2462#0{00}0
net/http.(*Server).Serve go|net/http/server.go:3071
net/http.(*Server).Serve net.(*TCPListener).Accept|net/http/server.go:3039#0{00}
net/http.(*Server).Serve net/http.(*conn).setState|net/http/server.go:3070#0{00}
net/http.(*Server).Serve.func3 net/http.(*conn).serve|net/http/server.go:3071#,net/http/server.go:3071
net/http.(*Server).Serve.func3 |net/http/server.go:3071#
net/http.(*Transport).RoundTrip net/http.(*Transport).roundTrip|net/http/roundtrip.go:17#00
net/http.(*Transport).dialConn go|net/http/transport.go:1750,net/http/transport.go:1751
net/http.(*Transport).roundTrip net/http.(*persistConn).roundTrip|net/http/transport.go:594#00
net/http.(*conn).close net.(*conn).Close|net/http/server.go:1705#0
net/http.(*conn).readRequest net/http.readRequest|net/http/server.go:988#0{00}
net/http.(*conn).serve net/http.(*conn).readRequest|net/http/server.go:1891#0{00}
net/http.(*conn).serve net/http.(*conn).serve.func1|net/http/server.go:1924#0{00}
net/http.(*conn).serve net/http.(*response).finishRequest|net/http/server.go:1972#0{00}
net/http.(*conn).serve net/http.serverHandler.ServeHTTP|net/http/server.go:1966#0{00},net/http/server.go:1966
net/http.(*conn).serve.func1 net/http.(*conn).close|net/http/server.go:1836#
net/http.(*conn).serve.func1 net/http.(*conn).serve|net/http/server.go:1825#
net/http.(*conn).serve.func1 |net/http/server.go:1825#
net/http.(*conn).setState *|net/http/server.go:1770#0{00}00
net/http.(*connReader).Read net.(*conn).Read|net/http/server.go:780#0{000}
net/http.(*connReader).backgroundRead net.(*conn).Read|net/http/server.go:672#0
net/http.(*connReader).startBackgroundRead go|net/http/server.go:668
net/http.(*persistConn).Read net.(*conn).Read|net/http/transport.go:1929#0{000}
net/http.(*persistConn).readLoop bufio.(*Reader).Peek|net/http/transport.go:2093#0
net/http.(*persistConn).roundTrip |net/http/transport.go:2620#00
net/http.(*persistConn).writeLoop |net/http/transport.go:2392#0
net/http.(*response).Header read|net/http/server.go:1077
net/http.(*response).Header write|net/http/server.go:1083
net/http.(*response).Header |net/http/server.go:1076#0,net/http/server.go:1083,net/http/server.go:1077
net/http.(*response).Write net/http.(*response).write|net/http/server.go:1573
net/http.(*response).WriteHeader net/http.Header.Clone|net/http/server.go:1150#00,net/http/server.go:1150
net/http.(*response).WriteHeader net/http.checkWriteHeaderCode|net/http/server.go:1145#00
net/http.(*response).WriteHeader write|net/http/server.go:1146,net/http/server.go:1150
net/http.(*response).WriteHeader |net/http/server.go:1146,net/http/server.go:1150
net/http.(*response).finishRequest net/http.(*response).WriteHeader|net/http/server.go:1625#0
net/http.(*response).write net/http.(*response).WriteHeader|net/http/server.go:1601
net/http.Get net/http.(*Client).Get|net/http/client.go:449#{00},net/http/client.go:449~
net/http.HandlerFunc.ServeHTTP *|net/http/server.go:2084#0{00}0,net/http/server.go:2084
net/http.HandlerFunc.ServeHTTP net/http.StripPrefix.func1|net/http/server.go:2084#0{00}0
net/http.Header.Add net/textproto.MIMEHeader.Add|net/http/header.go:31~
net/http.Header.Clone read|net/http/header.go:100,net/http/header.go:112
net/http.Header.Clone |net/http/header.go:100,net/http/header.go:112
net/http.Header.Set net/textproto.MIMEHeader.Set|net/http/header.go:40~,net/http/header.go:40
net/http.Serve net/http.(*Server).Serve|net/http/server.go:2543#{00}{00},net/http/server.go:2543
net/http.StripPrefix.func1 net/http.HandlerFunc.ServeHTTP|net/http/server.go:2127#{00}0
net/http.checkWriteHeaderCode panic|net/http/server.go:1111~
net/http.readRequest net/textproto.(*Reader).ReadLine|net/http/request.go:1029#0
net/http.send net/http.(*Transport).RoundTrip|net/http/client.go:252#0{00}{000}
net/http.serverHandler.ServeHTTP net/http.(*ServeMux).ServeHTTP|net/http/server.go:2916#{0}{00}0
net/http.serverHandler.ServeHTTP net/http.HandlerFunc.ServeHTTP|net/http/server.go:2916#{0}{00}0,net/http/server.go:2916
net/http/httptest.(*Server).goServe go|net/http/httptest/server.go:306
net/http/httptest.(*Server).goServe.func1 net/http.(*Server).Serve|net/http/httptest/server.go:308#
net/textproto.(*Reader).ReadLine net/textproto.(*Reader).readLineSlice|net/textproto/reader.go:38~
net/textproto.(*Reader).readLineSlice bufio.(*Reader).ReadLine|net/textproto/reader.go:57#0
net/textproto.MIMEHeader.Add panic|net/textproto/header.go:15~
net/textproto.MIMEHeader.Set panic|net/textproto/header.go:22~
net/textproto.MIMEHeader.Set write|net/textproto/header.go:22
net/textproto.MIMEHeader.Set |net/textproto/header.go:22
panic *|runtime/panic.go:838#{00},runtime/panic.go:844#{00}
panic net/http.(*conn).serve.func1|runtime/panic.go:844#{00}
reflect.(*MapIter).Next reflect.mapiternext|reflect/value.go:1789#0
reflect.Value.Call reflect.Value.call|reflect/value.go:339#{000}{000}
reflect.Value.Int read|reflect/value.go:1403
reflect.Value.Int |reflect/value.go:1403
reflect.Value.MapIndex reflect.copyVal|reflect/value.go:1624
reflect.Value.SetMapIndex reflect.mapassign_faststr|reflect/value.go:2232#{000}{000}{000}
reflect.Value.call *|reflect/value.go:556#{000}{00}{000}
reflect.copyVal read|reflect/value.go:1834
reflect.copyVal |reflect/value.go:1834
reflect.mapassign_faststr |runtime/map.go:1357#00{00}0
runtime.Goexit *|runtime/panic.go:482#
runtime.checkdead runtime.throw|runtime/proc.go:5003#
runtime.deferCallSave *|runtime/panic.go:750
runtime.deferreturn *|runtime/panic.go:436
runtime.findrunnable runtime.stopm|runtime/proc.go:2812#
runtime.goexit *|runtime/asm_amd64.s:1571#
runtime.goexit net/http.(*Server).Serve.func3|runtime/asm_amd64.s:1571#
runtime.gopanic *|runtime/panic.go:844
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
runtime.mapclear "concurrent map writes"|runtime/map.go:1003,runtime/map.go:1034
runtime.mapdelete "concurrent map writes"|runtime/map.go:715,runtime/map.go:806
runtime.mapdelete_fast32 "concurrent map writes"|runtime/map_fast32.go:282,runtime/map_fast32.go:358
runtime.mapdelete_fast64 "concurrent map writes"|runtime/map_fast64.go:282,runtime/map_fast64.go:360
runtime.mapdelete_faststr "concurrent map writes"|runtime/map_faststr.go:310,runtime/map_faststr.go:386
runtime.mapiternext "concurrent map iteration and map write"|runtime/map.go:871
runtime.mcall runtime.park_m|runtime/asm_amd64.s:425#
runtime.morestack runtime.newstack|runtime/asm_amd64.s:547#
runtime.mput runtime.checkdead|runtime/proc.go:5464#0
runtime.newstack runtime.throw|runtime/stack.go:1101#
runtime.park_m runtime.schedule|runtime/proc.go:3344#0
runtime.schedule runtime.findrunnable|runtime/proc.go:3195#
runtime.stopm runtime.mput|runtime/proc.go:2234#
runtime.throw |runtime/panic.go:992#{00}
runtime/debug.PrintStack runtime/debug.Stack|runtime/debug/stack.go:16#
runtime/debug.Stack *|runtime/debug/stack.go:24#
runtime/debug.Stack |runtime/debug/stack.go:24#
sort.Sort *|sort/sort.go:230
strings.(*Builder).Grow panic|strings/builder.go:78~
strings.FieldsFunc *|strings/strings.go:394#{00}0
strings.Join read|strings/strings.go:434
strings.Join |strings/strings.go:434
strings.Map *|strings/strings.go:470#0{00},strings/strings.go:470
strings.Repeat panic|strings/strings.go:533#{00}0
sync.(*Cond).Broadcast sync.(*copyChecker).check|sync/cond.go:74#0
sync.(*Cond).Signal sync.(*copyChecker).check|sync/cond.go:65#0
sync.(*Cond).Wait panic|sync/cond.go:55#0
sync.(*Cond).Wait sync.runtime_notifyListWait|sync/cond.go:56#0
sync.(*Mutex).Lock sync.(*Mutex).lockSlow|sync/mutex.go:81~
sync.(*Mutex).Unlock sync.(*Mutex).unlockSlow|sync/mutex.go:214~
sync.(*Mutex).lockSlow sync.runtime_SemacquireMutex|sync/mutex.go:162#0
sync.(*Mutex).unlockSlow sync.throw|sync/mutex.go:220#00
sync.(*Once).Do sync.(*Once).doSlow|sync/once.go:59~,sync/once.go:59#00,sync/once.go:59
sync.(*Once).doSlow *|sync/once.go:68#00,sync/once.go:68
sync.(*Once).doSlow panic|sync/once.go:68#00
sync.(*Once).doSlow sync.(*Mutex).Lock|sync/once.go:64#00
sync.(*Pool).Get *|sync/pool.go:148#0,sync/pool.go:148
sync.(*RWMutex).Lock sync.(*Mutex).Lock|sync/rwmutex.go:139#0
sync.(*RWMutex).Lock sync.runtime_SemacquireMutex|sync/rwmutex.go:144#0
sync.(*RWMutex).RLock sync.runtime_SemacquireMutex|sync/rwmutex.go:63~
sync.(*RWMutex).RUnlock sync.(*RWMutex).rUnlockSlow|sync/rwmutex.go:111~
sync.(*RWMutex).Unlock sync.throw|sync/rwmutex.go:201#0
sync.(*RWMutex).rUnlockSlow sync.throw|sync/rwmutex.go:121#00
sync.(*WaitGroup).Add |sync/waitgroup.go:80#00
sync.(*WaitGroup).Done sync.(*WaitGroup).Add|sync/waitgroup.go:105~
sync.(*WaitGroup).Wait sync.runtime_Semacquire|sync/waitgroup.go:136#0
sync.(*copyChecker).check panic|sync/cond.go:85~
sync.runtime_Semacquire |runtime/sema.go:56#0
sync.runtime_SemacquireMutex |runtime/sema.go:71#000
sync.runtime_notifyListWait |runtime/sema.go:513#00
sync/atomic.(*Value).Store panic|sync/atomic/value.go:78#0{00}
testing.(*M).Run testing.runTests|testing/testing.go:1719
testing.(*T).Run go|testing/testing.go:1486
testing.(*T).Run.func1 testing.tRunner|testing/testing.go:1486
testing.Main testing.(*M).Run|testing/testing.go:1597
testing.runTests testing.tRunner|testing/testing.go:1837
testing.runTests.func1 testing.(*T).Run|testing/testing.go:1839
testing.tRunner *|testing/testing.go:1439
testing.tRunner testing.runTests.func1|testing/testing.go:1439
time.(*Timer).Reset panic|time/sleep.go:136#00
time.(*Timer).Stop panic|time/sleep.go:79~
time.NewTicker panic|time/tick.go:24#0
time.Sleep |runtime/time.go:194#0
time.goFunc go|time/sleep.go:176
`,
  inside: `
* panic|deferCallSave@runtime/panic.go:750#00;runOpenDeferFrame@runtime/panic.go:723#00
* runtime.Goexit|deferCallSave@runtime/panic.go:750#00;runOpenDeferFrame@runtime/panic.go:723#00,deferCallSave@runtime/panic.go:750#00
* runtime.preprintpanics|preprintpanics@runtime/panic.go:535#0,preprintpanics@runtime/panic.go:537#0
[chan receive (nil chan)] runtime.chanrecv1|gopark@runtime/proc.go:361#00000;chanrecv@runtime/chan.go:467#000;chanrecv1@runtime/chan.go:440#00
[chan receive] runtime.chanrecv1|gopark@runtime/proc.go:361#00000;chanrecv@runtime/chan.go:577#000;chanrecv1@runtime/chan.go:440#00
[chan receive] runtime.chanrecv2|gopark@runtime/proc.go:361#00000;chanrecv@runtime/chan.go:577#000;chanrecv2@runtime/chan.go:445#00
[chan send (nil chan)] runtime.chansend1|gopark@runtime/proc.go:361#00000;chansend@runtime/chan.go:164#0000;chansend1@runtime/chan.go:144#00
[chan send] runtime.chansend1|gopark@runtime/proc.go:361#00000;chansend@runtime/chan.go:258#0000;chansend1@runtime/chan.go:144#00
[runnable] runtime.chanrecv1|gopark@runtime/proc.go:361#00000;chanrecv@runtime/chan.go:577#000;chanrecv1@runtime/chan.go:440#00
[select (no cases)] runtime.block|gopark@runtime/proc.go:361#00000;block@runtime/select.go:104#
[select] runtime.selectgo|gopark@runtime/proc.go:361#00000;selectgo@runtime/select.go:328#000000
[semacquire] sync.runtime_SemacquireMutex|gopark@runtime/proc.go:361#00000;goparkunlock@runtime/proc.go:367~;semacquire1@runtime/sema.go:144#0000
[semacquire] sync.runtime_Semacquire|gopark@runtime/proc.go:361#00000;goparkunlock@runtime/proc.go:367~;semacquire1@runtime/sema.go:144#0000
[sleep] time.Sleep|gopark@runtime/proc.go:361#00000
[sync.Cond.Wait] sync.runtime_notifyListWait|gopark@runtime/proc.go:361#00000;goparkunlock@runtime/proc.go:367~
panic assignment to entry in nil map|mapassign@runtime/map.go:580#000,mapassign_faststr@runtime/map_faststr.go:205#00{00},mapassign_fast64@runtime/map_fast64.go:95#000
panic close of closed channel|closechan@runtime/chan.go:364#0
panic close of nil channel|closechan@runtime/chan.go:358#0
panic comparing uncomparable|efaceeq@runtime/alg.go:249#000
panic hash of unhashable|nilinterhash@runtime/alg.go:125#00;mapassign@runtime/map.go:597#000
panic index out of range _ with length _|goPanicIndex@runtime/panic.go:89#00
panic index out of range _|goPanicIndex@runtime/panic.go:89#00
panic integer divide by zero|panicdivide@runtime/panic.go:199#
panic interface conversion: missing method|getitab@runtime/iface.go:92#000;assertE2I@runtime/iface.go:453#00
panic interface conversion: nil to interface|assertE2I@runtime/iface.go:451#00
panic interface conversion: nil|panicdottypeE@runtime/iface.go:262#000
panic interface conversion: other type|panicdottypeE@runtime/iface.go:262#000
panic invalid memory address or nil pointer dereference|panicmem@runtime/panic.go:220~;sigpanic@runtime/signal_unix.go:818#
panic makechan: size out of range|makechan@runtime/chan.go:85#00
panic makeslice: len out of range|panicmakeslicelen@runtime/slice.go:29~;makeslice@runtime/slice.go:98#000
panic panic while printing panic value|panicmem@runtime/panic.go:220~;sigpanic@runtime/signal_unix.go:818#
panic send on closed channel|chansend@runtime/chan.go:205#0000;chansend1@runtime/chan.go:144#00
panic slice bounds out of range _ with capacity _|goPanicSliceAcap@runtime/panic.go:107#00
runtime.throw all goroutines are asleep - deadlock!|checkdead@runtime/proc.go:5038#;mput@runtime/proc.go:5464#0;stopm@runtime/proc.go:2234#;findrunnable@runtime/proc.go:2812#;schedule@runtime/proc.go:3195#;park_m@runtime/proc.go:3344#0;mcall@runtime/asm_amd64.s:425#
runtime.throw no goroutines (main called runtime.Goexit) - deadlock!|checkdead@runtime/proc.go:5003#;mput@runtime/proc.go:5464#0;stopm@runtime/proc.go:2234#;findrunnable@runtime/proc.go:2812#;schedule@runtime/proc.go:3195#;park_m@runtime/proc.go:3344#0;mcall@runtime/asm_amd64.s:425#
runtime.throw panic|preprintpanics.func1@runtime/panic.go:529#;deferCallSave@runtime/panic.go:750#00;runOpenDeferFrame@runtime/panic.go:723#00
runtime.throw runtime.mapaccess1_faststr|mapaccess1_faststr@runtime/map_faststr.go:22#00{00}
runtime.throw runtime.mapassign_fast64|mapassign_fast64@runtime/map_fast64.go:102#000
runtime.throw runtime.mapclear|mapclear@runtime/map.go:1003#00
runtime.throw runtime.mapdelete|mapdelete@runtime/map.go:806#000
runtime.throw runtime.mapiternext|mapiternext@runtime/map.go:871#0
runtime.throw stack overflow|newstack@runtime/stack.go:1101#;morestack@runtime/asm_amd64.s:547#
`,
  races: `
reflect.mapaccess_faststr|runtime.mapaccess2_faststr@runtime/map_faststr.go:108;reflect.mapaccess_faststr@runtime/map.go:1341
reflect.mapaccess|runtime.mapaccess2@runtime/map.go:456;reflect.mapaccess@runtime/map.go:1331,runtime.mapaccess2_faststr@runtime/map_faststr.go:108;reflect.mapaccess_faststr@runtime/map.go:1341
reflect.typedmemmove|reflect.typedmemmove@runtime/mbarrier.go:178
reflect.typedslicecopy|runtime.slicecopy@runtime/slice.go:295;reflect.typedslicecopy@runtime/mbarrier.go:300
runtime.Goexit|runtime.deferCallSave@runtime/panic.go:750
runtime.call32|runtime.gopanic@runtime/panic.go:844,runtime.deferCallSave@runtime/panic.go:750
runtime.chansend|runtime.chansend@runtime/chan.go:159
runtime.closechan|runtime.closechan@runtime/chan.go:356
runtime.convT2Enoptr|runtime.convTnoptr@runtime/iface.go:335
runtime.convT2E|runtime.convT@runtime/iface.go:321
runtime.convTnoptr|runtime.convTnoptr@runtime/iface.go:335
runtime.convT|runtime.convT@runtime/iface.go:321
runtime.createfing|runtime.createfing@runtime/mfinal.go:157
runtime.deferreturn|runtime.deferreturn@runtime/panic.go:436
runtime.gopanic|runtime.gopanic@runtime/panic.go:844
runtime.growslice|runtime.growslice@runtime/slice.go:166
runtime.mapIterStart|runtime.mapiterinit@runtime/map.go:815
runtime.mapaccess1_fast32|runtime.mapaccess1_fast32@runtime/map_fast32.go:13
runtime.mapaccess1_fast64|runtime.mapaccess1_fast64@runtime/map_fast64.go:13
runtime.mapaccess1_faststr|runtime.mapaccess1_faststr@runtime/map_faststr.go:13
runtime.mapaccess1|runtime.mapaccess1@runtime/map.go:395
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
runtime.racereadrange|runtime.racereadrange@<autogenerated>:1
runtime.raceread|runtime.raceread@<autogenerated>:1
runtime.racewrite|runtime.racewrite@<autogenerated>:1
runtime.slicebytetostring|runtime.slicebytetostring@runtime/string.go:81
runtime.slicecopy|runtime.slicecopy@runtime/slice.go:295
runtime.slicerunetostring|runtime.slicerunetostring@runtime/string.go:208
runtime.slicestringcopy|runtime.slicecopy@runtime/slice.go:295
sync/atomic.AddInt32|sync/atomic.AddInt32@runtime/race_amd64.s:279;sync/atomic.AddInt32@<autogenerated>:1,sync/atomic.AddInt32@runtime/race_amd64.s:279;sync/atomic.AddUint32@<autogenerated>:1
sync/atomic.AddInt64|sync/atomic.AddInt64@runtime/race_amd64.s:287;sync/atomic.AddInt64@<autogenerated>:1,sync/atomic.AddInt64@runtime/race_amd64.s:287;sync/atomic.AddUint64@<autogenerated>:1,sync/atomic.AddInt64@runtime/race_amd64.s:287;sync/atomic.AddUintptr@<autogenerated>:1
sync/atomic.AddUint32|sync/atomic.AddInt32@runtime/race_amd64.s:279;sync/atomic.AddUint32@<autogenerated>:1
sync/atomic.AddUint64|sync/atomic.AddInt64@runtime/race_amd64.s:287;sync/atomic.AddUint64@<autogenerated>:1
sync/atomic.AddUintptr|sync/atomic.AddInt64@runtime/race_amd64.s:287;sync/atomic.AddUintptr@<autogenerated>:1
sync/atomic.CompareAndSwapInt32|sync/atomic.CompareAndSwapInt32@runtime/race_amd64.s:308;sync/atomic.CompareAndSwapInt32@<autogenerated>:1,sync/atomic.CompareAndSwapInt32@runtime/race_amd64.s:308;sync/atomic.CompareAndSwapUint32@<autogenerated>:1
sync/atomic.CompareAndSwapInt64|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:314;sync/atomic.CompareAndSwapInt64@<autogenerated>:1,sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:314;sync/atomic.CompareAndSwapUint64@<autogenerated>:1,sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:314;sync/atomic.CompareAndSwapUintptr@<autogenerated>:1
sync/atomic.CompareAndSwapPointer|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:314;sync/atomic.CompareAndSwapPointer@runtime/atomic_pointer.go:76
sync/atomic.CompareAndSwapUint32|sync/atomic.CompareAndSwapInt32@runtime/race_amd64.s:308;sync/atomic.CompareAndSwapUint32@<autogenerated>:1
sync/atomic.CompareAndSwapUint64|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:314;sync/atomic.CompareAndSwapUint64@<autogenerated>:1
sync/atomic.CompareAndSwapUintptr|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:314;sync/atomic.CompareAndSwapUintptr@<autogenerated>:1
sync/atomic.LoadInt32|sync/atomic.LoadInt32@runtime/race_amd64.s:200;sync/atomic.LoadInt32@<autogenerated>:1,sync/atomic.LoadInt32@runtime/race_amd64.s:200;sync/atomic.LoadUint32@<autogenerated>:1
sync/atomic.LoadInt64|sync/atomic.LoadInt64@runtime/race_amd64.s:206;sync/atomic.LoadInt64@<autogenerated>:1,sync/atomic.LoadInt64@runtime/race_amd64.s:206;sync/atomic.LoadUint64@<autogenerated>:1,sync/atomic.LoadInt64@runtime/race_amd64.s:206;sync/atomic.LoadUintptr@<autogenerated>:1,sync/atomic.LoadInt64@runtime/race_amd64.s:206;sync/atomic.LoadPointer@<autogenerated>:1
sync/atomic.LoadPointer|sync/atomic.LoadInt64@runtime/race_amd64.s:206;sync/atomic.LoadPointer@<autogenerated>:1
sync/atomic.LoadUint32|sync/atomic.LoadInt32@runtime/race_amd64.s:200;sync/atomic.LoadUint32@<autogenerated>:1
sync/atomic.LoadUint64|sync/atomic.LoadInt64@runtime/race_amd64.s:206;sync/atomic.LoadUint64@<autogenerated>:1
sync/atomic.LoadUintptr|sync/atomic.LoadInt64@runtime/race_amd64.s:206;sync/atomic.LoadUintptr@<autogenerated>:1
sync/atomic.StoreInt32|sync/atomic.StoreInt32@runtime/race_amd64.s:229;sync/atomic.StoreInt32@<autogenerated>:1,sync/atomic.StoreInt32@runtime/race_amd64.s:229;sync/atomic.StoreUint32@<autogenerated>:1
sync/atomic.StoreInt64|sync/atomic.StoreInt64@runtime/race_amd64.s:235;sync/atomic.StoreInt64@<autogenerated>:1,sync/atomic.StoreInt64@runtime/race_amd64.s:235;sync/atomic.StoreUint64@<autogenerated>:1,sync/atomic.StoreInt64@runtime/race_amd64.s:235;sync/atomic.StoreUintptr@<autogenerated>:1
sync/atomic.StorePointer|sync/atomic.StoreInt64@runtime/race_amd64.s:235;sync/atomic.StorePointer@runtime/atomic_pointer.go:51
sync/atomic.StoreUint32|sync/atomic.StoreInt32@runtime/race_amd64.s:229;sync/atomic.StoreUint32@<autogenerated>:1
sync/atomic.StoreUint64|sync/atomic.StoreInt64@runtime/race_amd64.s:235;sync/atomic.StoreUint64@<autogenerated>:1
sync/atomic.StoreUintptr|sync/atomic.StoreInt64@runtime/race_amd64.s:235;sync/atomic.StoreUintptr@<autogenerated>:1
sync/atomic.SwapInt32|sync/atomic.SwapInt32@runtime/race_amd64.s:254;sync/atomic.SwapInt32@<autogenerated>:1,sync/atomic.SwapInt32@runtime/race_amd64.s:254;sync/atomic.SwapUint32@<autogenerated>:1
sync/atomic.SwapInt64|sync/atomic.SwapInt64@runtime/race_amd64.s:260;sync/atomic.SwapInt64@<autogenerated>:1,sync/atomic.SwapInt64@runtime/race_amd64.s:260;sync/atomic.SwapUint64@<autogenerated>:1,sync/atomic.SwapInt64@runtime/race_amd64.s:260;sync/atomic.SwapUintptr@<autogenerated>:1
sync/atomic.SwapPointer|sync/atomic.SwapInt64@runtime/race_amd64.s:260;sync/atomic.SwapPointer@runtime/atomic_pointer.go:63
sync/atomic.SwapUint32|sync/atomic.SwapInt32@runtime/race_amd64.s:254;sync/atomic.SwapUint32@<autogenerated>:1
sync/atomic.SwapUint64|sync/atomic.SwapInt64@runtime/race_amd64.s:260;sync/atomic.SwapUint64@<autogenerated>:1
sync/atomic.SwapUintptr|sync/atomic.SwapInt64@runtime/race_amd64.s:260;sync/atomic.SwapUintptr@<autogenerated>:1
`,
  inlineCosts: `
fmt Print:72 Printf:73 Println:72 Scan:72 Scanf:73 Scanln:72 Sscan:73 Sscanf:74 Sscanln:73
errors New:6 Unwrap:75
sync (*Map).Delete:61 (*Mutex).Lock:69 (*Mutex).TryLock:29 (*Mutex).Unlock:75 (*Once).Do:69 (*RWMutex).RLock:73 (*RWMutex).RLocker:3 (*RWMutex).RUnlock:75 (*RWMutex).TryRLock:28 (*WaitGroup).Done:61 NewCond:5
sync/atomic (*Value).Load:49
time (*Location).String:62 (*Ticker).Stop:62 (*Time).GobDecode:62 (*Timer).Stop:72 After:62 Duration.Hours:22 Duration.Microseconds:4 Duration.Milliseconds:4 Duration.Minutes:22 Duration.Nanoseconds:2 Duration.Seconds:22 Duration.Truncate:12 FixedZone:44 Month.String:77 Parse:73 ParseInLocation:73 Tick:68 Time.Date:67 Time.Day:70 Time.GobEncode:70 Time.Hour:66 Time.In:66 Time.IsZero:40 Time.Local:59 Time.Location:15 Time.Minute:66 Time.Month:70 Time.Nanosecond:12 Time.Second:64 Time.UTC:60 Time.Unix:31 Time.UnixMicro:47 Time.UnixMilli:47 Time.UnixNano:45 Time.Weekday:77 Time.Year:70 Time.YearDay:72 Unix:50 UnixMicro:61 UnixMilli:61 Weekday.String:75
strings (*Builder).Cap:4 (*Builder).Grow:75 (*Builder).Len:4 (*Builder).Reset:8 (*Builder).String:4 (*Builder).Write:42 (*Builder).WriteByte:40 (*Builder).WriteString:42 (*Reader).Len:16 (*Reader).Read:28 (*Reader).ReadAt:41 (*Reader).ReadByte:30 (*Reader).Reset:10 (*Reader).Seek:66 (*Reader).Size:4 (*Reader).UnreadByte:25 (*Reader).UnreadRune:41 Clone:20 Compare:14 Contains:64 ContainsAny:64 ContainsRune:64 HasPrefix:14 HasSuffix:16 IndexByte:62 LastIndexByte:25 LastIndexFunc:63 NewReader:9 NewReplacer:17 ReplaceAll:64 Split:64 SplitAfter:65 SplitAfterN:65 SplitN:64 ToLowerSpecial:64 ToTitle:62 ToTitleSpecial:64 ToUpperSpecial:64 TrimPrefix:26 TrimSuffix:31
strconv (*NumError).Unwrap:3 AppendBool:10 AppendFloat:65 AppendQuote:65 AppendQuoteRune:65 AppendQuoteRuneToASCII:65 AppendQuoteRuneToGraphic:65 AppendQuoteToASCII:65 AppendQuoteToGraphic:65 FormatBool:6 Itoa:62 ParseBool:38 Quote:80 QuoteRune:73 QuoteRuneToASCII:73 QuoteRuneToGraphic:73 QuoteToASCII:80 QuoteToGraphic:80 QuotedPrefix:72
context Background:3 TODO:3
sort Float64Slice.Len:3 Float64Slice.Less:29 Float64Slice.Search:62 Float64Slice.Sort:61 Float64Slice.Swap:13 Float64s:61 Float64sAreSorted:62 IntSlice.Len:3 IntSlice.Less:8 IntSlice.Search:62 IntSlice.Sort:61 IntSlice.Swap:13 Ints:61 IntsAreSorted:62 Reverse:6 StringSlice.Len:3 StringSlice.Less:8 StringSlice.Search:62 StringSlice.Sort:61 StringSlice.Swap:13 Strings:61 StringsAreSorted:62
bytes (*Buffer).Bytes:6 (*Buffer).Cap:4 (*Buffer).Grow:79 (*Buffer).Len:7 (*Buffer).Next:52 (*Buffer).Read:68 (*Buffer).ReadByte:52 (*Buffer).ReadBytes:74 (*Buffer).ReadString:70 (*Buffer).Reset:15 (*Buffer).String:13 (*Buffer).Truncate:57 (*Buffer).UnreadByte:22 (*Buffer).UnreadRune:34 (*Reader).Len:16 (*Reader).Read:28 (*Reader).ReadAt:41 (*Reader).ReadByte:30 (*Reader).Reset:10 (*Reader).Seek:66 (*Reader).Size:4 (*Reader).UnreadByte:25 (*Reader).UnreadRune:41 Compare:62 Contains:64 ContainsAny:64 ContainsRune:64 Equal:6 HasPrefix:21 HasSuffix:23 IndexByte:62 IndexFunc:63 Join:79 LastIndexByte:25 LastIndexFunc:63 NewBuffer:5 NewBufferString:6 NewReader:9 Repeat:60 ReplaceAll:64 Split:64 SplitAfter:65 SplitAfterN:65 SplitN:64 ToLowerSpecial:64 ToTitle:62 ToTitleSpecial:64 ToUpperSpecial:64 TrimLeftFunc:76 TrimPrefix:33 TrimSuffix:38
io (*PipeReader).Close:68 (*PipeReader).CloseWithError:63 (*PipeReader).Read:72 (*PipeWriter).Close:68 (*PipeWriter).CloseWithError:63 (*PipeWriter).Write:72 (*SectionReader).Seek:42 (*SectionReader).Size:6 Copy:72 LimitReader:8 MultiReader:16 MultiWriter:42 NewSectionReader:29 NopCloser:5 Pipe:24 ReadFull:73 TeeReader:8
math Abs:14 Acos:71 Acosh:61 Asin:61 Asinh:61 Atan:61 Atan2:62 Atanh:61 Cbrt:61 Ceil:61 Copysign:23 Cos:61 Cosh:61 Dim:15 Erf:61 Erfc:61 Erfcinv:63 Exp:61 Exp2:61 Expm1:61 Float32bits:3 Float32frombits:3 Float64bits:3 Float64frombits:3 Floor:61 Frexp:70 Hypot:62 Inf:21 IsInf:16 IsNaN:4 Ldexp:62 Log:61 Log10:71 Log1p:61 Log2:61 Max:62 Min:62 Mod:62 Modf:70 NaN:7 Pow:62 Pow10:77 Remainder:62 Round:57 RoundToEven:71 Signbit:11 Sin:61 Sinh:61 Sqrt:61 Tan:61 Tanh:61 Trunc:61
log Default:2 Flags:61 New:22 Output:65 Prefix:61 SetFlags:61 SetOutput:61 SetPrefix:61 Writer:61
bufio (*Reader).Buffered:6 (*Reader).Reset:28 (*Reader).Size:4 (*Reader).UnreadByte:49 (*Reader).UnreadRune:28 (*Scanner).Buffer:18 (*Scanner).Bytes:3 (*Scanner).Err:10 (*Scanner).Split:10 (*Scanner).Text:4 (*Writer).Available:7 (*Writer).AvailableBuffer:8 (*Writer).Buffered:3 (*Writer).Reset:22 (*Writer).Size:4 NewReadWriter:7 NewReader:57 NewReaderSize:52 NewScanner:9 NewWriter:39 NewWriterSize:34 ScanBytes:18
unicode In:72 IsControl:16 IsDigit:74 IsLetter:76 IsLower:76 IsMark:62 IsNumber:76 IsOneOf:72 IsPunct:76 IsSymbol:76 IsTitle:68 IsUpper:76 To:67
unicode/utf8 AppendRune:72 FullRune:79 FullRuneInString:79 RuneLen:43 RuneStart:6 ValidRune:23
runtime (*MemProfileRecord).InUseBytes:6 (*MemProfileRecord).InUseObjects:6 (*MemProfileRecord).Stack:26 (*StackRecord).Stack:26 (*TypeAssertionError).RuntimeError:0 Breakpoint:59 CPUProfile:3 Callers:69 CallersFrames:18 GOROOT:72 GoroutineProfile:71 Gosched:62 NumCPU:3 NumCgoCall:32 NumGoroutine:44 SetMutexProfileFraction:21 ThreadCreateProfile:61 UnlockOSThread:48 Version:2
net/http (*Client).Do:71 (*ProtocolError).Error:3 (*Request).Context:14 (*Request).Cookie:73 (*Request).Cookies:63 (*Request).ProtoAtLeast:15 (*Request).Referer:68 (*Request).UserAgent:68 (*Request).WithContext:67 (*Request).Write:65 (*Request).WriteProxy:65 (*Response).Cookies:62 (*Response).ProtoAtLeast:15 (*ServeMux).HandleFunc:70 (*Server).SetKeepAlivesEnabled:75 (*Transport).CancelRequest:64 (*Transport).RoundTrip:71 CanonicalHeaderKey:61 ConnState.String:4 FS:5 FileServer:6 Get:71 Handle:62 HandleFunc:75 HandlerFunc.ServeHTTP:61 Head:71 Header.Add:76 Header.Clone:74 Header.Del:66 Header.Get:62 Header.Set:71 Header.Values:74 Header.Write:70 Header.WriteSubset:64 ListenAndServe:71 ListenAndServeTLS:73 MaxBytesReader:17 NewFileTransport:7 NewRequest:77 NewServeMux:3 NotFound:62 NotFoundHandler:3 Post:73 PostForm:72 ProxyURL:20 RedirectHandler:8 Serve:70 ServeTLS:72 StatusText:4 TimeoutHandler:10
`,
  systemGoroutines: [
  "[force gc (idle)] gopark@runtime/proc.go:361#00000;goparkunlock@runtime/proc.go:367~;forcegchelper@runtime/proc.go:301# init.6@runtime/proc.go:289",
  "[GC sweep wait] gopark@runtime/proc.go:361#00000;goparkunlock@runtime/proc.go:367~;bgsweep@runtime/mgcsweep.go:278#0;gcenable.func1@runtime/mgc.go:177# gcenable@runtime/mgc.go:177",
  "[GC scavenge wait] gopark@runtime/proc.go:361#00000;goparkunlock@runtime/proc.go:367~;bgscavenge@runtime/mgcscavenge.go:272#0;gcenable.func2@runtime/mgc.go:178# gcenable@runtime/mgc.go:178",
  "[finalizer wait] gopark@runtime/proc.go:361#00000;goparkunlock@runtime/proc.go:367~;runfinq@runtime/mfinal.go:177# createfing@runtime/mfinal.go:157"
],
};
