//go:build go1.26

package httptest

import "net/http"

// wrote: since Go 1.26 the recorder says what a server would say of a body that the status does not allow. It keeps it all the same.
func (rw *ResponseRecorder) wrote(n int) (int, error) {
	if rw.Code < 200 || rw.Code == http.StatusNoContent || rw.Code == http.StatusNotModified {
		return 0, http.ErrBodyNotAllowed
	}
	return n, nil
}
