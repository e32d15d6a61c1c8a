// What packages of the library gained after 1.11: package, minor release, names. Written by scripts/gen-api.ts; do not edit.
export const API = `
bufio 15 ErrBadReadCount
bufio 18 ReadWriter.AvailableBuffer Writer.AvailableBuffer
bytes 12 ReplaceAll
bytes 13 ToValidUTF8
bytes 18 Cut
bytes 20 Clone CutPrefix CutSuffix
bytes 21 Buffer.Available Buffer.AvailableBuffer ContainsFunc
bytes 24 FieldsFuncSeq FieldsSeq Lines SplitAfterSeq SplitSeq
bytes 26 Buffer.Peek
cmp 22 Or
context 20 CancelCauseFunc Cause WithCancelCause
context 21 AfterFunc WithDeadlineCause WithTimeoutCause WithoutCancel
encoding 24 BinaryAppender TextAppender
errors 13 As Is Unwrap
errors 20 Join
errors 21 ErrUnsupported
errors 26 AsType
flag 16 FlagSet.Func Func
flag 19 FlagSet.TextVar TextVar
flag 21 BoolFunc FlagSet.BoolFunc
fmt 19 Append Appendf Appendln
fmt 20 FormatString
hash 25 Cloner XOF
hash/maphash 19 Bytes String
hash/maphash 24 Comparable WriteComparable
hash/maphash 25 Hash.Clone
io 12 StringWriter
io 16 Discard NopCloser ReadAll ReadSeekCloser
io 20 NewOffsetWriter OffsetWriter OffsetWriter.Seek OffsetWriter.Write OffsetWriter.WriteAt
io 22 SectionReader.Outer
log 12 Logger.Writer
log 13 Writer
log 14 Lmsgprefix
log 16 Default
maps 23 All Collect Insert Keys Values
math 14 FMA
math 17 MaxInt MaxUint MinInt
math/bits 12 Add Add32 Add64 Div Div32 Div64 Mul Mul32 Mul64 Sub Sub32 Sub64
math/bits 14 Rem Rem32 Rem64
math/rand/v2 23 ChaCha8.Read Rand.Uint Uint
math/rand/v2 24 ChaCha8.AppendBinary PCG.AppendBinary
net 13 DNSConfigError.Unwrap OpError.Unwrap
net 15 Resolver.LookupIP
net 16 ErrClosed
net 17 IP.IsPrivate ParseError.Temporary ParseError.Timeout
net 18 Resolver.LookupNetIP TCPAddr.AddrPort TCPAddrFromAddrPort UDPAddr.AddrPort UDPAddrFromAddrPort UDPConn.ReadFromUDPAddrPort UDPConn.ReadMsgUDPAddrPort UDPConn.WriteMsgUDPAddrPort UDPConn.WriteToUDPAddrPort
net 20 FlagRunning
net 21 Dialer.MultipathTCP Dialer.SetMultipathTCP ListenConfig.MultipathTCP ListenConfig.SetMultipathTCP TCPConn.MultipathTCP
net 22 TCPConn.WriteTo
net 23 DNSError.Unwrap KeepAliveConfig TCPConn.SetKeepAliveConfig
net 24 IP.AppendText
net 26 Dialer.DialIP Dialer.DialTCP Dialer.DialUDP Dialer.DialUnix
os 12 File.SyscallConn ProcessState.ExitCode UserHomeDir
os 13 LinkError.Unwrap PathError.Unwrap SyscallError.Unwrap UserConfigDir
os 15 ErrDeadlineExceeded File.ReadFrom
os 16 CreateTemp DirEntry DirFS ErrProcessDone File.ReadDir MkdirTemp ReadDir ReadFile WriteFile
os 22 File.WriteTo
os 23 CopyFS
os 24 OpenInRoot OpenRoot Root Root.Close Root.Create Root.FS Root.Lstat Root.Mkdir Root.Name Root.Open Root.OpenFile Root.OpenRoot Root.Remove Root.Stat
os 25 Root.Chmod Root.Chown Root.Chtimes Root.Lchown Root.Link Root.MkdirAll Root.ReadFile Root.Readlink Root.RemoveAll Root.Rename Root.Symlink Root.WriteFile
os 26 ErrNoHandle Process.WithHandle
reflect 12 MapIter MapIter.Key MapIter.Next MapIter.Value Value.MapRange
reflect 13 Value.IsZero
reflect 17 Method.IsExported StructField.IsExported Value.CanConvert VisibleFields
reflect 18 MapIter.Reset Pointer PointerTo Value.CanComplex Value.CanFloat Value.CanInt Value.CanUint Value.FieldByIndexErr Value.SetIterKey Value.SetIterValue Value.UnsafePointer
reflect 20 Value.Comparable Value.Equal Value.Grow Value.SetZero
reflect 21 Value.Clear
reflect 22 TypeFor
reflect 23 SliceAt Value.Seq Value.Seq2
reflect 25 TypeAssert
reflect 26 Value.Fields Value.Methods
regexp 15 Regexp.SubexpIndex
regexp 21 Regexp.MarshalText Regexp.UnmarshalText
regexp 24 Regexp.AppendText
regexp/syntax 19 ErrNestingDepth
regexp/syntax 20 ErrLarge
runtime 21 PanicNilError PanicNilError.Error PanicNilError.RuntimeError Pinner Pinner.Pin Pinner.Unpin
runtime 24 AddCleanup Cleanup Cleanup.Stop
runtime 25 SetDefaultGOMAXPROCS
runtime/debug 12 BuildInfo Module ReadBuildInfo
runtime/debug 18 BuildInfo.String BuildSetting ParseBuildInfo
runtime/debug 19 SetMemoryLimit
runtime/debug 23 CrashOptions SetCrashOutput
runtime/trace 25 FlightRecorder FlightRecorder.Enabled FlightRecorder.Start FlightRecorder.Stop FlightRecorder.WriteTo FlightRecorderConfig NewFlightRecorder
slices 22 Concat
slices 23 All AppendSeq Backward Chunk Collect Repeat Sorted SortedFunc SortedStableFunc Values
sort 19 Find
strconv 14 NumError.Unwrap
strconv 15 FormatComplex ParseComplex
strconv 17 QuotedPrefix
strings 12 Builder.Cap ReplaceAll
strings 13 ToValidUTF8
strings 18 Clone Cut
strings 20 CutPrefix CutSuffix
strings 21 ContainsFunc
strings 24 FieldsFuncSeq FieldsSeq Lines SplitAfterSeq SplitSeq
sync 15 Map.LoadAndDelete
sync 18 Mutex.TryLock RWMutex.TryLock RWMutex.TryRLock
sync 20 Map.CompareAndDelete Map.CompareAndSwap Map.Swap
sync 21 OnceFunc OnceValue OnceValues
sync 23 Map.Clear
sync 25 WaitGroup.Go
sync/atomic 17 Value.CompareAndSwap Value.Swap
sync/atomic 19 Bool Bool.CompareAndSwap Bool.Load Bool.Store Bool.Swap Int32 Int32.Add Int32.CompareAndSwap Int32.Load Int32.Store Int32.Swap Int64 Int64.Add Int64.CompareAndSwap Int64.Load Int64.Store Int64.Swap Pointer Pointer.CompareAndSwap Pointer.Load Pointer.Store Pointer.Swap Uint32 Uint32.Add Uint32.CompareAndSwap Uint32.Load Uint32.Store Uint32.Swap Uint64 Uint64.Add Uint64.CompareAndSwap Uint64.Load Uint64.Store Uint64.Swap Uintptr Uintptr.Add Uintptr.CompareAndSwap Uintptr.Load Uintptr.Store Uintptr.Swap
sync/atomic 23 AndInt32 AndInt64 AndUint32 AndUint64 AndUintptr Int32.And Int32.Or Int64.And Int64.Or OrInt32 OrInt64 OrUint32 OrUint64 OrUintptr Uint32.And Uint32.Or Uint64.And Uint64.Or Uintptr.And Uintptr.Or
syscall 12 RawSockaddrUnix
syscall 13 Errno.Is
syscall 23 EBADMSG EPROTO
testing 13 B.ReportMetric Init
testing 14 B.Cleanup T.Cleanup
testing 15 B.TempDir T.Deadline T.TempDir
testing 17 B.Setenv T.Setenv
testing 18 F F.Add F.Cleanup F.Error F.Errorf F.Fail F.FailNow F.Failed F.Fatal F.Fatalf F.Fuzz F.Helper F.Log F.Logf F.Name F.Setenv F.Skip F.SkipNow F.Skipf F.Skipped F.TempDir InternalFuzzTarget
testing 20 B.Elapsed
testing 21 Testing
testing 24 B.Chdir B.Context B.Loop F.Chdir F.Context T.Chdir T.Context
testing 25 B.Attr B.Output F.Attr F.Output T.Attr T.Output
testing 26 B.ArtifactDir F.ArtifactDir T.ArtifactDir
time 13 Duration.Microseconds Duration.Milliseconds
time 15 Ticker.Reset
time 17 Layout Time.GoString Time.IsDST Time.UnixMicro Time.UnixMilli UnixMicro UnixMilli
time 19 Duration.Abs Time.ZoneBounds
time 20 DateOnly DateTime Time.Compare TimeOnly
time 24 Time.AppendBinary Time.AppendText
unicode 13 Dogra Gunjala_Gondi Hanifi_Rohingya Makasar Medefaidrin Old_Sogdian Sogdian
unicode 14 Elymaic Nandinagari Nyiakeng_Puachue_Hmong Wancho
unicode 16 Chorasmian Dives_Akuru Khitan_Small_Script Yezidi
unicode 21 Cypro_Minoan Kawi Nag_Mundari Old_Uyghur Tangsa Toto Vithkuqi
unicode 25 CategoryAliases Cn LC
unicode/utf16 20 AppendRune
unicode/utf16 23 RuneLen
unicode/utf8 18 AppendRune
`;
