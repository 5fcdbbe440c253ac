// Package trade signs and sends requests to /trade/v1, and checks what comes back.
//
// All samples share this file. It needs Go 1.19 or newer and nothing else: copy it.
package trade

import (
	"bytes"
	"crypto/md5"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"sort"
	"strings"
	"time"
)

// Without these variables: the sandbox of a gateway that runs on this machine.
var (
	baseURL  = setting("TRADE_URL", "http://localhost:3000")
	appCode  = setting("TRADE_APPCODE", "SANDBOX0000000000000000000000001")
	key      = setting("TRADE_KEY", "SANDBOXKEY0000000000000000000001")
	Mchid    = setting("TRADE_MCHID", "BvDtmKJA5mx7GpN0")
	SignType = setting("TRADE_SIGNTYPE", "SHA256")
)

// Every code that says no. One that is not here may be newer than this file: ask again, as for 1145.
const refusals = "1103 1104 1108 1124 1125 1126 1136 1142 1155 1181 1201 1202 1203 1204 1205 1241 " +
	"1260 1261 1262 1263 1264 1269 1272 1297 1298 2005 2011"

// Refused is the error when the gateway decided, and the answer is no. After any other error nobody
// knows yet: the same request again, under the same number, never acts twice and finds out.
type Refused struct{ Code, Message, Detail string }

func (r *Refused) Error() string {
	return strings.TrimSpace(r.Code + " " + r.Message + " " + r.Detail)
}

// Call sends the fields of an operation, and reads the answer of a success into answer.
func Call(operation string, fields map[string]string, answer any) error {
	form := url.Values{}
	for name, value := range fields {
		form.Set(name, value)
	}
	status, signature, body, err := send(operation, form.Encode(), SignFields(fields, SignType))
	if err != nil {
		return fmt.Errorf("no answer: %w", err)
	}
	if status == http.StatusUnauthorized { // a wrong app code or key, which is why this answer is not signed
		return &Refused{"HTTP", "401", string(body)}
	}
	if !Verify(body, signature, SignType) {
		return fmt.Errorf("HTTP %d, not signed by the gateway", status)
	}
	var envelope struct{ Respcd, Respmsg, Resperr string }
	if err := json.Unmarshal(body, &envelope); err != nil {
		return err
	}
	if envelope.Respcd == "0000" {
		return json.Unmarshal(body, answer)
	}
	reason := &Refused{envelope.Respcd, envelope.Respmsg, envelope.Resperr}
	if strings.Contains(refusals, envelope.Respcd) {
		return reason
	}
	return fmt.Errorf("%s", reason)
}

// SignFields makes the signature of a request: fields without the empty ones, sorted by name.
func SignFields(fields map[string]string, signType string) string {
	var names []string
	for name, value := range fields {
		if value != "" {
			names = append(names, name)
		}
	}
	sort.Strings(names)
	for i, name := range names {
		names[i] = name + "=" + fields[name]
	}
	return Sign([]byte(strings.Join(names, "&")), signType)
}

// Sign makes the signature of an answer or a notification: the hash of its exact bytes and the key.
func Sign(body []byte, signType string) string {
	data := append(append([]byte{}, body...), key...)
	if signType == "MD5" {
		return fmt.Sprintf("%X", md5.Sum(data))
	}
	return fmt.Sprintf("%X", sha256.Sum256(data))
}

// Verify tells whether the gateway signed these bytes. The signature is the header as it came.
func Verify(body []byte, signature, signType string) bool {
	expected := []byte(Sign(body, signType))
	return subtle.ConstantTimeCompare(expected, []byte(strings.ToUpper(signature))) == 1
}

var client = &http.Client{
	Timeout: 20 * time.Second,
	CheckRedirect: func(*http.Request, []*http.Request) error {
		return http.ErrUseLastResponse
	},
}

// send sends the same bytes up to three times, until the gateway answers.
func send(operation, form, signature string) (status int, signed string, body []byte, err error) {
	for attempt := 0; attempt < 3; attempt++ {
		time.Sleep(time.Duration(attempt) * time.Second)
		status, signed, body, err = post(operation, form, signature)
		if err == nil {
			return
		}
	}
	return
}

func post(operation, form, signature string) (int, string, []byte, error) {
	request, err := http.NewRequest("POST", baseURL+"/trade/v1/"+operation, bytes.NewBufferString(form))
	if err != nil {
		return 0, "", nil, err
	}
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	request.Header.Set("X-QF-APPCODE", appCode)
	request.Header.Set("X-QF-SIGN", signature)
	request.Header.Set("X-QF-SIGNTYPE", SignType)
	response, err := client.Do(request)
	if err != nil {
		return 0, "", nil, err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err == nil && (response.StatusCode == 429 || response.StatusCode >= 500) {
		err = fmt.Errorf("HTTP %s", response.Status)
	}
	return response.StatusCode, response.Header.Get("X-QF-SIGN"), body, err
}

func setting(name, standard string) string {
	if value := os.Getenv(name); value != "" {
		return value
	}
	return standard
}
