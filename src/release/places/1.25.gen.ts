// Functions of Go's own in the dumps of Go 1.25: what RecordedPlaces says. Written by scripts/gen-places.ts from tests/goldens; do not edit.
import type { RecordedPlaces } from '../places.ts';

export const recorded: RecordedPlaces = {
  places: `
fmt.(*pp).doPrintln fmt.(*pp).printArg|fmt/print.go:1220#2,fmt/print.go:1220
fmt.(*pp).handleMethods *|fmt/print.go:673#2,fmt/print.go:673
fmt.(*pp).printArg fmt.(*pp).handleMethods|fmt/print.go:756#3,fmt/print.go:756
fmt.Fprintln fmt.(*pp).doPrintln|fmt/print.go:304#2,fmt/print.go:304
fmt.Println fmt.Fprintln|fmt/print.go:314~
full internal/sync.(*Mutex).Lock internal/sync.(*Mutex).lockSlow|internal/sync/mutex.go:70~
full internal/sync.(*Mutex).Unlock internal/sync.(*Mutex).unlockSlow|internal/sync/mutex.go:198~
full internal/sync.(*Mutex).lockSlow internal/sync.runtime_SemacquireMutex|internal/sync/mutex.go:149#1
full internal/sync.(*Mutex).unlockSlow internal/sync.fatal|internal/sync/mutex.go:204#2
full internal/sync.fatal runtime.fatal|runtime/panic.go:1056#1
full internal/sync.runtime_SemacquireMutex runtime.semacquire1|runtime/sema.go:95#3
full panic *|runtime/panic.go:783#1
full panic runtime.preprintpanics.func1|runtime/panic.go:783#1
full panic runtime.preprintpanics|runtime/panic.go:800#1
full panic |runtime/panic.go:802#1
full runtime.checkdead runtime.fatal|runtime/proc.go:6206#0
full runtime.createfing go|runtime/mfinal.go:172
full runtime.defaultGOMAXPROCSUpdateEnable go|runtime/proc.go:6708
full runtime.fatal |runtime/panic.go:1116#1
full runtime.findRunnable runtime.stopm|runtime/proc.go:3784#0
full runtime.gcenable go|runtime/mgc.go:212,runtime/mgc.go:213
full runtime.goexit *|runtime/asm_amd64.s:1693#1
full runtime.goexit runtime.forcegchelper|runtime/asm_amd64.s:1693#1
full runtime.goexit runtime.gcenable.gowrap1|runtime/asm_amd64.s:1693#1
full runtime.goexit runtime.gcenable.gowrap2|runtime/asm_amd64.s:1693#1
full runtime.goexit runtime.main|runtime/asm_amd64.s:1693#1
full runtime.goexit runtime.runFinalizers|runtime/asm_amd64.s:1693#1
full runtime.goexit runtime.updateMaxProcsGoroutine|runtime/asm_amd64.s:1693#1
full runtime.init.7 go|runtime/proc.go:361
full runtime.main *|runtime/proc.go:285#0
full runtime.morestack runtime.newstack|runtime/asm_amd64.s:620#0
full runtime.mput runtime.checkdead|runtime/proc.go:6831#1
full runtime.mstart runtime.mstart0|runtime/asm_amd64.s:395#0
full runtime.mstart0 runtime.mstart1|runtime/proc.go:1895#0
full runtime.mstart1 runtime.schedule|runtime/proc.go:1949#0
full runtime.newstack runtime.throw|runtime/stack.go:1159#0
full runtime.panicmem panic|runtime/panic.go:262~
full runtime.preprintpanics *|runtime/panic.go:645#1
full runtime.preprintpanics.func1 runtime.throw|runtime/panic.go:630#0
full runtime.schedule runtime.findRunnable|runtime/proc.go:4152#0
full runtime.sigpanic runtime.panicmem|runtime/signal_unix.go:925#0
full runtime.stopm runtime.mput|runtime/proc.go:3011#0
full runtime.throw |runtime/panic.go:1094#1
full sync.(*Cond).Wait sync.runtime_notifyListWait|sync/cond.go:71#1
full sync.(*Mutex).Lock internal/sync.(*Mutex).Lock|sync/mutex.go:46~
full sync.(*Mutex).Unlock internal/sync.(*Mutex).Unlock|sync/mutex.go:65~
full sync.(*RWMutex).Lock sync.runtime_SemacquireRWMutex|sync/rwmutex.go:155#1
full sync.(*RWMutex).RLock sync.runtime_SemacquireRWMutexR|sync/rwmutex.go:74~
full sync.(*RWMutex).RUnlock sync.(*RWMutex).rUnlockSlow|sync/rwmutex.go:122~
full sync.(*RWMutex).Unlock sync.fatal|sync/rwmutex.go:212#1
full sync.(*RWMutex).rUnlockSlow sync.fatal|sync/rwmutex.go:132#2
full sync.(*WaitGroup).Wait sync.runtime_SemacquireWaitGroup|sync/waitgroup.go:206#1
full sync.fatal runtime.fatal|runtime/panic.go:1026#1
full sync.runtime_SemacquireRWMutex runtime.semacquire1|runtime/sema.go:105#3
full sync.runtime_SemacquireRWMutexR runtime.semacquire1|runtime/sema.go:100#3
full sync.runtime_SemacquireWaitGroup runtime.semacquire1|runtime/sema.go:114#2
full sync.runtime_notifyListWait runtime.goparkunlock|runtime/sema.go:606#2
full time.Sleep runtime.gopark|runtime/time.go:363#1
internal/runtime/maps.(*Iter).Next "concurrent map iteration and map write"|internal/runtime/maps/table.go:792
internal/runtime/maps.(*Iter).Next internal/runtime/maps.fatal|internal/runtime/maps/table.go:792#1
internal/runtime/maps.(*Map).Clear "concurrent map writes"|internal/runtime/maps/map.go:737,internal/runtime/maps/map.go:764
internal/runtime/maps.(*Map).Clone "concurrent map clone and map write"|internal/runtime/maps/map.go:783
internal/runtime/maps.(*Map).Clone internal/runtime/maps.fatal|internal/runtime/maps/map.go:783#2
internal/runtime/maps.(*Map).Delete "concurrent map writes"|internal/runtime/maps/map.go:652,internal/runtime/maps/map.go:678
internal/runtime/maps.(*Map).Delete internal/runtime/maps.fatal|internal/runtime/maps/map.go:652#3
internal/runtime/maps.(*Map).Delete type:.hash.[...]string|internal/runtime/maps/map.go:655#3
internal/runtime/maps.(*Map).PutSlot "concurrent map writes"|internal/runtime/maps/map.go:484,internal/runtime/maps/map.go:502,internal/runtime/maps/map.go:524
internal/runtime/maps.(*Map).getWithKey "concurrent map read and map write"|internal/runtime/maps/map.go:409
internal/runtime/maps.(*Map).getWithoutKey "concurrent map read and map write"|internal/runtime/maps/map.go:428
internal/runtime/maps.(*Map).putSlotSmall "small map with no empty slot (concurrent map writes?)"|internal/runtime/maps/map.go:567
internal/runtime/maps.(*Map).putSlotSmallFast32 "small map with no empty slot (concurrent map writes?)"|internal/runtime/maps/runtime_fast32_swiss.go:178
internal/runtime/maps.(*Map).putSlotSmallFast64 "small map with no empty slot (concurrent map writes?)"|internal/runtime/maps/runtime_fast64_swiss.go:178
internal/runtime/maps.(*Map).putSlotSmallFast64 |internal/runtime/maps/runtime_fast64_swiss.go:154#4
internal/runtime/maps.(*Map).putSlotSmallFastPtr "small map with no empty slot (concurrent map writes?)"|internal/runtime/maps/runtime_fast64_swiss.go:353
internal/runtime/maps.(*Map).putSlotSmallFastStr "small map with no empty slot (concurrent map writes?)"|internal/runtime/maps/runtime_faststr_swiss.go:246
internal/runtime/maps.(*Map).putSlotSmallFastStr internal/runtime/maps.fatal|internal/runtime/maps/runtime_faststr_swiss.go:246#4
internal/runtime/maps.fatal |runtime/panic.go:1046#1
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
internal/sync.(*Mutex).lockSlow internal/sync.runtime_SemacquireMutex|internal/sync/mutex.go:149#1
internal/sync.(*Mutex).unlockSlow internal/sync.fatal|internal/sync/mutex.go:204#2
internal/sync.fatal |runtime/panic.go:1056#1
internal/sync.runtime_SemacquireMutex |runtime/sema.go:95#3
iter.Pull[...].func2 |iter/iter.go:324#0
log.Panicf |log/log.go:460#2
maps.Clone[...] maps.clone|maps/maps.go:55~
maps.clone internal/runtime/maps.(*Map).Clone|runtime/map_swiss.go:330#1
panic *|runtime/panic.go:783#1
reflect.Value.Call reflect.Value.call|reflect/value.go:365#2
reflect.Value.Int |reflect/value.go:1444
reflect.Value.Interface reflect.valueInterface|reflect/value.go:1473
reflect.Value.Len reflect.Value.lenNonSlice|reflect/value.go:1828
reflect.Value.MapIndex reflect.copyVal|reflect/map_swiss.go:178
reflect.Value.MapKeys |reflect/map_swiss.go:224
reflect.Value.Set |reflect/value.go:2136
reflect.Value.SetInt |reflect/value.go:2214
reflect.Value.SetMapIndex reflect.mapassign_faststr|reflect/map_swiss.go:427#3
reflect.Value.SetMapIndex |reflect/map_swiss.go:450,reflect/map_swiss.go:427
reflect.Value.call *|reflect/value.go:581#3
reflect.Value.lenNonSlice |reflect/value.go:1839
reflect.copyVal |reflect/value.go:1859
reflect.mapassign_faststr reflect.mapassign_faststr0|reflect/value.go:3686#4
reflect.mapassign_faststr0 |runtime/map_swiss.go:264#4
reflect.packEface |reflect/value.go:136
reflect.valueInterface reflect.packEface|reflect/value.go:1495
runtime.(*cleanupQueue).createGs go|runtime/mcleanup.go:589
runtime.Goexit *|runtime/panic.go:615#0,runtime/panic.go:615
runtime.deferreturn *|runtime/panic.go:589
runtime.goexit *|runtime/asm_amd64.s:1693#1
runtime.gopanic *|runtime/panic.go:783
runtime.runFinalizers *|runtime/mfinal.go:272#0
runtime/debug.PrintStack runtime/debug.Stack|runtime/debug/stack.go:18#0
runtime/debug.Stack *|runtime/debug/stack.go:26#0
runtime/debug.Stack |runtime/debug/stack.go:26#0
sort.Sort *|sort/sort.go:51
strings.Join |strings/strings.go:502
strings.Map *|strings/strings.go:542#2,strings/strings.go:542
sync.(*Cond).Wait sync.runtime_notifyListWait|sync/cond.go:71#1
sync.(*Mutex).Lock internal/sync.(*Mutex).Lock|sync/mutex.go:46~
sync.(*Mutex).Unlock internal/sync.(*Mutex).Unlock|sync/mutex.go:65~
sync.(*Once).Do sync.(*Once).doSlow|sync/once.go:69~,sync/once.go:69
sync.(*Once).doSlow *|sync/once.go:78#2,sync/once.go:78
sync.(*Pool).Get *|sync/pool.go:155
sync.(*RWMutex).Lock sync.(*Mutex).Lock|sync/rwmutex.go:150#1
sync.(*RWMutex).Lock sync.runtime_SemacquireRWMutex|sync/rwmutex.go:155#1
sync.(*RWMutex).RLock sync.runtime_SemacquireRWMutexR|sync/rwmutex.go:74~
sync.(*RWMutex).RUnlock sync.(*RWMutex).rUnlockSlow|sync/rwmutex.go:122~
sync.(*RWMutex).Unlock sync.fatal|sync/rwmutex.go:212#1
sync.(*RWMutex).rUnlockSlow sync.fatal|sync/rwmutex.go:132#2
sync.(*WaitGroup).Add |sync/waitgroup.go:118#2
sync.(*WaitGroup).Done sync.(*WaitGroup).Add|sync/waitgroup.go:156~
sync.(*WaitGroup).Go go|sync/waitgroup.go:237
sync.(*WaitGroup).Go.func1 *|sync/waitgroup.go:239#0
sync.(*WaitGroup).Wait sync.runtime_SemacquireWaitGroup|sync/waitgroup.go:206#1
sync.fatal |runtime/panic.go:1026#1
sync.runtime_SemacquireRWMutex |runtime/sema.go:105#3
sync.runtime_SemacquireRWMutexR |runtime/sema.go:100#3
sync.runtime_SemacquireWaitGroup |runtime/sema.go:114#2
sync.runtime_notifyListWait |runtime/sema.go:606#2
time.Sleep |runtime/time.go:363#1
time.goFunc go|time/sleep.go:215
`,
  inside: `
* runtime.preprintpanics|preprintpanics@runtime/panic.go:645#1
[chan receive (nil chan)] runtime.chanrecv1|gopark@runtime/proc.go:460#5;chanrecv@runtime/chan.go:536#3;chanrecv1@runtime/chan.go:509#2
[chan receive] runtime.chanrecv1|gopark@runtime/proc.go:460#5;chanrecv@runtime/chan.go:667#3;chanrecv1@runtime/chan.go:509#2
[chan receive] runtime.chanrecv2|gopark@runtime/proc.go:460#5;chanrecv@runtime/chan.go:667#3;chanrecv2@runtime/chan.go:514#2
[chan send (nil chan)] runtime.chansend1|gopark@runtime/proc.go:460#5;chansend@runtime/chan.go:181#4;chansend1@runtime/chan.go:161#2
[chan send] runtime.chansend1|gopark@runtime/proc.go:460#5;chansend@runtime/chan.go:283#4;chansend1@runtime/chan.go:161#2
[select (no cases)] runtime.block|gopark@runtime/proc.go:460#5;block@runtime/select.go:104#0
[select] runtime.selectgo|gopark@runtime/proc.go:460#5;selectgo@runtime/select.go:351#6
[sleep] time.Sleep|gopark@runtime/proc.go:460#5
[sync.Cond.Wait] sync.runtime_notifyListWait|gopark@runtime/proc.go:460#5;goparkunlock@runtime/proc.go:466~
[sync.Mutex.Lock] internal/sync.runtime_SemacquireMutex|gopark@runtime/proc.go:460#5;goparkunlock@runtime/proc.go:466~;semacquire1@runtime/sema.go:192#5
[sync.RWMutex.Lock] sync.runtime_SemacquireRWMutex|gopark@runtime/proc.go:460#5;goparkunlock@runtime/proc.go:466~;semacquire1@runtime/sema.go:192#5
[sync.RWMutex.RLock] sync.runtime_SemacquireRWMutexR|gopark@runtime/proc.go:460#5;goparkunlock@runtime/proc.go:466~;semacquire1@runtime/sema.go:192#5
[sync.WaitGroup.Wait] sync.runtime_SemacquireWaitGroup|gopark@runtime/proc.go:460#5;goparkunlock@runtime/proc.go:466~;semacquire1@runtime/sema.go:192#5
panic invalid memory address or nil pointer dereference|panicmem@runtime/panic.go:262~;sigpanic@runtime/signal_unix.go:925#0
runtime.fatal all goroutines are asleep - deadlock!|checkdead@runtime/proc.go:6206#0;mput@runtime/proc.go:6831#1;stopm@runtime/proc.go:3011#0;findRunnable@runtime/proc.go:3784#0;schedule@runtime/proc.go:4152#0;mstart1@runtime/proc.go:1949#0;mstart0@runtime/proc.go:1895#0;mstart@runtime/asm_amd64.s:395#0
runtime.throw panic|preprintpanics.func1@runtime/panic.go:630#0
runtime.throw stack overflow|newstack@runtime/stack.go:1159#0;morestack@runtime/asm_amd64.s:620#0
`,
  races: `
reflect.mapaccess_faststr|runtime.mapaccess2_faststr@internal/runtime/maps/runtime_faststr_swiss.go:162;reflect.mapaccess_faststr@runtime/map_swiss.go:240,reflect.typedmemmove@runtime/mbarrier.go:213
reflect.mapaccess|runtime.mapaccess1@internal/runtime/maps/runtime_swiss.go:40;reflect.mapaccess@runtime/map_swiss.go:230,reflect.typedmemmove@runtime/mbarrier.go:213,runtime.mapaccess2_faststr@internal/runtime/maps/runtime_faststr_swiss.go:162;reflect.mapaccess_faststr@runtime/map_swiss.go:240
reflect.mapassign0|runtime.mapassign@internal/runtime/maps/runtime_swiss.go:188;reflect.mapassign0@runtime/map_swiss.go:258
reflect.mapassign_faststr0|runtime.mapassign_faststr@internal/runtime/maps/runtime_faststr_swiss.go:263;reflect.mapassign_faststr0@runtime/map_swiss.go:264
reflect.mapdelete_faststr|runtime.mapdelete_faststr@internal/runtime/maps/runtime_faststr_swiss.go:401;reflect.mapdelete_faststr@runtime/map_swiss.go:275
reflect.mapdelete|runtime.mapdelete@runtime/map_swiss.go:139;reflect.mapdelete@runtime/map_swiss.go:270
reflect.maplen|reflect.maplen@runtime/map_swiss.go:288
reflect.typedmemmove|runtime.mapaccess1@internal/runtime/maps/runtime_swiss.go:40;reflect.mapaccess@runtime/map_swiss.go:230,reflect.typedmemmove@runtime/mbarrier.go:213,runtime.mapaccess2_faststr@internal/runtime/maps/runtime_faststr_swiss.go:162;reflect.mapaccess_faststr@runtime/map_swiss.go:240
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
  systemGoroutines: [
  "[force gc (idle)] gopark@runtime/proc.go:460#5;goparkunlock@runtime/proc.go:466~;forcegchelper@runtime/proc.go:373#0 init.7@runtime/proc.go:361",
  "[GC sweep wait] gopark@runtime/proc.go:460#5;goparkunlock@runtime/proc.go:466~;bgsweep@runtime/mgcsweep.go:279#1;gcenable.gowrap1@runtime/mgc.go:212#0 gcenable@runtime/mgc.go:212",
  "[GC scavenge wait] gopark@runtime/proc.go:460#5;goparkunlock@runtime/proc.go:466~;(*scavengerState).park@runtime/mgcscavenge.go:425#1;bgscavenge@runtime/mgcscavenge.go:653#1;gcenable.gowrap2@runtime/mgc.go:213#0 gcenable@runtime/mgc.go:213",
  "[GOMAXPROCS updater (idle)] gopark@runtime/proc.go:460#5;goparkunlock@runtime/proc.go:466~;updateMaxProcsGoroutine@runtime/proc.go:6720#0 defaultGOMAXPROCSUpdateEnable@runtime/proc.go:6708",
  "[finalizer wait] gopark@runtime/proc.go:460#5;runFinalizers@runtime/mfinal.go:210#0 createfing@runtime/mfinal.go:172"
],
};
