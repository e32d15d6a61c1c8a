// Every package of the library. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from './shelf.ts';
import { content as bufioPackage } from './bufio/package.gen.ts';
import { content as bytesPackage } from './bytes/package.gen.ts';
import { content as cmpPackage } from './cmp/package.gen.ts';
import { content as containerHeapPackage } from './container/heap/package.gen.ts';
import { content as containerListPackage } from './container/list/package.gen.ts';
import { content as containerRingPackage } from './container/ring/package.gen.ts';
import { content as contextPackage } from './context/package.gen.ts';
import { content as cryptoHmacPackage } from './crypto/hmac/package.gen.ts';
import { content as cryptoInternalBlockPackage } from './crypto/internal/block/package.gen.ts';
import { content as cryptoMd5Package } from './crypto/md5/package.gen.ts';
import { content as cryptoRandPackage } from './crypto/rand/package.gen.ts';
import { content as cryptoSha1Package } from './crypto/sha1/package.gen.ts';
import { content as cryptoSha256Package } from './crypto/sha256/package.gen.ts';
import { content as cryptoSha512Package } from './crypto/sha512/package.gen.ts';
import { content as cryptoSubtlePackage } from './crypto/subtle/package.gen.ts';
import { content as cryptoTlsPackage } from './crypto/tls/package.gen.ts';
import { content as encodingBase64Package } from './encoding/base64/package.gen.ts';
import { content as encodingBinaryPackage } from './encoding/binary/package.gen.ts';
import { content as encodingCsvPackage } from './encoding/csv/package.gen.ts';
import { content as encodingPackage } from './encoding/package.gen.ts';
import { content as encodingGobPackage } from './encoding/gob/package.gen.ts';
import { content as encodingHexPackage } from './encoding/hex/package.gen.ts';
import { content as encodingJsonPackage } from './encoding/json/package.gen.ts';
import { content as errorsPackage } from './errors/package.gen.ts';
import { content as expvarPackage } from './expvar/package.gen.ts';
import { content as flagPackage } from './flag/package.gen.ts';
import { content as fmtPackage } from './fmt/package.gen.ts';
import { content as golangOrgXSyncErrgroupPackage } from './golang.org/x/sync/errgroup/package.gen.ts';
import { content as golangOrgXSyncSemaphorePackage } from './golang.org/x/sync/semaphore/package.gen.ts';
import { content as golangOrgXSyncSingleflightPackage } from './golang.org/x/sync/singleflight/package.gen.ts';
import { content as golangOrgXTimeRatePackage } from './golang.org/x/time/rate/package.gen.ts';
import { content as hashCrc32Package } from './hash/crc32/package.gen.ts';
import { content as hashFnvPackage } from './hash/fnv/package.gen.ts';
import { content as hashPackage } from './hash/package.gen.ts';
import { content as hashMaphashPackage } from './hash/maphash/package.gen.ts';
import { content as htmlPackage } from './html/package.gen.ts';
import { content as internalFmtsortPackage } from './internal/fmtsort/package.gen.ts';
import { content as internalMemfsPackage } from './internal/memfs/package.gen.ts';
import { content as internalOserrorPackage } from './internal/oserror/package.gen.ts';
import { content as internalPollPackage } from './internal/poll/package.gen.ts';
import { content as internalRacePackage } from './internal/race/package.gen.ts';
import { content as internalRuntimeMapsPackage } from './internal/runtime/maps/package.gen.ts';
import { content as internalSimPackage } from './internal/sim/package.gen.ts';
import { content as internalSyncPackage } from './internal/sync/package.gen.ts';
import { content as internalSynctestPackage } from './internal/synctest/package.gen.ts';
import { content as internalTestlogPackage } from './internal/testlog/package.gen.ts';
import { content as ioFsPackage } from './io/fs/package.gen.ts';
import { content as ioPackage } from './io/package.gen.ts';
import { content as ioIoutilPackage } from './io/ioutil/package.gen.ts';
import { content as iterPackage } from './iter/package.gen.ts';
import { content as logPackage } from './log/package.gen.ts';
import { content as logSlogPackage } from './log/slog/package.gen.ts';
import { content as mapraceExampleLoadPackage } from './maprace.example/load/package.gen.ts';
import { content as mapsPackage } from './maps/package.gen.ts';
import { content as mathBigPackage } from './math/big/package.gen.ts';
import { content as mathBitsPackage } from './math/bits/package.gen.ts';
import { content as mathCmplxPackage } from './math/cmplx/package.gen.ts';
import { content as mathPackage } from './math/package.gen.ts';
import { content as mathRandPackage } from './math/rand/package.gen.ts';
import { content as mathRandV2Package } from './math/rand/v2/package.gen.ts';
import { content as mimePackage } from './mime/package.gen.ts';
import { content as mimeMultipartPackage } from './mime/multipart/package.gen.ts';
import { content as netPackage } from './net/package.gen.ts';
import { content as netHttpPackage } from './net/http/package.gen.ts';
import { content as netHttpHttptestPackage } from './net/http/httptest/package.gen.ts';
import { content as netHttpInternalPackage } from './net/http/internal/package.gen.ts';
import { content as netTextprotoPackage } from './net/textproto/package.gen.ts';
import { content as netUrlPackage } from './net/url/package.gen.ts';
import { content as osPackage } from './os/package.gen.ts';
import { content as osSignalPackage } from './os/signal/package.gen.ts';
import { content as pathFilepathPackage } from './path/filepath/package.gen.ts';
import { content as pathPackage } from './path/package.gen.ts';
import { content as pluginPackage } from './plugin/package.gen.ts';
import { content as reflectPackage } from './reflect/package.gen.ts';
import { content as regexpPackage } from './regexp/package.gen.ts';
import { content as regexpSyntaxPackage } from './regexp/syntax/package.gen.ts';
import { content as runtimeDebugPackage } from './runtime/debug/package.gen.ts';
import { content as runtimePackage } from './runtime/package.gen.ts';
import { content as runtimePprofPackage } from './runtime/pprof/package.gen.ts';
import { content as runtimeTracePackage } from './runtime/trace/package.gen.ts';
import { content as slicesPackage } from './slices/package.gen.ts';
import { content as sortPackage } from './sort/package.gen.ts';
import { content as strconvPackage } from './strconv/package.gen.ts';
import { content as stringsPackage } from './strings/package.gen.ts';
import { content as syncAtomicPackage } from './sync/atomic/package.gen.ts';
import { content as syncPackage } from './sync/package.gen.ts';
import { content as syscallPackage } from './syscall/package.gen.ts';
import { content as testingPackage } from './testing/package.gen.ts';
import { content as testingInternalBubblePackage } from './testing/internal/bubble/package.gen.ts';
import { content as testingInternalTestdepsPackage } from './testing/internal/testdeps/package.gen.ts';
import { content as testingSynctestPackage } from './testing/synctest/package.gen.ts';
import { content as textTabwriterPackage } from './text/tabwriter/package.gen.ts';
import { content as textTemplatePackage } from './text/template/package.gen.ts';
import { content as textTemplateParsePackage } from './text/template/parse/package.gen.ts';
import { content as timePackage } from './time/package.gen.ts';
import { content as unicodePackage } from './unicode/package.gen.ts';
import { content as unicodeUtf16Package } from './unicode/utf16/package.gen.ts';
import { content as unicodeUtf8Package } from './unicode/utf8/package.gen.ts';
import { content as uniquePackage } from './unique/package.gen.ts';
import { content as weakPackage } from './weak/package.gen.ts';

