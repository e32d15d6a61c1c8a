// Package crypto/tls of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../shelf.ts';

export const content: LibraryPackage = {
  path: 'crypto/tls',
  files: [
    { name: "crypto/tls/tls.go", build: "", text: "\npackage tls\n\n\ntype Config struct{\nNextProtos []string\nServerName string\nInsecureSkipVerify bool\nMinVersion uint16\nMaxVersion uint16\n}\n\nconst (\nVersionTLS12=0x0303\nVersionTLS13=0x0304\n)\n\n\nfunc(c *Config)Clone()*Config{\nif c==nil{\nreturn nil\n}\nd := *c\nreturn &d\n}\n\n\ntype ConnectionState struct{\nVersion uint16\nHandshakeComplete bool\nNegotiatedProtocol string\nServerName string\n}\n\n\ntype Conn struct{\nstate ConnectionState\n}\n" },
  ],
  natives: [],
};
