// Parse and ParseInLocation, their errors, and times as JSON and text.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"
)

func main() {
	zone := time.FixedZone("AAA", 5*3600+1800)
	for _, c := range [][2]string{
		{time.ANSIC, "Thu Feb  4 21:00:57 2010"}, {time.UnixDate, "Thu Feb  4 21:00:57 PST 2010"}, {time.RubyDate, "Thu Feb 04 21:00:57 -0800 2010"},
		{time.RFC822, "04 Feb 10 21:00 PST"}, {time.RFC822Z, "04 Feb 10 21:00 -0800"}, {time.RFC850, "Thursday, 04-Feb-10 21:00:57 PST"}, {time.RFC1123, "Thu, 04 Feb 2010 22:00:57 GMT"},
		{time.RFC1123Z, "Thu, 04 Feb 2010 22:00:57 +0000"}, {time.RFC3339, "2010-02-04T21:00:57-08:00"}, {time.RFC3339, "2010-02-04T21:00:57Z"}, {time.RFC3339, "2010-02-04T21:00:57.0123456789+00:00"},
		{time.RFC3339Nano, "2010-02-04T21:00:57.5Z"}, {time.Kitchen, "9:05PM"}, {time.Kitchen, "12:05AM"}, {time.Stamp, "Feb  4 21:00:57"}, {time.StampMilli, "Feb  4 21:00:57.012"},
		{time.StampMilli, "Feb  4 21:00:57.01"}, {time.DateTime, "2010-02-04 21:00:57"}, {time.DateTime, "2010-02-04 21:00:57,25"}, {time.DateOnly, "2010-02-30"}, {time.DateOnly, "2012-02-29"}, {time.DateOnly, "2011-02-29"}, {time.DateOnly, "2010-12-31"}, {time.DateOnly, "2010-12-32"}, {time.DateOnly, "2010-13-01"}, {time.DateOnly, "2010-00-01"},
		{time.DateOnly, "2010-1-01"}, {time.DateOnly, "10-01-01"}, {time.DateOnly, "2010-01-01x"}, {time.DateOnly, ""}, {time.TimeOnly, "24:00:00"}, {time.TimeOnly, "23:60:00"}, {time.TimeOnly, "23:00:60"}, {time.TimeOnly, "7:00:00"},
		{"2006-01-02 15:04 MST", "2020-05-06 07:08 GMT+3"}, {"2006-01-02 15:04 MST", "2020-05-06 07:08 UTC"}, {"2006-01-02 15:04 MST", "2020-05-06 07:08 CEST"}, {"2006-01-02 15:04 MST", "2020-05-06 07:08 x"}, {"2006-01-02 15:04 MST", "2020-05-06 07:08 AAA"}, {"2006-01-02 15:04 MST", "2020-05-06 07:08 +03"},
		{"Jan _2 2006", "mar 11 2020"}, {"January 2, 2006", "MAY 5, 2021"}, {"January 2, 2006", "Ma 5, 2021"}, {"2006 002", "2020 366"}, {"2006 002", "2019 366"}, {"2006 __2", "2019  40"}, {"2006 002 01", "2019 040 03"}, {"2006 002 02", "2019 040 10"},
		{"06 1 2 3 4 5 pm", "68 7 8 9 1 2 pm"}, {"06 1 2 3 4 5 pm", "69 7 8 9 1 2 am"}, {"03PM", "13PM"}, {"3PM", "3XM"}, {"-07", "+05"}, {"-0700", "+25:00"}, {"-07:00", "+05:61"}, {"-07:00:00", "-01:02:03"}, {"Z0700", "Z"}, {"-070000", "+010203"}, {"Z07:00", "*05:30"},
		{"15:04:05.000", "01:02:03.1234"}, {"15:04:05.999", "01:02:03"}, {"15:04:05,000", "01:02:03,123"}, {"Monday", "Funday"}, {"Mon Jan 2", "Tue Feb 9"}, {"a  b", "a b"}, {"x2006", "y2006"}, {"2006", "20x6"}, {"_2006", "_2010"}, {"", "x"}, {"", ""}, {"02", "5"}, {"2", "45"},
	} {
		t, err := time.Parse(c[0], c[1])
		fmt.Println(t, err)
		fmt.Printf("  %q\n", t.Location().String())
		var pe *time.ParseError
		if errors.As(err, &pe) {
			fmt.Printf("  %q %q %q %q %q\n", pe.Layout, pe.Value, pe.LayoutElem, pe.ValueElem, pe.Message)
		}
		t, err = time.ParseInLocation(c[0], c[1], zone)
		fmt.Println(" ", t, err != nil)
	}
	t := time.Date(2020, 2, 3, 4, 5, 6, 7000, zone)
	b, err := json.Marshal(map[string]any{"t": t, "u": t.UTC(), "z": time.Time{}, "d": time.Second})
	fmt.Println(string(b), err)
	text, err := t.MarshalText()
	fmt.Println(string(text), err)
	for _, bad := range []time.Time{time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(2000, 1, 1, 0, 0, 0, 0, time.FixedZone("", 25*3600))} {
		_, err = bad.MarshalJSON()
		fmt.Println(err)
		_, err = bad.MarshalText()
		fmt.Println(err)
		_, err = bad.AppendText(nil)
		fmt.Println(err)
	}
	for _, s := range []string{`"2020-02-03T04:05:06Z"`, `"2020-02-03T04:05:06.5+01:00"`, `"2020-02-03"`, `null`, `5`, `"2020-02-03T4:05:06Z"`, `"2020-02-03T04:05:06,5Z"`, `"2020-02-03T04:05:06+24:00"`, `"2020-02-03T04:05:06+01:60"`, `""`} {
		var v time.Time
		err := json.Unmarshal([]byte(s), &v)
		fmt.Println(s, v, err)
		fmt.Println(v.UnmarshalText([]byte(s)))
	}
	fmt.Println(t.IsDST(), t.Round(time.Hour), t.Truncate(24*time.Hour))
}

