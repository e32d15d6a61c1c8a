// Package multipart: the types that a request's MultipartForm is made of. Forms are not read.
package multipart

import "net/textproto"

type Form struct {
	Value map[string][]string
	File  map[string][]*FileHeader
}

type FileHeader struct {
	Filename string
	Header   textproto.MIMEHeader
	Size     int64
}