export const WHOLE_LIBRARY: readonly LibraryPackage[] = [
  bufioPackage,
  bytesPackage,
  cmpPackage,
  containerHeapPackage,
  containerListPackage,
  containerRingPackage,
  contextPackage,
  cryptoHmacPackage,
  cryptoInternalBlockPackage,
  cryptoMd5Package,
  cryptoRandPackage,
  cryptoSha1Package,
  cryptoSha256Package,
  cryptoSha512Package,
  cryptoSubtlePackage,
  cryptoTlsPackage,
  encodingBase64Package,
  encodingBinaryPackage,
  encodingCsvPackage,
  encodingPackage,
  encodingGobPackage,
  encodingHexPackage,
  encodingJsonPackage,
  errorsPackage,
  expvarPackage,
  flagPackage,
  fmtPackage,
  golangOrgXSyncErrgroupPackage,
  golangOrgXSyncSemaphorePackage,
  golangOrgXSyncSingleflightPackage,
  golangOrgXTimeRatePackage,
  hashCrc32Package,
  hashFnvPackage,
  hashPackage,
  hashMaphashPackage,
  htmlPackage,
  internalFmtsortPackage,
  internalMemfsPackage,
  internalOserrorPackage,
  internalPollPackage,
  internalRacePackage,
  internalRuntimeMapsPackage,
  internalSimPackage,
  internalSyncPackage,
  internalSynctestPackage,
  internalTestlogPackage,
  ioFsPackage,
  ioPackage,
  ioIoutilPackage,
  iterPackage,
  logPackage,
  logSlogPackage,
  mapraceExampleLoadPackage,
  mapsPackage,
  mathBigPackage,
  mathBitsPackage,
  mathCmplxPackage,
  mathPackage,
  mathRandPackage,
  mathRandV2Package,
  mimePackage,
  mimeMultipartPackage,
  netPackage,
  netHttpPackage,
  netHttpHttptestPackage,
  netHttpInternalPackage,
  netTextprotoPackage,
  netUrlPackage,
  osPackage,
  osSignalPackage,
  pathFilepathPackage,
  pathPackage,
  pluginPackage,
  reflectPackage,
  regexpPackage,
  regexpSyntaxPackage,
  runtimeDebugPackage,
  runtimePackage,
  runtimePprofPackage,
  runtimeTracePackage,
  slicesPackage,
  sortPackage,
  strconvPackage,
  stringsPackage,
  syncAtomicPackage,
  syncPackage,
  syscallPackage,
  testingPackage,
  testingInternalBubblePackage,
  testingInternalTestdepsPackage,
  testingSynctestPackage,
  textTabwriterPackage,
  textTemplatePackage,
  textTemplateParsePackage,
  timePackage,
  unicodePackage,
  unicodeUtf16Package,
  unicodeUtf8Package,
  uniquePackage,
  weakPackage,
];
