// Opens a WeChat payment that the customer pays by scanning a QR code.
//
//	go run ./create-payment order-1001
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
	outTradeNo := os.Args[1] // your number of the order, never used for anything else

	var payment struct {
		Syssn  string
		PayURL string `json:"pay_url"`
	}
	err := trade.Call("payment", map[string]string{
		"pay_type":     "800201",
		"out_trade_no": outTradeNo,
		"txamt":        "1000", // HK$ 10.00: amounts are in the currency's minor unit
		"goods_name":   "奶茶 Milk tea",
	}, &payment)

	var refused *trade.Refused
	if errors.As(err, &refused) {
		log.Fatal("Refused: ", refused)
	} else if err != nil {
		log.Fatal("Undecided, run this again with the same number: ", err)
	}
	fmt.Printf("%s is open: %s\n", outTradeNo, payment.Syssn)
	fmt.Printf("The customer pays at %s\n", payment.PayURL)
}
