// Beside the tests of package time, which take the local time for that of California.
package time_test

import "time"

func init() { time.Local = time.FixedZone("PST", -8*60*60) }
