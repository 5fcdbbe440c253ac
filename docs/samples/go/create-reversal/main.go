// Cancels an Alipay order: unpaid, it is closed; paid, all of it is given back.
//
//	go run ./create-reversal 202611231755260570000000 order-1001
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
	orderSyssn, outTradeNo := os.Args[1], os.Args[2]

	var reversal struct{ Syssn string }
	err := trade.Call("reversal", map[string]string{
		"mchid":        trade.Mchid,
		"syssn":        orderSyssn,
		"out_trade_no": outTradeNo,
		"txamt":        "1000", // the amount of the order
		"txdtm":        time.Now().Format("2006-01-02 15:04:05"),
	}, &reversal)

	var refused *trade.Refused
	if errors.As(err, &refused) {
		log.Fatal("Refused: ", refused)
	} else if err != nil {
		log.Fatal("Undecided, run this again: ", err)
	}
	fmt.Printf("%s is reversed: %s\n", outTradeNo, reversal.Syssn)
}
