// Functions of Go's own in the dumps of Go 1.14: what RecordedPlaces says. Written by scripts/gen-places.ts from tests/goldens; do not edit.
import type { RecordedPlaces } from '../places.ts';

export const recorded: RecordedPlaces = {
  places: `
fmt.(*pp).doPrintln fmt.(*pp).printArg|fmt/print.go:1173#0000,fmt/print.go:1173
fmt.(*pp).handleMethods *|fmt/print.go:630#000,fmt/print.go:630
fmt.(*pp).printArg fmt.(*pp).handleMethods|fmt/print.go:713#0000,fmt/print.go:713
fmt.Fprintln fmt.(*pp).doPrintln|fmt/print.go:264#00000000,fmt/print.go:264
fmt.Println fmt.Fprintln|fmt/print.go:274~
full panic runtime.call32|runtime/panic.go:975#00
full panic runtime.preprintpanics|runtime/panic.go:1062#00
full panic runtime.runOpenDeferFrame|runtime/panic.go:969#00
full panic |runtime/panic.go:1064#00
full runtime.Goexit runtime.reflectcallSave|runtime/panic.go:636#
full runtime.Goexit runtime.runOpenDeferFrame|runtime/panic.go:617#
full runtime.assertE2I panic|runtime/iface.go:480#00000
full runtime.assertE2I runtime.getitab|runtime/iface.go:482#00000
full runtime.call32 *|runtime/asm_amd64.s:539#0000
full runtime.call32 runtime.preprintpanics.func1|runtime/asm_amd64.s:539#0000
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
full runtime.preprintpanics *|runtime/panic.go:671#0
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
internal/race.Read |internal/race/race.go:37
internal/race.Write |internal/race/race.go:41
log.Panicf |log/log.go:358#00000
panic *|runtime/panic.go:969#00,runtime/panic.go:975#00
reflect.Copy |reflect/value.go:2105
reflect.Value.Call reflect.Value.call|reflect/value.go:321#000000000
reflect.Value.Int |reflect/value.go:973
reflect.Value.MapIndex reflect.copyVal|reflect/value.go:1180
reflect.Value.SetMapIndex reflect.mapassign|reflect/value.go:1681#000000000
reflect.Value.call *|reflect/value.go:460#0000000000.
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
strings.Join |strings/strings.go:434
strings.Map *|strings/strings.go:470#00000,strings/strings.go:470
sync.(*Cond).Wait sync.runtime_notifyListWait|sync/cond.go:56#0
sync.(*Mutex).Lock sync.(*Mutex).lockSlow|sync/mutex.go:81~
sync.(*Mutex).Unlock sync.(*Mutex).unlockSlow|sync/mutex.go:190~
sync.(*Mutex).lockSlow sync.runtime_SemacquireMutex|sync/mutex.go:138#0
sync.(*Mutex).unlockSlow sync.throw|sync/mutex.go:196#00
sync.(*Once).Do sync.(*Once).doSlow|sync/once.go:57~,sync/once.go:57
sync.(*Once).doSlow *|sync/once.go:66#00,sync/once.go:66
sync.(*Pool).Get *|sync/pool.go:148
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
sync.runtime_Semacquire |runtime/sema.go:56#0
sync.runtime_SemacquireMutex |runtime/sema.go:71#000
sync.runtime_notifyListWait runtime.goparkunlock|runtime/sema.go:513#00
time.Sleep |runtime/time.go:188#0
time.goFunc go|time/sleep.go:168
`,
  inside: `
* panic|call32@runtime/asm_amd64.s:539#0000,call32@runtime/asm_amd64.s:539#0000;reflectcallSave@runtime/panic.go:881#0000;runOpenDeferFrame@runtime/panic.go:855#000
* runtime.Goexit|call32@runtime/asm_amd64.s:539#0000;reflectcallSave@runtime/panic.go:881#0000;runOpenDeferFrame@runtime/panic.go:855#000,call32@runtime/asm_amd64.s:539#0000;reflectcallSave@runtime/panic.go:881#0000
* runtime.preprintpanics|preprintpanics@runtime/panic.go:671#0
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
runtime.mapaccess1|runtime.mapaccess2@runtime/map.go:452,runtime.mapaccess1@runtime/map.go:394
runtime.mapaccess2_fast32|runtime.mapaccess2_fast32@runtime/map_fast32.go:52
runtime.mapaccess2_fast64|runtime.mapaccess2_fast64@runtime/map_fast64.go:52
runtime.mapaccess2_faststr|runtime.mapaccess2_faststr@runtime/map_faststr.go:107
runtime.mapaccess2|runtime.mapaccess2@runtime/map.go:452
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
`,
  systemGoroutines: [
  "[force gc (idle)] gopark@runtime/proc.go:304#0000;goparkunlock@runtime/proc.go:310~;forcegchelper@runtime/proc.go:253# init.6@runtime/proc.go:242",
  "[GC sweep wait] gopark@runtime/proc.go:304#0000;goparkunlock@runtime/proc.go:310~;bgsweep@runtime/mgcsweep.go:70#0 gcenable@runtime/mgc.go:214",
  "[GC scavenge wait] gopark@runtime/proc.go:304#0000;goparkunlock@runtime/proc.go:310~;bgscavenge@runtime/mgcscavenge.go:237#0 gcenable@runtime/mgc.go:215",
  "[finalizer wait] gopark@runtime/proc.go:304#0000;goparkunlock@runtime/proc.go:310~;runfinq@runtime/mfinal.go:175# createfing@runtime/mfinal.go:156"
],
};
