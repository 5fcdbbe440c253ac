// Receives notifications, and believes only what the gateway has signed.
//
//	PORT=8080 go run ./verify-notification
//
// trade/trade.go verifies.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"time"

	"trade-samples/trade"
)

func receive(w http.ResponseWriter, r *http.Request) {
	// The exact bytes: verify first, parse afterwards.
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 65536))
	if err != nil {
		http.Error(w, "not read", http.StatusBadRequest)
		return
	}
	// Your own sign type, not X-QF-SIGNTYPE: a forger would choose the weaker one.
	if !trade.Verify(body, r.Header.Get("X-QF-SIGN"), trade.SignType) {
		http.Error(w, "wrong signature", http.StatusUnauthorized)
		return
	}
	var event struct {
		NotifyType             string `json:"notify_type"`
		OutTradeNo             string `json:"out_trade_no"`
		Txamt, Txcurrcd, Syssn string
	}
	if err := json.Unmarshal(body, &event); err != nil {
		http.Error(w, "not JSON", http.StatusBadRequest)
		return
	}
	// It can come twice: act on a syssn only once, and only if the amount is the one you asked for.
	fmt.Printf("%s %s: %s %s, %s\n", event.NotifyType, event.OutTradeNo, event.Txamt, event.Txcurrcd, event.Syssn)
	fmt.Fprint(w, "SUCCESS")
}

func main() {
	address := "localhost:8080"
	if port := os.Getenv("PORT"); port != "" {
		address = "localhost:" + port
	}
	listener, err := net.Listen("tcp", address)
	if err != nil {
		log.Fatal(err)
	}
	log.Printf("Listening on http://%s/", address)
	server := &http.Server{Handler: http.HandlerFunc(receive), ReadTimeout: 10 * time.Second}
	log.Fatal(server.Serve(listener))
}
