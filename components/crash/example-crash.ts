// The crash that the page shows when asked for one, as Go 1.24 printed it (tests/goldens/programs/race-write-range.go).
export const EXAMPLE = `fatal error: concurrent map iteration and map write

goroutine 18 [running]:
internal/runtime/maps.fatal({0x492fb9?, 0x51b820?})
	/usr/local/go/src/runtime/panic.go:1058 +0x18
internal/runtime/maps.(*Iter).Next(0xc00003a758?)
	/usr/local/go/src/internal/runtime/maps/table.go:683 +0x86
main.walk(0xc000090030)
	./race-write-range.go:15 +0x50
created by main.main in goroutine 1
	./race-write-range.go:23 +0xdb

goroutine 1 [sleep]:
time.Sleep(0xdf8475800)
	/usr/local/go/src/runtime/time.go:338 +0x165
main.main()
	./race-write-range.go:24 +0xea

goroutine 17 [runnable]:
main.write(0xc000090030)
	./race-write-range.go:8 +0x2e
created by main.main in goroutine 1
	./race-write-range.go:22 +0x9f
exit status 2
`;
