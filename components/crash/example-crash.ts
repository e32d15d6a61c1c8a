// The crash that the page shows when asked for one: what Go 1.24 printed for tests/goldens/programs/race-write-range.go.