// go1.26.8
// Output:
// 2010-02-04 21:00:57 +0000 UTC <nil>
//   "UTC"
//   2010-02-04 21:00:57 +0530 AAA false
// 2010-02-04 21:00:57 +0000 PST <nil>
//   "PST"
//   2010-02-04 21:00:57 +0000 PST false
// 2010-02-04 21:00:57 -0800 -0800 <nil>
//   ""
//   2010-02-04 21:00:57 -0800 -0800 false
// 2010-02-04 21:00:00 +0000 PST <nil>
//   "PST"
//   2010-02-04 21:00:00 +0000 PST false
// 2010-02-04 21:00:00 -0800 -0800 <nil>
//   ""
//   2010-02-04 21:00:00 -0800 -0800 false
// 2010-02-04 21:00:57 +0000 PST <nil>
//   "PST"
//   2010-02-04 21:00:57 +0000 PST false
// 2010-02-04 22:00:57 +0000 GMT <nil>
//   "GMT"
//   2010-02-04 22:00:57 +0000 GMT false
// 2010-02-04 22:00:57 +0000 UTC <nil>
//   "Local"
//   2010-02-04 22:00:57 +0000 +0000 false
// 2010-02-04 21:00:57 -0800 -0800 <nil>
//   ""
//   2010-02-04 21:00:57 -0800 -0800 false
// 2010-02-04 21:00:57 +0000 UTC <nil>
//   "UTC"
//   2010-02-04 21:00:57 +0000 UTC false
// 2010-02-04 21:00:57.012345678 +0000 UTC <nil>
//   "Local"
//   2010-02-04 21:00:57.012345678 +0000 +0000 false
// 2010-02-04 21:00:57.5 +0000 UTC <nil>
//   "UTC"
//   2010-02-04 21:00:57.5 +0000 UTC false
// 0000-01-01 21:05:00 +0000 UTC <nil>
//   "UTC"
//   0000-01-01 21:05:00 +0530 AAA false
// 0000-01-01 00:05:00 +0000 UTC <nil>
//   "UTC"
//   0000-01-01 00:05:00 +0530 AAA false
// 0000-02-04 21:00:57 +0000 UTC <nil>
//   "UTC"
//   0000-02-04 21:00:57 +0530 AAA false
// 0000-02-04 21:00:57.012 +0000 UTC <nil>
//   "UTC"
//   0000-02-04 21:00:57.012 +0530 AAA false
// 0001-01-01 00:00:00 +0000 UTC parsing time "Feb  4 21:00:57.01" as "Jan _2 15:04:05.000": cannot parse ".01" as ".000"
//   "UTC"
//   "Jan _2 15:04:05.000" "Feb  4 21:00:57.01" ".000" ".01" ""
//   0001-01-01 00:00:00 +0000 UTC true
// 2010-02-04 21:00:57 +0000 UTC <nil>
//   "UTC"
//   2010-02-04 21:00:57 +0530 AAA false
// 2010-02-04 21:00:57.25 +0000 UTC <nil>
//   "UTC"
//   2010-02-04 21:00:57.25 +0530 AAA false
// 0001-01-01 00:00:00 +0000 UTC parsing time "2010-02-30": day out of range
//   "UTC"
//   "2006-01-02" "2010-02-30" "" "" ": day out of range"
//   0001-01-01 00:00:00 +0000 UTC true
// 2012-02-29 00:00:00 +0000 UTC <nil>
//   "UTC"
//   2012-02-29 00:00:00 +0530 AAA false
// 0001-01-01 00:00:00 +0000 UTC parsing time "2011-02-29": day out of range
//   "UTC"
//   "2006-01-02" "2011-02-29" "" "" ": day out of range"
//   0001-01-01 00:00:00 +0000 UTC true
// 2010-12-31 00:00:00 +0000 UTC <nil>
//   "UTC"
//   2010-12-31 00:00:00 +0530 AAA false
// 0001-01-01 00:00:00 +0000 UTC parsing time "2010-12-32": day out of range
//   "UTC"
//   "2006-01-02" "2010-12-32" "" "" ": day out of range"
//   0001-01-01 00:00:00 +0000 UTC true
// 0001-01-01 00:00:00 +0000 UTC parsing time "2010-13-01": month out of range
//   "UTC"
//   "2006-01-02" "2010-13-01" "01" "-01" ": month out of range"
//   0001-01-01 00:00:00 +0000 UTC true
// 0001-01-01 00:00:00 +0000 UTC parsing time "2010-00-01": month out of range
//   "UTC"
//   "2006-01-02" "2010-00-01" "01" "-01" ": month out of range"
//   0001-01-01 00:00:00 +0000 UTC true
// 0001-01-01 00:00:00 +0000 UTC parsing time "2010-1-01" as "2006-01-02": cannot parse "1-01" as "01"
//   "UTC"
//   "2006-01-02" "2010-1-01" "01" "1-01" ""
//   0001-01-01 00:00:00 +0000 UTC true
// 0001-01-01 00:00:00 +0000 UTC parsing time "10-01-01" as "2006-01-02": cannot parse "10-01-01" as "2006"
//   "UTC"
//   "2006-01-02" "10-01-01" "2006" "10-01-01" ""
//   0001-01-01 00:00:00 +0000 UTC true
// 0001-01-01 00:00:00 +0000 UTC parsing time "2010-01-01x": extra text: "x"
//   "UTC"
//   "2006-01-02" "2010-01-01x" "" "x" ": extra text: \"x\""
//   0001-01-01 00:00:00 +0000 UTC true
// 0001-01-01 00:00:00 +0000 UTC parsing time "" as "2006-01-02": cannot parse "" as "2006"
//   "UTC"
//   "2006-01-02" "" "2006" "" ""
//   0001-01-01 00:00:00 +0000 UTC true
// 0001-01-01 00:00:00 +0000 UTC parsing time "24:00:00": hour out of range
//   "UTC"
//   "15:04:05" "24:00:00" "15" ":00:00" ": hour out of range"
//   0001-01-01 00:00:00 +0000 UTC true
// 0001-01-01 00:00:00 +0000 UTC parsing time "23:60:00": minute out of range
//   "UTC"
//   "15:04:05" "23:60:00" "04" ":00" ": minute out of range"
//   0001-01-01 00:00:00 +0000 UTC true
// 0001-01-01 00:00:00 +0000 UTC parsing time "23:00:60": second out of range
//   "UTC"
//   "15:04:05" "23:00:60" "05" "" ": second out of range"
//   0001-01-01 00:00:00 +0000 UTC true
// 0000-01-01 07:00:00 +0000 UTC <nil>
//   "UTC"
//   0000-01-01 07:00:00 +0530 AAA false
// 2020-05-06 10:08:00 +0300 GMT+3 <nil>
//   "GMT+3"
//   2020-05-06 10:08:00 +0300 GMT+3 false
// 2020-05-06 07:08:00 +0000 UTC <nil>
//   "UTC"
//   2020-05-06 07:08:00 +0000 UTC false
// 2020-05-06 07:08:00 +0000 CEST <nil>
//   "CEST"
//   2020-05-06 07:08:00 +0000 CEST false
// 0001-01-01 00:00:00 +0000 UTC parsing time "2020-05-06 07:08 x" as "2006-01-02 15:04 MST": cannot parse "x" as "MST"
//   "UTC"
//   "2006-01-02 15:04 MST" "2020-05-06 07:08 x" "MST" "x" ""
//   0001-01-01 00:00:00 +0000 UTC true
// 2020-05-06 07:08:00 +0000 AAA <nil>
//   "AAA"
//   2020-05-06 07:08:00 +0530 AAA false
// 2020-05-06 07:08:00 +0000 +03 <nil>
//   "+03"
//   2020-05-06 07:08:00 +0000 +03 false
// 2020-03-11 00:00:00 +0000 UTC <nil>
//   "UTC"
//   2020-03-11 00:00:00 +0530 AAA false
// 2021-05-05 00:00:00 +0000 UTC <nil>
//   "UTC"
//   2021-05-05 00:00:00 +0530 AAA false
// 0001-01-01 00:00:00 +0000 UTC parsing time "Ma 5, 2021" as "January 2, 2006": cannot parse "Ma 5, 2021" as "January"
//   "UTC"
//   "January 2, 2006" "Ma 5, 2021" "January" "Ma 5, 2021" ""
//   0001-01-01 00:00:00 +0000 UTC true
// 2020-12-31 00:00:00 +0000 UTC <nil>
//   "UTC"
//   2020-12-31 00:00:00 +0530 AAA false
// 0001-01-01 00:00:00 +0000 UTC parsing time "2019 366": day-of-year out of range
//   "UTC"
//   "2006 002" "2019 366" "" "" ": day-of-year out of range"
//   0001-01-01 00:00:00 +0000 UTC true
// 2019-02-09 00:00:00 +0000 UTC <nil>
//   "UTC"
//   2019-02-09 00:00:00 +0530 AAA false
// 0001-01-01 00:00:00 +0000 UTC parsing time "2019 040 03": day-of-year does not match month
//   "UTC"
//   "2006 002 01" "2019 040 03" "" "" ": day-of-year does not match month"
//   0001-01-01 00:00:00 +0000 UTC true
// 0001-01-01 00:00:00 +0000 UTC parsing time "2019 040 10": day-of-year does not match day
//   "UTC"
//   "2006 002 02" "2019 040 10" "" "" ": day-of-year does not match day"
//   0001-01-01 00:00:00 +0000 UTC true
// 2068-07-08 21:01:02 +0000 UTC <nil>
//   "UTC"
//   2068-07-08 21:01:02 +0530 AAA false
// 1969-07-08 09:01:02 +0000 UTC <nil>
//   "UTC"
//   1969-07-08 09:01:02 +0530 AAA false
// 0001-01-01 00:00:00 +0000 UTC parsing time "13PM": hour out of range
//   "UTC"
//   "03PM" "13PM" "03" "PM" ": hour out of range"
//   0001-01-01 00:00:00 +0000 UTC true
// 0001-01-01 00:00:00 +0000 UTC parsing time "3XM" as "3PM": cannot parse "XM" as "PM"
//   "UTC"
//   "3PM" "3XM" "PM" "XM" ""
//   0001-01-01 00:00:00 +0000 UTC true
// 0000-01-01 00:00:00 +0500 +0500 <nil>
//   ""
//   0000-01-01 00:00:00 +0500 +0500 false
// 0001-01-01 00:00:00 +0000 UTC parsing time "+25:00": time zone offset hour out of range
//   "UTC"
//   "-0700" "+25:00" "-0700" "0" ": time zone offset hour out of range"
//   0001-01-01 00:00:00 +0000 UTC true
// 0001-01-01 00:00:00 +0000 UTC parsing time "+05:61": time zone offset minute out of range
//   "UTC"
//   "-07:00" "+05:61" "-07:00" "" ": time zone offset minute out of range"
//   0001-01-01 00:00:00 +0000 UTC true
// 0000-01-01 00:00:00 -0102 -0102 <nil>
//   ""
//   0000-01-01 00:00:00 -0102 -0102 false
// 0000-01-01 00:00:00 +0000 UTC <nil>
//   "UTC"
//   0000-01-01 00:00:00 +0000 UTC false
// 0000-01-01 00:00:00 +0102 +0102 <nil>
//   ""
//   0000-01-01 00:00:00 +0102 +0102 false
// 0001-01-01 00:00:00 +0000 UTC parsing time "*05:30" as "Z07:00": cannot parse "*05:30" as "Z07:00"
//   "UTC"
//   "Z07:00" "*05:30" "Z07:00" "*05:30" ""
//   0001-01-01 00:00:00 +0000 UTC true
// 0001-01-01 00:00:00 +0000 UTC parsing time "01:02:03.1234": extra text: "4"
//   "UTC"
//   "15:04:05.000" "01:02:03.1234" "" "4" ": extra text: \"4\""
//   0001-01-01 00:00:00 +0000 UTC true
// 0000-01-01 01:02:03 +0000 UTC <nil>
//   "UTC"
//   0000-01-01 01:02:03 +0530 AAA false
// 0000-01-01 01:02:03.123 +0000 UTC <nil>
//   "UTC"
//   0000-01-01 01:02:03.123 +0530 AAA false
// 0001-01-01 00:00:00 +0000 UTC parsing time "Funday" as "Monday": cannot parse "Funday" as "Monday"
//   "UTC"
//   "Monday" "Funday" "Monday" "Funday" ""
//   0001-01-01 00:00:00 +0000 UTC true
// 0000-02-09 00:00:00 +0000 UTC <nil>
//   "UTC"
//   0000-02-09 00:00:00 +0530 AAA false
// 0000-01-01 00:00:00 +0000 UTC <nil>
//   "UTC"
//   0000-01-01 00:00:00 +0530 AAA false
// 0001-01-01 00:00:00 +0000 UTC parsing time "y2006" as "x2006": cannot parse "y2006" as "x"
//   "UTC"
//   "x2006" "y2006" "x" "y2006" ""
//   0001-01-01 00:00:00 +0000 UTC true
// 0001-01-01 00:00:00 +0000 UTC parsing time "20x6" as "2006": cannot parse "20x6" as "2006"
//   "UTC"
//   "2006" "20x6" "2006" "20x6" ""
//   0001-01-01 00:00:00 +0000 UTC true
// 2010-01-01 00:00:00 +0000 UTC <nil>
//   "UTC"
//   2010-01-01 00:00:00 +0530 AAA false
// 0001-01-01 00:00:00 +0000 UTC parsing time "x": extra text: "x"
//   "UTC"
//   "" "x" "" "x" ": extra text: \"x\""
//   0001-01-01 00:00:00 +0000 UTC true
// 0000-01-01 00:00:00 +0000 UTC <nil>
//   "UTC"
//   0000-01-01 00:00:00 +0530 AAA false
// 0001-01-01 00:00:00 +0000 UTC parsing time "5" as "02": cannot parse "5" as "02"
//   "UTC"
//   "02" "5" "02" "5" ""
//   0001-01-01 00:00:00 +0000 UTC true
// 0001-01-01 00:00:00 +0000 UTC parsing time "45": day out of range
//   "UTC"
//   "2" "45" "" "" ": day out of range"
//   0001-01-01 00:00:00 +0000 UTC true
// {"d":1000000000,"t":"2020-02-03T04:05:06.000007+05:30","u":"2020-02-02T22:35:06.000007Z","z":"0001-01-01T00:00:00Z"} <nil>
// 2020-02-03T04:05:06.000007+05:30 <nil>
// Time.MarshalJSON: year outside of range [0,9999]
// Time.MarshalText: year outside of range [0,9999]
// Time.AppendText: year outside of range [0,9999]
// Time.MarshalJSON: timezone hour outside of range [0,23]
// Time.MarshalText: timezone hour outside of range [0,23]
// Time.AppendText: timezone hour outside of range [0,23]
// "2020-02-03T04:05:06Z" 2020-02-03 04:05:06 +0000 UTC <nil>
// parsing time "\"2020-02-03T04:05:06Z\"" as "2006-01-02T15:04:05Z07:00": cannot parse "\"2020-02-03T04:05:06Z\"" as "2006"
// "2020-02-03T04:05:06.5+01:00" 2020-02-03 04:05:06.5 +0100 +0100 <nil>
// parsing time "\"2020-02-03T04:05:06.5+01:00\"" as "2006-01-02T15:04:05Z07:00": cannot parse "\"2020-02-03T04:05:06.5+01:00\"" as "2006"
// "2020-02-03" 0001-01-01 00:00:00 +0000 UTC parsing time "2020-02-03" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "T"
// parsing time "\"2020-02-03\"" as "2006-01-02T15:04:05Z07:00": cannot parse "\"2020-02-03\"" as "2006"
// null 0001-01-01 00:00:00 +0000 UTC <nil>
// parsing time "null" as "2006-01-02T15:04:05Z07:00": cannot parse "null" as "2006"
// 5 0001-01-01 00:00:00 +0000 UTC Time.UnmarshalJSON: input is not a JSON string
// parsing time "5" as "2006-01-02T15:04:05Z07:00": cannot parse "5" as "2006"
// "2020-02-03T4:05:06Z" 2020-02-03 04:05:06 +0000 UTC <nil>
// parsing time "\"2020-02-03T4:05:06Z\"" as "2006-01-02T15:04:05Z07:00": cannot parse "\"2020-02-03T4:05:06Z\"" as "2006"
// "2020-02-03T04:05:06,5Z" 2020-02-03 04:05:06.5 +0000 UTC <nil>
// parsing time "\"2020-02-03T04:05:06,5Z\"" as "2006-01-02T15:04:05Z07:00": cannot parse "\"2020-02-03T04:05:06,5Z\"" as "2006"
// "2020-02-03T04:05:06+24:00" 2020-02-03 04:05:06 +2400 +2400 <nil>
// parsing time "\"2020-02-03T04:05:06+24:00\"" as "2006-01-02T15:04:05Z07:00": cannot parse "\"2020-02-03T04:05:06+24:00\"" as "2006"
// "2020-02-03T04:05:06+01:60" 2020-02-03 04:05:06 +0200 +0200 <nil>
// parsing time "\"2020-02-03T04:05:06+01:60\"" as "2006-01-02T15:04:05Z07:00": cannot parse "\"2020-02-03T04:05:06+01:60\"" as "2006"
// "" 0001-01-01 00:00:00 +0000 UTC parsing time "" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "2006"
// parsing time "\"\"" as "2006-01-02T15:04:05Z07:00": cannot parse "\"\"" as "2006"
// false 2020-02-03 04:30:00 +0530 AAA 2020-02-02 05:30:00 +0530 AAA
