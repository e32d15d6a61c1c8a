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
crypto/rand 24 Text
crypto/subtle 20 XORBytes
crypto/subtle 24 WithDataIndependentTiming
crypto/tls 12 TLS_AES_128_GCM_SHA256 TLS_AES_256_GCM_SHA384 TLS_CHACHA20_POLY1305_SHA256 VersionTLS13
crypto/tls 13 Ed25519
crypto/tls 14 CertificateRequestInfo.SupportsCertificate CipherSuite CipherSuiteName CipherSuites ClientHelloInfo.SupportsCertificate InsecureCipherSuites TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256 TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256
crypto/tls 15 ClientAuthType.String CurveID.String Dialer Dialer.Dial Dialer.DialContext SignatureScheme.String
crypto/tls 17 CertificateRequestInfo.Context ClientHelloInfo.Context Conn.HandshakeContext
crypto/tls 18 Conn.NetConn
crypto/tls 20 CertificateVerificationError CertificateVerificationError.Error CertificateVerificationError.Unwrap
crypto/tls 21 AlertError AlertError.Error ClientSessionState.ResumptionState Config.DecryptTicket Config.EncryptTicket NewResumptionState ParseSessionState QUICClient QUICConfig QUICConn QUICConn.Close QUICConn.ConnectionState QUICConn.HandleData QUICConn.NextEvent QUICConn.SendSessionTicket QUICConn.SetTransportParameters QUICConn.Start QUICEncryptionLevel QUICEncryptionLevel.String QUICEncryptionLevelApplication QUICEncryptionLevelEarly QUICEncryptionLevelHandshake QUICEncryptionLevelInitial QUICEvent QUICEventKind QUICHandshakeDone QUICNoEvent QUICRejectedEarlyData QUICServer QUICSessionTicketOptions QUICSetReadSecret QUICSetWriteSecret QUICTransportParameters QUICTransportParametersRequired QUICWriteData SessionState SessionState.Bytes VersionName
crypto/tls 23 ECHRejectionError ECHRejectionError.Error QUICConn.StoreSession QUICResumeSession QUICStoreSession
crypto/tls 24 EncryptedClientHelloKey X25519MLKEM768
crypto/tls 26 QUICErrorEvent SecP256r1MLKEM768 SecP384r1MLKEM1024
encoding 24 BinaryAppender TextAppender
encoding/base64 22 Encoding.AppendDecode Encoding.AppendEncode
encoding/binary 19 AppendByteOrder AppendUvarint AppendVarint
encoding/binary 21 NativeEndian
encoding/binary 23 Append Decode Encode
encoding/csv 13 ParseError.Unwrap
encoding/csv 17 Reader.FieldPos
encoding/csv 19 Reader.InputOffset
encoding/hex 22 AppendDecode AppendEncode
encoding/json 13 MarshalerError.Unwrap
encoding/json 14 Decoder.InputOffset
errors 13 As Is Unwrap
errors 20 Join
errors 21 ErrUnsupported
errors 26 AsType
expvar 12 Map.Delete
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
io/fs 17 FileInfoToDirEntry
io/fs 20 SkipAll
io/fs 21 FormatDirEntry FormatFileInfo
io/fs 25 Lstat ReadLink ReadLinkFS
log 12 Logger.Writer
log 13 Writer
log 14 Lmsgprefix
log 16 Default
log/slog 22 SetLogLoggerLevel
log/slog 24 DiscardHandler Level.AppendText LevelVar.AppendText
log/slog 25 GroupAttrs Record.Source
log/slog 26 MultiHandler MultiHandler.Enabled MultiHandler.Handle MultiHandler.WithAttrs MultiHandler.WithGroup NewMultiHandler
maps 23 All Collect Insert Keys Values
math 14 FMA
math 17 MaxInt MaxUint MinInt
math/big 13 Int.TrailingZeroBits Rat.SetUint64
math/big 15 Int.FillBytes
math/big 21 Int.Float64
math/big 22 Rat.FloatPrec
math/big 24 Float.AppendText Int.AppendText Rat.AppendText
math/bits 12 Add Add32 Add64 Div Div32 Div64 Mul Mul32 Mul64 Sub Sub32 Sub64
math/bits 14 Rem Rem32 Rem64
math/rand/v2 23 ChaCha8.Read Rand.Uint Uint
math/rand/v2 24 ChaCha8.AppendBinary PCG.AppendBinary
mime/multipart 14 Reader.NextRawPart
mime/multipart 25 FileContentDisposition
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
net/http 12 Client.CloseIdleConnections StatusTooEarly
net/http 13 Header.Clone NewRequestWithContext Request.Clone SameSiteNoneMode StatusEarlyHints Transport.Clone
net/http 14 Header.Values
net/http 16 FS
net/http 17 AllowQuerySemicolons
net/http 18 Cookie.Valid MaxBytesHandler
net/http 19 MaxBytesError MaxBytesError.Error
net/http 20 NewResponseController ResponseController ResponseController.Flush ResponseController.Hijack ResponseController.SetReadDeadline ResponseController.SetWriteDeadline
net/http 21 ErrSchemeMismatch ProtocolError.Is ResponseController.EnableFullDuplex
net/http 22 FileServerFS NewFileTransportFS Request.PathValue Request.SetPathValue ServeFileFS
net/http 23 ParseCookie ParseSetCookie Request.CookiesNamed
net/http 24 HTTP2Config Protocols Protocols.HTTP1 Protocols.HTTP2 Protocols.SetHTTP1 Protocols.SetHTTP2 Protocols.SetUnencryptedHTTP2 Protocols.String Protocols.UnencryptedHTTP2
net/http 25 CrossOriginProtection CrossOriginProtection.AddInsecureBypassPattern CrossOriginProtection.AddTrustedOrigin CrossOriginProtection.Check CrossOriginProtection.Handler CrossOriginProtection.SetDenyHandler NewCrossOriginProtection
net/http 26 ClientConn ClientConn.Available ClientConn.Close ClientConn.Err ClientConn.InFlight ClientConn.Release ClientConn.Reserve ClientConn.RoundTrip ClientConn.SetStateHook Transport.NewClientConn
net/http/httptest 23 NewRequestWithContext
net/textproto 14 MIMEHeader.Values
net/url 13 Error.Unwrap
net/url 15 URL.EscapedFragment URL.Redacted
net/url 17 Values.Has
net/url 19 JoinPath URL.JoinPath
net/url 24 URL.AppendBinary
os 12 File.SyscallConn ProcessState.ExitCode UserHomeDir
os 13 LinkError.Unwrap PathError.Unwrap SyscallError.Unwrap UserConfigDir
os 15 ErrDeadlineExceeded File.ReadFrom
os 16 CreateTemp DirEntry DirFS ErrProcessDone File.ReadDir MkdirTemp ReadDir ReadFile WriteFile
os 22 File.WriteTo
os 23 CopyFS
os 24 OpenInRoot OpenRoot Root Root.Close Root.Create Root.FS Root.Lstat Root.Mkdir Root.Name Root.Open Root.OpenFile Root.OpenRoot Root.Remove Root.Stat
os 25 Root.Chmod Root.Chown Root.Chtimes Root.Lchown Root.Link Root.MkdirAll Root.ReadFile Root.Readlink Root.RemoveAll Root.Rename Root.Symlink Root.WriteFile
os 26 ErrNoHandle Process.WithHandle
os/signal 16 NotifyContext
path/filepath 16 WalkDir
path/filepath 20 IsLocal SkipAll
path/filepath 23 Localize
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
text/template 13 ExecError.Unwrap
text/template 16 ParseFS Template.ParseFS
text/template/parse 16 CommentNode CommentNode.Copy CommentNode.Position CommentNode.String CommentNode.Type Mode NodeComment ParseComments
text/template/parse 17 SkipFuncCheck
text/template/parse 18 BreakNode BreakNode.Copy BreakNode.Position BreakNode.String BreakNode.Type ContinueNode ContinueNode.Copy ContinueNode.Position ContinueNode.String ContinueNode.Type NodeBreak NodeContinue
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
