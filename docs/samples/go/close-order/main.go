// Closes a WeChat order that is not paid.
//
//	go run ./close-order order-1001
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
	outTradeNo := os.Args[1]

	var closed struct{ Syssn string }
	err := trade.Call("close", map[string]string{"out_trade_no": outTradeNo}, &closed)

	var refused *trade.Refused
	if errors.As(err, &refused) {
		log.Fatal("Refused: ", refused) // 1260: the customer has paid meanwhile, refund instead
	} else if err != nil {
		log.Fatal("Undecided, run this again: ", err)
	}
	fmt.Printf("%s is closed: %s\n", outTradeNo, closed.Syssn)
}
