// Functions of Go's own in the dumps of Go 1.17: what RecordedPlaces says. Written by scripts/gen-places.ts from tests/goldens; do not edit.
import type { RecordedPlaces } from '../places.ts';

export const recorded: RecordedPlaces = {
  places: `
bufio.(*Reader).Peek bufio.(*Reader).fill|bufio/bufio.go:139#00
bufio.(*Reader).ReadLine bufio.(*Reader).ReadSlice|bufio/bufio.go:389#0
bufio.(*Reader).ReadSlice bufio.(*Reader).fill|bufio/bufio.go:360#00
bufio.(*Reader).fill net/http.(*connReader).Read|bufio/bufio.go:101#0
bufio.(*Reader).fill net/http.(*persistConn).Read|bufio/bufio.go:101#0
container/list.(*List).PushBack container/list.(*List).lazyInit|container/list/list.go:154~
container/list.(*List).Remove panic|container/list/list.go:138~
container/list.(*List).lazyInit panic|container/list/list.go:86~
container/ring.(*Ring).Next panic|container/ring/ring.go:27~
context.WithValue panic|context/context.go:531#{00}{00}{00}
fmt.(*pp).catchPanic fmt.(*pp).printArg|fmt/print.go:562#0{00}0{00}
fmt.(*pp).doPrint fmt.(*pp).printArg|fmt/print.go:1157#0{000}
fmt.(*pp).doPrintf fmt.(*pp).printArg|fmt/print.go:1026#0{00}{000},fmt/print.go:1122#0{00}{000},fmt/print.go:1142#0{00}{000}
fmt.(*pp).doPrintln fmt.(*pp).printArg|fmt/print.go:1169#0{000},fmt/print.go:1169
fmt.(*pp).handleMethods *|fmt/print.go:626#00,fmt/print.go:603#00,fmt/print.go:593#00,fmt/print.go:620#00,fmt/print.go:626
fmt.(*pp).handleMethods·dwrap·1 fmt.(*pp).catchPanic|fmt/print.go:592#
fmt.(*pp).handleMethods·dwrap·2 fmt.(*pp).catchPanic|fmt/print.go:601#
fmt.(*pp).handleMethods·dwrap·3 fmt.(*pp).catchPanic|fmt/print.go:619#
fmt.(*pp).handleMethods·dwrap·4 fmt.(*pp).catchPanic|fmt/print.go:625#
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
full net/http.Header.Clone runtime.mapiterinit|net/http/header.go:98#0
full net/textproto.MIMEHeader.Set runtime.mapassign_faststr|net/textproto/header.go:22~
full panic *|runtime/panic.go:1047#{00}
full panic fmt.(*pp).handleMethods·dwrap·1|runtime/panic.go:1047#{00}
full panic fmt.(*pp).handleMethods·dwrap·2|runtime/panic.go:1047#{00}
full panic fmt.(*pp).handleMethods·dwrap·3|runtime/panic.go:1047#{00}
full panic fmt.(*pp).handleMethods·dwrap·4|runtime/panic.go:1047#{00}
full panic runtime.preprintpanics|runtime/panic.go:1145#{00}
full panic runtime.runOpenDeferFrame|runtime/panic.go:1038#{00}
full panic |runtime/panic.go:1147#{00}
full reflect.mapiternext runtime.mapiternext|runtime/map.go:1346#0
full runtime.Goexit runtime.deferCallSave|runtime/panic.go:661#
full runtime.Goexit runtime.runOpenDeferFrame|runtime/panic.go:642#
full runtime.assertE2I panic|runtime/iface.go:480#00
full runtime.assertE2I runtime.getitab|runtime/iface.go:482#00
full runtime.chansend panic|runtime/chan.go:204#0000
full runtime.chansend1 runtime.chansend|runtime/chan.go:143#00
full runtime.checkdead runtime.throw|runtime/proc.go:5301#
full runtime.closechan panic|runtime/chan.go:363#0,runtime/chan.go:357#0
full runtime.createfing go|runtime/mfinal.go:157
full runtime.deferCallSave *|runtime/panic.go:950#00
full runtime.deferCallSave runtime.preprintpanics.func1|runtime/panic.go:950#00
full runtime.efaceeq panic|runtime/alg.go:249#000
full runtime.findrunnable runtime.stopm|runtime/proc.go:2984#
full runtime.gcenable go|runtime/mgc.go:181,runtime/mgc.go:182
full runtime.getitab panic|runtime/iface.go:91#000
full runtime.goPanicIndex panic|runtime/panic.go:90#00
full runtime.goPanicSliceAcap panic|runtime/panic.go:108#00
full runtime.goexit *|runtime/asm_amd64.s:1581#
full runtime.goexit net/http.(*Server).Serve·dwrap·87|runtime/asm_amd64.s:1581#
full runtime.goexit runtime.bgscavenge|runtime/asm_amd64.s:1581#
full runtime.goexit runtime.bgsweep|runtime/asm_amd64.s:1581#
full runtime.goexit runtime.forcegchelper|runtime/asm_amd64.s:1581#
full runtime.goexit runtime.main|runtime/asm_amd64.s:1581#
full runtime.goexit runtime.runfinq|runtime/asm_amd64.s:1581#
full runtime.init.7 go|runtime/proc.go:294
full runtime.main *|runtime/proc.go:255#
full runtime.makechan panic|runtime/chan.go:84#00
full runtime.makeslice runtime.panicmakeslicelen|runtime/slice.go:93#000
full runtime.mapaccess1_faststr runtime.throw|runtime/map_faststr.go:21#00{00}
full runtime.mapassign panic|runtime/map.go:573#000
full runtime.mapassign runtime.nilinterhash|runtime/map.go:587#000
full runtime.mapassign_fast64 panic|runtime/map_fast64.go:94#000
full runtime.mapassign_fast64 runtime.throw|runtime/map_fast64.go:101#000
full runtime.mapassign_faststr panic|runtime/map_faststr.go:204#00{00}
full runtime.mapassign_faststr runtime.throw|runtime/map_faststr.go:211#00{00}
full runtime.mapclear runtime.throw|runtime/map.go:990#00
full runtime.mapdelete runtime.throw|runtime/map.go:702#000
full runtime.mapiterinit runtime.mapiternext|runtime/map.go:848#000
full runtime.mapiternext runtime.throw|runtime/map.go:858#0
full runtime.mcall runtime.park_m|runtime/asm_amd64.s:307#
full runtime.mput runtime.checkdead|runtime/proc.go:5730#0
full runtime.nilinterhash panic|runtime/alg.go:125#00
full runtime.panicdivide panic|runtime/panic.go:200#
full runtime.panicdottypeE panic|runtime/iface.go:261#000
full runtime.panicmakeslicelen panic|runtime/slice.go:27~
full runtime.panicmem panic|runtime/panic.go:221~
full runtime.park_m runtime.schedule|runtime/proc.go:3516#0
full runtime.preprintpanics *|runtime/panic.go:701#0,runtime/panic.go:703#0
full runtime.preprintpanics.func1 runtime.throw|runtime/panic.go:695#
full runtime.runOpenDeferFrame runtime.deferCallSave|runtime/panic.go:889#00
full runtime.schedule runtime.findrunnable|runtime/proc.go:3367#
full runtime.sigpanic runtime.panicmem|runtime/signal_unix.go:735#
full runtime.stopm runtime.mput|runtime/proc.go:2406#
full runtime.throw |runtime/panic.go:1198#{00}
full sync.runtime_Semacquire runtime.semacquire1|runtime/sema.go:56#0
full sync.runtime_SemacquireMutex runtime.semacquire1|runtime/sema.go:71#000
full sync.runtime_notifyListWait runtime.goparkunlock|runtime/sema.go:513#00
full sync.throw runtime.throw|runtime/panic.go:1184#{00}
full time.Sleep runtime.gopark|runtime/time.go:193#0
internal/fmtsort.Sort reflect.(*MapIter).Next|internal/fmtsort/sort.go:63#{000}
internal/poll.(*FD).Accept internal/poll.(*pollDesc).waitRead|internal/poll/fd_unix.go:402#0
internal/poll.(*FD).Read internal/poll.(*pollDesc).waitRead|internal/poll/fd_unix.go:167#0{000}
internal/poll.(*FD).SetsockoptInt syscall.SetsockoptInt|internal/poll/sockopt.go:18#0000
internal/poll.(*FD).WaitWrite internal/poll.(*pollDesc).waitWrite|internal/poll/fd_unix.go:529~
internal/poll.(*pollDesc).wait internal/poll.runtime_pollWait|internal/poll/fd_poll_runtime.go:84#000
internal/poll.(*pollDesc).waitRead internal/poll.(*pollDesc).wait|internal/poll/fd_poll_runtime.go:89~
internal/poll.(*pollDesc).waitWrite internal/poll.(*pollDesc).wait|internal/poll/fd_poll_runtime.go:93~
internal/poll.runtime_pollWait |runtime/netpoll.go:303#00
io.WriteString panic|io/io.go:311#{00}{00}
log.(*Logger).Print fmt.Sprint|log/log.go:196#0{000}
log.Fatal fmt.Sprint|log/log.go:334#{000}
log.Panic fmt.Sprint|log/log.go:352#{000}
log.Panic panic|log/log.go:354#{000}
log.Panicf panic|log/log.go:361#{00}{000}
log.Panicf |log/log.go:361#{00}{000}
log.Panicln panic|log/log.go:368#{000}
log.Printf fmt.Sprintf|log/log.go:323#{00}{000}
log.Println fmt.Sprintln|log/log.go:329#{000}
net.(*Dialer).Dial net.(*Dialer).DialContext|net/dial.go:351~
net.(*Dialer).DialContext net.(*sysDialer).dialSerial|net/dial.go:428#0{00}{00}{00}
net.(*Dialer).DialContext net.setKeepAlive|net/dial.go:435#0{00}{00}{00}
net.(*TCPListener).Accept net.(*TCPListener).accept|net/tcpsock.go:262#0
net.(*TCPListener).accept net.(*netFD).accept|net/tcpsock_posix.go:140#0
net.(*conn).Read net.(*netFD).Read|net/net.go:183#0{000}
net.(*netFD).Read internal/poll.(*FD).Read|net/fd_posix.go:56#0{000}
net.(*netFD).accept internal/poll.(*FD).Accept|net/fd_unix.go:173#0
net.(*netFD).connect go|net/fd_unix.go:118
net.(*netFD).connect internal/poll.(*FD).WaitWrite|net/fd_unix.go:142#0{00}{00}{00}
net.(*netFD).connect.func2 |net/fd_unix.go:119#
net.(*netFD).dial net.(*netFD).connect|net/sock_posix.go:150#0{00}{00}{00}0
net.(*sysDialer).dialSerial net.(*sysDialer).dialSingle|net/dial.go:551#0{00}{000}
net.(*sysDialer).dialSingle net.(*sysDialer).dialTCP|net/dial.go:583#0{00}{00}
net.(*sysDialer).dialTCP net.(*sysDialer).doDialTCP|net/tcpsock_posix.go:62#0{00}00
net.(*sysDialer).doDialTCP net.internetSocket|net/tcpsock_posix.go:66#0{00}00
net.Dial net.(*Dialer).Dial|net/dial.go:319#{00}{00}
net.internetSocket net.socket|net/ipsock_posix.go:142#{00}{00}{00}{00}00.
net.setKeepAlive internal/poll.(*FD).SetsockoptInt|net/sockopt_posix.go:118#00
net.socket net.(*netFD).dial|net/sock_posix.go:71#{00}{00}0000{00}.
net/http.(*Client).Do net/http.(*Client).do|net/http/client.go:593~
net/http.(*Client).Get net/http.(*Client).Do|net/http/client.go:480#0{00}
net/http.(*Client).Post net/http.(*Client).Do|net/http/client.go:858#0{00}{00}{00}
net/http.(*Client).do net/http.(*Client).send|net/http/client.go:725#00
net/http.(*Client).send net/http.send|net/http/client.go:176#00{000}
net/http.(*ServeMux).ServeHTTP net/http.HandlerFunc.ServeHTTP|net/http/server.go:2425#0{00}0
net/http.(*Server).Serve go|net/http/server.go:3034
net/http.(*Server).Serve net.(*TCPListener).Accept|net/http/server.go:3002#0{00}
net/http.(*Server).Serve net/http.(*conn).setState|net/http/server.go:3033#0{00}
net/http.(*Server).Serve·dwrap·87 net/http.(*conn).serve|net/http/server.go:3034#,net/http/server.go:3034
net/http.(*Transport).RoundTrip net/http.(*Transport).roundTrip|net/http/roundtrip.go:18#00
net/http.(*Transport).dial net.(*Dialer).DialContext|net/http/transport.go:1166#0{00}{00}{00}
net/http.(*Transport).dialConn go|net/http/transport.go:1747,net/http/transport.go:1748
net/http.(*Transport).dialConn net/http.(*Transport).dial|net/http/transport.go:1604#0{00}{{}0{00}{00}0}
net/http.(*Transport).dialConnFor net/http.(*Transport).dialConn|net/http/transport.go:1446#00
net/http.(*Transport).getConn |net/http/transport.go:1372#00{{}0{00}{00}0}
net/http.(*Transport).queueForDial go|net/http/transport.go:1415
net/http.(*Transport).roundTrip net/http.(*Transport).getConn|net/http/transport.go:581#00
net/http.(*Transport).roundTrip net/http.(*persistConn).roundTrip|net/http/transport.go:594#00
net/http.(*conn).readRequest net/http.readRequest|net/http/server.go:966#0{00}
net/http.(*conn).serve net/http.(*conn).readRequest|net/http/server.go:1856#0{00}
net/http.(*conn).serve net/http.(*response).finishRequest|net/http/server.go:1935#0{00}
net/http.(*conn).serve net/http.serverHandler.ServeHTTP|net/http/server.go:1930#0{00},net/http/server.go:1930
net/http.(*conn).serve.func1 net/http.(*conn).serve|net/http/server.go:1802#
net/http.(*conn).serve.func1 |net/http/server.go:1802#
net/http.(*conn).setState *|net/http/server.go:1748#0{00}00
net/http.(*connReader).Read net.(*conn).Read|net/http/server.go:780#0{000}
net/http.(*connReader).backgroundRead net.(*conn).Read|net/http/server.go:672#0
net/http.(*connReader).startBackgroundRead go|net/http/server.go:668
net/http.(*persistConn).Read net.(*conn).Read|net/http/transport.go:1926#0{000}
net/http.(*persistConn).readLoop bufio.(*Reader).Peek|net/http/transport.go:2087#0
net/http.(*persistConn).roundTrip |net/http/transport.go:2614#00
net/http.(*persistConn).writeLoop |net/http/transport.go:2386#0
net/http.(*response).Header read|net/http/server.go:1055
net/http.(*response).Header write|net/http/server.go:1061
net/http.(*response).Header |net/http/server.go:1054#0,net/http/server.go:1061,net/http/server.go:1055
net/http.(*response).Write net/http.(*response).write|net/http/server.go:1551
net/http.(*response).WriteHeader net/http.Header.Clone|net/http/server.go:1128#00,net/http/server.go:1128
net/http.(*response).WriteHeader net/http.checkWriteHeaderCode|net/http/server.go:1123#00
net/http.(*response).WriteHeader write|net/http/server.go:1124,net/http/server.go:1128
net/http.(*response).WriteHeader |net/http/server.go:1124,net/http/server.go:1128
net/http.(*response).finishRequest net/http.(*response).WriteHeader|net/http/server.go:1603#0
net/http.(*response).write net/http.(*response).WriteHeader|net/http/server.go:1579
net/http.Get net/http.(*Client).Get|net/http/client.go:449#{00},net/http/client.go:449~
net/http.HandlerFunc.ServeHTTP *|net/http/server.go:2047#0{00}0,net/http/server.go:2047
net/http.HandlerFunc.ServeHTTP net/http.StripPrefix.func1|net/http/server.go:2047#0{00}0
net/http.Header.Add net/textproto.MIMEHeader.Add|net/http/header.go:29~
net/http.Header.Clone read|net/http/header.go:98,net/http/header.go:110
net/http.Header.Clone |net/http/header.go:98,net/http/header.go:110
net/http.Header.Set net/textproto.MIMEHeader.Set|net/http/header.go:38~,net/http/header.go:38
net/http.Serve net/http.(*Server).Serve|net/http/server.go:2506#{00}{00},net/http/server.go:2506
net/http.StripPrefix.func1 net/http.HandlerFunc.ServeHTTP|net/http/server.go:2090#{00}0
net/http.checkWriteHeaderCode panic|net/http/server.go:1089~
net/http.readRequest net/textproto.(*Reader).ReadLine|net/http/request.go:1029#0
net/http.send net/http.(*Transport).RoundTrip|net/http/client.go:252#0{00}{000}
net/http.serverHandler.ServeHTTP net/http.(*ServeMux).ServeHTTP|net/http/server.go:2879#{0}{00}0
net/http.serverHandler.ServeHTTP net/http.HandlerFunc.ServeHTTP|net/http/server.go:2879#{0}{00}0,net/http/server.go:2879
net/http/httptest.(*Server).goServe go|net/http/httptest/server.go:306
net/http/httptest.(*Server).goServe.func1 net/http.(*Server).Serve|net/http/httptest/server.go:308#
net/textproto.(*Reader).ReadLine net/textproto.(*Reader).readLineSlice|net/textproto/reader.go:38~
net/textproto.(*Reader).readLineSlice bufio.(*Reader).ReadLine|net/textproto/reader.go:57#0
net/textproto.MIMEHeader.Add panic|net/textproto/header.go:15~
net/textproto.MIMEHeader.Set panic|net/textproto/header.go:22~
net/textproto.MIMEHeader.Set write|net/textproto/header.go:22
net/textproto.MIMEHeader.Set |net/textproto/header.go:22~,net/textproto/header.go:22
panic *|runtime/panic.go:1038#{00},runtime/panic.go:1047#{00}
panic net/http.(*conn).serve.func1|runtime/panic.go:1047#{00}
reflect.(*MapIter).Next reflect.mapiternext|reflect/value.go:1631#0
reflect.Value.Call reflect.Value.call|reflect/value.go:339#{000}{000}
reflect.Value.Int read|reflect/value.go:1337
reflect.Value.Int |reflect/value.go:1337
reflect.Value.MapIndex reflect.copyVal|reflect/value.go:1550
reflect.Value.SetMapIndex reflect.mapassign|reflect/value.go:2064#{000}{000}{000}
reflect.Value.call *|reflect/value.go:556#{000}{00}{000}
reflect.copyVal read|reflect/value.go:1664
reflect.copyVal |reflect/value.go:1664
reflect.mapassign |runtime/map.go:1328#0000
runtime.Goexit *|runtime/panic.go:642#
runtime.checkdead runtime.throw|runtime/proc.go:5266#
runtime.deferCallSave *|runtime/panic.go:950
runtime.goexit *|runtime/asm_amd64.s:1581#
runtime.gopanic *|runtime/panic.go:1047
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
runtime.mapassign_faststr "concurrent map writes"|runtime/map_faststr.go:211,runtime/map_faststr.go:294
runtime.mapclear "concurrent map writes"|runtime/map.go:990,runtime/map.go:1021
runtime.mapdelete "concurrent map writes"|runtime/map.go:702,runtime/map.go:793
runtime.mapdelete_fast32 "concurrent map writes"|runtime/map_fast32.go:281,runtime/map_fast32.go:357
runtime.mapdelete_fast64 "concurrent map writes"|runtime/map_fast64.go:281,runtime/map_fast64.go:359
runtime.mapdelete_faststr "concurrent map writes"|runtime/map_faststr.go:309,runtime/map_faststr.go:385
runtime.mapiternext "concurrent map iteration and map write"|runtime/map.go:858
runtime.morestack runtime.newstack|runtime/asm_amd64.s:461#
runtime.mstart runtime.mstart0|runtime/asm_amd64.s:248#
runtime.mstart0 runtime.mstart1|runtime/proc.go:1365#
runtime.mstart1 runtime.sysmon|runtime/proc.go:1407#
runtime.newstack runtime.throw|runtime/stack.go:1088#
runtime.sysmon runtime.checkdead|runtime/proc.go:5317#
runtime.throw |runtime/panic.go:1198#{00}
runtime/debug.PrintStack runtime/debug.Stack|runtime/debug/stack.go:16#
runtime/debug.Stack *|runtime/debug/stack.go:24#
runtime/debug.Stack |runtime/debug/stack.go:24#
sort.Sort *|sort/sort.go:230
strings.(*Builder).Grow panic|strings/builder.go:79~
strings.FieldsFunc *|strings/strings.go:390#{00}0
strings.Join read|strings/strings.go:430
strings.Join |strings/strings.go:430
strings.Map *|strings/strings.go:466#0{00},strings/strings.go:466
strings.Repeat panic|strings/strings.go:529#{00}0
sync.(*Cond).Broadcast sync.(*copyChecker).check|sync/cond.go:74#0
sync.(*Cond).Signal sync.(*copyChecker).check|sync/cond.go:65#0
sync.(*Cond).Wait panic|sync/cond.go:55#0
sync.(*Cond).Wait sync.runtime_notifyListWait|sync/cond.go:56#0
sync.(*Mutex).Lock sync.(*Mutex).lockSlow|sync/mutex.go:81~
sync.(*Mutex).Unlock sync.(*Mutex).unlockSlow|sync/mutex.go:190~
sync.(*Mutex).lockSlow sync.runtime_SemacquireMutex|sync/mutex.go:138#0
sync.(*Mutex).unlockSlow sync.throw|sync/mutex.go:196#00
sync.(*Once).Do sync.(*Once).doSlow|sync/once.go:59~,sync/once.go:59#00,sync/once.go:59
sync.(*Once).doSlow *|sync/once.go:68#00,sync/once.go:68
sync.(*Once).doSlow panic|sync/once.go:68#00
sync.(*Once).doSlow sync.(*Mutex).Lock|sync/once.go:64#00
sync.(*Pool).Get *|sync/pool.go:148#0,sync/pool.go:148
sync.(*RWMutex).Lock sync.(*Mutex).Lock|sync/rwmutex.go:111#0
sync.(*RWMutex).Lock sync.runtime_SemacquireMutex|sync/rwmutex.go:116#0
sync.(*RWMutex).RLock sync.runtime_SemacquireMutex|sync/rwmutex.go:63~
sync.(*RWMutex).RUnlock sync.(*RWMutex).rUnlockSlow|sync/rwmutex.go:83~
sync.(*RWMutex).Unlock sync.throw|sync/rwmutex.go:142#0
sync.(*RWMutex).rUnlockSlow sync.throw|sync/rwmutex.go:93#00
sync.(*WaitGroup).Add |sync/waitgroup.go:74#00
sync.(*WaitGroup).Done sync.(*WaitGroup).Add|sync/waitgroup.go:99~
sync.(*WaitGroup).Wait sync.runtime_Semacquire|sync/waitgroup.go:130#0
sync.(*copyChecker).check panic|sync/cond.go:85~
sync.runtime_Semacquire |runtime/sema.go:56#0
sync.runtime_SemacquireMutex |runtime/sema.go:71#000
sync.runtime_notifyListWait |runtime/sema.go:513#00
sync/atomic.(*Value).Store panic|sync/atomic/value.go:77#0{00}
syscall.SetsockoptInt syscall.setsockopt|syscall/syscall_unix.go:309~
syscall.Syscall6 |syscall/asm_linux_amd64.s:43#0000000
syscall.setsockopt syscall.Syscall6|syscall/zsyscall_linux_amd64.go:1472#00000
testing.(*M).Run testing.runTests|testing/testing.go:1504
testing.(*T).Run go|testing/testing.go:1306
testing.(*T).RunÂ·dwrapÂ·21 testing.tRunner|testing/testing.go:1306
testing.Main testing.(*M).Run|testing/testing.go:1401
testing.runTests testing.tRunner|testing/testing.go:1596
testing.runTests.func1 testing.(*T).Run|testing/testing.go:1598
testing.tRunner *|testing/testing.go:1259
testing.tRunner testing.runTests.func1|testing/testing.go:1259
time.(*Timer).Reset panic|time/sleep.go:136#00
time.(*Timer).Stop panic|time/sleep.go:79~
time.NewTicker panic|time/tick.go:24#0
time.Sleep |runtime/time.go:193#0
time.goFunc go|time/sleep.go:180
`,
  inside: `
* panic|deferCallSave@runtime/panic.go:950#00;runOpenDeferFrame@runtime/panic.go:889#00
* runtime.Goexit|deferCallSave@runtime/panic.go:950#00;runOpenDeferFrame@runtime/panic.go:889#00,deferCallSave@runtime/panic.go:950#00
* runtime.preprintpanics|preprintpanics@runtime/panic.go:701#0,preprintpanics@runtime/panic.go:703#0
[chan receive (nil chan)] runtime.chanrecv1|gopark@runtime/proc.go:366#00000;chanrecv@runtime/chan.go:466#000;chanrecv1@runtime/chan.go:439#00
[chan receive] runtime.chanrecv1|gopark@runtime/proc.go:366#00000;chanrecv@runtime/chan.go:576#000;chanrecv1@runtime/chan.go:439#00
[chan receive] runtime.chanrecv2|gopark@runtime/proc.go:366#00000;chanrecv@runtime/chan.go:576#000;chanrecv2@runtime/chan.go:444#00
[chan send (nil chan)] runtime.chansend1|gopark@runtime/proc.go:366#00000;chansend@runtime/chan.go:163#0000;chansend1@runtime/chan.go:143#00
[chan send] runtime.chansend1|gopark@runtime/proc.go:366#00000;chansend@runtime/chan.go:257#0000;chansend1@runtime/chan.go:143#00
[runnable] runtime.chanrecv1|gopark@runtime/proc.go:366#00000;chanrecv@runtime/chan.go:576#000;chanrecv1@runtime/chan.go:439#00
[select (no cases)] runtime.block|gopark@runtime/proc.go:366#00000;block@runtime/select.go:103#
[select] runtime.selectgo|gopark@runtime/proc.go:366#00000;selectgo@runtime/select.go:327#000000
[semacquire] sync.runtime_SemacquireMutex|gopark@runtime/proc.go:366#00000;goparkunlock@runtime/proc.go:372~;semacquire1@runtime/sema.go:144#0000
[semacquire] sync.runtime_Semacquire|gopark@runtime/proc.go:366#00000;goparkunlock@runtime/proc.go:372~;semacquire1@runtime/sema.go:144#0000
[sleep] time.Sleep|gopark@runtime/proc.go:366#00000
[sync.Cond.Wait] sync.runtime_notifyListWait|gopark@runtime/proc.go:366#00000;goparkunlock@runtime/proc.go:372~
panic assignment to entry in nil map|mapassign@runtime/map.go:573#000,mapassign_faststr@runtime/map_faststr.go:204#00{00},mapassign_fast64@runtime/map_fast64.go:94#000
panic close of closed channel|closechan@runtime/chan.go:363#0
panic close of nil channel|closechan@runtime/chan.go:357#0
panic comparing uncomparable|efaceeq@runtime/alg.go:249#000
panic hash of unhashable|nilinterhash@runtime/alg.go:125#00;mapassign@runtime/map.go:587#000
panic index out of range _ with length _|goPanicIndex@runtime/panic.go:90#00
panic index out of range _|goPanicIndex@runtime/panic.go:90#00
panic integer divide by zero|panicdivide@runtime/panic.go:200#
panic interface conversion: missing method|getitab@runtime/iface.go:91#000;assertE2I@runtime/iface.go:482#00
panic interface conversion: nil to interface|assertE2I@runtime/iface.go:480#00
panic interface conversion: nil|panicdottypeE@runtime/iface.go:261#000
panic interface conversion: other type|panicdottypeE@runtime/iface.go:261#000
panic invalid memory address or nil pointer dereference|panicmem@runtime/panic.go:221~;sigpanic@runtime/signal_unix.go:735#
panic makechan: size out of range|makechan@runtime/chan.go:84#00
panic makeslice: len out of range|panicmakeslicelen@runtime/slice.go:27~;makeslice@runtime/slice.go:93#000
panic panic while printing panic value|panicmem@runtime/panic.go:221~;sigpanic@runtime/signal_unix.go:735#
panic send on closed channel|chansend@runtime/chan.go:204#0000;chansend1@runtime/chan.go:143#00
panic slice bounds out of range _ with capacity _|goPanicSliceAcap@runtime/panic.go:108#00
runtime.throw all goroutines are asleep - deadlock!|checkdead@runtime/proc.go:5301#;mput@runtime/proc.go:5730#0;stopm@runtime/proc.go:2406#;findrunnable@runtime/proc.go:2984#;schedule@runtime/proc.go:3367#;park_m@runtime/proc.go:3516#0;mcall@runtime/asm_amd64.s:307#
runtime.throw no goroutines (main called runtime.Goexit) - deadlock!|checkdead@runtime/proc.go:5266#;sysmon@runtime/proc.go:5317#;mstart1@runtime/proc.go:1407#;mstart0@runtime/proc.go:1365#;mstart@runtime/asm_amd64.s:248#
runtime.throw panic|preprintpanics.func1@runtime/panic.go:695#;deferCallSave@runtime/panic.go:950#00;runOpenDeferFrame@runtime/panic.go:889#00
runtime.throw runtime.mapaccess1_faststr|mapaccess1_faststr@runtime/map_faststr.go:21#00{00}
runtime.throw runtime.mapassign_fast64|mapassign_fast64@runtime/map_fast64.go:101#000
runtime.throw runtime.mapclear|mapclear@runtime/map.go:990#00
runtime.throw runtime.mapdelete|mapdelete@runtime/map.go:702#000
runtime.throw runtime.mapiternext|mapiternext@runtime/map.go:858#0
runtime.throw stack overflow|newstack@runtime/stack.go:1088#;morestack@runtime/asm_amd64.s:461#
`,
  races: `
reflect.mapaccess_faststr|runtime.mapaccess2@runtime/map.go:452;reflect.mapaccess@runtime/map.go:1318
reflect.mapaccess|runtime.mapaccess2@runtime/map.go:452;reflect.mapaccess@runtime/map.go:1318
reflect.typedmemmove|reflect.typedmemmove@runtime/mbarrier.go:178
reflect.typedslicecopy|runtime.slicecopy@runtime/slice.go:284;reflect.typedslicecopy@runtime/mbarrier.go:292
runtime.Goexit|runtime.deferCallSave@runtime/panic.go:950
runtime.call32|runtime.gopanic@runtime/panic.go:1047,runtime.deferCallSave@runtime/panic.go:950
runtime.chansend|runtime.chansend@runtime/chan.go:158
runtime.closechan|runtime.closechan@runtime/chan.go:355
runtime.convT2Enoptr|runtime.convT2Enoptr@runtime/iface.go:391
runtime.convT2E|runtime.convT2E@runtime/iface.go:318
runtime.convTnoptr|runtime.convT2Enoptr@runtime/iface.go:391
runtime.convT|runtime.convT2E@runtime/iface.go:318
runtime.createfing|runtime.createfing@runtime/mfinal.go:157
runtime.gopanic|runtime.gopanic@runtime/panic.go:1047
runtime.growslice|runtime.growslice@runtime/slice.go:162
runtime.mapIterStart|runtime.mapiterinit@runtime/map.go:802
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
runtime.mapdelete_faststr|runtime.mapdelete_faststr@runtime/map_faststr.go:300
runtime.mapdelete|runtime.mapdelete@runtime/map.go:685
runtime.mapiterinit|runtime.mapiterinit@runtime/map.go:802
runtime.racereadrange|runtime.racereadrange@<autogenerated>:1
runtime.raceread|runtime.raceread@<autogenerated>:1
runtime.racewrite|runtime.racewrite@<autogenerated>:1
runtime.slicebytetostring|runtime.slicebytetostring@runtime/string.go:80
runtime.slicecopy|runtime.slicecopy@runtime/slice.go:284
runtime.slicerunetostring|runtime.slicerunetostring@runtime/string.go:201
runtime.slicestringcopy|runtime.slicecopy@runtime/slice.go:284
sync/atomic.AddInt32|sync/atomic.AddInt32@runtime/race_amd64.s:305;sync/atomic.AddInt32@<autogenerated>:1,sync/atomic.AddInt32@runtime/race_amd64.s:305;sync/atomic.AddUint32@<autogenerated>:1
sync/atomic.AddInt64|sync/atomic.AddInt64@runtime/race_amd64.s:313;sync/atomic.AddInt64@<autogenerated>:1,sync/atomic.AddInt64@runtime/race_amd64.s:313;sync/atomic.AddUint64@<autogenerated>:1,sync/atomic.AddInt64@runtime/race_amd64.s:313;sync/atomic.AddUintptr@<autogenerated>:1
sync/atomic.AddUint32|sync/atomic.AddInt32@runtime/race_amd64.s:305;sync/atomic.AddUint32@<autogenerated>:1
sync/atomic.AddUint64|sync/atomic.AddInt64@runtime/race_amd64.s:313;sync/atomic.AddUint64@<autogenerated>:1
sync/atomic.AddUintptr|sync/atomic.AddInt64@runtime/race_amd64.s:313;sync/atomic.AddUintptr@<autogenerated>:1
sync/atomic.CompareAndSwapInt32|sync/atomic.CompareAndSwapInt32@runtime/race_amd64.s:334;sync/atomic.CompareAndSwapInt32@<autogenerated>:1,sync/atomic.CompareAndSwapInt32@runtime/race_amd64.s:334;sync/atomic.CompareAndSwapUint32@<autogenerated>:1
sync/atomic.CompareAndSwapInt64|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:340;sync/atomic.CompareAndSwapInt64@<autogenerated>:1,sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:340;sync/atomic.CompareAndSwapUint64@<autogenerated>:1,sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:340;sync/atomic.CompareAndSwapUintptr@<autogenerated>:1
sync/atomic.CompareAndSwapPointer|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:340;sync/atomic.CompareAndSwapPointer@runtime/atomic_pointer.go:76
sync/atomic.CompareAndSwapUint32|sync/atomic.CompareAndSwapInt32@runtime/race_amd64.s:334;sync/atomic.CompareAndSwapUint32@<autogenerated>:1
sync/atomic.CompareAndSwapUint64|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:340;sync/atomic.CompareAndSwapUint64@<autogenerated>:1
sync/atomic.CompareAndSwapUintptr|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:340;sync/atomic.CompareAndSwapUintptr@<autogenerated>:1
sync/atomic.LoadInt32|sync/atomic.LoadInt32@runtime/race_amd64.s:226;sync/atomic.LoadInt32@<autogenerated>:1,sync/atomic.LoadInt32@runtime/race_amd64.s:226;sync/atomic.LoadUint32@<autogenerated>:1
sync/atomic.LoadInt64|sync/atomic.LoadInt64@runtime/race_amd64.s:232;sync/atomic.LoadInt64@<autogenerated>:1,sync/atomic.LoadInt64@runtime/race_amd64.s:232;sync/atomic.LoadUint64@<autogenerated>:1,sync/atomic.LoadInt64@runtime/race_amd64.s:232;sync/atomic.LoadUintptr@<autogenerated>:1,sync/atomic.LoadInt64@runtime/race_amd64.s:232;sync/atomic.LoadPointer@<autogenerated>:1
sync/atomic.LoadPointer|sync/atomic.LoadInt64@runtime/race_amd64.s:232;sync/atomic.LoadPointer@<autogenerated>:1
sync/atomic.LoadUint32|sync/atomic.LoadInt32@runtime/race_amd64.s:226;sync/atomic.LoadUint32@<autogenerated>:1
sync/atomic.LoadUint64|sync/atomic.LoadInt64@runtime/race_amd64.s:232;sync/atomic.LoadUint64@<autogenerated>:1
sync/atomic.LoadUintptr|sync/atomic.LoadInt64@runtime/race_amd64.s:232;sync/atomic.LoadUintptr@<autogenerated>:1
sync/atomic.StoreInt32|sync/atomic.StoreInt32@runtime/race_amd64.s:255;sync/atomic.StoreInt32@<autogenerated>:1,sync/atomic.StoreInt32@runtime/race_amd64.s:255;sync/atomic.StoreUint32@<autogenerated>:1
sync/atomic.StoreInt64|sync/atomic.StoreInt64@runtime/race_amd64.s:261;sync/atomic.StoreInt64@<autogenerated>:1,sync/atomic.StoreInt64@runtime/race_amd64.s:261;sync/atomic.StoreUint64@<autogenerated>:1,sync/atomic.StoreInt64@runtime/race_amd64.s:261;sync/atomic.StoreUintptr@<autogenerated>:1
sync/atomic.StorePointer|sync/atomic.StoreInt64@runtime/race_amd64.s:261;sync/atomic.StorePointer@runtime/atomic_pointer.go:51
sync/atomic.StoreUint32|sync/atomic.StoreInt32@runtime/race_amd64.s:255;sync/atomic.StoreUint32@<autogenerated>:1
sync/atomic.StoreUint64|sync/atomic.StoreInt64@runtime/race_amd64.s:261;sync/atomic.StoreUint64@<autogenerated>:1
sync/atomic.StoreUintptr|sync/atomic.StoreInt64@runtime/race_amd64.s:261;sync/atomic.StoreUintptr@<autogenerated>:1
sync/atomic.SwapInt32|sync/atomic.SwapInt32@runtime/race_amd64.s:280;sync/atomic.SwapInt32@<autogenerated>:1,sync/atomic.SwapInt32@runtime/race_amd64.s:280;sync/atomic.SwapUint32@<autogenerated>:1
sync/atomic.SwapInt64|sync/atomic.SwapInt64@runtime/race_amd64.s:286;sync/atomic.SwapInt64@<autogenerated>:1,sync/atomic.SwapInt64@runtime/race_amd64.s:286;sync/atomic.SwapUint64@<autogenerated>:1,sync/atomic.SwapInt64@runtime/race_amd64.s:286;sync/atomic.SwapUintptr@<autogenerated>:1
sync/atomic.SwapPointer|sync/atomic.SwapInt64@runtime/race_amd64.s:286;sync/atomic.SwapPointer@runtime/atomic_pointer.go:63
sync/atomic.SwapUint32|sync/atomic.SwapInt32@runtime/race_amd64.s:280;sync/atomic.SwapUint32@<autogenerated>:1
sync/atomic.SwapUint64|sync/atomic.SwapInt64@runtime/race_amd64.s:286;sync/atomic.SwapUint64@<autogenerated>:1
sync/atomic.SwapUintptr|sync/atomic.SwapInt64@runtime/race_amd64.s:286;sync/atomic.SwapUintptr@<autogenerated>:1
`,
  inlineCosts: `
fmt Print:72 Printf:73 Println:72 Scan:72 Scanf:73 Scanln:72 Sscan:73 Sscanf:74 Sscanln:73
errors New:6 Unwrap:75
sync (*Map).Delete:61 (*Mutex).Lock:69 (*Mutex).Unlock:75 (*Once).Do:69 (*RWMutex).RLock:73 (*RWMutex).RLocker:3 (*RWMutex).RUnlock:75 (*WaitGroup).Done:61 NewCond:5
sync/atomic (*Value).Load:48
time (*Location).String:62 (*Ticker).Stop:62 (*Time).GobDecode:62 (*Timer).Stop:72 After:62 Duration.Hours:22 Duration.Microseconds:4 Duration.Milliseconds:4 Duration.Minutes:22 Duration.Nanoseconds:2 Duration.Seconds:22 Duration.Truncate:12 FixedZone:44 Month.String:77 Parse:73 ParseInLocation:73 Tick:68 Time.Date:67 Time.Day:70 Time.GobEncode:70 Time.Hour:66 Time.In:66 Time.IsZero:40 Time.Local:59 Time.Location:15 Time.Minute:66 Time.Month:70 Time.Nanosecond:12 Time.Second:64 Time.UTC:60 Time.Unix:31 Time.UnixMicro:47 Time.UnixMilli:47 Time.UnixNano:45 Time.Weekday:77 Time.Year:70 Time.YearDay:72 Unix:50 UnixMicro:61 UnixMilli:61 Weekday.String:75
strings (*Builder).Cap:4 (*Builder).Grow:75 (*Builder).Len:4 (*Builder).Reset:8 (*Builder).String:4 (*Builder).Write:42 (*Builder).WriteByte:40 (*Builder).WriteString:42 (*Reader).Len:16 (*Reader).Read:28 (*Reader).ReadAt:41 (*Reader).ReadByte:30 (*Reader).Reset:10 (*Reader).Seek:66 (*Reader).Size:4 (*Reader).UnreadByte:25 (*Reader).UnreadRune:41 Compare:14 Contains:64 ContainsAny:64 ContainsRune:64 HasPrefix:14 HasSuffix:16 IndexByte:62 IndexFunc:63 LastIndexByte:25 LastIndexFunc:63 NewReader:9 NewReplacer:17 ReplaceAll:64 Split:64 SplitAfter:65 SplitAfterN:65 SplitN:64 ToLowerSpecial:64 ToTitle:62 ToTitleSpecial:64 ToUpperSpecial:64 TrimLeftFunc:76 TrimPrefix:26 TrimSuffix:31
strconv (*NumError).Unwrap:3 AppendBool:10 AppendFloat:65 AppendQuote:65 AppendQuoteRune:65 AppendQuoteRuneToASCII:65 AppendQuoteRuneToGraphic:65 AppendQuoteToASCII:65 AppendQuoteToGraphic:65 FormatBool:6 Itoa:62 ParseBool:38 Quote:80 QuoteRune:73 QuoteRuneToASCII:73 QuoteRuneToGraphic:73 QuoteToASCII:80 QuoteToGraphic:80 QuotedPrefix:72
context Background:3 TODO:3
sort Float64Slice.Len:3 Float64Slice.Less:29 Float64Slice.Search:62 Float64Slice.Sort:61 Float64Slice.Swap:13 Float64s:61 Float64sAreSorted:62 IntSlice.Len:3 IntSlice.Less:8 IntSlice.Search:62 IntSlice.Sort:61 IntSlice.Swap:13 Ints:61 IntsAreSorted:62 Reverse:6 StringSlice.Len:3 StringSlice.Less:8 StringSlice.Search:62 StringSlice.Sort:61 StringSlice.Swap:13 Strings:61 StringsAreSorted:62
bytes (*Buffer).Bytes:6 (*Buffer).Cap:4 (*Buffer).Grow:79 (*Buffer).Len:7 (*Buffer).Next:52 (*Buffer).Read:68 (*Buffer).ReadByte:52 (*Buffer).ReadBytes:74 (*Buffer).ReadString:70 (*Buffer).Reset:15 (*Buffer).String:13 (*Buffer).Truncate:57 (*Buffer).UnreadByte:22 (*Buffer).UnreadRune:34 (*Reader).Len:16 (*Reader).Read:28 (*Reader).ReadAt:41 (*Reader).ReadByte:30 (*Reader).Reset:10 (*Reader).Seek:66 (*Reader).Size:4 (*Reader).UnreadByte:25 (*Reader).UnreadRune:41 Compare:62 Contains:64 ContainsAny:64 ContainsRune:64 Equal:6 HasPrefix:21 HasSuffix:23 IndexByte:62 IndexFunc:63 LastIndexByte:25 LastIndexFunc:63 NewBuffer:5 NewBufferString:6 NewReader:9 Repeat:60 ReplaceAll:64 Split:64 SplitAfter:65 SplitAfterN:65 SplitN:64 ToLowerSpecial:64 ToTitle:62 ToTitleSpecial:64 ToUpperSpecial:64 TrimLeftFunc:76 TrimPrefix:33 TrimSuffix:38
io (*PipeReader).Close:68 (*PipeReader).CloseWithError:63 (*PipeReader).Read:72 (*PipeWriter).Close:68 (*PipeWriter).CloseWithError:63 (*PipeWriter).Write:72 (*SectionReader).Seek:42 (*SectionReader).Size:6 Copy:72 LimitReader:8 MultiReader:16 NewSectionReader:13 NopCloser:5 Pipe:24 ReadFull:73 TeeReader:8
math Abs:14 Acos:71 Acosh:61 Asin:61 Asinh:61 Atan:61 Atan2:62 Atanh:61 Cbrt:61 Ceil:61 Copysign:23 Cos:61 Cosh:61 Dim:15 Erf:61 Erfc:61 Erfcinv:63 Exp:61 Exp2:61 Expm1:61 Float32bits:3 Float32frombits:3 Float64bits:3 Float64frombits:3 Floor:61 Frexp:70 Hypot:62 Inf:21 IsInf:16 IsNaN:4 Ldexp:62 Log:61 Log10:71 Log1p:61 Log2:61 Max:62 Min:62 Mod:62 Modf:70 NaN:7 Pow:62 Pow10:77 Remainder:62 Round:57 RoundToEven:71 Signbit:11 Sin:61 Sinh:61 Sqrt:61 Tan:61 Tanh:61 Trunc:61
log Default:2 Flags:61 New:9 Output:65 Prefix:61 SetFlags:61 SetPrefix:61 Writer:61
bufio (*Reader).Buffered:6 (*Reader).Reset:18 (*Reader).Size:4 (*Reader).UnreadByte:49 (*Reader).UnreadRune:28 (*Scanner).Buffer:18 (*Scanner).Bytes:3 (*Scanner).Err:10 (*Scanner).Split:10 (*Scanner).Text:4 (*Writer).Available:7 (*Writer).Buffered:3 (*Writer).Reset:12 (*Writer).Size:4 NewReadWriter:7 NewReader:57 NewReaderSize:52 NewScanner:9 NewWriter:39 NewWriterSize:34 ScanBytes:18
unicode IsControl:16 IsDigit:74 IsGraphic:76 IsLetter:76 IsLower:76 IsMark:62 IsNumber:76 IsPrint:76 IsPunct:76 IsSymbol:76 IsTitle:68 IsUpper:76 To:67
unicode/utf8 FullRune:79 FullRuneInString:79 RuneLen:43 RuneStart:6 ValidRune:23
runtime (*Func).Entry:25 (*MemProfileRecord).InUseBytes:6 (*MemProfileRecord).InUseObjects:6 (*TypeAssertionError).RuntimeError:0 Breakpoint:59 CPUProfile:3 Callers:69 CallersFrames:18 GOROOT:72 GoroutineProfile:71 Gosched:62 NumCPU:3 NumCgoCall:32 NumGoroutine:61 SetMutexProfileFraction:21 ThreadCreateProfile:61 UnlockOSThread:48 Version:2
net/http (*Client).Do:71 (*ProtocolError).Error:3 (*Request).Context:14 (*Request).Cookies:63 (*Request).ProtoAtLeast:15 (*Request).Referer:68 (*Request).UserAgent:68 (*Request).WithContext:67 (*Request).Write:65 (*Request).WriteProxy:65 (*Response).Cookies:62 (*Response).ProtoAtLeast:15 (*ServeMux).HandleFunc:70 (*Server).SetKeepAlivesEnabled:75 (*Transport).CancelRequest:64 (*Transport).RoundTrip:71 CanonicalHeaderKey:61 ConnState.String:4 FS:5 FileServer:6 Get:71 Handle:62 HandleFunc:75 HandlerFunc.ServeHTTP:61 Head:71 Header.Add:76 Header.Del:66 Header.Get:62 Header.Set:71 Header.Values:74 Header.Write:70 Header.WriteSubset:64 ListenAndServe:71 ListenAndServeTLS:73 MaxBytesReader:17 NewFileTransport:7 NewRequest:77 NewServeMux:3 NotFound:62 NotFoundHandler:3 Post:73 PostForm:72 ProxyURL:20 RedirectHandler:8 Serve:70 ServeTLS:72 StatusText:4 TimeoutHandler:10
`,
  systemGoroutines: [
  "[force gc (idle)] gopark@runtime/proc.go:366#00000;goparkunlock@runtime/proc.go:372~;forcegchelper@runtime/proc.go:306# init.7@runtime/proc.go:294",
  "[GC sweep wait] gopark@runtime/proc.go:366#00000;goparkunlock@runtime/proc.go:372~;bgsweep@runtime/mgcsweep.go:163# gcenable@runtime/mgc.go:181",
  "[GC scavenge wait] gopark@runtime/proc.go:366#00000;goparkunlock@runtime/proc.go:372~;bgscavenge@runtime/mgcscavenge.go:265# gcenable@runtime/mgc.go:182",
  "[finalizer wait] gopark@runtime/proc.go:366#00000;goparkunlock@runtime/proc.go:372~;runfinq@runtime/mfinal.go:177# createfing@runtime/mfinal.go:157"
],
};
