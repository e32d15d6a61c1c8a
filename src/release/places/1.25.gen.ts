// Functions of Go's own in the dumps of Go 1.25: what RecordedPlaces says. Written by scripts/gen-places.ts from tests/goldens; do not edit.
import type { RecordedPlaces } from '../places.ts';

export const recorded: RecordedPlaces = {
  places: `
bufio.(*Reader).Peek bufio.(*Reader).fill|bufio/bufio.go:152#00
bufio.(*Reader).ReadLine bufio.(*Reader).ReadSlice|bufio/bufio.go:409#0
bufio.(*Reader).ReadSlice bufio.(*Reader).fill|bufio/bufio.go:380#00
bufio.(*Reader).fill net/http.(*connReader).Read|bufio/bufio.go:113#0
bufio.(*Reader).fill net/http.(*persistConn).Read|bufio/bufio.go:113#0
container/list.(*List).PushBack container/list.(*List).lazyInit|container/list/list.go:151~
container/list.(*List).Remove panic|container/list/list.go:135~
container/list.(*List).lazyInit panic|container/list/list.go:86~
container/ring.(*Ring).Next panic|container/ring/ring.go:26~
context.WithValue panic|context/context.go:735#{00}{00}{00}
fmt.(*pp).catchPanic fmt.(*pp).printArg|fmt/print.go:613#0{00}0{00}
fmt.(*pp).doPrint fmt.(*pp).printArg|fmt/print.go:1208#0{000}
fmt.(*pp).doPrintf fmt.(*pp).printArg|fmt/print.go:1074#0{00}{000},fmt/print.go:1173#0{00}{000},fmt/print.go:1193#0{00}{000}
fmt.(*pp).doPrintln fmt.(*pp).printArg|fmt/print.go:1220#0{000},fmt/print.go:1220
fmt.(*pp).handleMethods *|fmt/print.go:673#00,fmt/print.go:650#00,fmt/print.go:640#00,fmt/print.go:667#00,fmt/print.go:673
fmt.(*pp).handleMethods.deferwrap1 fmt.(*pp).catchPanic|fmt/print.go:639#
fmt.(*pp).handleMethods.deferwrap2 fmt.(*pp).catchPanic|fmt/print.go:648#
fmt.(*pp).handleMethods.deferwrap3 fmt.(*pp).catchPanic|fmt/print.go:666#
fmt.(*pp).handleMethods.deferwrap4 fmt.(*pp).catchPanic|fmt/print.go:672#
fmt.(*pp).printArg fmt.(*pp).handleMethods|fmt/print.go:756#0{00}0,fmt/print.go:756
fmt.(*pp).printArg fmt.(*pp).printValue|fmt/print.go:759#0{00}0
fmt.(*pp).printValue fmt.(*pp).handleMethods|fmt/print.go:770#0{000}00
fmt.(*pp).printValue fmt.(*pp).printValue|fmt/print.go:853#0{000}00,fmt/print.go:921#0{000}00,fmt/print.go:910#0{000}00,fmt/print.go:866#0{000}00,fmt/print.go:827#0{000}00,fmt/print.go:825#0{000}00,fmt/print.go:901#0{000}00
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
full internal/sync.fatal runtime.fatal|runtime/panic.go:1056#{00}
full internal/sync.runtime_SemacquireMutex runtime.semacquire1|runtime/sema.go:95#000
full panic *|runtime/panic.go:783#{00}
full panic fmt.(*pp).handleMethods.deferwrap1|runtime/panic.go:783#{00}
full panic fmt.(*pp).handleMethods.deferwrap2|runtime/panic.go:783#{00}
full panic fmt.(*pp).handleMethods.deferwrap3|runtime/panic.go:783#{00}
full panic fmt.(*pp).handleMethods.deferwrap4|runtime/panic.go:783#{00}
full panic runtime.preprintpanics.func1|runtime/panic.go:783#{00}
full panic runtime.preprintpanics|runtime/panic.go:800#{00}
full panic |runtime/panic.go:802#{00}
full runtime.Goexit *|runtime/panic.go:615#
full runtime.chansend panic|runtime/chan.go:226#0000
full runtime.chansend1 runtime.chansend|runtime/chan.go:161#00
full runtime.checkdead runtime.fatal|runtime/proc.go:6206#
full runtime.closechan panic|runtime/chan.go:425#0,runtime/chan.go:416#0
full runtime.createfing go|runtime/mfinal.go:172
full runtime.defaultGOMAXPROCSUpdateEnable go|runtime/proc.go:6708
full runtime.efaceeq panic|runtime/alg.go:307#000
full runtime.fatal |runtime/panic.go:1116#{00}
full runtime.findRunnable runtime.stopm|runtime/proc.go:3784#
full runtime.gcenable go|runtime/mgc.go:212,runtime/mgc.go:213
full runtime.getitab panic|runtime/iface.go:102#000
full runtime.goPanicIndex panic|runtime/panic.go:115#00
full runtime.goPanicSliceAcap panic|runtime/panic.go:141#00
full runtime.goexit *|runtime/asm_amd64.s:1693#{}
full runtime.goexit runtime.forcegchelper|runtime/asm_amd64.s:1693#{}
full runtime.goexit runtime.gcenable.gowrap1|runtime/asm_amd64.s:1693#{}
full runtime.goexit runtime.gcenable.gowrap2|runtime/asm_amd64.s:1693#{}
full runtime.goexit runtime.main|runtime/asm_amd64.s:1693#{}
full runtime.goexit runtime.runFinalizers|runtime/asm_amd64.s:1693#{}
full runtime.goexit runtime.updateMaxProcsGoroutine|runtime/asm_amd64.s:1693#{}
full runtime.init.7 go|runtime/proc.go:361
full runtime.main *|runtime/proc.go:285#
full runtime.makechan panic|runtime/chan.go:88#00
full runtime.makeslice runtime.panicmakeslicelen|runtime/slice.go:111#000
full runtime.mapassign panic|internal/runtime/maps/runtime_swiss.go:190#000
full runtime.mapassign runtime.nilinterhash|internal/runtime/maps/runtime_swiss.go:208#000
full runtime.mapassign_fast64 panic|internal/runtime/maps/runtime_fast64_swiss.go:197#000
full runtime.mapassign_faststr panic|internal/runtime/maps/runtime_faststr_swiss.go:265#00{00}
full runtime.mcall runtime.park_m|runtime/asm_amd64.s:458#
full runtime.morestack runtime.newstack|runtime/asm_amd64.s:620#
full runtime.mput runtime.checkdead|runtime/proc.go:6831#0
full runtime.newstack runtime.throw|runtime/stack.go:1159#
full runtime.nilinterhash panic|runtime/alg.go:172#00
full runtime.panicdivide panic|runtime/panic.go:241#
full runtime.panicdottypeE panic|runtime/iface.go:275#000
full runtime.panicmakeslicelen panic|runtime/slice.go:29~
full runtime.panicmem panic|runtime/panic.go:262~
full runtime.panicnildottype panic|runtime/iface.go:291#0
full runtime.park_m runtime.schedule|runtime/proc.go:4280#0
full runtime.preprintpanics *|runtime/panic.go:645#0,runtime/panic.go:647#0
full runtime.preprintpanics.func1 runtime.throw|runtime/panic.go:630#,runtime/panic.go:632#
full runtime.schedule runtime.findRunnable|runtime/proc.go:4152#
full runtime.sigpanic runtime.panicmem|runtime/signal_unix.go:925#
full runtime.stopm runtime.mput|runtime/proc.go:3011#
full runtime.throw |runtime/panic.go:1094#{00}
full runtime.typeAssert runtime.getitab|runtime/iface.go:474#00
full sync.fatal runtime.fatal|runtime/panic.go:1026#{00}
full sync.runtime_SemacquireRWMutex runtime.semacquire1|runtime/sema.go:105#000
full sync.runtime_SemacquireRWMutexR runtime.semacquire1|runtime/sema.go:100#000
full sync.runtime_SemacquireWaitGroup runtime.semacquire1|runtime/sema.go:114#00
full sync.runtime_notifyListWait runtime.goparkunlock|runtime/sema.go:606#00
full time.Sleep runtime.gopark|runtime/time.go:363#0
internal/fmtsort.Sort reflect.(*MapIter).Next|internal/fmtsort/sort.go:59#{000}
internal/poll.(*FD).Accept internal/poll.(*pollDesc).waitRead|internal/poll/fd_unix.go:613#0
internal/poll.(*FD).Close internal/poll.(*FD).decref|internal/poll/fd_unix.go:105#0
internal/poll.(*FD).Read internal/poll.(*pollDesc).waitRead|internal/poll/fd_unix.go:165#0{000}
internal/poll.(*FD).WaitWrite internal/poll.(*pollDesc).waitWrite|internal/poll/fd_unix.go:685~
internal/poll.(*FD).decref internal/poll.(*FD).destroy|internal/poll/fd_mutex.go:213#0
internal/poll.(*FD).destroy internal/poll.(*SysFile).destroy|internal/poll/fd_unix.go:82#0
internal/poll.(*SysFile).destroy syscall.Close|internal/poll/fd_unixjs.go:24~
internal/poll.(*pollDesc).wait internal/poll.runtime_pollWait|internal/poll/fd_poll_runtime.go:84#000
internal/poll.(*pollDesc).waitRead internal/poll.(*pollDesc).wait|internal/poll/fd_poll_runtime.go:89~
internal/poll.(*pollDesc).waitWrite internal/poll.(*pollDesc).wait|internal/poll/fd_poll_runtime.go:93~
internal/poll.runtime_pollWait |runtime/netpoll.go:351#00
internal/runtime/maps.(*Iter).Next "concurrent map iteration and map write"|internal/runtime/maps/table.go:792
internal/runtime/maps.(*Iter).Next internal/runtime/maps.fatal|internal/runtime/maps/table.go:792#0
internal/runtime/maps.(*Map).Clear "concurrent map writes"|internal/runtime/maps/map.go:737,internal/runtime/maps/map.go:764
internal/runtime/maps.(*Map).Clone "concurrent map clone and map write"|internal/runtime/maps/map.go:783
internal/runtime/maps.(*Map).Clone internal/runtime/maps.fatal|internal/runtime/maps/map.go:783#00
internal/runtime/maps.(*Map).Delete "concurrent map writes"|internal/runtime/maps/map.go:652,internal/runtime/maps/map.go:678
internal/runtime/maps.(*Map).Delete internal/runtime/maps.fatal|internal/runtime/maps/map.go:652#000
internal/runtime/maps.(*Map).Delete type:.hash.[...]string|internal/runtime/maps/map.go:655#000
internal/runtime/maps.(*Map).PutSlot "concurrent map writes"|internal/runtime/maps/map.go:484,internal/runtime/maps/map.go:502,internal/runtime/maps/map.go:524
internal/runtime/maps.(*Map).getWithKey "concurrent map read and map write"|internal/runtime/maps/map.go:409
internal/runtime/maps.(*Map).getWithoutKey "concurrent map read and map write"|internal/runtime/maps/map.go:428
internal/runtime/maps.(*Map).putSlotSmall "small map with no empty slot (concurrent map writes?)"|internal/runtime/maps/map.go:567
internal/runtime/maps.(*Map).putSlotSmallFast32 "small map with no empty slot (concurrent map writes?)"|internal/runtime/maps/runtime_fast32_swiss.go:178
internal/runtime/maps.(*Map).putSlotSmallFast64 "small map with no empty slot (concurrent map writes?)"|internal/runtime/maps/runtime_fast64_swiss.go:178
internal/runtime/maps.(*Map).putSlotSmallFast64 |internal/runtime/maps/runtime_fast64_swiss.go:154#0000
internal/runtime/maps.(*Map).putSlotSmallFastPtr "small map with no empty slot (concurrent map writes?)"|internal/runtime/maps/runtime_fast64_swiss.go:353
internal/runtime/maps.(*Map).putSlotSmallFastStr "small map with no empty slot (concurrent map writes?)"|internal/runtime/maps/runtime_faststr_swiss.go:246
internal/runtime/maps.(*Map).putSlotSmallFastStr internal/runtime/maps.fatal|internal/runtime/maps/runtime_faststr_swiss.go:246#000{00}
internal/runtime/maps.fatal |runtime/panic.go:1046#{00}
internal/runtime/maps.runtime_mapaccess1 "concurrent map read and map write"|internal/runtime/maps/runtime_swiss.go:62
internal/runtime/maps.runtime_mapaccess1_fast32 "concurrent map read and map write"|internal/runtime/maps/runtime_fast32_swiss.go:29
internal/runtime/maps.runtime_mapaccess1_fast64 "concurrent map read and map write"|internal/runtime/maps/runtime_fast64_swiss.go:29
internal/runtime/maps.runtime_mapaccess1_faststr "concurrent map read and map write"|internal/runtime/maps/runtime_faststr_swiss.go:115
internal/runtime/maps.runtime_mapaccess2 "concurrent map read and map write"|internal/runtime/maps/runtime_swiss.go:136
internal/runtime/maps.runtime_mapaccess2_fast32 "concurrent map read and map write"|internal/runtime/maps/runtime_fast32_swiss.go:98
internal/runtime/maps.runtime_mapaccess2_fast64 "concurrent map read and map write"|internal/runtime/maps/runtime_fast64_swiss.go:98
internal/runtime/maps.runtime_mapaccess2_faststr "concurrent map read and map write"|internal/runtime/maps/runtime_faststr_swiss.go:174
internal/runtime/maps.runtime_mapassign "concurrent map writes"|internal/runtime/maps/runtime_swiss.go:205,internal/runtime/maps/runtime_swiss.go:223,internal/runtime/maps/runtime_swiss.go:347
internal/runtime/maps.runtime_mapassign_fast32 "concurrent map writes"|internal/runtime/maps/runtime_fast32_swiss.go:205,internal/runtime/maps/runtime_fast32_swiss.go:224,internal/runtime/maps/runtime_fast32_swiss.go:322
internal/runtime/maps.runtime_mapassign_fast32ptr "concurrent map writes"|internal/runtime/maps/runtime_fast32_swiss.go:344,internal/runtime/maps/runtime_fast32_swiss.go:363,internal/runtime/maps/runtime_fast32_swiss.go:455
internal/runtime/maps.runtime_mapassign_fast64 "concurrent map writes"|internal/runtime/maps/runtime_fast64_swiss.go:205,internal/runtime/maps/runtime_fast64_swiss.go:224,internal/runtime/maps/runtime_fast64_swiss.go:322
internal/runtime/maps.runtime_mapassign_fast64ptr "concurrent map writes"|internal/runtime/maps/runtime_fast64_swiss.go:382,internal/runtime/maps/runtime_fast64_swiss.go:401,internal/runtime/maps/runtime_fast64_swiss.go:494
internal/runtime/maps.runtime_mapassign_faststr "concurrent map writes"|internal/runtime/maps/runtime_faststr_swiss.go:273,internal/runtime/maps/runtime_faststr_swiss.go:292,internal/runtime/maps/runtime_faststr_swiss.go:393
internal/sync.(*Mutex).Lock internal/sync.(*Mutex).lockSlow|internal/sync/mutex.go:70~
internal/sync.(*Mutex).Unlock internal/sync.(*Mutex).unlockSlow|internal/sync/mutex.go:198~
internal/sync.(*Mutex).lockSlow internal/sync.runtime_SemacquireMutex|internal/sync/mutex.go:149#0
internal/sync.(*Mutex).unlockSlow internal/sync.fatal|internal/sync/mutex.go:204#00
internal/sync.fatal |runtime/panic.go:1056#{00}
internal/sync.runtime_SemacquireMutex |runtime/sema.go:95#000
io.WriteString panic|io/io.go:318#{00}{00}
iter.Pull[...].func2 |iter/iter.go:324#
log.(*Logger).Print log.(*Logger).output|log/log.go:259~
log.(*Logger).output *|log/log.go:237#0000
log.(*Logger).output log.Fatal.func1|log/log.go:237#0000
log.Fatal log.(*Logger).output|log/log.go:423#{000}
log.Fatal.func1 fmt.Append|log/log.go:424#{000}
log.Panic fmt.Sprint|log/log.go:447#{000}
log.Panic panic|log/log.go:451#{000}
log.Panicf panic|log/log.go:460#{00}{000}
log.Panicf |log/log.go:460#{00}{000}
log.Panicln panic|log/log.go:469#{000}
log.Printf log.(*Logger).output|log/log.go:408~
log.Println log.(*Logger).output|log/log.go:416~
maps.All[...].func1 *|maps/iter.go:15#
maps.Clone[...] maps.clone|maps/maps.go:55~
maps.DeleteFunc[...] *|maps/maps.go:71~
maps.Keys[...].func1 *|maps/iter.go:28#
maps.Values[...].func1 *|maps/iter.go:41#
maps.clone internal/runtime/maps.(*Map).Clone|runtime/map_swiss.go:330#{00}
net.(*Dialer).Dial net.(*Dialer).DialContext|net/dial.go:504~
net.(*Dialer).DialContext net.(*sysDialer).dialParallel|net/dial.go:578#0{00}{00}{00}
net.(*TCPListener).Accept net.(*TCPListener).accept|net/tcpsock.go:380#0
net.(*TCPListener).accept net.(*netFD).accept|net/tcpsock_posix.go:159#0
net.(*conn).Close net.(*netFD).Close|net/net.go:220#0
net.(*conn).Read net.(*netFD).Read|net/net.go:196#0{000}
net.(*netFD).Close internal/poll.(*FD).Close|net/fd_posix.go:50#0
net.(*netFD).Read internal/poll.(*FD).Read|net/fd_posix.go:68#0{000}
net.(*netFD).accept internal/poll.(*FD).Accept|net/fd_unix.go:161#0
net.(*netFD).connect go|net/fd_unix.go:106
net.(*netFD).connect internal/poll.(*FD).WaitWrite|net/fd_unix.go:130#0{00}{00}{00}
net.(*netFD).connect.func2 |net/fd_unix.go:107#
net.(*netFD).dial net.(*netFD).connect|net/sock_posix.go:124#0{00}{00}{00}0
net.(*sysDialer).dialParallel net.(*sysDialer).dialSerial|net/dial.go:587#0{00}{000}{000}
net.(*sysDialer).dialSerial net.(*sysDialer).dialSingle|net/dial.go:686#0{00}{000}
net.(*sysDialer).dialSingle net.(*sysDialer).dialTCP|net/dial.go:721#0{00}{00}
net.(*sysDialer).dialTCP net.(*sysDialer).doDialTCP|net/tcpsock_posix.go:71#0{00}00
net.(*sysDialer).doDialTCP net.(*sysDialer).doDialTCPProto|net/tcpsock_posix.go:75~
net.(*sysDialer).doDialTCPProto net.internetSocket|net/tcpsock_posix.go:85#0{00}000
net.Dial net.(*Dialer).Dial|net/dial.go:471#{00}{00}
net.internetSocket net.socket|net/ipsock_posix.go:167#{00}{00}{00}{00}00.
net.socket net.(*netFD).dial|net/sock_posix.go:70#{00}{00}0000{00}.
net/http.(*Client).Do net/http.(*Client).do|net/http/client.go:587~
net/http.(*Client).Get net/http.(*Client).Do|net/http/client.go:484#0{00}
net/http.(*Client).Post net/http.(*Client).Do|net/http/client.go:867#0{00}{00}{00}
net/http.(*Client).do net/http.(*Client).send|net/http/client.go:729#00
net/http.(*Client).send net/http.send|net/http/client.go:180#00{000}
net/http.(*ServeMux).ServeHTTP net/http.HandlerFunc.ServeHTTP|net/http/server.go:2861#0{00}0
net/http.(*Server).Serve go|net/http/server.go:3493
net/http.(*Server).Serve net.(*TCPListener).Accept|net/http/server.go:3463#0{00}
net/http.(*Server).Serve net/http.(*conn).setState|net/http/server.go:3492#0{00}
net/http.(*Server).Serve.gowrap3 net/http.(*conn).serve|net/http/server.go:3493
net/http.(*Transport).RoundTrip net/http.(*Transport).roundTrip|net/http/roundtrip.go:33#00
net/http.(*Transport).dial net.(*Dialer).DialContext|net/http/transport.go:1278#0{00}{00}{00}
net/http.(*Transport).dialConn go|net/http/transport.go:1947,net/http/transport.go:1948
net/http.(*Transport).dialConn net/http.(*Transport).dial|net/http/transport.go:1783#0{00}{{}0{00}{00}0}
net/http.(*Transport).dialConnFor net/http.(*Transport).dialConn|net/http/transport.go:1618#00
net/http.(*Transport).getConn |net/http/transport.go:1523#00{{}0{00}{00}0}
net/http.(*Transport).roundTrip net/http.(*Transport).getConn|net/http/transport.go:685#00
net/http.(*Transport).roundTrip net/http.(*persistConn).roundTrip|net/http/transport.go:696#00
net/http.(*Transport).startDialConnForLocked go|net/http/transport.go:1599
net/http.(*Transport).startDialConnForLocked.func1 net/http.(*Transport).dialConnFor|net/http/transport.go:1600#
net/http.(*conn).readRequest net/http.readRequest|net/http/server.go:1041#0{00}
net/http.(*conn).serve net/http.(*conn).readRequest|net/http/server.go:2031#0{00}
net/http.(*conn).serve net/http.(*response).finishRequest|net/http/server.go:2116#0{00}
net/http.(*conn).serve net/http.serverHandler.ServeHTTP|net/http/server.go:2109#0{00},net/http/server.go:2109
net/http.(*conn).serve.func1 net/http.(*conn).serve|net/http/server.go:1943#
net/http.(*conn).serve.func1 |net/http/server.go:1943#
net/http.(*conn).setState *|net/http/server.go:1882#0{00}00
net/http.(*connReader).Read net.(*conn).Read|net/http/server.go:812#0{000}
net/http.(*connReader).backgroundRead net.(*conn).Read|net/http/server.go:702#0
net/http.(*connReader).startBackgroundRead go|net/http/server.go:698
net/http.(*persistConn).Read net.(*conn).Read|net/http/transport.go:2125#0{000}
net/http.(*persistConn).readLoop bufio.(*Reader).Peek|net/http/transport.go:2278#0
net/http.(*persistConn).roundTrip |net/http/transport.go:2836#00
net/http.(*persistConn).writeLoop |net/http/transport.go:2600#0
net/http.(*response).Header read|net/http/server.go:1129
net/http.(*response).Header write|net/http/server.go:1135
net/http.(*response).Header |net/http/server.go:1128#0,net/http/server.go:1135,net/http/server.go:1129
net/http.(*response).Write net/http.(*response).write|net/http/server.go:1657
net/http.(*response).WriteHeader net/http.Header.Clone|net/http/server.go:1223#00,net/http/server.go:1223
net/http.(*response).WriteHeader net/http.checkWriteHeaderCode|net/http/server.go:1196#00
net/http.(*response).WriteHeader write|net/http/server.go:1219,net/http/server.go:1223
net/http.(*response).WriteHeader |net/http/server.go:1219,net/http/server.go:1223
net/http.(*response).finishRequest net/http.(*response).WriteHeader|net/http/server.go:1704#0
net/http.(*response).write net/http.(*response).WriteHeader|net/http/server.go:1680
net/http.Get net/http.(*Client).Get|net/http/client.go:453~
net/http.HandlerFunc.ServeHTTP *|net/http/server.go:2322#0{00}0,net/http/server.go:2322
net/http.Header.Add net/textproto.MIMEHeader.Add|net/http/header.go:31~
net/http.Header.Clone internal/runtime/maps.(*Iter).Next|net/http/header.go:101~
net/http.Header.Clone read|net/http/header.go:101,net/http/header.go:113
net/http.Header.Clone |net/http/header.go:101,net/http/header.go:113
net/http.Header.Set net/textproto.MIMEHeader.Set|net/http/header.go:40~,net/http/header.go:40
net/http.Serve net/http.(*Server).Serve|net/http/server.go:2971~,net/http/server.go:2971
net/http.checkWriteHeaderCode panic|net/http/server.go:1162~
net/http.readRequest net/textproto.(*Reader).ReadLine|net/http/request.go:1087#0
net/http.send net/http.(*Transport).RoundTrip|net/http/client.go:259#0{00}{000}
net/http.serverHandler.ServeHTTP net/http.(*ServeMux).ServeHTTP|net/http/server.go:3340#{0}{00}0
net/http.serverHandler.ServeHTTP net/http.HandlerFunc.ServeHTTP|net/http/server.go:3340#{0}{00}0,net/http/server.go:3340
net/http/httptest.(*Server).goServe go|net/http/httptest/server.go:309
net/http/httptest.(*Server).goServe.func1 net/http.(*Server).Serve|net/http/httptest/server.go:311#
net/textproto.(*Reader).ReadLine net/textproto.(*Reader).readLineSlice|net/textproto/reader.go:44~
net/textproto.(*Reader).readLineSlice bufio.(*Reader).ReadLine|net/textproto/reader.go:64#00
net/textproto.MIMEHeader.Add panic|net/textproto/header.go:15~
net/textproto.MIMEHeader.Set internal/runtime/maps.fatal|net/textproto/header.go:22~
net/textproto.MIMEHeader.Set panic|net/textproto/header.go:22~
net/textproto.MIMEHeader.Set write|net/textproto/header.go:22
net/textproto.MIMEHeader.Set |net/textproto/header.go:22~,net/textproto/header.go:22
panic *|runtime/panic.go:783#{00}
panic net/http.(*conn).serve.func1|runtime/panic.go:783#{00}
panic sync.OnceFunc.func1.1.1|runtime/panic.go:783#{00}
reflect.(*MapIter).Next reflect.mapIterNext|reflect/map_swiss.go:358#0
reflect.Value.Call reflect.Value.call|reflect/value.go:365#{000}{000}
reflect.Value.Int read|reflect/value.go:1444
reflect.Value.Int |reflect/value.go:1444
reflect.Value.Interface reflect.valueInterface|reflect/value.go:1473
reflect.Value.Len reflect.Value.lenNonSlice|reflect/value.go:1828
reflect.Value.MapIndex reflect.copyVal|reflect/map_swiss.go:178
reflect.Value.MapKeys read|reflect/map_swiss.go:224
reflect.Value.MapKeys |reflect/map_swiss.go:224
reflect.Value.Set write|reflect/value.go:2136
reflect.Value.Set |reflect/value.go:2136
reflect.Value.SetInt write|reflect/value.go:2214
reflect.Value.SetInt |reflect/value.go:2214
reflect.Value.SetMapIndex reflect.mapassign_faststr|reflect/map_swiss.go:427#{000}{000}{000}
reflect.Value.SetMapIndex write|reflect/map_swiss.go:450,reflect/map_swiss.go:427
reflect.Value.SetMapIndex |reflect/map_swiss.go:450,reflect/map_swiss.go:427
reflect.Value.call *|reflect/value.go:581#{000}{00}{000}
reflect.Value.lenNonSlice read|reflect/value.go:1839
reflect.Value.lenNonSlice |reflect/value.go:1839
reflect.copyVal read|reflect/value.go:1859
reflect.copyVal |reflect/value.go:1859
reflect.mapIterNext internal/runtime/maps.(*Iter).Next|reflect/map_swiss.go:203#0
reflect.mapassign_faststr reflect.mapassign_faststr0|reflect/value.go:3686#00{00}0
reflect.mapassign_faststr0 |runtime/map_swiss.go:264#00{00}0
reflect.packEface read|reflect/value.go:136
reflect.packEface |reflect/value.go:136
reflect.valueInterface reflect.packEface|reflect/value.go:1495
runtime.(*cleanupQueue).createGs go|runtime/mcleanup.go:589
runtime.Goexit *|runtime/panic.go:615#,runtime/panic.go:615
runtime.deferreturn *|runtime/panic.go:589
runtime.goexit *|runtime/asm_amd64.s:1693#{}
runtime.gopanic *|runtime/panic.go:783
runtime.runFinalizers *|runtime/mfinal.go:272#
runtime/debug.PrintStack runtime/debug.Stack|runtime/debug/stack.go:18#
runtime/debug.Stack *|runtime/debug/stack.go:26#
runtime/debug.Stack |runtime/debug/stack.go:26#
slices.All[...].func1 *|slices/iter.go:17#
slices.Backward[...].func1 *|slices/iter.go:29#
slices.Chunk[...] panic|slices/iter.go:99~
slices.ContainsFunc[...] slices.IndexFunc[...]|slices/slices.go:124~
slices.Delete[...] panic|slices/slices.go:223~
slices.Grow[...] panic|slices/slices.go:422~
slices.IndexFunc[...] *|slices/slices.go:109~
slices.Insert[...] panic|slices/slices.go:136#{000}0{000}
slices.Min[...] panic|slices/sort.go:67~
slices.Repeat[...] panic|slices/slices.go:514~
slices.Replace[...] panic|slices/slices.go:261#{000}00{000}
slices.Values[...].func1 *|slices/iter.go:40#
sort.Sort *|sort/sort.go:51
strings.(*Builder).Grow panic|strings/builder.go:78#00
strings.FieldsFunc *|strings/strings.go:456#{00}0
strings.Join read|strings/strings.go:502
strings.Join |strings/strings.go:502
strings.Map *|strings/strings.go:542#0{00},strings/strings.go:542
strings.Repeat panic|strings/strings.go:628#{00}0
sync.(*Cond).Broadcast sync.(*copyChecker).check|sync/cond.go:92#0
sync.(*Cond).Signal sync.(*copyChecker).check|sync/cond.go:83#0
sync.(*Cond).Wait panic|sync/cond.go:70#0
sync.(*Cond).Wait sync.runtime_notifyListWait|sync/cond.go:71#0
sync.(*Mutex).Lock internal/sync.(*Mutex).Lock|sync/mutex.go:46~
sync.(*Mutex).Unlock internal/sync.(*Mutex).Unlock|sync/mutex.go:65~
sync.(*Once).Do sync.(*Once).doSlow|sync/once.go:69~,sync/once.go:69#00,sync/once.go:69
sync.(*Once).doSlow *|sync/once.go:78#00,sync/once.go:78
sync.(*Once).doSlow panic|sync/once.go:78#00
sync.(*Once).doSlow sync.(*Mutex).Lock|sync/once.go:74#00
sync.(*Once).doSlow sync.OnceFunc.func1.1|sync/once.go:78#00
sync.(*Pool).Get *|sync/pool.go:155#0,sync/pool.go:155
sync.(*RWMutex).Lock sync.(*Mutex).Lock|sync/rwmutex.go:150#0
sync.(*RWMutex).Lock sync.runtime_SemacquireRWMutex|sync/rwmutex.go:155#0
sync.(*RWMutex).RLock sync.runtime_SemacquireRWMutexR|sync/rwmutex.go:74~
sync.(*RWMutex).RUnlock sync.(*RWMutex).rUnlockSlow|sync/rwmutex.go:122~
sync.(*RWMutex).Unlock sync.fatal|sync/rwmutex.go:212#0
sync.(*RWMutex).rUnlockSlow sync.fatal|sync/rwmutex.go:132#00
sync.(*WaitGroup).Add |sync/waitgroup.go:118#00
sync.(*WaitGroup).Done sync.(*WaitGroup).Add|sync/waitgroup.go:156~
sync.(*WaitGroup).Go go|sync/waitgroup.go:237
sync.(*WaitGroup).Go.func1 *|sync/waitgroup.go:239#
sync.(*WaitGroup).Wait sync.runtime_SemacquireWaitGroup|sync/waitgroup.go:206#0
sync.(*copyChecker).check panic|sync/cond.go:107~
sync.OnceFunc.func1 panic|sync/oncefunc.go:37#
sync.OnceFunc.func1 sync.(*Once).Do|sync/oncefunc.go:22#
sync.OnceFunc.func1.1 *|sync/oncefunc.go:33#
sync.OnceFunc.func1.1.1 panic|sync/oncefunc.go:30#
sync.fatal |runtime/panic.go:1026#{00}
sync.runtime_SemacquireRWMutex |runtime/sema.go:105#000
sync.runtime_SemacquireRWMutexR |runtime/sema.go:100#000
sync.runtime_SemacquireWaitGroup |runtime/sema.go:114#00
sync.runtime_notifyListWait |runtime/sema.go:606#00
sync/atomic.(*Value).Store panic|sync/atomic/value.go:78#0{00}
syscall.Close syscall.Syscall|syscall/zsyscall_linux_amd64.go:335#0
syscall.Syscall |syscall/syscall_linux.go:74#0000
testing.(*M).Run testing.runTests|testing/testing.go:2337
testing.(*T).Run go|testing/testing.go:1997
testing.(*T).Run.gowrap1 testing.tRunner|testing/testing.go:1997
testing.Main testing.(*M).Run|testing/testing.go:2167
testing.runTests testing.tRunner|testing/testing.go:2475
testing.runTests.func1 testing.(*T).Run|testing/testing.go:2477
testing.tRunner *|testing/testing.go:1934
testing.tRunner testing.runTests.func1|testing/testing.go:1934
time.(*Timer).Reset panic|time/sleep.go:173#00
time.(*Timer).Stop panic|time/sleep.go:115~
time.NewTicker panic|time/tick.go:38#0
time.Sleep |runtime/time.go:363#0
time.goFunc go|time/sleep.go:215
`,
  inside: `
* runtime.preprintpanics|preprintpanics@runtime/panic.go:645#0,preprintpanics@runtime/panic.go:647#0
[chan receive (nil chan)] runtime.chanrecv1|gopark@runtime/proc.go:460#00000;chanrecv@runtime/chan.go:536#000;chanrecv1@runtime/chan.go:509#00
[chan receive] runtime.chanrecv1|gopark@runtime/proc.go:460#00000;chanrecv@runtime/chan.go:667#000;chanrecv1@runtime/chan.go:509#00
[chan receive] runtime.chanrecv2|gopark@runtime/proc.go:460#00000;chanrecv@runtime/chan.go:667#000;chanrecv2@runtime/chan.go:514#00
[chan send (nil chan)] runtime.chansend1|gopark@runtime/proc.go:460#00000;chansend@runtime/chan.go:181#0000;chansend1@runtime/chan.go:161#00
[chan send] runtime.chansend1|gopark@runtime/proc.go:460#00000;chansend@runtime/chan.go:283#0000;chansend1@runtime/chan.go:161#00
[runnable] runtime.chanrecv1|gopark@runtime/proc.go:460#00000;chanrecv@runtime/chan.go:667#000;chanrecv1@runtime/chan.go:509#00
[select (no cases)] runtime.block|gopark@runtime/proc.go:460#00000;block@runtime/select.go:104#
[select] runtime.selectgo|gopark@runtime/proc.go:460#00000;selectgo@runtime/select.go:351#000000
[sleep] time.Sleep|gopark@runtime/proc.go:460#00000
[sync.Cond.Wait] sync.runtime_notifyListWait|gopark@runtime/proc.go:460#00000;goparkunlock@runtime/proc.go:466~
[sync.Mutex.Lock] internal/sync.runtime_SemacquireMutex|gopark@runtime/proc.go:460#00000;goparkunlock@runtime/proc.go:466~;semacquire1@runtime/sema.go:192#00000
[sync.RWMutex.Lock] sync.runtime_SemacquireRWMutex|gopark@runtime/proc.go:460#00000;goparkunlock@runtime/proc.go:466~;semacquire1@runtime/sema.go:192#00000
[sync.RWMutex.RLock] sync.runtime_SemacquireRWMutexR|gopark@runtime/proc.go:460#00000;goparkunlock@runtime/proc.go:466~;semacquire1@runtime/sema.go:192#00000
[sync.WaitGroup.Wait] sync.runtime_SemacquireWaitGroup|gopark@runtime/proc.go:460#00000;goparkunlock@runtime/proc.go:466~;semacquire1@runtime/sema.go:192#00000
panic assignment to entry in nil map|mapassign@internal/runtime/maps/runtime_swiss.go:190#000,mapassign_faststr@internal/runtime/maps/runtime_faststr_swiss.go:265#00{00},mapassign_fast64@internal/runtime/maps/runtime_fast64_swiss.go:197#000
panic close of closed channel|closechan@runtime/chan.go:425#0
panic close of nil channel|closechan@runtime/chan.go:416#0
panic comparing uncomparable|efaceeq@runtime/alg.go:307#000
panic hash of unhashable|nilinterhash@runtime/alg.go:172#00;mapassign@internal/runtime/maps/runtime_swiss.go:208#000
panic index out of range _ with length _|goPanicIndex@runtime/panic.go:115#00
panic index out of range _|goPanicIndex@runtime/panic.go:115#00
panic integer divide by zero|panicdivide@runtime/panic.go:241#
panic interface conversion: missing method|getitab@runtime/iface.go:102#000;typeAssert@runtime/iface.go:474#00
panic interface conversion: nil to interface|panicnildottype@runtime/iface.go:291#0
panic interface conversion: nil|panicdottypeE@runtime/iface.go:275#000
panic interface conversion: other type|panicdottypeE@runtime/iface.go:275#000
panic invalid memory address or nil pointer dereference|panicmem@runtime/panic.go:262~;sigpanic@runtime/signal_unix.go:925#
panic makechan: size out of range|makechan@runtime/chan.go:88#00
panic makeslice: len out of range|panicmakeslicelen@runtime/slice.go:29~;makeslice@runtime/slice.go:111#000
panic panic while printing panic value:|panicmem@runtime/panic.go:262~;sigpanic@runtime/signal_unix.go:925#
panic send on closed channel|chansend@runtime/chan.go:226#0000;chansend1@runtime/chan.go:161#00
panic slice bounds out of range _ with capacity _|goPanicSliceAcap@runtime/panic.go:141#00
runtime.fatal all goroutines are asleep - deadlock!|checkdead@runtime/proc.go:6206#;mput@runtime/proc.go:6831#0;stopm@runtime/proc.go:3011#;findRunnable@runtime/proc.go:3784#;schedule@runtime/proc.go:4152#;park_m@runtime/proc.go:4280#0;mcall@runtime/asm_amd64.s:458#
runtime.throw panic|preprintpanics.func1@runtime/panic.go:630#,preprintpanics.func1@runtime/panic.go:632#
runtime.throw stack overflow|newstack@runtime/stack.go:1159#;morestack@runtime/asm_amd64.s:620#
`,
  races: `
reflect.mapaccess_faststr|runtime.mapaccess2_faststr@internal/runtime/maps/runtime_faststr_swiss.go:162;reflect.mapaccess_faststr@runtime/map_swiss.go:240
reflect.mapaccess|runtime.mapaccess1@internal/runtime/maps/runtime_swiss.go:40;reflect.mapaccess@runtime/map_swiss.go:230,runtime.mapaccess2_faststr@internal/runtime/maps/runtime_faststr_swiss.go:162;reflect.mapaccess_faststr@runtime/map_swiss.go:240
reflect.mapassign0|runtime.mapassign@internal/runtime/maps/runtime_swiss.go:188;reflect.mapassign0@runtime/map_swiss.go:258
reflect.mapassign_faststr0|runtime.mapassign_faststr@internal/runtime/maps/runtime_faststr_swiss.go:263;reflect.mapassign_faststr0@runtime/map_swiss.go:264
reflect.mapdelete_faststr|runtime.mapdelete_faststr@internal/runtime/maps/runtime_faststr_swiss.go:401;reflect.mapdelete_faststr@runtime/map_swiss.go:275
reflect.mapdelete|runtime.mapdelete@runtime/map_swiss.go:139;reflect.mapdelete@runtime/map_swiss.go:270
reflect.maplen|reflect.maplen@runtime/map_swiss.go:288
reflect.typedmemmove|reflect.typedmemmove@runtime/mbarrier.go:213
reflect.typedslicecopy|runtime.slicecopy@runtime/slice.go:355;reflect.typedslicecopy@runtime/mbarrier.go:345
runtime.(*cleanupQueue).createGs|runtime.(*cleanupQueue).createGs@runtime/mcleanup.go:589
runtime.Goexit|runtime.Goexit@runtime/panic.go:615
runtime.call32|runtime.gopanic@runtime/panic.go:783,runtime.Goexit@runtime/panic.go:615
runtime.chansend|runtime.chansend@runtime/chan.go:176
runtime.closechan|runtime.closechan@runtime/chan.go:414
runtime.convT2Enoptr|runtime.convTnoptr@runtime/iface.go:348
runtime.convT2E|runtime.convT@runtime/iface.go:334
runtime.convTnoptr|runtime.convTnoptr@runtime/iface.go:348
runtime.convT|runtime.convT@runtime/iface.go:334
runtime.createfing|runtime.createfing@runtime/mfinal.go:172
runtime.deferreturn|runtime.deferreturn@runtime/panic.go:589
runtime.gopanic|runtime.gopanic@runtime/panic.go:783
runtime.growslice|runtime.growslice@runtime/slice.go:177
runtime.mapIterStart|runtime.mapIterStart@runtime/map_swiss.go:160
runtime.mapaccess1_fast32|runtime.mapaccess1_fast32@internal/runtime/maps/runtime_fast32_swiss.go:17
runtime.mapaccess1_fast64|runtime.mapaccess1_fast64@internal/runtime/maps/runtime_fast64_swiss.go:17
runtime.mapaccess1_faststr|runtime.mapaccess1_faststr@internal/runtime/maps/runtime_faststr_swiss.go:103
runtime.mapaccess1|runtime.mapaccess1@internal/runtime/maps/runtime_swiss.go:40
runtime.mapaccess2_fast32|runtime.mapaccess2_fast32@internal/runtime/maps/runtime_fast32_swiss.go:86
runtime.mapaccess2_fast64|runtime.mapaccess2_fast64@internal/runtime/maps/runtime_fast64_swiss.go:86
runtime.mapaccess2_faststr|runtime.mapaccess2_faststr@internal/runtime/maps/runtime_faststr_swiss.go:162
runtime.mapaccess2|runtime.mapaccess1@internal/runtime/maps/runtime_swiss.go:40
runtime.mapassign_fast32|runtime.mapassign_fast32@internal/runtime/maps/runtime_fast32_swiss.go:195
runtime.mapassign_fast64ptr|runtime.mapassign_fast64ptr@internal/runtime/maps/runtime_fast64_swiss.go:372
runtime.mapassign_fast64|runtime.mapassign_fast64@internal/runtime/maps/runtime_fast64_swiss.go:195,runtime.mapassign_fast64ptr@internal/runtime/maps/runtime_fast64_swiss.go:372
runtime.mapassign_faststr|runtime.mapassign_faststr@internal/runtime/maps/runtime_faststr_swiss.go:263
runtime.mapassign|runtime.mapassign@internal/runtime/maps/runtime_swiss.go:188
runtime.mapclear|runtime.mapclear@runtime/map_swiss.go:182
runtime.mapdelete_fast32|runtime.mapdelete_fast32@internal/runtime/maps/runtime_fast32_swiss.go:463
runtime.mapdelete_fast64|runtime.mapdelete_fast64@internal/runtime/maps/runtime_fast64_swiss.go:502
runtime.mapdelete_faststr|runtime.mapdelete_faststr@internal/runtime/maps/runtime_faststr_swiss.go:401
runtime.mapdelete|runtime.mapdelete@runtime/map_swiss.go:139
runtime.mapiterinit|runtime.mapIterStart@runtime/map_swiss.go:160
runtime.raceread|runtime.raceread@<autogenerated>:1
runtime.racewrite|runtime.racewrite@<autogenerated>:1
runtime.slicebytetostring|runtime.slicebytetostring@runtime/string.go:133
runtime.slicecopy|runtime.slicecopy@runtime/slice.go:355
runtime.slicerunetostring|runtime.slicerunetostring@runtime/string.go:254
runtime.slicestringcopy|runtime.slicecopy@runtime/slice.go:355
sync/atomic.AddInt32|sync/atomic.AddInt32@runtime/race_amd64.s:281;sync/atomic.AddInt32@<autogenerated>:1,sync/atomic.AddInt32@runtime/race_amd64.s:281;sync/atomic.AddUint32@<autogenerated>:1
sync/atomic.AddInt64|sync/atomic.AddInt64@runtime/race_amd64.s:289;sync/atomic.AddInt64@<autogenerated>:1,sync/atomic.AddInt64@runtime/race_amd64.s:289;sync/atomic.AddUint64@<autogenerated>:1,sync/atomic.AddInt64@runtime/race_amd64.s:289;sync/atomic.AddUintptr@<autogenerated>:1
sync/atomic.AddUint32|sync/atomic.AddInt32@runtime/race_amd64.s:281;sync/atomic.AddUint32@<autogenerated>:1
sync/atomic.AddUint64|sync/atomic.AddInt64@runtime/race_amd64.s:289;sync/atomic.AddUint64@<autogenerated>:1
sync/atomic.AddUintptr|sync/atomic.AddInt64@runtime/race_amd64.s:289;sync/atomic.AddUintptr@<autogenerated>:1
sync/atomic.AndInt32|sync/atomic.AndInt32@runtime/race_amd64.s:310;sync/atomic.AndInt32@<autogenerated>:1
sync/atomic.AndInt64|sync/atomic.AndInt64@runtime/race_amd64.s:316;sync/atomic.AndInt64@<autogenerated>:1
sync/atomic.AndUint32|sync/atomic.AndInt32@runtime/race_amd64.s:310;sync/atomic.AndUint32@<autogenerated>:1
sync/atomic.AndUint64|sync/atomic.AndInt64@runtime/race_amd64.s:316;sync/atomic.AndUint64@<autogenerated>:1
sync/atomic.AndUintptr|sync/atomic.AndInt64@runtime/race_amd64.s:316;sync/atomic.AndUintptr@<autogenerated>:1
sync/atomic.CompareAndSwapInt32|sync/atomic.CompareAndSwapInt32@runtime/race_amd64.s:361;sync/atomic.CompareAndSwapInt32@<autogenerated>:1,sync/atomic.CompareAndSwapInt32@runtime/race_amd64.s:361;sync/atomic.CompareAndSwapUint32@<autogenerated>:1
sync/atomic.CompareAndSwapInt64|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:367;sync/atomic.CompareAndSwapInt64@<autogenerated>:1,sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:367;sync/atomic.CompareAndSwapUint64@<autogenerated>:1,sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:367;sync/atomic.CompareAndSwapUintptr@<autogenerated>:1
sync/atomic.CompareAndSwapPointer|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:367;sync/atomic.CompareAndSwapPointer@runtime/atomic_pointer.go:123
sync/atomic.CompareAndSwapUint32|sync/atomic.CompareAndSwapInt32@runtime/race_amd64.s:361;sync/atomic.CompareAndSwapUint32@<autogenerated>:1
sync/atomic.CompareAndSwapUint64|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:367;sync/atomic.CompareAndSwapUint64@<autogenerated>:1
sync/atomic.CompareAndSwapUintptr|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:367;sync/atomic.CompareAndSwapUintptr@<autogenerated>:1
sync/atomic.LoadInt32|sync/atomic.LoadInt32@runtime/race_amd64.s:202;sync/atomic.LoadInt32@<autogenerated>:1,sync/atomic.LoadInt32@runtime/race_amd64.s:202;sync/atomic.LoadUint32@<autogenerated>:1
sync/atomic.LoadInt64|sync/atomic.LoadInt64@runtime/race_amd64.s:208;sync/atomic.LoadInt64@<autogenerated>:1,sync/atomic.LoadInt64@runtime/race_amd64.s:208;sync/atomic.LoadUint64@<autogenerated>:1,sync/atomic.LoadInt64@runtime/race_amd64.s:208;sync/atomic.LoadUintptr@<autogenerated>:1,sync/atomic.LoadInt64@runtime/race_amd64.s:208;sync/atomic.LoadPointer@<autogenerated>:1
sync/atomic.LoadPointer|sync/atomic.LoadInt64@runtime/race_amd64.s:208;sync/atomic.LoadPointer@<autogenerated>:1
sync/atomic.LoadUint32|sync/atomic.LoadInt32@runtime/race_amd64.s:202;sync/atomic.LoadUint32@<autogenerated>:1
sync/atomic.LoadUint64|sync/atomic.LoadInt64@runtime/race_amd64.s:208;sync/atomic.LoadUint64@<autogenerated>:1
sync/atomic.LoadUintptr|sync/atomic.LoadInt64@runtime/race_amd64.s:208;sync/atomic.LoadUintptr@<autogenerated>:1
sync/atomic.OrInt32|sync/atomic.OrInt32@runtime/race_amd64.s:335;sync/atomic.OrInt32@<autogenerated>:1
sync/atomic.OrInt64|sync/atomic.OrInt64@runtime/race_amd64.s:341;sync/atomic.OrInt64@<autogenerated>:1
sync/atomic.OrUint32|sync/atomic.OrInt32@runtime/race_amd64.s:335;sync/atomic.OrUint32@<autogenerated>:1
sync/atomic.OrUint64|sync/atomic.OrInt64@runtime/race_amd64.s:341;sync/atomic.OrUint64@<autogenerated>:1
sync/atomic.OrUintptr|sync/atomic.OrInt64@runtime/race_amd64.s:341;sync/atomic.OrUintptr@<autogenerated>:1
sync/atomic.StoreInt32|sync/atomic.StoreInt32@runtime/race_amd64.s:231;sync/atomic.StoreInt32@<autogenerated>:1,sync/atomic.StoreInt32@runtime/race_amd64.s:231;sync/atomic.StoreUint32@<autogenerated>:1
sync/atomic.StoreInt64|sync/atomic.StoreInt64@runtime/race_amd64.s:237;sync/atomic.StoreInt64@<autogenerated>:1,sync/atomic.StoreInt64@runtime/race_amd64.s:237;sync/atomic.StoreUint64@<autogenerated>:1,sync/atomic.StoreInt64@runtime/race_amd64.s:237;sync/atomic.StoreUintptr@<autogenerated>:1
sync/atomic.StorePointer|sync/atomic.StoreInt64@runtime/race_amd64.s:237;sync/atomic.StorePointer@runtime/atomic_pointer.go:92
sync/atomic.StoreUint32|sync/atomic.StoreInt32@runtime/race_amd64.s:231;sync/atomic.StoreUint32@<autogenerated>:1
sync/atomic.StoreUint64|sync/atomic.StoreInt64@runtime/race_amd64.s:237;sync/atomic.StoreUint64@<autogenerated>:1
sync/atomic.StoreUintptr|sync/atomic.StoreInt64@runtime/race_amd64.s:237;sync/atomic.StoreUintptr@<autogenerated>:1
sync/atomic.SwapInt32|sync/atomic.SwapInt32@runtime/race_amd64.s:256;sync/atomic.SwapInt32@<autogenerated>:1,sync/atomic.SwapInt32@runtime/race_amd64.s:256;sync/atomic.SwapUint32@<autogenerated>:1
sync/atomic.SwapInt64|sync/atomic.SwapInt64@runtime/race_amd64.s:262;sync/atomic.SwapInt64@<autogenerated>:1,sync/atomic.SwapInt64@runtime/race_amd64.s:262;sync/atomic.SwapUint64@<autogenerated>:1,sync/atomic.SwapInt64@runtime/race_amd64.s:262;sync/atomic.SwapUintptr@<autogenerated>:1
sync/atomic.SwapPointer|sync/atomic.SwapInt64@runtime/race_amd64.s:262;sync/atomic.SwapPointer@runtime/atomic_pointer.go:107
sync/atomic.SwapUint32|sync/atomic.SwapInt32@runtime/race_amd64.s:256;sync/atomic.SwapUint32@<autogenerated>:1
sync/atomic.SwapUint64|sync/atomic.SwapInt64@runtime/race_amd64.s:262;sync/atomic.SwapUint64@<autogenerated>:1
sync/atomic.SwapUintptr|sync/atomic.SwapInt64@runtime/race_amd64.s:262;sync/atomic.SwapUintptr@<autogenerated>:1
`,
  inlineCosts: `
fmt Print:72 Printf:73 Println:72 Scan:72 Scanf:73 Scanln:72 Sscan:73 Sscanf:74 Sscanln:73
errors Join:54 New:6 Unwrap:75
sync (*Map).Clear:61 (*Map).CompareAndDelete:64 (*Map).CompareAndSwap:65 (*Map).Delete:72 (*Map).Load:72 (*Map).LoadAndDelete:72 (*Map).LoadOrStore:73 (*Map).Range:62 (*Map).Store:74 (*Map).Swap:73 (*Mutex).Lock:68 (*Mutex).TryLock:30 (*Mutex).Unlock:74 (*Once).Do:70 (*RWMutex).RLock:77 (*RWMutex).RLocker:3 (*RWMutex).RUnlock:78 (*RWMutex).TryRLock:36 (*WaitGroup).Done:60 NewCond:5 OnceFunc:24 OnceValue:24 OnceValues:24
sync/atomic (*Bool).CompareAndSwap:22 (*Bool).Load:6 (*Bool).Store:12 (*Bool).Swap:15 (*Int32).Add:5 (*Int32).And:5 (*Int32).CompareAndSwap:6 (*Int32).Load:4 (*Int32).Or:5 (*Int32).Store:4 (*Int32).Swap:5 (*Int64).Add:5 (*Int64).And:5 (*Int64).CompareAndSwap:6 (*Int64).Load:4 (*Int64).Or:5 (*Int64).Store:4 (*Int64).Swap:5 (*Pointer).CompareAndSwap:63 (*Pointer).Load:4 (*Pointer).Store:61 (*Pointer).Swap:62 (*Uint32).Add:5 (*Uint32).And:5 (*Uint32).CompareAndSwap:6 (*Uint32).Load:4 (*Uint32).Or:5 (*Uint32).Store:4 (*Uint32).Swap:5 (*Uint64).Add:5 (*Uint64).And:5 (*Uint64).CompareAndSwap:6 (*Uint64).Load:4 (*Uint64).Or:5 (*Uint64).Store:4 (*Uint64).Swap:5 (*Uintptr).Add:5 (*Uintptr).And:5 (*Uintptr).CompareAndSwap:6 (*Uintptr).Load:4 (*Uintptr).Or:5 (*Uintptr).Store:4 (*Uintptr).Swap:5 (*Value).Load:47
time (*Location).String:61 (*Ticker).Stop:65 (*Time).GobDecode:61 (*Time).UnmarshalText:70 (*Timer).Stop:68 After:62 Duration.Abs:17 Duration.Hours:22 Duration.Microseconds:4 Duration.Milliseconds:4 Duration.Minutes:22 Duration.Nanoseconds:2 Duration.Seconds:22 Duration.String:75 Duration.Truncate:12 Month.String:77 Tick:68 Time.AppendText:71 Time.Hour:65 Time.In:63 Time.IsZero:38 Time.Local:56 Time.Location:15 Time.MarshalBinary:79 Time.MarshalText:73 Time.Minute:65 Time.Nanosecond:11 Time.Second:63 Time.UTC:57 Time.Unix:29 Time.UnixMicro:44 Time.UnixMilli:44 Time.UnixNano:42 Time.Weekday:73 Unix:50 UnixMicro:61 UnixMilli:61 Weekday.String:75
strings (*Builder).Cap:4 (*Builder).Len:4 (*Builder).Reset:8 (*Builder).String:8 (*Builder).Write:32 (*Builder).WriteByte:30 (*Builder).WriteString:32 (*Reader).Len:16 (*Reader).Read:28 (*Reader).ReadAt:41 (*Reader).ReadByte:30 (*Reader).Reset:10 (*Reader).Seek:66 (*Reader).Size:4 (*Reader).UnreadByte:25 (*Reader).UnreadRune:41 Clone:29 Compare:67 Contains:69 ContainsAny:64 ContainsFunc:48 ContainsRune:64 Cut:75 CutPrefix:42 CutSuffix:48 FieldsFuncSeq:17 FieldsSeq:17 HasPrefix:18 HasSuffix:21 Index:62 IndexByte:67 IndexFunc:41 LastIndexByte:30 LastIndexFunc:63 Lines:17 NewReader:9 NewReplacer:17 ReplaceAll:64 Split:64 SplitAfter:65 SplitAfterN:65 SplitAfterSeq:24 SplitN:64 SplitSeq:23 ToLowerSpecial:64 ToTitle:62 ToTitleSpecial:64 ToUpperSpecial:64 TrimLeftFunc:54 TrimPrefix:30 TrimSuffix:36
strconv (*NumError).Unwrap:3 AppendBool:10 AppendFloat:65 AppendQuote:65 AppendQuoteRune:65 AppendQuoteRuneToASCII:65 AppendQuoteRuneToGraphic:65 AppendQuoteToASCII:65 AppendQuoteToGraphic:65 FormatBool:6 FormatFloat:72 Itoa:62 ParseBool:65 Quote:80 QuoteRune:73 QuoteRuneToASCII:73 QuoteRuneToGraphic:73 QuoteToASCII:80 QuoteToGraphic:80 QuotedPrefix:72
context Background:3 TODO:3 WithDeadline:72 WithoutCancel:12
sort Float64Slice.Len:3 Float64Slice.Less:29 Float64Slice.Sort:61 Float64Slice.Swap:13 Float64sAreSorted:69 IntSlice.Len:3 IntSlice.Less:8 IntSlice.Sort:61 IntSlice.Swap:13 IntsAreSorted:69 Reverse:6 Search:56 SearchFloat64s:77 SearchInts:77 SearchStrings:77 StringSlice.Len:3 StringSlice.Less:8 StringSlice.Sort:61 StringSlice.Swap:13 StringsAreSorted:69
bytes (*Buffer).Available:8 (*Buffer).AvailableBuffer:7 (*Buffer).Bytes:6 (*Buffer).Cap:4 (*Buffer).Grow:78 (*Buffer).Len:7 (*Buffer).Next:51 (*Buffer).Read:66 (*Buffer).ReadByte:50 (*Buffer).ReadBytes:73 (*Buffer).ReadString:69 (*Buffer).Reset:15 (*Buffer).String:13 (*Buffer).Truncate:55 (*Buffer).UnreadByte:22 (*Buffer).UnreadRune:34 (*Reader).Len:16 (*Reader).Read:28 (*Reader).ReadAt:41 (*Reader).ReadByte:30 (*Reader).Reset:10 (*Reader).Seek:66 (*Reader).Size:4 (*Reader).UnreadByte:25 (*Reader).UnreadRune:41 Clone:11 Compare:62 Contains:64 ContainsAny:64 ContainsFunc:70 ContainsRune:64 CutPrefix:35 CutSuffix:41 Equal:6 FieldsFuncSeq:17 FieldsSeq:17 HasPrefix:20 HasSuffix:23 IndexByte:62 IndexFunc:63 LastIndexByte:30 LastIndexFunc:63 Lines:17 NewBuffer:5 NewBufferString:6 NewReader:9 ReplaceAll:64 Split:64 SplitAfter:65 SplitAfterN:65 SplitAfterSeq:24 SplitN:64 SplitSeq:23 ToLowerSpecial:64 ToTitle:62 ToTitleSpecial:64 ToUpperSpecial:64 TrimLeftFunc:76 TrimPrefix:32 TrimSuffix:38
io (*OffsetWriter).Seek:36 (*OffsetWriter).Write:72 (*PipeReader).Close:65 (*PipeReader).CloseWithError:61 (*PipeReader).Read:70 (*PipeWriter).Close:68 (*PipeWriter).CloseWithError:64 (*PipeWriter).Write:73 (*SectionReader).Outer:7 (*SectionReader).Seek:42 (*SectionReader).Size:6 Copy:72 LimitReader:8 MultiReader:16 MultiWriter:42 NewOffsetWriter:9 NewSectionReader:31 NopCloser:19 Pipe:22 ReadFull:73 TeeReader:8
math Abs:14 Acos:71 Acosh:61 Asin:61 Asinh:61 Atan:61 Atan2:62 Atanh:61 Cbrt:61 Ceil:61 Copysign:23 Cos:61 Cosh:61 Dim:15 Erf:61 Erfc:61 Erfcinv:63 Exp:61 Exp2:61 Expm1:61 Float32bits:3 Float32frombits:3 Float64bits:3 Float64frombits:3 Floor:61 Frexp:70 Hypot:62 Inf:21 IsInf:16 IsNaN:4 Ldexp:62 Log:61 Log10:71 Log1p:61 Log2:61 Max:62 Min:62 Mod:62 Modf:70 NaN:7 Pow:62 Pow10:77 Remainder:62 Round:57 RoundToEven:71 Signbit:11 Sin:61 Sinh:61 Sqrt:4 Tan:61 Tanh:61 Trunc:61
log (*Logger).Flags:10 (*Logger).Output:80 (*Logger).Prefix:23 (*Logger).Print:77 (*Logger).Printf:77 (*Logger).Println:77 (*Logger).SetFlags:10 (*Logger).SetPrefix:69 Default:2 Flags:13 Output:80 Prefix:26 Print:77 Printf:77 Println:77 SetFlags:13 SetOutput:60 SetPrefix:72 Writer:60
bufio (*Reader).Buffered:6 (*Reader).Reset:33 (*Reader).Size:4 (*Reader).UnreadByte:49 (*Reader).UnreadRune:28 (*Scanner).Buffer:18 (*Scanner).Bytes:3 (*Scanner).Err:10 (*Scanner).Split:10 (*Scanner).Text:4 (*Writer).Available:7 (*Writer).AvailableBuffer:8 (*Writer).Buffered:3 (*Writer).Reset:28 (*Writer).Size:4 NewReadWriter:7 NewReader:50 NewReaderSize:45 NewScanner:9 NewWriter:39 NewWriterSize:34 ScanBytes:18
unicode In:72 IsControl:16 IsDigit:74 IsLetter:76 IsLower:76 IsMark:62 IsNumber:76 IsOneOf:72 IsPunct:76 IsSymbol:76 IsTitle:68 IsUpper:76 To:67
unicode/utf8 AppendRune:72 EncodeRune:75 FullRune:79 FullRuneInString:79 RuneCount:46 RuneCountInString:7 RuneLen:43 RuneStart:6 ValidRune:23
runtime (*MemProfileRecord).InUseBytes:6 (*MemProfileRecord).InUseObjects:6 (*MemProfileRecord).Stack:26 (*PanicNilError).Error:2 (*PanicNilError).RuntimeError:0 (*StackRecord).Stack:22 (*TypeAssertionError).RuntimeError:0 Breakpoint:59 CPUProfile:3 Callers:69 CallersFrames:18 GOROOT:72 Gosched:62 NumCPU:3 NumCgoCall:32 NumGoroutine:52 ReadTrace:78 SetMutexProfileFraction:21 StopTrace:60 UnlockOSThread:48 Version:2
net/http (*Client).Do:70 (*CrossOriginProtection).Handler:18 (*MaxBytesError).Error:2 (*ProtocolError).Error:3 (*ProtocolError).Is:8 (*Protocols).SetHTTP1:14 (*Protocols).SetHTTP2:14 (*Protocols).SetUnencryptedHTTP2:14 (*Request).Context:14 (*Request).Cookie:80 (*Request).Cookies:63 (*Request).CookiesNamed:70 (*Request).PathValue:61 (*Request).ProtoAtLeast:15 (*Request).Referer:66 (*Request).SetPathValue:72 (*Request).UserAgent:66 (*Request).WithContext:23 (*Request).Write:64 (*Request).WriteProxy:64 (*Response).Cookies:62 (*Response).ProtoAtLeast:15 (*Transport).RoundTrip:77 AllowQuerySemicolons:18 CanonicalHeaderKey:61 ConnState.String:4 FS:5 FileServer:6 FileServerFS:17 Get:70 HandlerFunc.ServeHTTP:21 Head:70 Header.Add:75 Header.Clone:74 Header.Del:65 Header.Get:61 Header.Set:70 Header.Values:73 Header.Write:68 Header.WriteSubset:63 ListenAndServe:70 ListenAndServeTLS:72 MaxBytesHandler:18 MaxBytesReader:19 NewCrossOriginProtection:3 NewFileTransport:7 NewFileTransportFS:18 NewRequest:77 NewResponseController:5 NewServeMux:3 NotFound:62 NotFoundHandler:3 ParseTime:76 Post:72 PostForm:71 Protocols.HTTP1:7 Protocols.HTTP2:7 Protocols.UnencryptedHTTP2:7 ProxyURL:17 RedirectHandler:8 Serve:69 ServeTLS:71 StripPrefix:24 TimeoutHandler:10
maps All:32 Clone:75 Collect:71 Copy:13 DeleteFunc:33 Equal:37 EqualFunc:56 Insert:25 Keys:28 Values:29
slices All:32 AppendSeq:25 Backward:41 Chunk:54 Clip:7 Clone:11 Collect:66 Compact:80 CompareFunc:63 Concat:79 Contains:26 ContainsFunc:43 Delete:37 Equal:25 EqualFunc:50 Grow:32 Index:15 IndexFunc:32 IsSorted:63 IsSortedFunc:49 Max:37 MaxFunc:61 Min:37 MinFunc:61 Repeat:62 Reverse:38 Sort:76 SortFunc:77 SortStableFunc:67 Values:29
cmp Compare:56 Less:29
`,
  systemGoroutines: [
  "[force gc (idle)] gopark@runtime/proc.go:460#00000;goparkunlock@runtime/proc.go:466~;forcegchelper@runtime/proc.go:373# init.7@runtime/proc.go:361",
  "[GC sweep wait] gopark@runtime/proc.go:460#00000;goparkunlock@runtime/proc.go:466~;bgsweep@runtime/mgcsweep.go:279#0;gcenable.gowrap1@runtime/mgc.go:212# gcenable@runtime/mgc.go:212",
  "[GC scavenge wait] gopark@runtime/proc.go:460#00000;goparkunlock@runtime/proc.go:466~;(*scavengerState).park@runtime/mgcscavenge.go:425#0;bgscavenge@runtime/mgcscavenge.go:653#0;gcenable.gowrap2@runtime/mgc.go:213# gcenable@runtime/mgc.go:213",
  "[GOMAXPROCS updater (idle)] gopark@runtime/proc.go:460#00000;goparkunlock@runtime/proc.go:466~;updateMaxProcsGoroutine@runtime/proc.go:6720# defaultGOMAXPROCSUpdateEnable@runtime/proc.go:6708",
  "[finalizer wait] gopark@runtime/proc.go:460#00000;runFinalizers@runtime/mfinal.go:210# createfing@runtime/mfinal.go:172"
],
};
