// The story that every generated client goes through (test/clients/story.ts).
package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"

	"story/tradeapi"
	"story/tradesigning"
)

var (
	url    = os.Getenv("TRADE_URL")
	mchid  = os.Getenv("TRADE_MCHID")
	signer = tradesigning.Signer{AppCode: os.Getenv("TRADE_APPCODE"), Key: os.Getenv("TRADE_KEY"), SignType: "SHA256"}
	ctx    = context.Background()
)

// clientOf plugs the signer in below the generated client, as the transport of its http.Client.
func clientOf(signer tradesigning.Signer) *tradeapi.ClientWithResponses {
	signing := &http.Client{Transport: tradesigning.Transport{Signer: signer}, Timeout: 20 * time.Second}
	return must(tradeapi.NewClientWithResponses(url, tradeapi.WithHTTPClient(signing)))
}

func main() {
	trade := clientOf(signer)

	payment := must(trade.CreatePaymentWithFormdataBodyWithResponse(ctx, nil, tradeapi.PaymentRequest{
		PayType:    tradeapi.PaymentRequestPayTypeWECHATPREORDER,
		OutTradeNo: number(),
		Txamt:      1000,
		Mchid:      &mchid,
	}))
	expect("status", 200, payment.StatusCode())
	expect("respcd", "0000", payment.JSON200.Respcd)
	expect("a pay_url", true, *payment.JSON200.PayUrl != "")
	syssn := *payment.JSON200.Syssn
	fmt.Println("ok open")

	approved := must(http.Post(url+"/sandbox/v1/orders/"+syssn+"/approve", "application/json", strings.NewReader("{}")))
	expect("approve", 200, approved.StatusCode)
	fmt.Println("ok approve")

	found := must(trade.QueryTransactionsWithFormdataBodyWithResponse(ctx, nil, tradeapi.QueryRequest{Syssn: &syssn}))
	expect("query", 200, found.StatusCode())
	entries := *found.JSON200.Data
	expect("entries", 1, len(entries))
	expect("entry", "0000 1000", entries[0].Respcd+" "+entries[0].Txamt)
	fmt.Println("ok query")

	closed := must(trade.CloseOrderWithFormdataBodyWithResponse(ctx, nil, tradeapi.CloseRequest{Syssn: &syssn}))
	expect("close of a paid order", 200, closed.StatusCode())
	expect("close of a paid order", "1260", closed.JSON200.Respcd)
	fmt.Println("ok refuse-close")

	for _, part := range []struct {
		step   string
		amount int64
		respcd string
	}{{"refund-1", 400, "0000"}, {"refund-2", 600, "0000"}, {"refuse-refund", 1, "1125"}} {
		refund := must(trade.CreateRefundWithFormdataBodyWithResponse(ctx, nil, tradeapi.RefundRequest{
			Syssn: syssn, OutTradeNo: number(), Txamt: part.amount, Txdtm: now(),
		}))
		expect(part.step, 200, refund.StatusCode())
		expect(part.step, part.respcd, refund.JSON200.Respcd)
		if part.respcd == "0000" {
			expect("orig_syssn", syssn, *refund.JSON200.OrigSyssn)
		}
		fmt.Println("ok", part.step)
	}

	request := tradeapi.PaymentRequest{PayType: tradeapi.PaymentRequestPayTypeALIPAYPREORDER, OutTradeNo: number(), Txamt: 500}
	order := must(trade.CreatePaymentWithFormdataBodyWithResponse(ctx, nil, request))
	expect("Alipay order", "0000", order.JSON200.Respcd)
	reversal := must(trade.CreateReversalWithFormdataBodyWithResponse(ctx, nil, tradeapi.ReversalRequest{
		Mchid: mchid, Syssn: *order.JSON200.Syssn, OutTradeNo: request.OutTradeNo, Txamt: 500, Txdtm: now(),
	}))
	expect("reversal", 200, reversal.StatusCode())
	expect("reversal", "0000 "+*order.JSON200.Syssn, reversal.JSON200.Respcd+" "+*reversal.JSON200.OrigSyssn)
	fmt.Println("ok reverse")

	delivered := must((&http.Client{Timeout: 30 * time.Second}).Get(os.Getenv("TRADE_INBOX") + "/" + syssn))
	expect("inbox", 200, delivered.StatusCode)
	body := must(io.ReadAll(delivered.Body))
	signature := delivered.Header.Get("X-QF-SIGN")
	expect("its signature", true, signer.Verify(body, signature))
	expect("with a changed byte", false, signer.Verify(bytes.Replace(body, []byte("1000"), []byte("1001"), 1), signature))
	var notification tradeapi.Notification
	check(json.Unmarshal(body, &notification))
	expect("notification", syssn+" 1000", notification.Syssn+" "+notification.Txamt)
	fmt.Println("ok notification")

	stranger := clientOf(tradesigning.Signer{AppCode: signer.AppCode, Key: "not the key", SignType: "SHA256"})
	refused := must(stranger.CreatePaymentWithFormdataBodyWithResponse(ctx, nil, request))
	expect("wrong key", 401, refused.StatusCode())
	expect("wrong key", "1108", refused.JSON401.Respcd)
	fmt.Println("ok wrong-key")

	nothing := tradeapi.PaymentRequest{PayType: tradeapi.PaymentRequestPayTypeWECHATPREORDER, OutTradeNo: number(), Txamt: 0}
	refused = must(trade.CreatePaymentWithFormdataBodyWithResponse(ctx, nil, nothing))
	expect("bad field", 400, refused.StatusCode())
	expect("bad field", "1104", refused.JSON400.Respcd)
	expect("names txamt", true, strings.Contains(refused.JSON400.Resperr, "txamt"))
	fmt.Println("ok bad-field")
}

func number() string { return "story-" + rand.Text() }

func now() string { return time.Now().Format("2006-01-02 15:04:05") }

func expect(what string, expected, actual any) {
	if expected != actual {
		check(fmt.Errorf("%s: expected %v, got %v", what, expected, actual))
	}
}

func must[Value any](value Value, err error) Value {
	check(err)
	return value
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
