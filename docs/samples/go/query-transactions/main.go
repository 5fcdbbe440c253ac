// Asks what became of payments and refunds.
//
//	go run ./query-transactions order-1001,refund-1001
//
// trade/trade.go signs, sends and checks.
package main

import (
	"errors"
	"fmt"
	"log"
	"os"

	"trade-samples/trade"
)

func main() {
	log.SetFlags(0)
	numbers := os.Args[1] // up to 100 of your numbers, with commas between

	var answer struct {
		Data []struct {
			OrderType                      string `json:"order_type"`
			OutTradeNo                     string `json:"out_trade_no"`
			Respcd, Txamt, Txcurrcd, Syssn string
		}
	}
	err := trade.Call("query", map[string]string{"out_trade_no": numbers}, &answer)

	var refused *trade.Refused
	if errors.As(err, &refused) {
		log.Fatal("Refused: ", refused)
	} else if err != nil {
		log.Fatal("Undecided, run this again: ", err)
	}
	for _, e := range answer.Data {
		// Each transaction has a code of its own: 0000 succeeded, 1143 and 1145 are not decided yet.
		fmt.Printf("%s %s: %s, %s %s, %s\n", e.OrderType, e.OutTradeNo, e.Respcd, e.Txamt, e.Txcurrcd, e.Syssn)
	}
}
