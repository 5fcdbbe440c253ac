// Package tradesigning signs requests to /trade/v1 and verifies what comes back.
//
// It needs Go 1.20 or newer and nothing else: copy it.
package tradesigning

import (
	"bytes"
	"crypto/md5"
	"crypto/sha256"
	"crypto/subtle"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"sort"
	"strings"
)

// Signer signs and verifies in the name of one app. The key belongs on your server only.
type Signer struct {
	AppCode, Key string
	SignType     string // MD5 or SHA256
}

// Sign hashes these bytes and the key.
func (s Signer) Sign(data []byte) string {
	data = append(append([]byte{}, data...), s.Key...)
	if s.SignType == "MD5" {
		return fmt.Sprintf("%X", md5.Sum(data))
	}
	return fmt.Sprintf("%X", sha256.Sum256(data))
}

// SignForm signs a form as it is about to be sent: the encoded body of a request.
func (s Signer) SignForm(form []byte) (string, error) {
	text, err := canonicalString(form, false)
	return s.Sign(text), err
}

// Verify tells whether an answer or a notification is the gateway's: its bytes as they came, before
// anything parses them, and its header X-QF-SIGN.
func (s Signer) Verify(body []byte, signature string) bool {
	given, expected := []byte(strings.ToUpper(signature)), []byte(s.Sign(body))
	return len(given) == len(expected) && subtle.ConstantTimeCompare(given, expected) == 1
}

// VerifyForm tells whether a form was signed by this key, as the gateway checks it: a signer may leave
// empty fields out, as SignForm does, or keep all of them.
func (s Signer) VerifyForm(form []byte, signature string) bool {
	for _, keepEmpty := range []bool{false, true} {
		if text, err := canonicalString(form, keepEmpty); err == nil && s.Verify(text, signature) {
			return true
		}
	}
	return false
}

// canonicalString is what is hashed before the key: the decoded fields, sorted by name.
func canonicalString(form []byte, keepEmpty bool) ([]byte, error) {
	fields, err := url.ParseQuery(string(form))
	if err != nil {
		return nil, err
	}
	names := make([]string, 0, len(fields))
	for name := range fields {
		names = append(names, name)
	}
	sort.Strings(names)
	var pairs []string
	for _, name := range names {
		for _, value := range fields[name] {
			if value != "" || keepEmpty {
				pairs = append(pairs, name+"="+value)
			}
		}
	}
	return []byte(strings.Join(pairs, "&")), nil
}

// ErrNotFromTheGateway says that an answer is not signed as it should be: nobody knows what became of
// the request. Send it again.
var ErrNotFromTheGateway = errors.New("the answer is not signed by the gateway")

// Transport signs every request that goes through it, and believes only answers that the gateway signed.
// Put it into the http.Client of any generated client.
type Transport struct {
	Signer Signer
	Base   http.RoundTripper // nil: http.DefaultTransport
}

func (t Transport) RoundTrip(request *http.Request) (*http.Response, error) {
	form, err := readAll(request.Body)
	if err != nil {
		return nil, err
	}
	signature, err := t.Signer.SignForm(form)
	if err != nil {
		return nil, err
	}
	signed := request.Clone(request.Context())
	signed.Body = io.NopCloser(bytes.NewReader(form))
	signed.Header.Set("X-QF-APPCODE", t.Signer.AppCode)
	signed.Header.Set("X-QF-SIGNTYPE", t.Signer.SignType)
	signed.Header.Set("X-QF-SIGN", signature)
	base := t.Base
	if base == nil {
		base = http.DefaultTransport
	}
	response, err := base.RoundTrip(signed)
	if err != nil {
		return nil, err
	}
	body, err := readAll(response.Body)
	if err != nil {
		return nil, err
	}
	response.Body = io.NopCloser(bytes.NewReader(body))
	answered := response.Header.Get("X-QF-SIGN")
	// What is answered before the gateway knows who calls, like a 401, is not signed.
	isUnsigned := answered == "" && response.StatusCode != http.StatusOK
	if !isUnsigned && !t.Signer.Verify(body, answered) {
		return nil, fmt.Errorf("HTTP %d: %w", response.StatusCode, ErrNotFromTheGateway)
	}
	return response, nil
}

func readAll(body io.ReadCloser) ([]byte, error) {
	if body == nil {
		return nil, nil
	}
	defer body.Close()
	return io.ReadAll(body)
}
