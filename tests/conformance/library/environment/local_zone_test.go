// Before the tests of package time, which take the local time for that of California: also in variables of theirs.
package time_test

import "time"

var _ = inCalifornia()

func inCalifornia() bool {
	time.Local = time.FixedZone("PST", -8*60*60)
	return true
}
