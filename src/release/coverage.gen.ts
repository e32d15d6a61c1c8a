// Packages of the library: path, how many names Go 1.26's API has (0: not of Go's library), and those missing. Written by scripts/gen-coverage.ts; do not edit.
export const COVERAGE = `
bufio 77
bytes 99
cmp 4
container/heap 6
container/list 20
container/ring 9
context 17
crypto/hmac 2
crypto/md5 4
crypto/rand 5
crypto/sha1 4
crypto/sha256 7
crypto/sha512 13
crypto/subtle 8
crypto/tls 164 AlertError AlertError.Error Certificate CertificateRequestInfo CertificateRequestInfo.Context CertificateRequestInfo.SupportsCertificate CertificateVerificationError CertificateVerificationError.Error CertificateVerificationError.Unwrap CipherSuite CipherSuiteName CipherSuites Client ClientAuthType ClientAuthType.String ClientHelloInfo ClientHelloInfo.Context ClientHelloInfo.SupportsCertificate ClientSessionCache ClientSessionState ClientSessionState.ResumptionState Config.BuildNameToCertificate Config.DecryptTicket Config.EncryptTicket Config.SetSessionTicketKeys Conn.Close Conn.CloseWrite Conn.ConnectionState Conn.Handshake Conn.HandshakeContext Conn.LocalAddr Conn.NetConn Conn.OCSPResponse Conn.Read Conn.RemoteAddr Conn.SetDeadline Conn.SetReadDeadline Conn.SetWriteDeadline Conn.VerifyHostname Conn.Write ConnectionState.ExportKeyingMaterial CurveID CurveID.String CurveP256 CurveP384 CurveP521 Dial DialWithDialer Dialer Dialer.Dial Dialer.DialContext ECDSAWithP256AndSHA256 ECDSAWithP384AndSHA384 ECDSAWithP521AndSHA512 ECDSAWithSHA1 ECHRejectionError ECHRejectionError.Error Ed25519 EncryptedClientHelloKey InsecureCipherSuites Listen LoadX509KeyPair NewLRUClientSessionCache NewListener NewResumptionState NoClientCert PKCS1WithSHA1 PKCS1WithSHA256 PKCS1WithSHA384 PKCS1WithSHA512 PSSWithSHA256 PSSWithSHA384 PSSWithSHA512 ParseSessionState QUICClient QUICConfig QUICConn QUICConn.Close QUICConn.ConnectionState QUICConn.HandleData QUICConn.NextEvent QUICConn.SendSessionTicket QUICConn.SetTransportParameters QUICConn.Start QUICConn.StoreSession QUICEncryptionLevel QUICEncryptionLevel.String QUICEncryptionLevelApplication QUICEncryptionLevelEarly QUICEncryptionLevelHandshake QUICEncryptionLevelInitial QUICErrorEvent QUICEvent QUICEventKind QUICHandshakeDone QUICNoEvent QUICRejectedEarlyData QUICResumeSession QUICServer QUICSessionTicketOptions QUICSetReadSecret QUICSetWriteSecret QUICStoreSession QUICTransportParameters QUICTransportParametersRequired QUICWriteData RecordHeaderError RecordHeaderError.Error RenegotiateFreelyAsClient RenegotiateNever RenegotiateOnceAsClient RenegotiationSupport RequestClientCert RequireAndVerifyClientCert RequireAnyClientCert SecP256r1MLKEM768 SecP384r1MLKEM1024 Server SessionState SessionState.Bytes SignatureScheme SignatureScheme.String TLS_AES_128_GCM_SHA256 TLS_AES_256_GCM_SHA384 TLS_CHACHA20_POLY1305_SHA256 TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256 TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256 TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305 TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256 TLS_ECDHE_ECDSA_WITH_RC4_128_SHA TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256 TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305 TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256 TLS_ECDHE_RSA_WITH_RC4_128_SHA TLS_FALLBACK_SCSV TLS_RSA_WITH_3DES_EDE_CBC_SHA TLS_RSA_WITH_AES_128_CBC_SHA TLS_RSA_WITH_AES_128_CBC_SHA256 TLS_RSA_WITH_AES_128_GCM_SHA256 TLS_RSA_WITH_AES_256_CBC_SHA TLS_RSA_WITH_AES_256_GCM_SHA384 TLS_RSA_WITH_RC4_128_SHA VerifyClientCertIfGiven VersionName VersionSSL30 VersionTLS10 VersionTLS11 X25519 X25519MLKEM768 X509KeyPair
encoding 6
encoding/base64 22
encoding/binary 22
encoding/csv 19
encoding/gob 13
encoding/hex 15
encoding/json 50
errors 7
expvar 36
flag 80
fmt 29
golang.org/x/sync/errgroup 0
golang.org/x/sync/semaphore 0
golang.org/x/sync/singleflight 0
golang.org/x/time/rate 0
hash 5
hash/crc32 12
hash/fnv 6
hash/maphash 18 Hash.Clone
html 2 UnescapeString
io 67
io/fs 56 Lstat ReadLink ReadLinkFS
io/ioutil 8
iter 4
log 43
log/slog 136
maprace.example/load 0
maps 10
math 97 Erf Erfc Erfcinv Erfinv Gamma J0 J1 Jn Lgamma Y0 Y1 Yn
math/big 166 AwayFromZero ErrNaN ErrNaN.Error Float Float.Abs Float.Acc Float.Add Float.Append Float.AppendText Float.Cmp Float.Copy Float.Float32 Float.Float64 Float.Format Float.GobDecode Float.GobEncode Float.Int Float.Int64 Float.IsInf Float.IsInt Float.MantExp Float.MarshalText Float.MinPrec Float.Mode Float.Mul Float.Neg Float.Parse Float.Prec Float.Quo Float.Rat Float.Scan Float.Set Float.SetFloat64 Float.SetInf Float.SetInt Float.SetInt64 Float.SetMantExp Float.SetMode Float.SetPrec Float.SetRat Float.SetString Float.SetUint64 Float.Sign Float.Signbit Float.Sqrt Float.String Float.Sub Float.Text Float.Uint64 Float.UnmarshalText MaxExp MaxPrec MinExp NewFloat ParseFloat RoundingMode RoundingMode.String ToNearestAway ToNearestEven ToNegativeInf ToPositiveInf ToZero
math/bits 50
math/cmplx 27 Acos Acosh Asin Asinh Atan Atanh Cos Cosh Cot Sin Sinh Tan Tanh
math/rand 40 NewZipf Zipf Zipf.Uint64
math/rand/v2 58 ChaCha8.AppendBinary ChaCha8.MarshalBinary ChaCha8.UnmarshalBinary NewZipf PCG.AppendBinary PCG.MarshalBinary PCG.UnmarshalBinary Zipf Zipf.Uint64
mime 13 AddExtensionType BEncoding ExtensionsByType QEncoding WordDecoder WordDecoder.Decode WordDecoder.DecodeHeader WordEncoder WordEncoder.Encode
mime/multipart 27 ErrMessageTooLarge File FileContentDisposition FileHeader.Open Form.RemoveAll NewReader NewWriter Part Part.Close Part.FileName Part.FormName Part.Read Reader Reader.NextPart Reader.NextRawPart Reader.ReadForm Writer Writer.Boundary Writer.Close Writer.CreateFormField Writer.CreateFormFile Writer.CreatePart Writer.FormDataContentType Writer.SetBoundary Writer.WriteField
net 284 Buffers Buffers.Read Buffers.WriteTo DNSConfigError DNSConfigError.Error DNSConfigError.Temporary DNSConfigError.Timeout DNSConfigError.Unwrap DefaultResolver DialIP DialUDP DialUnix Dialer.DialIP Dialer.DialTCP Dialer.DialUDP Dialer.DialUnix Dialer.MultipathTCP Dialer.SetMultipathTCP FileConn FileListener FilePacketConn FlagBroadcast FlagLoopback FlagMulticast FlagPointToPoint FlagRunning FlagUp Flags Flags.String HardwareAddr HardwareAddr.String IP.AppendText IPAddr IPAddr.Network IPAddr.String IPConn IPConn.Close IPConn.File IPConn.LocalAddr IPConn.Read IPConn.ReadFrom IPConn.ReadFromIP IPConn.ReadMsgIP IPConn.RemoteAddr IPConn.SetDeadline IPConn.SetReadBuffer IPConn.SetReadDeadline IPConn.SetWriteBuffer IPConn.SetWriteDeadline IPConn.SyscallConn IPConn.Write IPConn.WriteMsgIP IPConn.WriteTo IPConn.WriteToIP Interface Interface.Addrs Interface.MulticastAddrs InterfaceAddrs InterfaceByIndex InterfaceByName Interfaces KeepAliveConfig ListenConfig.ListenPacket ListenConfig.MultipathTCP ListenConfig.SetMultipathTCP ListenIP ListenMulticastUDP ListenPacket ListenUDP ListenUnix ListenUnixgram LookupAddr LookupCNAME LookupMX LookupNS LookupSRV LookupTXT MX NS PacketConn ParseMAC ResolveIPAddr ResolveUDPAddr ResolveUnixAddr Resolver Resolver.LookupAddr Resolver.LookupCNAME Resolver.LookupHost Resolver.LookupIP Resolver.LookupIPAddr Resolver.LookupMX Resolver.LookupNS Resolver.LookupNetIP Resolver.LookupPort Resolver.LookupSRV Resolver.LookupTXT SRV TCPAddr.AddrPort TCPAddrFromAddrPort TCPConn.File TCPConn.MultipathTCP TCPConn.SetKeepAliveConfig TCPConn.SyscallConn TCPListener.File TCPListener.SyscallConn UDPAddr UDPAddr.AddrPort UDPAddr.Network UDPAddr.String UDPAddrFromAddrPort UDPConn UDPConn.Close UDPConn.File UDPConn.LocalAddr UDPConn.Read UDPConn.ReadFrom UDPConn.ReadFromUDP UDPConn.ReadFromUDPAddrPort UDPConn.ReadMsgUDP UDPConn.ReadMsgUDPAddrPort UDPConn.RemoteAddr UDPConn.SetDeadline UDPConn.SetReadBuffer UDPConn.SetReadDeadline UDPConn.SetWriteBuffer UDPConn.SetWriteDeadline UDPConn.SyscallConn UDPConn.Write UDPConn.WriteMsgUDP UDPConn.WriteMsgUDPAddrPort UDPConn.WriteTo UDPConn.WriteToUDP UDPConn.WriteToUDPAddrPort UnixAddr UnixAddr.Network UnixAddr.String UnixConn UnixConn.Close UnixConn.CloseRead UnixConn.CloseWrite UnixConn.File UnixConn.LocalAddr UnixConn.Read UnixConn.ReadFrom UnixConn.ReadFromUnix UnixConn.ReadMsgUnix UnixConn.RemoteAddr UnixConn.SetDeadline UnixConn.SetReadBuffer UnixConn.SetReadDeadline UnixConn.SetWriteBuffer UnixConn.SetWriteDeadline UnixConn.SyscallConn UnixConn.Write UnixConn.WriteMsgUnix UnixConn.WriteTo UnixConn.WriteToUnix UnixListener UnixListener.Accept UnixListener.AcceptUnix UnixListener.Addr UnixListener.Close UnixListener.File UnixListener.SetDeadline UnixListener.SetUnlinkOnClose UnixListener.SyscallConn
net/http 278 AllowQuerySemicolons ClientConn ClientConn.Available ClientConn.Close ClientConn.Err ClientConn.InFlight ClientConn.Release ClientConn.Reserve ClientConn.RoundTrip ClientConn.SetStateHook CrossOriginProtection CrossOriginProtection.AddInsecureBypassPattern CrossOriginProtection.AddTrustedOrigin CrossOriginProtection.Check CrossOriginProtection.Handler CrossOriginProtection.SetDenyHandler ErrHeaderTooLong ErrLineTooLong ErrMissingContentLength ErrMissingFile ErrShortBody ErrUnexpectedTrailer ErrWriteAfterFlush ListenAndServeTLS NewCrossOriginProtection NewFileTransport NewFileTransportFS Protocols.String ProxyFromEnvironment ProxyURL Request.FormFile Request.MultipartReader Request.ParseMultipartForm Request.WriteProxy ServeTLS Server.ListenAndServeTLS Server.ServeTLS Transport.CancelRequest Transport.NewClientConn Transport.RegisterProtocol
net/http/httptest 21 NewTLSServer Server.Certificate Server.StartTLS
net/textproto 57 Conn Conn.Close Conn.Cmd Conn.DotReader Conn.DotWriter Conn.EndRequest Conn.EndResponse Conn.Next Conn.PrintfLine Conn.ReadCodeLine Conn.ReadContinuedLine Conn.ReadContinuedLineBytes Conn.ReadDotBytes Conn.ReadDotLines Conn.ReadLine Conn.ReadLineBytes Conn.ReadMIMEHeader Conn.ReadResponse Conn.StartRequest Conn.StartResponse Dial Error Error.Error NewConn NewWriter Pipeline Pipeline.EndRequest Pipeline.EndResponse Pipeline.Next Pipeline.StartRequest Pipeline.StartResponse Reader.DotReader Reader.ReadCodeLine Reader.ReadContinuedLineBytes Reader.ReadDotBytes Reader.ReadDotLines Reader.ReadLineBytes Reader.ReadResponse TrimBytes Writer Writer.DotWriter Writer.PrintfLine
net/url 46 URL.AppendBinary
os 192 Chown CopyFS ErrNoHandle Executable File.Chown File.SyscallConn FindProcess Getgroups Lchown Link NewFile OpenInRoot OpenRoot ProcAttr Process Process.Kill Process.Release Process.Signal Process.Wait Process.WithHandle ProcessState ProcessState.ExitCode ProcessState.Exited ProcessState.Pid ProcessState.String ProcessState.Success ProcessState.Sys ProcessState.SysUsage ProcessState.SystemTime ProcessState.UserTime Readlink Root Root.Chmod Root.Chown Root.Chtimes Root.Close Root.Create Root.FS Root.Lchown Root.Link Root.Lstat Root.Mkdir Root.MkdirAll Root.Name Root.Open Root.OpenFile Root.OpenRoot Root.ReadFile Root.Readlink Root.Remove Root.RemoveAll Root.Rename Root.Stat Root.Symlink Root.WriteFile StartProcess Symlink SyscallError.Timeout UserCacheDir UserConfigDir
os/signal 6
path 9
path/filepath 27
plugin 4
reflect 166 SliceAt SliceHeader StringHeader Value.InterfaceData
regexp 49
regexp/syntax 94 Compile EmptyBeginLine EmptyBeginText EmptyEndLine EmptyEndText EmptyNoWordBoundary EmptyOp EmptyOpContext EmptyWordBoundary Inst Inst.MatchEmptyWidth Inst.MatchRune Inst.MatchRunePos Inst.String InstAlt InstAltMatch InstCapture InstEmptyWidth InstFail InstMatch InstNop InstOp InstOp.String InstRune InstRune1 InstRuneAny InstRuneAnyNotNL IsWordChar Prog Prog.Prefix Prog.StartCond Prog.String Regexp.Equal Regexp.Simplify Regexp.String
runtime 67 ReadTrace SetCgoTraceback StartTrace StopTrace
runtime/debug 20 CrashOptions ParseBuildInfo SetCrashOutput WriteHeapDump
runtime/pprof 19
runtime/trace 19 FlightRecorder FlightRecorder.Enabled FlightRecorder.Start FlightRecorder.Stop FlightRecorder.WriteTo FlightRecorderConfig NewFlightRecorder
slices 40
sort 37
strconv 40
strings 82
sync 42
sync/atomic 94
syscall 244 AF_INET AF_INET6 AF_UNIX AF_UNSPEC BytePtrFromString ByteSliceFromString Chdir Chmod Chown Clearenv Conn E2BIG EAFNOSUPPORT EALREADY EBADMSG ECANCELED ECHILD EDEADLK EDESTADDRREQ EDOM EDQUOT EFAULT EFBIG EHOSTDOWN EHOSTUNREACH EIDRM EILSEQ EINPROGRESS EIO EISCONN ELOOP EMLINK EMSGSIZE ENAMETOOLONG ENETDOWN ENETRESET ENFILE ENOBUFS ENODEV ENOEXEC ENOLCK ENOMSG ENOPROTOOPT ENOSPC ENOSYS ENOTBLK ENOTSOCK ENOTSUP ENOTTY ENXIO EOPNOTSUPP EOVERFLOW EPFNOSUPPORT EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EREMOTE EROFS ESHUTDOWN ESOCKTNOSUPPORT ESRCH ESTALE ETOOMANYREFS ETXTBSY EUSERS EWOULDBLOCK EXDEV Environ Exec Exit ForkLock Getegid Getenv Geteuid Getgid Getgroups Getpagesize Getpid Getppid Gettimeofday Getuid Getwd IFF_BROADCAST IFF_LOOPBACK IFF_MULTICAST IFF_UP IPMreq IPPROTO_IP IPPROTO_IPV6 IPPROTO_TCP IPPROTO_UDP IPV6_JOIN_GROUP IPV6_LEAVE_GROUP IPV6_MULTICAST_HOPS IPV6_MULTICAST_IF IPV6_MULTICAST_LOOP IPV6_UNICAST_HOPS IPV6_V6ONLY IP_ADD_MEMBERSHIP IP_DROP_MEMBERSHIP IP_MULTICAST_IF IP_MULTICAST_LOOP IP_MULTICAST_TTL IP_TOS IP_TTL IPv6Mreq ImplementsGetwd Lchown Linger Link Mkdir NsecToTimespec NsecToTimeval O_APPEND O_ASYNC O_CLOEXEC O_CREAT O_EXCL O_NOCTTY O_NONBLOCK O_RDONLY O_RDWR O_SYNC O_TRUNC O_WRONLY ProcAttr RawConn RawSockaddr RawSockaddrAny RawSockaddrInet4 RawSockaddrInet6 RawSockaddrUnix Readlink Rename Rmdir Rusage SHUT_RD SHUT_RDWR SHUT_WR SIGBUS SIGFPE SIGILL SIGTRAP SOCK_DGRAM SOCK_RAW SOCK_SEQPACKET SOCK_STREAM SOL_SOCKET SOMAXCONN SO_BROADCAST SO_DONTROUTE SO_KEEPALIVE SO_LINGER SO_RCVBUF SO_REUSEADDR SO_SNDBUF S_IFBLK S_IFCHR S_IFDIR S_IFIFO S_IFLNK S_IFMT S_IFREG S_IFSOCK S_IRUSR S_ISGID S_ISUID S_ISVTX S_IWUSR S_IXUSR Setenv Sockaddr SockaddrInet4 SockaddrInet6 SockaddrUnix SocketDisableIPv6 StartProcess StringBytePtr StringByteSlice Symlink SysProcAttr TCP_NODELAY Timespec Timespec.Nano Timespec.Unix TimespecToNsec Timeval Timeval.Nano Timeval.Unix Unlink Unsetenv Utimes UtimesNano WaitStatus.Continued WaitStatus.CoreDump WaitStatus.ExitStatus WaitStatus.Exited WaitStatus.Signal WaitStatus.Signaled WaitStatus.StopSignal WaitStatus.Stopped WaitStatus.TrapCause
testing 119 B.ArtifactDir Cover CoverBlock F.ArtifactDir RegisterCover T.ArtifactDir
testing/synctest 2
text/tabwriter 12
text/template 36 Template.Copy Template.ErrorContext
text/template/parse 152
time 138 LoadLocationFromTZData Time.ZoneBounds
unicode 297 ASCII_Hex_Digit Adlam Ahom Anatolian_Hieroglyphs Armenian Avestan Balinese Bamum Bassa_Vah Batak Bengali Bhaiksuki Bidi_Control Bopomofo Brahmi Braille Buginese Buhid Canadian_Aboriginal Carian CaseRanges Categories CategoryAliases Caucasian_Albanian Chakma Cham Cherokee Chorasmian Cn Common Coptic Cuneiform Cypriot Cypro_Minoan Dash Deprecated Deseret Devanagari Diacritic Dives_Akuru Dogra Duployan Egyptian_Hieroglyphs Elbasan Elymaic Ethiopic Extender FoldCategory FoldScript Georgian Glagolitic Gothic Grantha GraphicRanges Gujarati Gunjala_Gondi Gurmukhi Hanifi_Rohingya Hanunoo Hatran Hex_Digit Hyphen IDS_Binary_Operator IDS_Trinary_Operator Ideographic Imperial_Aramaic Inherited Inscriptional_Pahlavi Inscriptional_Parthian Javanese Join_Control Kaithi Kannada Kawi Kayah_Li Kharoshthi Khitan_Small_Script Khmer Khojki Khudawadi LC Lao Lepcha Limbu Linear_A Linear_B Lisu Logical_Order_Exception Lycian Lydian Mahajani Makasar Malayalam Mandaic Manichaean Marchen Masaram_Gondi Medefaidrin Meetei_Mayek Mende_Kikakui Meroitic_Cursive Meroitic_Hieroglyphs Miao Modi Mongolian Mro Multani Myanmar Nabataean Nag_Mundari Nandinagari New_Tai_Lue Newa Nko Noncharacter_Code_Point Nushu Nyiakeng_Puachue_Hmong Ogham Ol_Chiki Old_Hungarian Old_Italic Old_North_Arabian Old_Permic Old_Persian Old_Sogdian Old_South_Arabian Old_Turkic Old_Uyghur Oriya Osage Osmanya Other_Alphabetic Other_Default_Ignorable_Code_Point Other_Grapheme_Extend Other_ID_Continue Other_ID_Start Other_Lowercase Other_Math Other_Uppercase Pahawh_Hmong Palmyrene Pattern_Syntax Pattern_White_Space Pau_Cin_Hau Phags_Pa Phoenician Prepended_Concatenation_Mark PrintRanges Properties Psalter_Pahlavi Quotation_Mark Radical Regional_Indicator Rejang Runic STerm Samaritan Saurashtra Scripts Sentence_Terminal Sharada Shavian Siddham SignWriting Sinhala Soft_Dotted Sogdian Sora_Sompeng Soyombo Sundanese Syloti_Nagri Syriac Tagalog Tagbanwa Tai_Le Tai_Tham Tai_Viet Takri Tamil Tangsa Tangut Telugu Terminal_Punctuation Thaana Tibetan Tifinagh Tirhuta Toto Ugaritic Unified_Ideograph UpperLower Vai Variation_Selector Vithkuqi Wancho Warang_Citi Yezidi Yi Zanabazar_Square
unicode/utf16 7
unicode/utf8 19
unique 3
weak 3
`;
