// Functions of Go's own in the dumps of Go 1.27: what RecordedPlaces says. Written by scripts/gen-places.ts from tests/goldens; do not edit.
import type { RecordedPlaces } from '../places.ts';

export const recorded: RecordedPlaces = {
  places: `
bufio.(*Reader).Peek bufio.(*Reader).fill|bufio/bufio.go:152#00
bufio.(*Reader).ReadLine bufio.(*Reader).ReadSlice|bufio/bufio.go:406#0
bufio.(*Reader).ReadSlice bufio.(*Reader).fill|bufio/bufio.go:377#00
bufio.(*Reader).fill net/http.(*connReader).Read|bufio/bufio.go:113#0
bufio.(*Reader).fill net/http.(*persistConn).Read|bufio/bufio.go:113#0
bufio.(*Scanner).Buffer panic|bufio/scan.go:277~
bytes.(*Buffer).Grow panic|bytes/buffer.go:184~
bytes.(*Buffer).Next panic|bytes/buffer.go:364~
bytes.(*Buffer).Truncate panic|bytes/buffer.go:116~
bytes.Repeat panic|bytes/bytes.go:638#{000}0
container/list.(*List).PushBack container/list.(*List).lazyInit|container/list/list.go:151~
container/list.(*List).Remove panic|container/list/list.go:135~
container/list.(*List).lazyInit panic|container/list/list.go:86~
container/ring.(*Ring).Next panic|container/ring/ring.go:26~
context.WithCancel context.withCancel|context/context.go:242#{00},context/context.go:242
context.WithDeadline context.WithDeadlineCause|context/context.go:627~
context.WithDeadlineCause panic|context/context.go:635#{00}{000}{00}
context.WithTimeout context.WithDeadline|context/context.go:705#{00}0
context.WithValue panic|context/context.go:736#{00}{00}{00},context/context.go:730#{00}{00}{00},context/context.go:733#{00}{00}{00}
context.withCancel net/http.(*conn).serve|context/context.go:279
context.withCancel panic|context/context.go:276~
encoding/binary.bigEndian.Uint32 panic|encoding/binary/binary.go:177~
encoding/binary.littleEndian.PutUint64 panic|encoding/binary/binary.go:123~
encoding/hex.Encode panic|encoding/hex/hex.go:49~
errors.As panic|errors/wrap.go:107#{00}{00}
fmt.(*pp).catchPanic fmt.(*pp).printArg|fmt/print.go:606#0{00}0{00}
fmt.(*pp).doPrint fmt.(*pp).printArg|fmt/print.go:1193#0{000}
fmt.(*pp).doPrintf fmt.(*pp).printArg|fmt/print.go:1062#0{00}{000},fmt/print.go:1158#0{00}{000},fmt/print.go:1178#0{00}{000}
fmt.(*pp).doPrintln fmt.(*pp).printArg|fmt/print.go:1205#0{000},fmt/print.go:1205
fmt.(*pp).handleMethods *|fmt/print.go:666#0{00}{000}0,fmt/print.go:643#0{00}{000}0,fmt/print.go:633#0{00}{000}0,fmt/print.go:660#0{00}{000}0,fmt/print.go:666
fmt.(*pp).handleMethods.deferwrap1 fmt.(*pp).catchPanic|fmt/print.go:632#
fmt.(*pp).handleMethods.deferwrap2 fmt.(*pp).catchPanic|fmt/print.go:641#
fmt.(*pp).handleMethods.deferwrap3 fmt.(*pp).catchPanic|fmt/print.go:659#
fmt.(*pp).handleMethods.deferwrap4 fmt.(*pp).catchPanic|fmt/print.go:665#
fmt.(*pp).printArg fmt.(*pp).handleMethods|fmt/print.go:746#0{00}0,fmt/print.go:746
fmt.(*pp).printArg fmt.(*pp).printValue|fmt/print.go:749#0{00}0
fmt.(*pp).printValue fmt.(*pp).handleMethods|fmt/print.go:760#0{000}00
fmt.(*pp).printValue fmt.(*pp).printValue|fmt/print.go:841#0{000}00,fmt/print.go:909#0{000}00,fmt/print.go:898#0{000}00,fmt/print.go:854#0{000}00,fmt/print.go:815#0{000}00,fmt/print.go:813#0{000}00,fmt/print.go:889#0{000}00
fmt.(*pp).printValue internal/fmtsort.Sort|fmt/print.go:804#0{000}00
fmt.Append fmt.(*pp).doPrint|fmt/print.go:282#{000}{000}
fmt.Appendf fmt.(*pp).doPrintf|fmt/print.go:241#{000}{00}{000}
fmt.Appendln fmt.(*pp).doPrintln|fmt/print.go:325#{000}{000}
fmt.Errorf fmt.errorf|fmt/errors.go:26~
fmt.Fprint fmt.(*pp).doPrint|fmt/print.go:254#{00}{000}
fmt.Fprintf fmt.(*pp).doPrintf|fmt/print.go:216#{00}{00}{000}
fmt.Fprintln fmt.(*pp).doPrintln|fmt/print.go:297#{00}{000},fmt/print.go:297
fmt.Fprintln panic|fmt/print.go:298#{00}{000}
fmt.Print fmt.Fprint|fmt/print.go:264~
fmt.Printf fmt.Fprintf|fmt/print.go:225~
fmt.Println fmt.Fprintln|fmt/print.go:307~
fmt.Sprint fmt.(*pp).doPrint|fmt/print.go:271#{000}
fmt.Sprintf fmt.(*pp).doPrintf|fmt/print.go:231#{00}{000}
fmt.Sprintln fmt.(*pp).doPrintln|fmt/print.go:314#{000}
fmt.errorf fmt.(*pp).doPrintf|fmt/errors.go:41#{00}{000}
full fmt.(*pp).catchPanic panic|fmt/print.go:593#0{00}0{00}
full internal/sync.fatal runtime.fatal|runtime/panic.go:1205#{00}
full internal/sync.runtime_SemacquireMutex runtime.semacquire1|runtime/sema.go:95#000
full panic *|runtime/panic.go:859#{00}
full panic fmt.(*pp).handleMethods.deferwrap1|runtime/panic.go:859#{00}
full panic fmt.(*pp).handleMethods.deferwrap2|runtime/panic.go:859#{00}
full panic fmt.(*pp).handleMethods.deferwrap3|runtime/panic.go:859#{00}
full panic fmt.(*pp).handleMethods.deferwrap4|runtime/panic.go:859#{00}
full panic runtime.preprintpanics.func1|runtime/panic.go:859#{00}
full panic runtime.preprintpanics|runtime/panic.go:876#{00}
full panic |runtime/panic.go:878#{00}
full runtime.Goexit *|runtime/panic.go:694#
full runtime.chansend panic|runtime/chan.go:226#0000
full runtime.chansend1 runtime.chansend|runtime/chan.go:161#00
full runtime.checkdead runtime.fatal|runtime/proc.go:6519#
full runtime.closechan panic|runtime/chan.go:425#0,runtime/chan.go:416#0
full runtime.createfing go|runtime/mfinal.go:172
full runtime.defaultGOMAXPROCSUpdateEnable go|runtime/proc.go:7134
full runtime.efaceeq panic|runtime/alg.go:324#000
full runtime.fatal |runtime/panic.go:1267#{00}
full runtime.findRunnable runtime.stopm|runtime/proc.go:3811#
full runtime.gcenable go|runtime/mgc.go:214,runtime/mgc.go:215
full runtime.getitab panic|runtime/iface.go:102#000
full runtime.goexit *|runtime/asm_amd64.s:1264#{}
full runtime.goexit runtime.forcegchelper|runtime/asm_amd64.s:1264#{}
full runtime.goexit runtime.gcenable.gowrap1|runtime/asm_amd64.s:1264#{}
full runtime.goexit runtime.gcenable.gowrap2|runtime/asm_amd64.s:1264#{}
full runtime.goexit runtime.main|runtime/asm_amd64.s:1264#{}
full runtime.goexit runtime.runFinalizers|runtime/asm_amd64.s:1264#{}
full runtime.goexit runtime.updateMaxProcsGoroutine|runtime/asm_amd64.s:1264#{}
full runtime.init.7 go|runtime/proc.go:375
full runtime.main *|runtime/proc.go:302#
full runtime.makechan panic|runtime/chan.go:88#00
full runtime.makeslice runtime.panicmakeslicelen|runtime/slice.go:112#000
full runtime.mapassign panic|internal/runtime/maps/runtime.go:145#000
full runtime.mapassign runtime.nilinterhash|internal/runtime/maps/runtime.go:163#000
full runtime.mapassign_fast64 panic|internal/runtime/maps/runtime_fast64.go:184#000
full runtime.mapassign_faststr panic|internal/runtime/maps/runtime_faststr.go:263#00{00}
full runtime.mcall runtime.park_m|runtime/asm_amd64.s:463#
full runtime.morestack runtime.newstack|runtime/asm_amd64.s:650#
full runtime.mput runtime.checkdead|runtime/proc.go:7256#0
full runtime.newstack runtime.throw|runtime/stack.go:1207#
full runtime.nilinterhash panic|runtime/alg.go:191#00
full runtime.panicBounds runtime.panicBounds64|runtime/asm_amd64.s:1622#
full runtime.panicBounds64 panic|runtime/panic.go:236#00
full runtime.panicdivide panic|runtime/panic.go:315#
full runtime.panicdottypeE panic|runtime/iface.go:293#000
full runtime.panicmakeslicelen panic|runtime/slice.go:30~
full runtime.panicmem panic|runtime/panic.go:336~
full runtime.panicnildottype panic|runtime/iface.go:309#0
full runtime.park_m runtime.schedule|runtime/proc.go:4319#0
full runtime.preprintpanics *|runtime/panic.go:724#0,runtime/panic.go:726#0
full runtime.preprintpanics.func1 runtime.throw|runtime/panic.go:709#,runtime/panic.go:711#
full runtime.schedule runtime.findRunnable|runtime/proc.go:4179#
full runtime.sigpanic runtime.panicmem|runtime/signal_unix.go:931#
full runtime.stopm runtime.mput|runtime/proc.go:3021#
full runtime.throw |runtime/panic.go:1243#{00}
full runtime.typeAssert runtime.getitab|runtime/iface.go:492#00
full sync.fatal runtime.fatal|runtime/panic.go:1175#{00}
full sync.runtime_SemacquireRWMutex runtime.semacquire1|runtime/sema.go:105#000
full sync.runtime_SemacquireRWMutexR runtime.semacquire1|runtime/sema.go:100#000
full sync.runtime_SemacquireWaitGroup runtime.semacquire1|runtime/sema.go:114#00
full sync.runtime_notifyListWait runtime.goparkunlock|runtime/sema.go:617#00
full time.Sleep runtime.gopark|runtime/time.go:368#0
internal/fmtsort.Sort reflect.(*MapIter).Next|internal/fmtsort/sort.go:59#{000}
internal/poll.(*FD).Accept internal/poll.(*pollDesc).waitRead|internal/poll/fd_unix.go:618#0
internal/poll.(*FD).Close internal/poll.(*FD).decref|internal/poll/fd_unix.go:105#0
internal/poll.(*FD).Read internal/poll.(*pollDesc).waitRead|internal/poll/fd_unix.go:170#0{000}
internal/poll.(*FD).SetsockoptInt syscall.SetsockoptInt|internal/poll/sockopt.go:17#0000
internal/poll.(*FD).WaitWrite internal/poll.(*pollDesc).waitWrite|internal/poll/fd_unix.go:690~
internal/poll.(*FD).decref internal/poll.(*FD).destroy|internal/poll/fd_mutex.go:224#0
internal/poll.(*FD).destroy internal/poll.(*SysFile).destroy|internal/poll/fd_unix.go:82#0
internal/poll.(*SysFile).destroy syscall.Close|internal/poll/fd_unixjs.go:24~
internal/poll.(*pollDesc).wait internal/poll.runtime_pollWait|internal/poll/fd_poll_runtime.go:84#000
internal/poll.(*pollDesc).waitRead internal/poll.(*pollDesc).wait|internal/poll/fd_poll_runtime.go:89~
internal/poll.(*pollDesc).waitWrite internal/poll.(*pollDesc).wait|internal/poll/fd_poll_runtime.go:93~
internal/poll.runtime_pollWait |runtime/netpoll.go:351#00
internal/runtime/maps.(*Iter).Next "concurrent map iteration and map write"|internal/runtime/maps/table.go:882
internal/runtime/maps.(*Iter).Next internal/runtime/maps.fatal|internal/runtime/maps/table.go:882#0
internal/runtime/maps.(*Map).Clear "concurrent map writes"|internal/runtime/maps/map.go:762,internal/runtime/maps/map.go:789
internal/runtime/maps.(*Map).Clear internal/runtime/maps.fatal|internal/runtime/maps/map.go:762#00
internal/runtime/maps.(*Map).Clone "concurrent map clone and map write"|internal/runtime/maps/map.go:808
internal/runtime/maps.(*Map).Clone internal/runtime/maps.fatal|internal/runtime/maps/map.go:808#00
internal/runtime/maps.(*Map).Delete "concurrent map writes"|internal/runtime/maps/map.go:677,internal/runtime/maps/map.go:703
internal/runtime/maps.(*Map).Delete internal/runtime/maps.fatal|internal/runtime/maps/map.go:677#000
internal/runtime/maps.(*Map).PutSlot "concurrent map writes"|internal/runtime/maps/map.go:507,internal/runtime/maps/map.go:533,internal/runtime/maps/map.go:548
internal/runtime/maps.(*Map).getWithKey "concurrent map read and map write"|internal/runtime/maps/map.go:432
internal/runtime/maps.(*Map).getWithoutKey "concurrent map read and map write"|internal/runtime/maps/map.go:451
internal/runtime/maps.fatal |runtime/panic.go:1195#{00}
internal/runtime/maps.runtime_mapaccess2 "concurrent map read and map write"|internal/runtime/maps/runtime.go:85
internal/runtime/maps.runtime_mapaccess2_fast32 "concurrent map read and map write"|internal/runtime/maps/runtime_fast32.go:34
internal/runtime/maps.runtime_mapaccess2_fast64 "concurrent map read and map write"|internal/runtime/maps/runtime_fast64.go:34
internal/runtime/maps.runtime_mapaccess2_faststr "concurrent map read and map write"|internal/runtime/maps/runtime_faststr.go:132
internal/runtime/maps.runtime_mapassign "concurrent map writes"|internal/runtime/maps/runtime.go:160,internal/runtime/maps/runtime.go:186,internal/runtime/maps/runtime.go:315
internal/runtime/maps.runtime_mapassign_fast32 "concurrent map writes"|internal/runtime/maps/runtime_fast32.go:197,internal/runtime/maps/runtime_fast32.go:229,internal/runtime/maps/runtime_fast32.go:324
internal/runtime/maps.runtime_mapassign_fast32ptr "concurrent map writes"|internal/runtime/maps/runtime_fast32.go:346,internal/runtime/maps/runtime_fast32.go:378,internal/runtime/maps/runtime_fast32.go:471
internal/runtime/maps.runtime_mapassign_fast64 "concurrent map writes"|internal/runtime/maps/runtime_fast64.go:192,internal/runtime/maps/runtime_fast64.go:224,internal/runtime/maps/runtime_fast64.go:319
internal/runtime/maps.runtime_mapassign_fast64ptr "concurrent map writes"|internal/runtime/maps/runtime_fast64.go:410,internal/runtime/maps/runtime_fast64.go:442,internal/runtime/maps/runtime_fast64.go:536
internal/runtime/maps.runtime_mapassign_faststr "concurrent map writes"|internal/runtime/maps/runtime_faststr.go:271,internal/runtime/maps/runtime_faststr.go:303,internal/runtime/maps/runtime_faststr.go:401
internal/strconv.FormatInt |internal/strconv/itoa.go:45#00
internal/strconv.Itoa internal/strconv.FormatInt|internal/strconv/itoa.go:53~
internal/sync.(*Mutex).Lock internal/sync.(*Mutex).lockSlow|internal/sync/mutex.go:70~
internal/sync.(*Mutex).Unlock internal/sync.(*Mutex).unlockSlow|internal/sync/mutex.go:198~
internal/sync.(*Mutex).lockSlow internal/sync.runtime_SemacquireMutex|internal/sync/mutex.go:149#0
internal/sync.(*Mutex).unlockSlow internal/sync.fatal|internal/sync/mutex.go:204#00
internal/sync.fatal |runtime/panic.go:1205#{00}
internal/sync.runtime_SemacquireMutex |runtime/sema.go:95#000
io.WriteString panic|io/io.go:318#{00}{00}
iter.Pull[...].func2 |iter/iter.go:326#
log.(*Logger).Print log.(*Logger).output|log/log.go:259~
log.(*Logger).Print.1 fmt.Append|log/log.go:260#{000}
log.(*Logger).output log.(*Logger).Print.1|log/log.go:237#0000
log.(*Logger).output log.Fatal.func1|log/log.go:237#0000
log.(*Logger).output log.Printf.1|log/log.go:237#0000
log.(*Logger).output log.Println.1|log/log.go:237#0000
log.Fatal log.(*Logger).output|log/log.go:423#{000}
log.Fatal.func1 fmt.Append|log/log.go:424#{000}
log.Panic fmt.Sprint|log/log.go:447#{000}
log.Panic panic|log/log.go:451#{000}
log.Panicf panic|log/log.go:460#{00}{000}
log.Panicf |log/log.go:460#{00}{000}
log.Panicln panic|log/log.go:469#{000}
log.Printf log.(*Logger).output|log/log.go:408~
log.Printf.1 fmt.Appendf|log/log.go:409#{000}
log.Println log.(*Logger).output|log/log.go:416~
log.Println.1 fmt.Appendln|log/log.go:417#{000}
maps.All[...].1 *|maps/iter.go:15~
maps.All[...].func1 *|maps/iter.go:15#
maps.Clone[...] maps.clone|maps/maps.go:55~
maps.DeleteFunc[...] *|maps/maps.go:71~
maps.Keys[...].1 *|maps/iter.go:28~
maps.Keys[...].func1 *|maps/iter.go:28#
maps.Values[...].1 *|maps/iter.go:41~
maps.Values[...].func1 *|maps/iter.go:41#
maps.clone internal/runtime/maps.(*Map).Clone|runtime/map.go:326#{00}
math/big.(*Int).Div math/big.(*Int).QuoRem|math/big/int.go:311#000
math/big.(*Int).QuoRem math/big.nat.div|math/big/int.go:300#0000
math/big.nat.div panic|math/big/natdiv.go:520#{000}0{000}{000}.
math/rand.(*Rand).Int63n panic|math/rand/rand.go:122#00
math/rand.(*Rand).Intn panic|math/rand/rand.go:180#00
math/rand.(*Rand).Perm panic|math/rand/rand.go:230#00
math/rand.Int63n math/rand.(*Rand).Int63n|math/rand/rand.go:454#0
math/rand.Intn math/rand.(*Rand).Intn|math/rand/rand.go:464#0
math/rand.Perm math/rand.(*Rand).Perm|math/rand/rand.go:476#0
net.(*Dialer).Dial net.(*Dialer).DialContext|net/dial.go:508~
net.(*Dialer).DialContext net.(*sysDialer).dialParallel|net/dial.go:560#0{00}{00}{00}
net.(*TCPAddr).String internal/strconv.Itoa|net/tcpsock.go:52#0
net.(*TCPConn).SetKeepAliveConfig net.setKeepAliveCount|net/tcpsock_unix.go:26#0{0000}
net.(*TCPListener).Accept net.(*TCPListener).accept|net/tcpsock.go:387#0
net.(*TCPListener).accept net.(*netFD).accept|net/tcpsock_posix.go:159#0
net.(*TCPListener).accept net.newTCPConn|net/tcpsock_posix.go:163#0
net.(*conn).Close net.(*netFD).Close|net/net.go:220#0
net.(*conn).Read net.(*netFD).Read|net/net.go:196#0{000}
net.(*netFD).Close internal/poll.(*FD).Close|net/fd_posix.go:50#0
net.(*netFD).Read internal/poll.(*FD).Read|net/fd_posix.go:68#0{000}
net.(*netFD).accept internal/poll.(*FD).Accept|net/fd_unix.go:149#0
net.(*netFD).connect internal/poll.(*FD).WaitWrite|net/fd_unix.go:118#0{00}{00}{00}
net.(*netFD).connect syscall.Connect|net/fd_unix.go:47#0{00}{00}{00}
net.(*netFD).dial net.(*netFD).connect|net/sock_posix.go:121#0{00}{00}{00}0
net.(*sysDialer).dialParallel net.(*sysDialer).dialSerial|net/dial.go:661#0{00}{000}{000}
net.(*sysDialer).dialSerial net.(*sysDialer).dialSingle|net/dial.go:760#0{00}{000}
net.(*sysDialer).dialSingle net.(*sysDialer).dialTCP|net/dial.go:795#0{00}{00}
net.(*sysDialer).dialTCP net.(*sysDialer).doDialTCP|net/tcpsock_posix.go:71#0{00}00
net.(*sysDialer).doDialTCP net.(*sysDialer).doDialTCPProto|net/tcpsock_posix.go:75~
net.(*sysDialer).doDialTCPProto net.internetSocket|net/tcpsock_posix.go:85#0{00}000
net.Dial net.(*Dialer).Dial|net/dial.go:475#{00}{00}
net.internetSocket net.socket|net/ipsock_posix.go:173#{00}{00}{00}{00}00.
net.newTCPConn net.(*TCPConn).SetKeepAliveConfig|net/tcpsock.go:302#00{0000}00
net.setKeepAliveCount internal/poll.(*FD).SetsockoptInt|net/tcpsockopt_unix.go:50#00
net.socket net.(*netFD).dial|net/sock_posix.go:67#{00}{00}0000{00}.
net/http.(*Client).Do net/http.(*Client).do|net/http/client.go:604~
net/http.(*Client).Get net/http.(*Client).Do|net/http/client.go:491#0{00}
net/http.(*Client).Post net/http.(*Client).Do|net/http/client.go:892#0{00}{00}{00}
net/http.(*Client).do net/http.(*Client).send|net/http/client.go:745#00
net/http.(*Client).send net/http.send|net/http/client.go:187#00{000}
net/http.(*ServeMux).ServeHTTP net/http.HandlerFunc.ServeHTTP|net/http/server.go:2903#0{00}0
net/http.(*Server).Serve go|net/http/server.go:3581
net/http.(*Server).Serve net.(*TCPListener).Accept|net/http/server.go:3551#0{00}
net/http.(*Server).Serve net/http.(*Server).Serve|net/http/server.go:3551
net/http.(*Server).Serve net/http.(*conn).setState|net/http/server.go:3580#0{00}
net/http.(*Server).Serve.gowrap3 net/http.(*conn).serve|net/http/server.go:3581
net/http.(*Server).Serve.gowrap3 |net/http/server.go:3581#
net/http.(*Transport).RoundTrip net/http.(*Transport).roundTrip|net/http/roundtrip.go:33#00
net/http.(*Transport).dial net.(*Dialer).DialContext|net/http/transport.go:1374#0{00}{00}{00}
net/http.(*Transport).dialConn go|net/http/transport.go:2123,net/http/transport.go:2124
net/http.(*Transport).dialConn net/http.(*Transport).dial|net/http/transport.go:1920#0{00}{{}0{00}{00}0}.
net/http.(*Transport).dialConnFor net/http.(*Transport).dialConn|net/http/transport.go:1715#00
net/http.(*Transport).getConn |net/http/transport.go:1619#00{{}0{00}{00}0}
net/http.(*Transport).roundTrip net/http.(*Transport).getConn|net/http/transport.go:714#00
net/http.(*Transport).roundTrip net/http.(*persistConn).roundTrip|net/http/transport.go:725#00
net/http.(*Transport).startDialConnForLocked go|net/http/transport.go:1695
net/http.(*Transport).startDialConnForLocked.func1 net/http.(*Transport).dialConnFor|net/http/transport.go:1696#
net/http.(*conn).close net.(*conn).Close|net/http/server.go:1792#0
net/http.(*conn).readRequest net/http.readRequestLimit|net/http/server.go:1054#0{00}
net/http.(*conn).serve context.WithCancel|net/http/server.go:2030
net/http.(*conn).serve net/http.(*conn).readRequest|net/http/server.go:2055#0{00}
net/http.(*conn).serve net/http.(*response).finishRequest|net/http/server.go:2144#0{00}
net/http.(*conn).serve net/http.serverHandler.ServeHTTP|net/http/server.go:2137#0{00},net/http/server.go:2137
net/http.(*conn).serve.func1 net/http.(*conn).close|net/http/server.go:1951#
net/http.(*conn).serve.func1 net/http.(*conn).serve|net/http/server.go:1939#
net/http.(*conn).serve.func1 |net/http/server.go:1939#
net/http.(*conn).setState *|net/http/server.go:1882#0{00}00
net/http.(*connReader).Read net.(*conn).Read|net/http/server.go:856#0{000}
net/http.(*connReader).backgroundRead net.(*conn).Read|net/http/server.go:746#0
net/http.(*connReader).startBackgroundRead go|net/http/server.go:742
net/http.(*persistConn).Read net.(*conn).Read|net/http/transport.go:2300#0{000}
net/http.(*persistConn).readLoop bufio.(*Reader).Peek|net/http/transport.go:2483#0
net/http.(*persistConn).roundTrip |net/http/transport.go:3069#00
net/http.(*persistConn).writeLoop |net/http/transport.go:2810#0
net/http.(*response).Header read|net/http/server.go:1145
net/http.(*response).Header write|net/http/server.go:1151
net/http.(*response).Header |net/http/server.go:1144#0,net/http/server.go:1151,net/http/server.go:1145
net/http.(*response).Write net/http.(*response).write|net/http/server.go:1651
net/http.(*response).WriteHeader net/http.Header.Clone|net/http/server.go:1242#00,net/http/server.go:1242
net/http.(*response).WriteHeader net/http.checkWriteHeaderCode|net/http/server.go:1213#00
net/http.(*response).WriteHeader write|net/http/server.go:1238,net/http/server.go:1242
net/http.(*response).WriteHeader |net/http/server.go:1238,net/http/server.go:1242
net/http.(*response).finishRequest net/http.(*response).WriteHeader|net/http/server.go:1698#0
net/http.(*response).write net/http.(*response).WriteHeader|net/http/server.go:1674
net/http.Get net/http.(*Client).Get|net/http/client.go:460~
net/http.HandlerFunc.ServeHTTP *|net/http/server.go:2338#0{00}0,net/http/server.go:2338
net/http.HandlerFunc.ServeHTTP net/http.StripPrefix.func1|net/http/server.go:2338#0{00}0
net/http.Header.Add net/textproto.MIMEHeader.Add|net/http/header.go:31~
net/http.Header.Clone internal/runtime/maps.(*Iter).Next|net/http/header.go:101~
net/http.Header.Clone read|net/http/header.go:101,net/http/header.go:113
net/http.Header.Clone |net/http/header.go:101,net/http/header.go:113
net/http.Header.Set net/textproto.MIMEHeader.Set|net/http/header.go:40~,net/http/header.go:40
net/http.Serve net/http.(*Server).Serve|net/http/server.go:3018~,net/http/server.go:3018
net/http.StripPrefix.func1 net/http.HandlerFunc.ServeHTTP|net/http/server.go:2400#{00}0
net/http.checkWriteHeaderCode panic|net/http/server.go:1178~
net/http.readRequestLimit net/textproto.(*Reader).ReadLine|net/http/request.go:1106#00
net/http.send net/http.(*Transport).RoundTrip|net/http/client.go:266#0{00}{000}
net/http.serverHandler.ServeHTTP net/http.(*ServeMux).ServeHTTP|net/http/server.go:3413#{0}{00}0
net/http.serverHandler.ServeHTTP net/http.HandlerFunc.ServeHTTP|net/http/server.go:3413#{0}{00}0,net/http/server.go:3413
net/http/httptest.(*Server).goServe go|net/http/httptest/server.go:584
net/http/httptest.(*Server).goServe.func1 net/http.(*Server).Serve|net/http/httptest/server.go:586#
net/textproto.(*Reader).ReadLine net/textproto.(*Reader).readLineSlice|net/textproto/reader.go:44~
net/textproto.(*Reader).readLineSlice bufio.(*Reader).ReadLine|net/textproto/reader.go:64#00
net/textproto.MIMEHeader.Add panic|net/textproto/header.go:15~
net/textproto.MIMEHeader.Set internal/runtime/maps.fatal|net/textproto/header.go:22~
net/textproto.MIMEHeader.Set panic|net/textproto/header.go:22~
net/textproto.MIMEHeader.Set write|net/textproto/header.go:22
net/textproto.MIMEHeader.Set |net/textproto/header.go:22
panic *|runtime/panic.go:859#{00}
panic net/http.(*conn).serve.func1|runtime/panic.go:859#{00}
panic sync.(*WaitGroup).Go.func1.1|runtime/panic.go:859#{00}
panic sync.OnceFunc.1.1.1|runtime/panic.go:859#{00}
panic sync.OnceFunc.func1.1.1|runtime/panic.go:859#{00}
reflect.(*MapIter).Next reflect.mapIterStart|reflect/map.go:385#0
reflect.(*rtype).Elem reflect.elem|reflect/type.go:769~
reflect.(*rtype).Key panic|reflect/map.go:18#0
reflect.(*rtype).NumField panic|reflect/type.go:814#0
reflect.Append reflect.Value.Set|reflect/value.go:2808#{000}{000}
reflect.MakeChan panic|reflect/value.go:3121#{00}0
reflect.MakeSlice panic|reflect/value.go:3088#{00}00
reflect.New panic|reflect/value.go:3197#{00}
reflect.Swapper panic|reflect/swapper.go:21#{00}
reflect.Value.Call reflect.Value.call|reflect/value.go:369#{000}{000}
reflect.Value.Call reflect.flag.mustBe|reflect/value.go:367#{000}{000}
reflect.Value.Close reflect.chanclose|reflect/value.go:1190#{000}
reflect.Value.Convert panic|reflect/value.go:3269#{000}{00}
reflect.Value.Elem panic|reflect/value.go:1259#{000}
reflect.Value.Field panic|reflect/value.go:1270#{000}0
reflect.Value.Index panic|reflect/value.go:1424#{000}0
reflect.Value.Int panic|reflect/value.go:1471~
reflect.Value.Int read|reflect/value.go:1461
reflect.Value.Int |reflect/value.go:1461
reflect.Value.Interface reflect.valueInterface|reflect/value.go:1490~,reflect/value.go:1490
reflect.Value.IsNil panic|reflect/value.go:1660~
reflect.Value.Len reflect.Value.lenNonSlice|reflect/value.go:1866~,reflect/value.go:1866
reflect.Value.MapIndex reflect.Value.assignTo|reflect/map.go:199#{000}{000}
reflect.Value.MapIndex reflect.copyVal|reflect/map.go:214
reflect.Value.MapKeys read|reflect/map.go:260
reflect.Value.MapKeys |reflect/map.go:260
reflect.Value.Method panic|reflect/value.go:1915#{000}0
reflect.Value.Send reflect.Value.send|reflect/value.go:2139#{000}{000}
reflect.Value.Set reflect.Value.assignTo|reflect/value.go:2171#{000}{000}
reflect.Value.Set write|reflect/value.go:2176
reflect.Value.Set |reflect/value.go:2176
reflect.Value.SetInt reflect.flag.mustBeAssignable|reflect/value.go:2249#{000}0
reflect.Value.SetInt write|reflect/value.go:2254
reflect.Value.SetInt |reflect/value.go:2254
reflect.Value.SetMapIndex reflect.mapassign_faststr|reflect/map.go:459#{000}{000}{000}
reflect.Value.SetMapIndex reflect.mapassign|reflect/map.go:482#{000}{000}{000}
reflect.Value.SetMapIndex write|reflect/map.go:482,reflect/map.go:459
reflect.Value.SetMapIndex |reflect/map.go:482,reflect/map.go:459
reflect.Value.SetString reflect.flag.mustBeAssignable|reflect/value.go:2329#{000}{00}
reflect.Value.Slice panic|reflect/value.go:2375#{000}00
reflect.Value.Type reflect.Value.typeSlow|reflect/value.go:2497~
reflect.Value.abiTypeSlow panic|reflect/value.go:2514#{000}
reflect.Value.assignTo panic|reflect/value.go:3256#{000}{00}00
reflect.Value.call *|reflect/value.go:586#{000}{00}{000}
reflect.Value.call panic|reflect/value.go:429#{000}{00}{000}
reflect.Value.lenNonSlice panic|reflect/value.go:1887#{000}
reflect.Value.lenNonSlice read|reflect/value.go:1877
reflect.Value.lenNonSlice |reflect/value.go:1877
reflect.Value.send panic|reflect/value.go:2147#{000}{000}0
reflect.Value.typeSlow reflect.Value.abiTypeSlow|reflect/value.go:2502#{000}
reflect.chanclose panic|runtime/chan.go:855#0
reflect.copyVal read|reflect/value.go:1897
reflect.copyVal |reflect/value.go:1897
reflect.elem panic|reflect/type.go:765#0
reflect.flag.mustBe panic|reflect/value.go:221~
reflect.flag.mustBeAssignable reflect.flag.mustBeAssignableSlow|reflect/value.go:247~
reflect.flag.mustBeAssignableSlow panic|reflect/value.go:260#0,reflect/value.go:257#0
reflect.mapIterStart internal/runtime/maps.(*Iter).Next|reflect/map.go:227#000
reflect.mapassign reflect.mapassign0|reflect/value.go:3789#0000
reflect.mapassign0 panic|runtime/map.go:254#0000
reflect.mapassign_faststr reflect.mapassign_faststr0|reflect/value.go:3798#00{00}0
reflect.mapassign_faststr0 |runtime/map.go:260#00{00}0
reflect.packEface reflect.packEfaceData|reflect/value.go:126
reflect.packEfaceData read|reflect/value.go:143
reflect.packEfaceData |reflect/value.go:143
reflect.valueInterface panic|reflect/value.go:1495#{000}0,reflect/value.go:1501#{000}0
reflect.valueInterface reflect.packEface|reflect/value.go:1512
regexp.MustCompile panic|regexp/regexp.go:312#{00}
runtime.(*cleanupQueue).createGs go|runtime/mcleanup.go:672
runtime.Goexit *|runtime/panic.go:694#,runtime/panic.go:694
runtime.deferreturn *|runtime/panic.go:668
runtime.goexit *|runtime/asm_amd64.s:1264#{}
runtime.goexit net/http.(*Server).Serve.gowrap3|runtime/asm_amd64.s:1264#{}
runtime.gopanic *|runtime/panic.go:859
runtime.runFinalizers *|runtime/mfinal.go:272#
runtime/debug.PrintStack runtime/debug.Stack|runtime/debug/stack.go:18#
runtime/debug.Stack *|runtime/debug/stack.go:26#
runtime/debug.Stack |runtime/debug/stack.go:26#
slices.All[...].1 *|slices/iter.go:17~
slices.All[...].func1 *|slices/iter.go:17#
slices.Backward[...].1 *|slices/iter.go:29~
slices.Backward[...].func1 *|slices/iter.go:29#
slices.BinarySearchFunc[...] *|slices/sort.go:160#{000}00
slices.Chunk[...] panic|slices/iter.go:99~
slices.ContainsFunc[...] slices.IndexFunc[...]|slices/slices.go:125~
slices.Delete[...] panic|slices/slices.go:225~
slices.EqualFunc[...] *|slices/slices.go:43~
slices.Grow[...] panic|slices/slices.go:424~
slices.IndexFunc[...] *|slices/slices.go:109~
slices.Insert[...] panic|slices/slices.go:137#{000}0{000}
slices.MaxFunc[...] panic|slices/sort.go:111~
slices.Min[...] panic|slices/sort.go:67~
slices.Repeat[...] panic|slices/slices.go:516~
slices.Replace[...] panic|slices/slices.go:263#{000}00{000}
slices.Values[...].1 *|slices/iter.go:40~
slices.Values[...].func1 *|slices/iter.go:40#
sort.Sort *|sort/sort.go:51
strings.(*Builder).Grow panic|strings/builder.go:78#00
strings.(*Builder).WriteString strings.(*Builder).copyCheck|strings/builder.go:113~
strings.(*Builder).copyCheck panic|strings/builder.go:41~
strings.FieldsFunc *|strings/strings.go:437#{00}0
strings.Join read|strings/strings.go:483
strings.Join |strings/strings.go:483
strings.Map *|strings/strings.go:523#0{00},strings/strings.go:523
strings.Map panic|strings/strings.go:523#0{00}
strings.NewReplacer panic|strings/replace.go:34~
strings.Repeat panic|strings/strings.go:609#{00}0,strings/strings.go:613#{00}0
sync.(*Cond).Broadcast sync.(*copyChecker).check|sync/cond.go:94#0
sync.(*Cond).Signal sync.(*copyChecker).check|sync/cond.go:83#0
sync.(*Cond).Wait panic|sync/cond.go:70#0
sync.(*Cond).Wait sync.runtime_notifyListWait|sync/cond.go:71#0
sync.(*Mutex).Lock internal/sync.(*Mutex).Lock|sync/mutex.go:46~
sync.(*Mutex).Unlock internal/sync.(*Mutex).Unlock|sync/mutex.go:65~
sync.(*Once).Do sync.(*Once).doSlow|sync/once.go:69~,sync/once.go:69#00
sync.(*Once).doSlow *|sync/once.go:78#00,sync/once.go:78
sync.(*Once).doSlow panic|sync/once.go:78#00
sync.(*Once).doSlow sync.(*Mutex).Lock|sync/once.go:74#00
sync.(*Once).doSlow sync.OnceFunc.1.1|sync/once.go:78#00
sync.(*Once).doSlow sync.OnceFunc.func1.1|sync/once.go:78#00
sync.(*Pool).Get *|sync/pool.go:156#0,sync/pool.go:156
sync.(*RWMutex).Lock sync.(*Mutex).Lock|sync/rwmutex.go:150#0
sync.(*RWMutex).Lock sync.runtime_SemacquireRWMutex|sync/rwmutex.go:155#0
sync.(*RWMutex).RLock sync.runtime_SemacquireRWMutexR|sync/rwmutex.go:74~
sync.(*RWMutex).RUnlock sync.(*RWMutex).rUnlockSlow|sync/rwmutex.go:122~
sync.(*RWMutex).Unlock sync.fatal|sync/rwmutex.go:212#0
sync.(*RWMutex).rUnlockSlow sync.fatal|sync/rwmutex.go:132#00
sync.(*WaitGroup).Add |sync/waitgroup.go:118#00
sync.(*WaitGroup).Done sync.(*WaitGroup).Add|sync/waitgroup.go:156~
sync.(*WaitGroup).Go go|sync/waitgroup.go:238
sync.(*WaitGroup).Go.func1 *|sync/waitgroup.go:258#
sync.(*WaitGroup).Go.func1.1 |sync/waitgroup.go:251#
sync.(*WaitGroup).Wait sync.runtime_SemacquireWaitGroup|sync/waitgroup.go:206#0
sync.(*copyChecker).check panic|sync/cond.go:109~
sync.OnceFunc.1 panic|sync/oncefunc.go:37~
sync.OnceFunc.1 sync.(*Once).Do|sync/oncefunc.go:22~,sync/oncefunc.go:22#
sync.OnceFunc.1.1 *|sync/oncefunc.go:33#
sync.OnceFunc.1.1.1 panic|sync/oncefunc.go:30#
sync.OnceFunc.func1 panic|sync/oncefunc.go:37#
sync.OnceFunc.func1 sync.(*Once).Do|sync/oncefunc.go:22#
sync.OnceFunc.func1.1 *|sync/oncefunc.go:33#
sync.OnceFunc.func1.1.1 panic|sync/oncefunc.go:30#
sync.fatal |runtime/panic.go:1175#{00}
sync.runtime_SemacquireRWMutex |runtime/sema.go:105#000
sync.runtime_SemacquireRWMutexR |runtime/sema.go:100#000
sync.runtime_SemacquireWaitGroup |runtime/sema.go:114#00
sync.runtime_notifyListWait |runtime/sema.go:617#00
sync/atomic.(*Int64).Add panic|sync/atomic/type.go:128~
sync/atomic.(*Value).Store panic|sync/atomic/value.go:78#0{00}
syscall.Close syscall.Syscall|syscall/zsyscall_linux_amd64.go:335#0
syscall.Connect syscall.connect|syscall/syscall_unix.go:300#0{00}
syscall.SetsockoptInt syscall.setsockopt|syscall/syscall_unix.go:475~
syscall.Syscall |syscall/syscall_linux.go:74#0000
syscall.Syscall6 |syscall/syscall_linux.go:96#0000000
syscall.connect syscall.Syscall|syscall/zsyscall_linux_amd64.go:1422#000
syscall.setsockopt syscall.Syscall6|syscall/zsyscall_linux_amd64.go:1468#00000
testing.(*M).Run testing.runTests|testing/testing.go:2600
testing.(*T).Run go|testing/testing.go:2258
testing.(*T).Run.gowrap1 testing.tRunner|testing/testing.go:2258
testing.Main testing.(*M).Run|testing/testing.go:2429
testing.runTests testing.tRunner|testing/testing.go:2740
testing.runTests.func1 testing.(*T).Run|testing/testing.go:2742
testing.tRunner *|testing/testing.go:2193
testing.tRunner testing.runTests.func1|testing/testing.go:2193
time.(*Timer).Reset panic|time/sleep.go:140#00
time.(*Timer).Stop panic|time/sleep.go:87~
time.NewTicker panic|time/tick.go:38#0
time.Sleep |runtime/time.go:368#0
time.goFunc go|time/sleep.go:182
`,
  inside: `
* runtime.preprintpanics|preprintpanics@runtime/panic.go:724#0,preprintpanics@runtime/panic.go:726#0
[chan receive (nil chan)] runtime.chanrecv1|gopark@runtime/proc.go:474#00000;chanrecv@runtime/chan.go:536#000;chanrecv1@runtime/chan.go:509#00
[chan receive] runtime.chanrecv1|gopark@runtime/proc.go:474#00000;chanrecv@runtime/chan.go:667#000;chanrecv1@runtime/chan.go:509#00
[chan receive] runtime.chanrecv2|gopark@runtime/proc.go:474#00000;chanrecv@runtime/chan.go:667#000;chanrecv2@runtime/chan.go:514#00
[chan send (nil chan)] runtime.chansend1|gopark@runtime/proc.go:474#00000;chansend@runtime/chan.go:181#0000;chansend1@runtime/chan.go:161#00
[chan send] runtime.chansend1|gopark@runtime/proc.go:474#00000;chansend@runtime/chan.go:283#0000;chansend1@runtime/chan.go:161#00
[runnable] runtime.chanrecv1|gopark@runtime/proc.go:474#00000;chanrecv@runtime/chan.go:667#000;chanrecv1@runtime/chan.go:509#00
[select (no cases)] runtime.block|gopark@runtime/proc.go:474#00000;block@runtime/select.go:104#
[select] runtime.selectgo|gopark@runtime/proc.go:474#00000;selectgo@runtime/select.go:351#000000
[sleep] time.Sleep|gopark@runtime/proc.go:474#00000
[sync.Cond.Wait] sync.runtime_notifyListWait|gopark@runtime/proc.go:474#00000;goparkunlock@runtime/proc.go:480~
[sync.Mutex.Lock] internal/sync.runtime_SemacquireMutex|gopark@runtime/proc.go:474#00000;goparkunlock@runtime/proc.go:480~;semacquire1@runtime/sema.go:192#00000
[sync.RWMutex.Lock] sync.runtime_SemacquireRWMutex|gopark@runtime/proc.go:474#00000;goparkunlock@runtime/proc.go:480~;semacquire1@runtime/sema.go:192#00000
[sync.RWMutex.RLock] sync.runtime_SemacquireRWMutexR|gopark@runtime/proc.go:474#00000;goparkunlock@runtime/proc.go:480~;semacquire1@runtime/sema.go:192#00000
[sync.WaitGroup.Wait] sync.runtime_SemacquireWaitGroup|gopark@runtime/proc.go:474#00000;goparkunlock@runtime/proc.go:480~;semacquire1@runtime/sema.go:192#00000
panic assignment to entry in nil map|mapassign@internal/runtime/maps/runtime.go:145#000,mapassign_faststr@internal/runtime/maps/runtime_faststr.go:263#00{00},mapassign_fast64@internal/runtime/maps/runtime_fast64.go:184#000
panic close of closed channel|closechan@runtime/chan.go:425#0
panic close of nil channel|closechan@runtime/chan.go:416#0
panic comparing uncomparable|efaceeq@runtime/alg.go:324#000
panic hash of unhashable|nilinterhash@runtime/alg.go:191#00;mapassign@internal/runtime/maps/runtime.go:163#000
panic index out of range _ with length _|panicBounds64@runtime/panic.go:236#00;panicBounds@runtime/asm_amd64.s:1622#
panic index out of range _|panicBounds64@runtime/panic.go:236#00;panicBounds@runtime/asm_amd64.s:1622#
panic integer divide by zero|panicdivide@runtime/panic.go:315#
panic interface conversion: missing method|getitab@runtime/iface.go:102#000;typeAssert@runtime/iface.go:492#00
panic interface conversion: nil to interface|panicnildottype@runtime/iface.go:309#0
panic interface conversion: nil|panicdottypeE@runtime/iface.go:293#000
panic interface conversion: other type|panicdottypeE@runtime/iface.go:293#000
panic invalid memory address or nil pointer dereference|panicmem@runtime/panic.go:336~;sigpanic@runtime/signal_unix.go:931#
panic makechan: size out of range|makechan@runtime/chan.go:88#00
panic makeslice: len out of range|panicmakeslicelen@runtime/slice.go:30~;makeslice@runtime/slice.go:112#000
panic panic while printing panic value:|panicmem@runtime/panic.go:336~;sigpanic@runtime/signal_unix.go:931#
panic send on closed channel|chansend@runtime/chan.go:226#0000;chansend1@runtime/chan.go:161#00
panic slice bounds out of range _ with capacity _|panicBounds64@runtime/panic.go:236#00;panicBounds@runtime/asm_amd64.s:1622#
runtime.fatal all goroutines are asleep - deadlock!|checkdead@runtime/proc.go:6519#;mput@runtime/proc.go:7256#0;stopm@runtime/proc.go:3021#;findRunnable@runtime/proc.go:3811#;schedule@runtime/proc.go:4179#;park_m@runtime/proc.go:4319#0;mcall@runtime/asm_amd64.s:463#
runtime.throw panic|preprintpanics.func1@runtime/panic.go:709#,preprintpanics.func1@runtime/panic.go:711#
runtime.throw stack overflow|newstack@runtime/stack.go:1207#;morestack@runtime/asm_amd64.s:650#
`,
  races: `
reflect.mapaccess_faststr|runtime.mapaccess2_faststr@internal/runtime/maps/runtime_faststr.go:120;reflect.mapaccess_faststr@runtime/map.go:236
reflect.mapaccess|runtime.mapaccess2@internal/runtime/maps/runtime.go:63;reflect.mapaccess@runtime/map.go:226,runtime.mapaccess2_faststr@internal/runtime/maps/runtime_faststr.go:120;reflect.mapaccess_faststr@runtime/map.go:236
reflect.mapassign0|runtime.mapassign@internal/runtime/maps/runtime.go:143;reflect.mapassign0@runtime/map.go:254
reflect.mapassign_faststr0|runtime.mapassign_faststr@internal/runtime/maps/runtime_faststr.go:261;reflect.mapassign_faststr0@runtime/map.go:260
reflect.mapdelete_faststr|runtime.mapdelete_faststr@internal/runtime/maps/runtime_faststr.go:409;reflect.mapdelete_faststr@runtime/map.go:271
reflect.mapdelete|runtime.mapdelete@runtime/map.go:135;reflect.mapdelete@runtime/map.go:266
reflect.maplen|reflect.maplen@runtime/map.go:284
reflect.typedmemmove|reflect.typedmemmove@runtime/mbarrier.go:213
reflect.typedslicecopy|runtime.slicecopy@runtime/slice.go:392;reflect.typedslicecopy@runtime/mbarrier.go:345
runtime.(*cleanupQueue).createGs|runtime.(*cleanupQueue).createGs@runtime/mcleanup.go:672
runtime.Goexit|runtime.Goexit@runtime/panic.go:694
runtime.call32|runtime.gopanic@runtime/panic.go:859,runtime.Goexit@runtime/panic.go:694
runtime.chansend|runtime.chansend@runtime/chan.go:176
runtime.closechan|runtime.closechan@runtime/chan.go:414
runtime.convT2Enoptr|runtime.convTnoptr@runtime/iface.go:366
runtime.convT2E|runtime.convT@runtime/iface.go:352
runtime.convTnoptr|runtime.convTnoptr@runtime/iface.go:366
runtime.convT|runtime.convT@runtime/iface.go:352
runtime.createfing|runtime.createfing@runtime/mfinal.go:172
runtime.deferreturn|runtime.deferreturn@runtime/panic.go:668
runtime.gopanic|runtime.gopanic@runtime/panic.go:859
runtime.growslice|runtime.growslice@runtime/slice.go:178
runtime.mapIterStart|runtime.mapIterStart@runtime/map.go:156
runtime.mapaccess1_fast32|runtime.mapaccess2_fast32@internal/runtime/maps/runtime_fast32.go:22;runtime.mapaccess1_fast32@internal/runtime/maps/runtime_fast32.go:17
runtime.mapaccess1_fast64|runtime.mapaccess2_fast64@internal/runtime/maps/runtime_fast64.go:22;runtime.mapaccess1_fast64@internal/runtime/maps/runtime_fast64.go:17
runtime.mapaccess1_faststr|runtime.mapaccess2_faststr@internal/runtime/maps/runtime_faststr.go:120;runtime.mapaccess1_faststr@internal/runtime/maps/runtime_faststr.go:115
runtime.mapaccess1|runtime.mapaccess2@internal/runtime/maps/runtime.go:63;runtime.mapaccess1@internal/runtime/maps/runtime.go:58,runtime.mapaccess2@internal/runtime/maps/runtime.go:63
runtime.mapaccess2_fast32|runtime.mapaccess2_fast32@internal/runtime/maps/runtime_fast32.go:22
runtime.mapaccess2_fast64|runtime.mapaccess2_fast64@internal/runtime/maps/runtime_fast64.go:22
runtime.mapaccess2_faststr|runtime.mapaccess2_faststr@internal/runtime/maps/runtime_faststr.go:120
runtime.mapaccess2|runtime.mapaccess2@internal/runtime/maps/runtime.go:63
runtime.mapassign_fast32|runtime.mapassign_fast32@internal/runtime/maps/runtime_fast32.go:187
runtime.mapassign_fast64ptr|runtime.mapassign_fast64ptr@internal/runtime/maps/runtime_fast64.go:400
runtime.mapassign_fast64|runtime.mapassign_fast64@internal/runtime/maps/runtime_fast64.go:182,runtime.mapassign_fast64ptr@internal/runtime/maps/runtime_fast64.go:400
runtime.mapassign_faststr|runtime.mapassign_faststr@internal/runtime/maps/runtime_faststr.go:261
runtime.mapassign|runtime.mapassign@internal/runtime/maps/runtime.go:143
runtime.mapclear|runtime.mapclear@runtime/map.go:178
runtime.mapdelete_fast32|runtime.mapdelete_fast32@internal/runtime/maps/runtime_fast32.go:479
runtime.mapdelete_fast64|runtime.mapdelete_fast64@internal/runtime/maps/runtime_fast64.go:544
runtime.mapdelete_faststr|runtime.mapdelete_faststr@internal/runtime/maps/runtime_faststr.go:409
runtime.mapdelete|runtime.mapdelete@runtime/map.go:135
runtime.mapiterinit|runtime.mapIterStart@runtime/map.go:156
runtime.raceread|runtime.raceread@<autogenerated>:1
runtime.racewrite|runtime.racewrite@<autogenerated>:1
runtime.slicebytetostring|runtime.slicebytetostring@runtime/string.go:140
runtime.slicecopy|runtime.slicecopy@runtime/slice.go:392
runtime.slicerunetostring|runtime.slicerunetostring@runtime/string.go:261
runtime.slicestringcopy|runtime.slicecopy@runtime/slice.go:392
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
fmt Errorf:79 Print:72 Printf:73 Println:72 Scan:72 Scanf:73 Scanln:72 Sscan:73 Sscanf:74 Sscanln:73
errors Join:54 New:6 Unwrap:75
sync (*Map).Clear:61 (*Map).CompareAndDelete:64 (*Map).CompareAndSwap:65 (*Map).Delete:72 (*Map).Load:72 (*Map).LoadAndDelete:72 (*Map).LoadOrStore:73 (*Map).Range:62 (*Map).Store:74 (*Map).Swap:73 (*Mutex).Lock:68 (*Mutex).TryLock:30 (*Mutex).Unlock:74 (*Once).Do:70 (*RWMutex).RLock:77 (*RWMutex).RLocker:3 (*RWMutex).RUnlock:78 (*RWMutex).TryRLock:36 (*WaitGroup).Done:60 NewCond:5 OnceFunc:24 OnceValue:24 OnceValues:24
sync/atomic (*Bool).CompareAndSwap:22 (*Bool).Load:6 (*Bool).Store:12 (*Bool).Swap:15 (*Int32).Add:5 (*Int32).And:5 (*Int32).CompareAndSwap:6 (*Int32).Load:4 (*Int32).Or:5 (*Int32).Store:4 (*Int32).Swap:5 (*Int64).Add:5 (*Int64).And:5 (*Int64).CompareAndSwap:6 (*Int64).Load:4 (*Int64).Or:5 (*Int64).Store:4 (*Int64).Swap:5 (*Pointer).CompareAndSwap:63 (*Pointer).Load:4 (*Pointer).Store:61 (*Pointer).Swap:62 (*Uint32).Add:5 (*Uint32).And:5 (*Uint32).CompareAndSwap:6 (*Uint32).Load:4 (*Uint32).Or:5 (*Uint32).Store:4 (*Uint32).Swap:5 (*Uint64).Add:5 (*Uint64).And:5 (*Uint64).CompareAndSwap:6 (*Uint64).Load:4 (*Uint64).Or:5 (*Uint64).Store:4 (*Uint64).Swap:5 (*Uintptr).Add:5 (*Uintptr).And:5 (*Uintptr).CompareAndSwap:6 (*Uintptr).Load:4 (*Uintptr).Or:5 (*Uintptr).Store:4 (*Uintptr).Swap:5 (*Value).Load:47
time (*Location).String:61 (*Ticker).Stop:65 (*Time).GobDecode:61 (*Time).UnmarshalText:70 (*Timer).Stop:68 After:62 Duration.Abs:17 Duration.Hours:22 Duration.Microseconds:4 Duration.Milliseconds:4 Duration.Minutes:22 Duration.Nanoseconds:2 Duration.Seconds:22 Duration.String:75 Duration.Truncate:12 Month.String:77 Tick:68 Time.AppendText:71 Time.Hour:65 Time.In:63 Time.IsZero:10 Time.Local:56 Time.Location:15 Time.MarshalBinary:79 Time.MarshalText:73 Time.Minute:65 Time.Nanosecond:11 Time.Second:63 Time.UTC:57 Time.Unix:29 Time.UnixMicro:44 Time.UnixMilli:44 Time.UnixNano:42 Time.Weekday:73 Unix:50 UnixMicro:61 UnixMilli:61 Weekday.String:75
strings (*Builder).Cap:4 (*Builder).Len:4 (*Builder).Reset:8 (*Builder).String:8 (*Builder).Write:32 (*Builder).WriteByte:30 (*Builder).WriteString:32 (*Reader).Len:16 (*Reader).Read:28 (*Reader).ReadAt:41 (*Reader).ReadByte:30 (*Reader).Reset:10 (*Reader).Seek:66 (*Reader).Size:4 (*Reader).UnreadByte:25 (*Reader).UnreadRune:41 Clone:29 Compare:67 Contains:69 ContainsAny:64 ContainsFunc:48 ContainsRune:64 Cut:75 CutPrefix:42 CutSuffix:48 FieldsFuncSeq:17 FieldsSeq:17 HasPrefix:18 HasSuffix:21 Index:62 IndexByte:67 IndexFunc:41 LastIndexByte:30 LastIndexFunc:63 Lines:17 NewReader:9 NewReplacer:17 ReplaceAll:64 Split:64 SplitAfter:65 SplitAfterN:65 SplitAfterSeq:24 SplitN:64 SplitSeq:23 ToLowerSpecial:64 ToTitle:62 ToTitleSpecial:64 ToUpperSpecial:64 TrimLeftFunc:54 TrimPrefix:30 TrimSuffix:36
strconv (*NumError).Unwrap:3 AppendBool:15 AppendFloat:65 AppendInt:63 AppendQuote:65 AppendQuoteRune:65 AppendQuoteRuneToASCII:65 AppendQuoteRuneToGraphic:65 AppendQuoteToASCII:65 AppendQuoteToGraphic:65 AppendUint:63 FormatBool:10 FormatComplex:80 FormatFloat:64 FormatInt:62 FormatUint:62 Itoa:66 Quote:80 QuoteRune:73 QuoteRuneToASCII:73 QuoteRuneToGraphic:73 QuoteToASCII:80 QuoteToGraphic:80 QuotedPrefix:72
context Background:3 TODO:3 WithDeadline:72 WithoutCancel:12
sort Float64Slice.Len:3 Float64Slice.Less:29 Float64Slice.Sort:61 Float64Slice.Swap:13 Float64sAreSorted:69 IntSlice.Len:3 IntSlice.Less:8 IntSlice.Sort:61 IntSlice.Swap:13 IntsAreSorted:69 Reverse:6 Search:56 SearchFloat64s:77 SearchInts:77 SearchStrings:77 StringSlice.Len:3 StringSlice.Less:8 StringSlice.Sort:61 StringSlice.Swap:13 StringsAreSorted:69
bytes (*Buffer).Available:8 (*Buffer).AvailableBuffer:7 (*Buffer).Bytes:6 (*Buffer).Cap:4 (*Buffer).Grow:78 (*Buffer).Len:7 (*Buffer).Next:51 (*Buffer).Peek:30 (*Buffer).Read:66 (*Buffer).ReadByte:50 (*Buffer).ReadBytes:73 (*Buffer).ReadString:69 (*Buffer).Reset:15 (*Buffer).String:13 (*Buffer).Truncate:55 (*Buffer).UnreadByte:22 (*Buffer).UnreadRune:34 (*Reader).Len:16 (*Reader).Read:28 (*Reader).ReadAt:41 (*Reader).ReadByte:30 (*Reader).Reset:10 (*Reader).Seek:66 (*Reader).Size:4 (*Reader).UnreadByte:25 (*Reader).UnreadRune:41 Clone:11 Compare:62 Contains:64 ContainsAny:64 ContainsFunc:70 ContainsRune:64 CutPrefix:35 CutSuffix:41 Equal:6 FieldsFuncSeq:17 FieldsSeq:17 HasPrefix:20 HasSuffix:23 IndexByte:62 IndexFunc:63 LastIndexByte:30 LastIndexFunc:63 Lines:17 NewBuffer:5 NewBufferString:6 NewReader:9 ReplaceAll:64 Split:64 SplitAfter:65 SplitAfterN:65 SplitAfterSeq:24 SplitN:64 SplitSeq:23 ToLowerSpecial:64 ToTitle:62 ToTitleSpecial:64 ToUpperSpecial:64 TrimLeftFunc:76 TrimPrefix:32 TrimSuffix:38
io (*OffsetWriter).Seek:36 (*OffsetWriter).Write:72 (*PipeReader).Close:65 (*PipeReader).CloseWithError:61 (*PipeReader).Read:70 (*PipeWriter).Close:68 (*PipeWriter).CloseWithError:64 (*PipeWriter).Write:73 (*SectionReader).Outer:7 (*SectionReader).Seek:42 (*SectionReader).Size:6 Copy:72 LimitReader:8 MultiReader:16 MultiWriter:42 NewOffsetWriter:9 NewSectionReader:31 NopCloser:19 Pipe:22 ReadFull:73 TeeReader:8
math Abs:14 Acos:71 Acosh:61 Asin:61 Asinh:61 Atan:61 Atan2:62 Atanh:61 Cbrt:61 Ceil:61 Copysign:23 Cos:61 Cosh:61 Dim:15 Erf:61 Erfc:61 Erfcinv:63 Exp:61 Exp2:61 Expm1:61 Float32bits:3 Float32frombits:3 Float64bits:3 Float64frombits:3 Floor:61 Frexp:70 Hypot:62 Inf:21 IsInf:35 IsNaN:4 Ldexp:62 Log:61 Log10:71 Log1p:61 Log2:61 Max:62 Min:62 Mod:62 Modf:37 NaN:7 Pow:62 Pow10:77 Remainder:62 Round:57 RoundToEven:71 Signbit:10 Sin:61 Sinh:61 Sqrt:4 Tan:61 Tanh:61 Trunc:61
log (*Logger).Flags:10 (*Logger).Output:80 (*Logger).Prefix:23 (*Logger).Print:77 (*Logger).Printf:77 (*Logger).Println:77 (*Logger).SetFlags:10 (*Logger).SetPrefix:69 Default:2 Flags:13 Output:80 Prefix:26 Print:77 Printf:77 Println:77 SetFlags:13 SetOutput:60 SetPrefix:72 Writer:60
bufio (*Reader).Buffered:6 (*Reader).Reset:33 (*Reader).Size:4 (*Reader).UnreadByte:49 (*Reader).UnreadRune:28 (*Scanner).Buffer:17 (*Scanner).Bytes:3 (*Scanner).Err:10 (*Scanner).Split:10 (*Scanner).Text:4 (*Writer).Available:7 (*Writer).AvailableBuffer:8 (*Writer).Buffered:3 (*Writer).Reset:28 (*Writer).Size:4 NewReadWriter:7 NewReader:50 NewReaderSize:45 NewScanner:9 NewWriter:39 NewWriterSize:34 ScanBytes:17
unicode In:72 IsControl:16 IsDigit:74 IsLetter:76 IsLower:76 IsMark:62 IsNumber:76 IsOneOf:72 IsPunct:76 IsSymbol:76 IsTitle:68 IsUpper:76 To:67
unicode/utf8 AppendRune:72 DecodeRune:79 DecodeRuneInString:80 EncodeRune:75 FullRune:79 FullRuneInString:79 RuneCount:46 RuneCountInString:7 RuneLen:43 RuneStart:6 ValidRune:23
runtime (*MemProfileRecord).InUseBytes:6 (*MemProfileRecord).InUseObjects:6 (*MemProfileRecord).Stack:24 (*PanicNilError).Error:2 (*PanicNilError).RuntimeError:0 (*StackRecord).Stack:20 (*TypeAssertionError).RuntimeError:0 Breakpoint:59 CPUProfile:3 Callers:69 CallersFrames:18 GOROOT:72 Gosched:62 NumCPU:3 NumCgoCall:32 NumGoroutine:57 SetMutexProfileFraction:21 StopTrace:60 UnlockOSThread:48 Version:2
net/http (*Client).Do:70 (*ClientConn).Available:62 (*ClientConn).Err:62 (*ClientConn).InFlight:62 (*CrossOriginProtection).Handler:18 (*MaxBytesError).Error:2 (*ProtocolError).Error:3 (*ProtocolError).Is:8 (*Protocols).SetHTTP1:14 (*Protocols).SetHTTP2:14 (*Protocols).SetUnencryptedHTTP2:14 (*Request).Context:14 (*Request).Cookie:80 (*Request).Cookies:63 (*Request).CookiesNamed:70 (*Request).PathValue:61 (*Request).ProtoAtLeast:15 (*Request).Referer:66 (*Request).SetPathValue:72 (*Request).UserAgent:66 (*Request).WithContext:23 (*Request).Write:64 (*Request).WriteProxy:64 (*Response).Cookies:62 (*Response).ProtoAtLeast:15 (*Transport).RegisterProtocol:72 (*Transport).RoundTrip:77 AllowQuerySemicolons:18 CanonicalHeaderKey:61 ConnState.String:4 DetectContentType:61 FS:5 FileServer:6 FileServerFS:17 Get:70 HandlerFunc.ServeHTTP:21 Head:70 Header.Add:75 Header.Clone:74 Header.Del:65 Header.Get:61 Header.Set:70 Header.Values:73 Header.Write:68 Header.WriteSubset:63 ListenAndServe:70 ListenAndServeTLS:72 MaxBytesHandler:18 MaxBytesReader:19 NewCrossOriginProtection:3 NewFileTransport:7 NewFileTransportFS:18 NewRequest:77 NewResponseController:5 NewServeMux:3 NotFound:62 NotFoundHandler:3 ParseTime:76 Post:72 PostForm:71 Protocols.HTTP1:7 Protocols.HTTP2:7 Protocols.UnencryptedHTTP2:7 ProxyURL:17 RedirectHandler:8 Serve:69 ServeTLS:71 StripPrefix:24 TimeoutHandler:10
maps All:32 Clone:75 Collect:71 Copy:13 DeleteFunc:33 Equal:37 EqualFunc:56 Insert:25 Keys:28 Values:29
slices All:32 AppendSeq:25 Backward:41 Chunk:54 Clip:5 Clone:11 Collect:66 Compact:80 CompareFunc:63 Concat:79 Contains:26 ContainsFunc:43 Delete:37 Equal:25 EqualFunc:50 Grow:32 Index:15 IndexFunc:32 IsSorted:63 IsSortedFunc:49 Max:37 MaxFunc:61 Min:37 MinFunc:61 Repeat:62 Reverse:38 Sort:76 SortFunc:77 SortStableFunc:67 Values:29
cmp Compare:56 Less:29
`,
  systemGoroutines: [
  "[force gc (idle)] gopark@runtime/proc.go:474#00000;goparkunlock@runtime/proc.go:480~;forcegchelper@runtime/proc.go:387# init.7@runtime/proc.go:375",
  "[GC sweep wait] gopark@runtime/proc.go:474#00000;goparkunlock@runtime/proc.go:480~;bgsweep@runtime/mgcsweep.go:279#0;gcenable.gowrap1@runtime/mgc.go:214# gcenable@runtime/mgc.go:214",
  "[GC scavenge wait] gopark@runtime/proc.go:474#00000;goparkunlock@runtime/proc.go:480~;(*scavengerState).park@runtime/mgcscavenge.go:425#0;bgscavenge@runtime/mgcscavenge.go:653#0;gcenable.gowrap2@runtime/mgc.go:215# gcenable@runtime/mgc.go:215",
  "[GOMAXPROCS updater (idle)] gopark@runtime/proc.go:474#00000;goparkunlock@runtime/proc.go:480~;updateMaxProcsGoroutine@runtime/proc.go:7146# defaultGOMAXPROCSUpdateEnable@runtime/proc.go:7134",
  "[finalizer wait] gopark@runtime/proc.go:474#00000;runFinalizers@runtime/mfinal.go:210# createfing@runtime/mfinal.go:172"
],
};
