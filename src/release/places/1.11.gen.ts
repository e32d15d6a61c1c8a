// Functions of Go's own in the dumps of Go 1.11: what RecordedPlaces says. Written by scripts/gen-places.ts from tests/goldens; do not edit.
import type { RecordedPlaces } from '../places.ts';

export const recorded: RecordedPlaces = {
  places: `
fmt.(*pp).doPrintln fmt.(*pp).printArg|fmt/print.go:1146
fmt.(*pp).handleMethods *|fmt/print.go:603
fmt.(*pp).printArg fmt.(*pp).handleMethods|fmt/print.go:686
fmt.Fprintln fmt.(*pp).doPrintln|fmt/print.go:254
full fmt.(*pp).doPrintln fmt.(*pp).printArg|fmt/print.go:1146#0000
full fmt.(*pp).handleMethods *|fmt/print.go:603#000
full fmt.(*pp).printArg fmt.(*pp).handleMethods|fmt/print.go:686#0000
full fmt.Fprintln fmt.(*pp).doPrintln|fmt/print.go:254#00000000
full fmt.Println fmt.Fprintln|fmt/print.go:264#000000
full panic runtime.call32|runtime/panic.go:513#00
full panic runtime.preprintpanics|runtime/panic.go:554#00
full panic |runtime/panic.go:556#00
full runtime.(*timersBucket).addtimerLocked go|runtime/time.go:170
full runtime.assertE2I panic|runtime/iface.go:548#00000
full runtime.assertE2I runtime.getitab|runtime/iface.go:550#00000
full runtime.call32 *|runtime/asm_amd64.s:522#0000
full runtime.call32 runtime.preprintpanics.func1|runtime/asm_amd64.s:522#0000
full runtime.chansend panic|runtime/chan.go:185#00000
full runtime.chansend1 runtime.chansend|runtime/chan.go:125#00
full runtime.checkdead runtime.throw|runtime/proc.go:4307#
full runtime.closechan panic|runtime/chan.go:335#0,runtime/chan.go:329#0
full runtime.createfing go|runtime/mfinal.go:156
full runtime.efaceeq panic|runtime/alg.go:224#0000
full runtime.findrunnable runtime.stopm|runtime/proc.go:2487#00
full runtime.gcenable go|runtime/mgc.go:216
full runtime.getitab panic|runtime/iface.go:85#0000
full runtime.goexit *|runtime/asm_amd64.s:1333#
full runtime.goexit runtime.bgsweep|runtime/asm_amd64.s:1333#
full runtime.goexit runtime.forcegchelper|runtime/asm_amd64.s:1333#
full runtime.goexit runtime.main|runtime/asm_amd64.s:1333#
full runtime.goexit runtime.runfinq|runtime/asm_amd64.s:1333#
full runtime.goexit runtime.timerproc|runtime/asm_amd64.s:1333#
full runtime.init.4 go|runtime/proc.go:240
full runtime.main *|runtime/proc.go:201#
full runtime.makechan panic|runtime/chan.go:82#000
full runtime.makeslice runtime.panicmakeslicelen|runtime/slice.go:63#000000
full runtime.mapaccess1_faststr runtime.throw|runtime/map_faststr.go:21#00000
full runtime.mapassign panic|runtime/map.go:551#0000
full runtime.mapassign runtime.nilinterhash|runtime/map.go:566#0000
full runtime.mapassign_fast64 panic|runtime/map_fast64.go:94#0000
full runtime.mapassign_fast64 runtime.throw|runtime/map_fast64.go:172#0000
full runtime.mapassign_faststr panic|runtime/map_faststr.go:192#00000
full runtime.mapclear runtime.throw|runtime/map.go:921#00
full runtime.mapdelete runtime.throw|runtime/map.go:674#000
full runtime.mapiternext runtime.throw|runtime/map.go:790#0
full runtime.mcall runtime.park_m|runtime/asm_amd64.s:299#0
full runtime.mput runtime.checkdead|runtime/proc.go:4654#0
full runtime.nilinterhash panic|runtime/alg.go:166#000
full runtime.panicdivide panic|runtime/panic.go:61#
full runtime.panicdottypeE panic|runtime/iface.go:248#000
full runtime.panicindex panic|runtime/panic.go:44#
full runtime.panicmakeslicelen panic|runtime/slice.go:48~
full runtime.panicmem panic|runtime/panic.go:82#
full runtime.panicslice panic|runtime/panic.go:54#
full runtime.park_m runtime.schedule|runtime/proc.go:2676#0
full runtime.preprintpanics *|runtime/panic.go:421#0
full runtime.preprintpanics.func1 runtime.throw|runtime/panic.go:415#
full runtime.schedule runtime.findrunnable|runtime/proc.go:2613#
full runtime.sigpanic runtime.panicmem|runtime/signal_unix.go:390#
full runtime.stopm runtime.mput|runtime/proc.go:2014#
full runtime.throw |runtime/panic.go:608#00
full sync.(*Cond).Wait sync.runtime_notifyListWait|sync/cond.go:56#0
full sync.(*Mutex).Lock sync.runtime_SemacquireMutex|sync/mutex.go:134#0
full sync.(*Mutex).Unlock sync.throw|sync/mutex.go:184#0
full sync.(*RWMutex).Lock sync.runtime_SemacquireMutex|sync/rwmutex.go:98#0
full sync.(*RWMutex).RLock sync.runtime_SemacquireMutex|sync/rwmutex.go:50#0
full sync.(*RWMutex).RUnlock sync.throw|sync/rwmutex.go:71#0
full sync.(*RWMutex).Unlock sync.throw|sync/rwmutex.go:124#0
full sync.(*WaitGroup).Wait sync.runtime_Semacquire|sync/waitgroup.go:130#0
full sync.runtime_Semacquire runtime.semacquire1|runtime/sema.go:56#0
full sync.runtime_SemacquireMutex runtime.semacquire1|runtime/sema.go:71#00
full sync.runtime_notifyListWait runtime.goparkunlock|runtime/sema.go:510#00
full sync.throw runtime.throw|runtime/panic.go:594#00
full time.Sleep runtime.goparkunlock|runtime/time.go:105#0
internal/race.Read |internal/race/race.go:37
internal/race.Write |internal/race/race.go:41
log.Panicf |log/log.go:333#00000
main.main.func18 |reflect/value.go:951
panic *|runtime/panic.go:513#00
reflect.Copy |reflect/value.go:1964
reflect.Value.Call reflect.Value.call|reflect/value.go:308#000000000
reflect.Value.MapIndex |reflect/value.go:1124
reflect.Value.SetMapIndex reflect.mapassign|reflect/value.go:1545#000000000
reflect.Value.call *|reflect/value.go:447#0000000000.
reflect.mapassign |runtime/map.go:1259#0000
runtime.Goexit *|runtime/panic.go:397#
runtime.call32 *|runtime/asm_amd64.s:522
runtime.checkdead runtime.throw|runtime/proc.go:4283#
runtime.findrunnable runtime.stopm|runtime/proc.go:2487#00
runtime.mapaccess1 "concurrent map read and map write"|runtime/map.go:401
runtime.mapaccess1_fast32 "concurrent map read and map write"|runtime/map_fast32.go:21
runtime.mapaccess1_fast64 "concurrent map read and map write"|runtime/map_fast64.go:21
runtime.mapaccess1_faststr "concurrent map read and map write"|runtime/map_faststr.go:21
runtime.mapaccess2 "concurrent map read and map write"|runtime/map.go:453
runtime.mapaccess2_fast32 "concurrent map read and map write"|runtime/map_fast32.go:61
runtime.mapaccess2_fast64 "concurrent map read and map write"|runtime/map_fast64.go:61
runtime.mapaccess2_faststr "concurrent map read and map write"|runtime/map_faststr.go:110
runtime.mapassign "concurrent map writes"|runtime/map.go:563,runtime/map.go:651
runtime.mapassign_fast32 "concurrent map writes"|runtime/map_fast32.go:101,runtime/map_fast32.go:172
runtime.mapassign_fast32ptr "concurrent map writes"|runtime/map_fast32.go:187,runtime/map_fast32.go:258
runtime.mapassign_fast64 "concurrent map writes"|runtime/map_fast64.go:101,runtime/map_fast64.go:172
runtime.mapassign_fast64ptr "concurrent map writes"|runtime/map_fast64.go:187,runtime/map_fast64.go:258
runtime.mapassign_faststr "concurrent map writes"|runtime/map_faststr.go:199,runtime/map_faststr.go:275
runtime.mapclear "concurrent map writes"|runtime/map.go:921,runtime/map.go:948
runtime.mapdelete "concurrent map writes"|runtime/map.go:674,runtime/map.go:725
runtime.mapdelete_fast32 "concurrent map writes"|runtime/map_fast32.go:273,runtime/map_fast32.go:309
runtime.mapdelete_fast64 "concurrent map writes"|runtime/map_fast64.go:273,runtime/map_fast64.go:309
runtime.mapdelete_faststr "concurrent map writes"|runtime/map_faststr.go:290,runtime/map_faststr.go:330
runtime.mapiternext "concurrent map iteration and map write"|runtime/map.go:790
runtime.mcall runtime.park_m|runtime/asm_amd64.s:299#0
runtime.morestack runtime.newstack|runtime/asm_amd64.s:429#
runtime.mput runtime.checkdead|runtime/proc.go:4654#0
runtime.newstack runtime.throw|runtime/stack.go:1008#
runtime.park_m runtime.schedule|runtime/proc.go:2676#0
runtime.schedule runtime.findrunnable|runtime/proc.go:2613#
runtime.stopm runtime.mput|runtime/proc.go:2014#
runtime.throw |runtime/panic.go:608#00
runtime/debug.PrintStack runtime/debug.Stack|runtime/debug/stack.go:16#
runtime/debug.Stack *|runtime/debug/stack.go:24#000
runtime/debug.Stack |runtime/debug/stack.go:24#000
sort.Sort *|sort/sort.go:217
strings.Join |strings/strings.go:429
strings.Map *|strings/strings.go:474#00000,strings/strings.go:474
sync.(*Cond).Wait sync.runtime_notifyListWait|sync/cond.go:56#0
sync.(*Mutex).Lock sync.runtime_SemacquireMutex|sync/mutex.go:134#0
sync.(*Once).Do *|sync/once.go:44#00,sync/once.go:44
sync.(*Pool).Get *|sync/pool.go:151
sync.(*RWMutex).Lock sync.(*Mutex).Lock|sync/rwmutex.go:93#0
sync.(*RWMutex).Lock sync.runtime_SemacquireMutex|sync/rwmutex.go:98#0
sync.(*RWMutex).RLock sync.runtime_SemacquireMutex|sync/rwmutex.go:50#0
sync.(*WaitGroup).Add internal/race.Read|sync/waitgroup.go:71
sync.(*WaitGroup).Add |sync/waitgroup.go:74#00
sync.(*WaitGroup).Done sync.(*WaitGroup).Add|sync/waitgroup.go:99#0
sync.(*WaitGroup).Wait internal/race.Write|sync/waitgroup.go:128
sync.(*WaitGroup).Wait sync.runtime_Semacquire|sync/waitgroup.go:130#0
sync.runtime_Semacquire |runtime/sema.go:56#0
sync.runtime_SemacquireMutex |runtime/sema.go:71#00
sync.runtime_notifyListWait |runtime/sema.go:510#00
time.Sleep |runtime/time.go:105#0
time.goFunc go|time/sleep.go:172
`,
  inside: `
* panic|call32@runtime/asm_amd64.s:522#0000
* runtime.preprintpanics|preprintpanics@runtime/panic.go:421#0
[chan receive (nil chan)] runtime.chanrecv1|gopark@runtime/proc.go:302#0000;chanrecv@runtime/chan.go:429#0000;chanrecv1@runtime/chan.go:402#00
[chan receive] runtime.chanrecv1|gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000;chanrecv@runtime/chan.go:520#0000;chanrecv1@runtime/chan.go:402#00
[chan receive] runtime.chanrecv2|gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000;chanrecv@runtime/chan.go:520#0000;chanrecv2@runtime/chan.go:407#000
[chan send (nil chan)] runtime.chansend1|gopark@runtime/proc.go:302#0000;chansend@runtime/chan.go:145#00000;chansend1@runtime/chan.go:125#00
[chan send] runtime.chansend1|gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000;chansend@runtime/chan.go:234#00000;chansend1@runtime/chan.go:125#00
[runnable] runtime.chanrecv1|gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000;chanrecv@runtime/chan.go:520#0000;chanrecv1@runtime/chan.go:402#00
[select (no cases)] runtime.block|gopark@runtime/proc.go:302#0000;block@runtime/select.go:102#
[select] runtime.selectgo|gopark@runtime/proc.go:302#0000;selectgo@runtime/select.go:313#00000
[semacquire] sync.runtime_SemacquireMutex|gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000;semacquire1@runtime/sema.go:144#000
[semacquire] sync.runtime_Semacquire|gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000;semacquire1@runtime/sema.go:144#000
[sleep] time.Sleep|gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000
[sync.Cond.Wait] sync.runtime_notifyListWait|gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000
panic assignment to entry in nil map|mapassign@runtime/map.go:551#0000,mapassign_faststr@runtime/map_faststr.go:192#00000,mapassign_fast64@runtime/map_fast64.go:94#0000
panic close of closed channel|closechan@runtime/chan.go:335#0
panic close of nil channel|closechan@runtime/chan.go:329#0
panic comparing uncomparable|efaceeq@runtime/alg.go:224#0000
panic hash of unhashable|nilinterhash@runtime/alg.go:166#000;mapassign@runtime/map.go:566#0000
panic index out of range|panicindex@runtime/panic.go:44#
panic integer divide by zero|panicdivide@runtime/panic.go:61#
panic interface conversion: missing method|getitab@runtime/iface.go:85#0000;assertE2I@runtime/iface.go:550#00000
panic interface conversion: nil to interface|assertE2I@runtime/iface.go:548#00000
panic interface conversion: nil|panicdottypeE@runtime/iface.go:248#000
panic interface conversion: other type|panicdottypeE@runtime/iface.go:248#000
panic invalid memory address or nil pointer dereference|panicmem@runtime/panic.go:82#;sigpanic@runtime/signal_unix.go:390#
panic makechan: size out of range|makechan@runtime/chan.go:82#000
panic makeslice: len out of range|panicmakeslicelen@runtime/slice.go:48~;makeslice@runtime/slice.go:63#000000
panic send on closed channel|chansend@runtime/chan.go:185#00000;chansend1@runtime/chan.go:125#00
panic slice bounds out of range|panicslice@runtime/panic.go:54#
runtime.throw all goroutines are asleep - deadlock!|checkdead@runtime/proc.go:4307#;mput@runtime/proc.go:4654#0;stopm@runtime/proc.go:2014#;findrunnable@runtime/proc.go:2487#00;schedule@runtime/proc.go:2613#;park_m@runtime/proc.go:2676#0;mcall@runtime/asm_amd64.s:299#0
runtime.throw no goroutines (main called runtime.Goexit) - deadlock!|checkdead@runtime/proc.go:4283#;mput@runtime/proc.go:4654#0;stopm@runtime/proc.go:2014#;findrunnable@runtime/proc.go:2487#00;schedule@runtime/proc.go:2613#;park_m@runtime/proc.go:2676#0;mcall@runtime/asm_amd64.s:299#0
runtime.throw panic|preprintpanics.func1@runtime/panic.go:415#;call32@runtime/asm_amd64.s:522#0000
runtime.throw runtime.mapaccess1_faststr|mapaccess1_faststr@runtime/map_faststr.go:21#00000
runtime.throw runtime.mapassign_fast64|mapassign_fast64@runtime/map_fast64.go:172#0000
runtime.throw runtime.mapclear|mapclear@runtime/map.go:921#00
runtime.throw runtime.mapdelete|mapdelete@runtime/map.go:674#000
runtime.throw runtime.mapiternext|mapiternext@runtime/map.go:790#0
runtime.throw stack overflow|newstack@runtime/stack.go:1008#;morestack@runtime/asm_amd64.s:429#
`,
  races: `
reflect.mapaccess_faststr|runtime.mapaccess2@runtime/map.go:439;reflect.mapaccess@runtime/map.go:1249
reflect.mapaccess|runtime.mapaccess2@runtime/map.go:439;reflect.mapaccess@runtime/map.go:1249
reflect.typedmemmove|reflect.typedmemmove@runtime/mbarrier.go:177
reflect.typedslicecopy|reflect.typedslicecopy@runtime/mbarrier.go:279
runtime.Goexit|runtime.call32@runtime/asm_amd64.s:522
runtime.call32|runtime.call32@runtime/asm_amd64.s:522
runtime.chansend|runtime.chansend@runtime/chan.go:140
runtime.closechan|runtime.closechan@runtime/chan.go:327
runtime.convT2Enoptr|runtime.convT2Enoptr@runtime/iface.go:370
runtime.convT2E|runtime.convT2E@runtime/iface.go:277
runtime.convTnoptr|runtime.convT2Enoptr@runtime/iface.go:370
runtime.convT|runtime.convT2E@runtime/iface.go:277
runtime.createfing|runtime.createfing@runtime/mfinal.go:156
runtime.gopanic|runtime.call32@runtime/asm_amd64.s:522
runtime.growslice|runtime.growslice@runtime/slice.go:98
runtime.mapIterStart|runtime.mapiterinit@runtime/map.go:734
runtime.mapaccess1_fast32|runtime.mapaccess1_fast32@runtime/map_fast32.go:12
runtime.mapaccess1_fast64|runtime.mapaccess1_fast64@runtime/map_fast64.go:12
runtime.mapaccess1_faststr|runtime.mapaccess1_faststr@runtime/map_faststr.go:12
runtime.mapaccess1|runtime.mapaccess1@runtime/map.go:387
runtime.mapassign_fast32|runtime.mapassign_fast32@runtime/map_fast32.go:92
runtime.mapassign_fast64ptr|runtime.mapassign_fast64@runtime/map_fast64.go:92
runtime.mapassign_fast64|runtime.mapassign_fast64@runtime/map_fast64.go:92
runtime.mapassign_faststr|runtime.mapassign_faststr@runtime/map_faststr.go:190
runtime.mapassign|runtime.mapassign@runtime/map.go:549
runtime.mapdelete_fast64|runtime.mapdelete_fast64@runtime/map_fast64.go:264
runtime.mapiterinit|runtime.mapiterinit@runtime/map.go:734
runtime.mapiternext|runtime.mapiternext@runtime/map.go:783
runtime.slicebytetostring|runtime.slicebytetostring@runtime/string.go:75
runtime.slicecopy|runtime.slicecopy@runtime/slice.go:221,runtime.slicestringcopy@runtime/slice.go:256
runtime.slicerunetostring|runtime.slicerunetostring@runtime/string.go:190
runtime.slicestringcopy|runtime.slicestringcopy@runtime/slice.go:256
sync/atomic.AddInt32|sync/atomic.AddInt32@runtime/race_amd64.s:269
sync/atomic.AddInt64|sync/atomic.AddInt64@runtime/race_amd64.s:276
sync/atomic.AddUint32|sync/atomic.AddInt32@runtime/race_amd64.s:269
sync/atomic.AddUint64|sync/atomic.AddInt64@runtime/race_amd64.s:276
sync/atomic.AddUintptr|sync/atomic.AddInt64@runtime/race_amd64.s:276
sync/atomic.CompareAndSwapInt32|sync/atomic.CompareAndSwapInt32@runtime/race_amd64.s:293
sync/atomic.CompareAndSwapInt64|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:298
sync/atomic.CompareAndSwapPointer|sync/atomic.CompareAndSwapInt64@runtime/race_amd64.s:298;sync/atomic.CompareAndSwapPointer@runtime/atomic_pointer.go:89
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
sync/atomic.StorePointer|sync/atomic.StoreInt64@runtime/race_amd64.s:234;sync/atomic.StorePointer@runtime/atomic_pointer.go:64
sync/atomic.StoreUint32|sync/atomic.StoreInt32@runtime/race_amd64.s:229
sync/atomic.StoreUint64|sync/atomic.StoreInt64@runtime/race_amd64.s:234
sync/atomic.StoreUintptr|sync/atomic.StoreInt64@runtime/race_amd64.s:234
sync/atomic.SwapInt32|sync/atomic.SwapInt32@runtime/race_amd64.s:249
sync/atomic.SwapInt64|sync/atomic.SwapInt64@runtime/race_amd64.s:254
sync/atomic.SwapPointer|sync/atomic.SwapInt64@runtime/race_amd64.s:254;sync/atomic.SwapPointer@runtime/atomic_pointer.go:76
sync/atomic.SwapUint32|sync/atomic.SwapInt32@runtime/race_amd64.s:249
sync/atomic.SwapUint64|sync/atomic.SwapInt64@runtime/race_amd64.s:254
sync/atomic.SwapUintptr|sync/atomic.SwapInt64@runtime/race_amd64.s:254
`,
  systemGoroutines: [
  "[force gc (idle)] gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000;forcegchelper@runtime/proc.go:251# init.4@runtime/proc.go:240",
  "[GC sweep wait] gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000;bgsweep@runtime/mgcsweep.go:52#0 gcenable@runtime/mgc.go:216",
  "[timer goroutine (idle)] gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000;timerproc@runtime/time.go:280#0 (*timersBucket).addtimerLocked@runtime/time.go:170",
  "[finalizer wait] gopark@runtime/proc.go:302#0000;goparkunlock@runtime/proc.go:308#000;runfinq@runtime/mfinal.go:175# createfing@runtime/mfinal.go:156",
  "[syscall] notetsleepg@runtime/lock_futex.go:227#000;timerproc@runtime/time.go:288#0 (*timersBucket).addtimerLocked@runtime/time.go:170"
],
};
