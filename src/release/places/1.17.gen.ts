// Functions of Go's own in the dumps of Go 1.17: what RecordedPlaces says. Written by scripts/gen-places.ts from tests/goldens; do not edit.
import type { RecordedPlaces } from '../places.ts';

export const recorded: RecordedPlaces = {
  places: `
fmt.(*pp).doPrintln fmt.(*pp).printArg|fmt/print.go:1169
fmt.(*pp).handleMethods *|fmt/print.go:626
fmt.(*pp).printArg fmt.(*pp).handleMethods|fmt/print.go:709
fmt.Fprintln fmt.(*pp).doPrintln|fmt/print.go:264
full fmt.(*pp).doPrintln fmt.(*pp).printArg|fmt/print.go:1169#0{000}
full fmt.(*pp).handleMethods *|fmt/print.go:626#00
full fmt.(*pp).printArg fmt.(*pp).handleMethods|fmt/print.go:709#0{00}0
full fmt.Fprintln fmt.(*pp).doPrintln|fmt/print.go:264#{00}{000}
full fmt.Println fmt.Fprintln|fmt/print.go:274~
full panic runtime.preprintpanics|runtime/panic.go:1145#{00}
full panic runtime.runOpenDeferFrame|runtime/panic.go:1038#{00}
full panic |runtime/panic.go:1147#{00}
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
full runtime.mapclear runtime.throw|runtime/map.go:990#00
full runtime.mapdelete runtime.throw|runtime/map.go:702#000
full runtime.mapiternext runtime.throw|runtime/map.go:858#0
full runtime.mcall runtime.park_m|runtime/asm_amd64.s:307#
full runtime.mput runtime.checkdead|runtime/proc.go:5730#0
full runtime.nilinterhash panic|runtime/alg.go:125#00
full runtime.panicdivide panic|runtime/panic.go:200#
full runtime.panicdottypeE panic|runtime/iface.go:261#000
full runtime.panicmakeslicelen panic|runtime/slice.go:27~
full runtime.panicmem panic|runtime/panic.go:221~
full runtime.park_m runtime.schedule|runtime/proc.go:3516#0
full runtime.preprintpanics *|runtime/panic.go:701#0
full runtime.preprintpanics.func1 runtime.throw|runtime/panic.go:695#
full runtime.runOpenDeferFrame runtime.deferCallSave|runtime/panic.go:889#00
full runtime.schedule runtime.findrunnable|runtime/proc.go:3367#
full runtime.sigpanic runtime.panicmem|runtime/signal_unix.go:735#
full runtime.stopm runtime.mput|runtime/proc.go:2406#
full runtime.throw |runtime/panic.go:1198#{00}
full sync.(*Cond).Wait sync.runtime_notifyListWait|sync/cond.go:56#0
full sync.(*Mutex).Lock sync.(*Mutex).lockSlow|sync/mutex.go:81~
full sync.(*Mutex).Unlock sync.(*Mutex).unlockSlow|sync/mutex.go:190~
full sync.(*Mutex).lockSlow sync.runtime_SemacquireMutex|sync/mutex.go:138#0
full sync.(*Mutex).unlockSlow sync.throw|sync/mutex.go:196#00
full sync.(*RWMutex).Lock sync.runtime_SemacquireMutex|sync/rwmutex.go:116#0
full sync.(*RWMutex).RLock sync.runtime_SemacquireMutex|sync/rwmutex.go:63~
full sync.(*RWMutex).RUnlock sync.(*RWMutex).rUnlockSlow|sync/rwmutex.go:83~
full sync.(*RWMutex).Unlock sync.throw|sync/rwmutex.go:142#0
full sync.(*RWMutex).rUnlockSlow sync.throw|sync/rwmutex.go:93#00
full sync.(*WaitGroup).Wait sync.runtime_Semacquire|sync/waitgroup.go:130#0
full sync.runtime_Semacquire runtime.semacquire1|runtime/sema.go:56#0
full sync.runtime_SemacquireMutex runtime.semacquire1|runtime/sema.go:71#000
full sync.runtime_notifyListWait runtime.goparkunlock|runtime/sema.go:513#00
full sync.throw runtime.throw|runtime/panic.go:1184#{00}
full time.Sleep runtime.gopark|runtime/time.go:193#0
log.Panicf |log/log.go:361#{00}{000}
panic *|runtime/panic.go:1038#{00}
reflect.Value.Call reflect.Value.call|reflect/value.go:339#{000}{000}
reflect.Value.Int |reflect/value.go:1337
reflect.Value.MapIndex reflect.copyVal|reflect/value.go:1550
reflect.Value.SetMapIndex reflect.mapassign|reflect/value.go:2064#{000}{000}{000}
reflect.Value.call *|reflect/value.go:556#{000}{00}{000}
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
strings.Join |strings/strings.go:430
strings.Map *|strings/strings.go:466#0{00},strings/strings.go:466
sync.(*Cond).Wait sync.runtime_notifyListWait|sync/cond.go:56#0
sync.(*Mutex).Lock sync.(*Mutex).lockSlow|sync/mutex.go:81~
sync.(*Mutex).lockSlow sync.runtime_SemacquireMutex|sync/mutex.go:138#0
sync.(*Once).Do sync.(*Once).doSlow|sync/once.go:59~,sync/once.go:59
sync.(*Once).doSlow *|sync/once.go:68#00,sync/once.go:68
sync.(*Pool).Get *|sync/pool.go:148
sync.(*RWMutex).Lock sync.(*Mutex).Lock|sync/rwmutex.go:111#0
sync.(*RWMutex).Lock sync.runtime_SemacquireMutex|sync/rwmutex.go:116#0
sync.(*RWMutex).RLock sync.runtime_SemacquireMutex|sync/rwmutex.go:63~
sync.(*WaitGroup).Add |sync/waitgroup.go:74#00
sync.(*WaitGroup).Done sync.(*WaitGroup).Add|sync/waitgroup.go:99~
sync.(*WaitGroup).Wait sync.runtime_Semacquire|sync/waitgroup.go:130#0
sync.runtime_Semacquire |runtime/sema.go:56#0
sync.runtime_SemacquireMutex |runtime/sema.go:71#000
sync.runtime_notifyListWait |runtime/sema.go:513#00
time.Sleep |runtime/time.go:193#0
time.goFunc go|time/sleep.go:180
`,
  inside: `
* panic|deferCallSave@runtime/panic.go:950#00;runOpenDeferFrame@runtime/panic.go:889#00
* runtime.preprintpanics|preprintpanics@runtime/panic.go:701#0
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
runtime.mapdelete_fast64|runtime.mapdelete_fast64@runtime/map_fast64.go:272
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
  systemGoroutines: [
  "[force gc (idle)] gopark@runtime/proc.go:366#00000;goparkunlock@runtime/proc.go:372~;forcegchelper@runtime/proc.go:306# init.7@runtime/proc.go:294",
  "[GC sweep wait] gopark@runtime/proc.go:366#00000;goparkunlock@runtime/proc.go:372~;bgsweep@runtime/mgcsweep.go:163# gcenable@runtime/mgc.go:181",
  "[GC scavenge wait] gopark@runtime/proc.go:366#00000;goparkunlock@runtime/proc.go:372~;bgscavenge@runtime/mgcscavenge.go:265# gcenable@runtime/mgc.go:182",
  "[finalizer wait] gopark@runtime/proc.go:366#00000;goparkunlock@runtime/proc.go:372~;runfinq@runtime/mfinal.go:177# createfing@runtime/mfinal.go:157"
],
};
