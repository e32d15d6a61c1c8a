// Functions of Go's own in the dumps of Go 1.15: what RecordedPlaces says. Written by scripts/gen-places.ts from tests/goldens; do not edit.
import type { RecordedPlaces } from '../places.ts';

export const recorded: RecordedPlaces = {
  places: `
fmt.(*pp).doPrintln fmt.(*pp).printArg|fmt/print.go:1173
fmt.(*pp).handleMethods *|fmt/print.go:630
fmt.(*pp).printArg fmt.(*pp).handleMethods|fmt/print.go:713
fmt.Fprintln fmt.(*pp).doPrintln|fmt/print.go:264
full fmt.(*pp).doPrintln fmt.(*pp).printArg|fmt/print.go:1173#4
full fmt.(*pp).handleMethods *|fmt/print.go:630#3
full fmt.(*pp).printArg fmt.(*pp).handleMethods|fmt/print.go:713#4
full fmt.Fprintln fmt.(*pp).doPrintln|fmt/print.go:264#8
full fmt.Println fmt.Fprintln|fmt/print.go:274~
full panic runtime.preprintpanics|runtime/panic.go:1062#2
full panic runtime.runOpenDeferFrame|runtime/panic.go:969#2
full panic |runtime/panic.go:1064#2
full runtime.assertE2I panic|runtime/iface.go:487#5
full runtime.assertE2I runtime.getitab|runtime/iface.go:489#5
full runtime.call32 *|runtime/asm_amd64.s:540#4
full runtime.call32 runtime.preprintpanics.func1|runtime/asm_amd64.s:540#4
full runtime.chansend panic|runtime/chan.go:204#5
full runtime.chansend1 runtime.chansend|runtime/chan.go:143#2
full runtime.checkdead runtime.throw|runtime/proc.go:4629#0
full runtime.closechan panic|runtime/chan.go:365#1,runtime/chan.go:359#1
full runtime.createfing go|runtime/mfinal.go:156
full runtime.efaceeq panic|runtime/alg.go:285#4
full runtime.findrunnable runtime.stopm|runtime/proc.go:2485#2
full runtime.gcenable go|runtime/mgc.go:217,runtime/mgc.go:218
full runtime.getitab panic|runtime/iface.go:91#4
full runtime.goPanicIndex panic|runtime/panic.go:88#2
full runtime.goPanicSliceAcap panic|runtime/panic.go:106#2
full runtime.goexit *|runtime/asm_amd64.s:1374#0
full runtime.goexit runtime.bgscavenge|runtime/asm_amd64.s:1374#0
full runtime.goexit runtime.bgsweep|runtime/asm_amd64.s:1374#0
full runtime.goexit runtime.forcegchelper|runtime/asm_amd64.s:1374#0
full runtime.goexit runtime.main|runtime/asm_amd64.s:1374#0
full runtime.goexit runtime.runfinq|runtime/asm_amd64.s:1374#0
full runtime.init.6 go|runtime/proc.go:243
full runtime.main *|runtime/proc.go:204#0
full runtime.makechan panic|runtime/chan.go:84#3
full runtime.makeslice runtime.panicmakeslicelen|runtime/slice.go:93#4
full runtime.mapaccess1_faststr runtime.throw|runtime/map_faststr.go:21#5
full runtime.mapassign panic|runtime/map.go:573#4
full runtime.mapassign runtime.nilinterhash|runtime/map.go:587#4
full runtime.mapassign_fast64 panic|runtime/map_fast64.go:94#4
full runtime.mapassign_fast64 runtime.throw|runtime/map_fast64.go:101#4
full runtime.mapassign_faststr panic|runtime/map_faststr.go:204#5
full runtime.mapclear runtime.throw|runtime/map.go:985#2
full runtime.mapdelete runtime.throw|runtime/map.go:702#3
full runtime.mapiternext runtime.throw|runtime/map.go:853#1
full runtime.mcall runtime.park_m|runtime/asm_amd64.s:318#1
full runtime.mput runtime.checkdead|runtime/proc.go:5022~
full runtime.nilinterhash panic|runtime/alg.go:144#3
full runtime.panicdivide panic|runtime/panic.go:191#0
full runtime.panicdottypeE panic|runtime/iface.go:261#3
full runtime.panicmakeslicelen panic|runtime/slice.go:27~
full runtime.panicmem panic|runtime/panic.go:212~
full runtime.park_m runtime.schedule|runtime/proc.go:2851#1
full runtime.preprintpanics *|runtime/panic.go:671#1
full runtime.preprintpanics.func1 runtime.throw|runtime/panic.go:665#0
full runtime.reflectcallSave runtime.call32|runtime/panic.go:881#4
full runtime.runOpenDeferFrame runtime.reflectcallSave|runtime/panic.go:855#3
full runtime.schedule runtime.findrunnable|runtime/proc.go:2683#0
full runtime.sigpanic runtime.panicmem|runtime/signal_unix.go:742#0
full runtime.stopm runtime.mput|runtime/proc.go:1922#0
full runtime.throw |runtime/panic.go:1116#2
full sync.(*Cond).Wait sync.runtime_notifyListWait|sync/cond.go:56#1
full sync.(*Mutex).Lock sync.(*Mutex).lockSlow|sync/mutex.go:81~
full sync.(*Mutex).Unlock sync.(*Mutex).unlockSlow|sync/mutex.go:190~
full sync.(*Mutex).lockSlow sync.runtime_SemacquireMutex|sync/mutex.go:138#1
full sync.(*Mutex).unlockSlow sync.throw|sync/mutex.go:196#2
full sync.(*RWMutex).Lock sync.runtime_SemacquireMutex|sync/rwmutex.go:103#1
full sync.(*RWMutex).RLock sync.runtime_SemacquireMutex|sync/rwmutex.go:50~
full sync.(*RWMutex).RUnlock sync.(*RWMutex).rUnlockSlow|sync/rwmutex.go:70~
full sync.(*RWMutex).Unlock sync.throw|sync/rwmutex.go:129#1
full sync.(*RWMutex).rUnlockSlow sync.throw|sync/rwmutex.go:80#2
full sync.(*WaitGroup).Wait sync.runtime_Semacquire|sync/waitgroup.go:130#1
full sync.runtime_Semacquire runtime.semacquire1|runtime/sema.go:56#1
full sync.runtime_SemacquireMutex runtime.semacquire1|runtime/sema.go:71#3
full sync.runtime_notifyListWait runtime.goparkunlock|runtime/sema.go:513#2
full sync.throw runtime.throw|runtime/panic.go:1102#2
full time.Sleep runtime.gopark|runtime/time.go:188#1
internal/race.Read |internal/race/race.go:37
internal/race.Write |internal/race/race.go:41
log.Panicf |log/log.go:358#5
panic *|runtime/panic.go:969#2
reflect.Copy |reflect/value.go:2117
reflect.Value.Call reflect.Value.call|reflect/value.go:337#9
reflect.Value.Int |reflect/value.go:989
reflect.Value.MapIndex reflect.copyVal|reflect/value.go:1196
reflect.Value.SetMapIndex reflect.mapassign|reflect/value.go:1706#9
reflect.Value.call *|reflect/value.go:476#11
reflect.copyVal |reflect/value.go:1310
reflect.mapassign |runtime/map.go:1319#4
runtime.Goexit *|runtime/panic.go:617#0
runtime.call32 *|runtime/asm_amd64.s:540
runtime.checkdead runtime.throw|runtime/proc.go:4594#0
runtime.findrunnable runtime.stopm|runtime/proc.go:2485#2
runtime.goparkunlock |runtime/proc.go:312~
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
runtime.mcall runtime.park_m|runtime/asm_amd64.s:318#1
runtime.morestack runtime.newstack|runtime/asm_amd64.s:449#0
runtime.mput runtime.checkdead|runtime/proc.go:5022~
runtime.newstack runtime.throw|runtime/stack.go:1067#0
runtime.park_m runtime.schedule|runtime/proc.go:2851#1
runtime.schedule runtime.findrunnable|runtime/proc.go:2683#0
runtime.stopm runtime.mput|runtime/proc.go:1922#0
runtime.throw |runtime/panic.go:1116#2
runtime/debug.PrintStack runtime/debug.Stack|runtime/debug/stack.go:16#0
runtime/debug.Stack *|runtime/debug/stack.go:24#3
runtime/debug.Stack |runtime/debug/stack.go:24#3
sort.Sort *|sort/sort.go:217
strings.Join |strings/strings.go:430
strings.Map *|strings/strings.go:466#5,strings/strings.go:466
sync.(*Cond).Wait sync.runtime_notifyListWait|sync/cond.go:56#1
sync.(*Mutex).Lock sync.(*Mutex).lockSlow|sync/mutex.go:81~
sync.(*Mutex).lockSlow sync.runtime_SemacquireMutex|sync/mutex.go:138#1
sync.(*Once).Do sync.(*Once).doSlow|sync/once.go:57~,sync/once.go:57
sync.(*Once).doSlow *|sync/once.go:66#2,sync/once.go:66
sync.(*Pool).Get *|sync/pool.go:148
sync.(*RWMutex).Lock sync.(*Mutex).Lock|sync/rwmutex.go:98#1
sync.(*RWMutex).Lock sync.runtime_SemacquireMutex|sync/rwmutex.go:103#1
sync.(*RWMutex).RLock sync.runtime_SemacquireMutex|sync/rwmutex.go:50~
sync.(*WaitGroup).Add internal/race.Read|sync/waitgroup.go:71
sync.(*WaitGroup).Add |sync/waitgroup.go:74#2
sync.(*WaitGroup).Done sync.(*WaitGroup).Add|sync/waitgroup.go:99~
sync.(*WaitGroup).Wait internal/race.Write|sync/waitgroup.go:128
sync.(*WaitGroup).Wait sync.runtime_Semacquire|sync/waitgroup.go:130#1
sync.runtime_Semacquire |runtime/sema.go:56#1
sync.runtime_SemacquireMutex |runtime/sema.go:71#3
sync.runtime_notifyListWait runtime.goparkunlock|runtime/sema.go:513#2
time.Sleep |runtime/time.go:188#1
time.goFunc go|time/sleep.go:167
`,
  inside: `
* panic|call32@runtime/asm_amd64.s:540#4;reflectcallSave@runtime/panic.go:881#4;runOpenDeferFrame@runtime/panic.go:855#3
* runtime.preprintpanics|preprintpanics@runtime/panic.go:671#1
[chan receive (nil chan)] runtime.chanrecv1|gopark@runtime/proc.go:306#4;chanrecv@runtime/chan.go:466#4;chanrecv1@runtime/chan.go:439#2
[chan receive] runtime.chanrecv1|gopark@runtime/proc.go:306#4;chanrecv@runtime/chan.go:577#4;chanrecv1@runtime/chan.go:439#2
[chan receive] runtime.chanrecv2|gopark@runtime/proc.go:306#4;chanrecv@runtime/chan.go:577#4;chanrecv2@runtime/chan.go:444#3
[chan send (nil chan)] runtime.chansend1|gopark@runtime/proc.go:306#4;chansend@runtime/chan.go:163#5;chansend1@runtime/chan.go:143#2
[chan send] runtime.chansend1|gopark@runtime/proc.go:306#4;chansend@runtime/chan.go:258#5;chansend1@runtime/chan.go:143#2
[runnable] runtime.chanrecv1|gopark@runtime/proc.go:306#4;chanrecv@runtime/chan.go:577#4;chanrecv1@runtime/chan.go:439#2
[select (no cases)] runtime.block|gopark@runtime/proc.go:306#4;block@runtime/select.go:119#0
[select] runtime.selectgo|gopark@runtime/proc.go:306#4;selectgo@runtime/select.go:338#5
[semacquire] sync.runtime_SemacquireMutex|gopark@runtime/proc.go:306#4;goparkunlock@runtime/proc.go:312~;semacquire1@runtime/sema.go:144#4
[semacquire] sync.runtime_Semacquire|gopark@runtime/proc.go:306#4;goparkunlock@runtime/proc.go:312~;semacquire1@runtime/sema.go:144#4
[sleep] time.Sleep|gopark@runtime/proc.go:306#4
[sync.Cond.Wait] sync.runtime_notifyListWait|gopark@runtime/proc.go:306#4;goparkunlock@runtime/proc.go:312~
panic assignment to entry in nil map|mapassign@runtime/map.go:573#4,mapassign_faststr@runtime/map_faststr.go:204#5,mapassign_fast64@runtime/map_fast64.go:94#4
panic close of closed channel|closechan@runtime/chan.go:365#1
panic close of nil channel|closechan@runtime/chan.go:359#1
panic comparing uncomparable|efaceeq@runtime/alg.go:285#4
panic hash of unhashable|nilinterhash@runtime/alg.go:144#3;mapassign@runtime/map.go:587#4
panic index out of range _ with length _|goPanicIndex@runtime/panic.go:88#2
panic index out of range _|goPanicIndex@runtime/panic.go:88#2
panic integer divide by zero|panicdivide@runtime/panic.go:191#0
panic interface conversion: missing method|getitab@runtime/iface.go:91#4;assertE2I@runtime/iface.go:489#5
panic interface conversion: nil to interface|assertE2I@runtime/iface.go:487#5
panic interface conversion: nil|panicdottypeE@runtime/iface.go:261#3
panic interface conversion: other type|panicdottypeE@runtime/iface.go:261#3
panic invalid memory address or nil pointer dereference|panicmem@runtime/panic.go:212~;sigpanic@runtime/signal_unix.go:742#0
panic makechan: size out of range|makechan@runtime/chan.go:84#3
panic makeslice: len out of range|panicmakeslicelen@runtime/slice.go:27~;makeslice@runtime/slice.go:93#4
panic send on closed channel|chansend@runtime/chan.go:204#5;chansend1@runtime/chan.go:143#2
panic slice bounds out of range _ with capacity _|goPanicSliceAcap@runtime/panic.go:106#2
runtime.throw all goroutines are asleep - deadlock!|checkdead@runtime/proc.go:4629#0;mput@runtime/proc.go:5022~;stopm@runtime/proc.go:1922#0;findrunnable@runtime/proc.go:2485#2;schedule@runtime/proc.go:2683#0;park_m@runtime/proc.go:2851#1;mcall@runtime/asm_amd64.s:318#1
runtime.throw no goroutines (main called runtime.Goexit) - deadlock!|checkdead@runtime/proc.go:4594#0;mput@runtime/proc.go:5022~;stopm@runtime/proc.go:1922#0;findrunnable@runtime/proc.go:2485#2;schedule@runtime/proc.go:2683#0;park_m@runtime/proc.go:2851#1;mcall@runtime/asm_amd64.s:318#1
runtime.throw panic|preprintpanics.func1@runtime/panic.go:665#0;call32@runtime/asm_amd64.s:540#4;reflectcallSave@runtime/panic.go:881#4;runOpenDeferFrame@runtime/panic.go:855#3
runtime.throw runtime.mapaccess1_faststr|mapaccess1_faststr@runtime/map_faststr.go:21#5
runtime.throw runtime.mapassign_fast64|mapassign_fast64@runtime/map_fast64.go:101#4
runtime.throw runtime.mapclear|mapclear@runtime/map.go:985#2
runtime.throw runtime.mapdelete|mapdelete@runtime/map.go:702#3
runtime.throw runtime.mapiternext|mapiternext@runtime/map.go:853#1
runtime.throw stack overflow|newstack@runtime/stack.go:1067#0;morestack@runtime/asm_amd64.s:449#0
`,
  races: `
reflect.mapaccess_faststr|runtime.mapaccess2@runtime/map.go:452;reflect.mapaccess@runtime/map.go:1309,reflect.typedmemmove@runtime/mbarrier.go:177
reflect.mapaccess|runtime.mapaccess2@runtime/map.go:452;reflect.mapaccess@runtime/map.go:1309,reflect.typedmemmove@runtime/mbarrier.go:177
reflect.typedmemmove|runtime.mapaccess2@runtime/map.go:452;reflect.mapaccess@runtime/map.go:1309,reflect.typedmemmove@runtime/mbarrier.go:177
reflect.typedslicecopy|reflect.typedslicecopy@runtime/mbarrier.go:282
runtime.Goexit|runtime.call32@runtime/asm_amd64.s:540
runtime.call32|runtime.call32@runtime/asm_amd64.s:540
runtime.chansend|runtime.chansend@runtime/chan.go:158
runtime.closechan|runtime.closechan@runtime/chan.go:357
runtime.convT2Enoptr|runtime.convT2Enoptr@runtime/iface.go:391
runtime.convT2E|runtime.convT2E@runtime/iface.go:318
runtime.convTnoptr|runtime.convT2Enoptr@runtime/iface.go:391
runtime.convT|runtime.convT2E@runtime/iface.go:318
runtime.createfing|runtime.createfing@runtime/mfinal.go:156
runtime.gopanic|runtime.call32@runtime/asm_amd64.s:540
runtime.growslice|runtime.growslice@runtime/slice.go:125
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
runtime.mapdelete_fast64|runtime.mapdelete_fast64@runtime/map_fast64.go:272
runtime.mapiterinit|runtime.mapiterinit@runtime/map.go:797
runtime.slicebytetostring|runtime.slicebytetostring@runtime/string.go:80
runtime.slicecopy|runtime.slicecopy@runtime/slice.go:246
runtime.slicerunetostring|runtime.slicerunetostring@runtime/string.go:201
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
  systemGoroutines: [
  "[force gc (idle)] gopark@runtime/proc.go:306#4;goparkunlock@runtime/proc.go:312~;forcegchelper@runtime/proc.go:255#0 init.6@runtime/proc.go:243",
  "[GC sweep wait] gopark@runtime/proc.go:306#4;goparkunlock@runtime/proc.go:312~;bgsweep@runtime/mgcsweep.go:163#1 gcenable@runtime/mgc.go:217",
  "[GC scavenge wait] gopark@runtime/proc.go:306#4;goparkunlock@runtime/proc.go:312~;bgscavenge@runtime/mgcscavenge.go:265#1 gcenable@runtime/mgc.go:218",
  "[finalizer wait] gopark@runtime/proc.go:306#4;goparkunlock@runtime/proc.go:312~;runfinq@runtime/mfinal.go:175#0 createfing@runtime/mfinal.go:156"
],
};
