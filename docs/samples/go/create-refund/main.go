// Gives back a part of a paid order.
//
//	go run ./create-refund 202611231755260570000000 refund-1001
//
// The first number is the syssn of the order. trade/trade.go signs, sends and checks.
package main

import (
	"errors"
	"fmt"
	"log"
	"os"
	"time"

	"trade-samples/trade"
)

func main() {
	log.SetFlags(0)
	orderSyssn := os.Args[1]
	refundNo := os.Args[2] // your number of the refund, not the order's

	var refund struct{ Syssn, Txamt string }
	err := trade.Call("refund", map[string]string{
		"syssn":        orderSyssn,
		"out_trade_no": refundNo,
		"txamt":        "300", // HK$ 3.00
		"txdtm":        time.Now().Format("2006-01-02 15:04:05"),
	}, &refund)

	var refused *trade.Refused
	if errors.As(err, &refused) {
		log.Fatal("Refused: ", refused)
	} else if err != nil {
		log.Fatal("Undecided, run this again with the same numbers: ", err)
	}
	fmt.Printf("%s gave back %s: %s\n", refundNo, refund.Txamt, refund.Syssn)
}
