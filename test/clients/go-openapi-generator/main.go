// The story that every generated client goes through (test/clients/story.ts).
package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
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
func clientOf(signer tradesigning.Signer) *tradeapi.APIClient {
	configuration := tradeapi.NewConfiguration()
	configuration.Servers = tradeapi.ServerConfigurations{{URL: url}}
	configuration.HTTPClient = &http.Client{Transport: tradesigning.Transport{Signer: signer}, Timeout: 20 * time.Second}
	return tradeapi.NewAPIClient(configuration)
}

func main() {
	trade := clientOf(signer)

	payment, _, err := trade.PaymentsAPI.CreatePayment(ctx).
		PayType(tradeapi.WECHAT_PRE_ORDER).OutTradeNo(number()).Txamt(1000).Mchid(mchid).Execute()
	check(err)
	expect("respcd", "0000", payment.Respcd)
	expect("a pay_url", true, payment.GetPayUrl() != "")
	syssn := payment.GetSyssn()
	fmt.Println("ok open")

	approved, err := http.Post(url+"/sandbox/v1/orders/"+syssn+"/approve", "application/json", strings.NewReader("{}"))
	check(err)
	expect("approve", 200, approved.StatusCode)
	fmt.Println("ok approve")

	found, _, err := trade.QueriesAPI.QueryTransactions(ctx).Syssn(syssn).Execute()
	check(err)
	expect("entries", 1, len(found.Data))
	expect("entry", "0000 1000", found.Data[0].Respcd+" "+found.Data[0].Txamt)
	fmt.Println("ok query")

	closed, _, err := trade.PaymentsAPI.CloseOrder(ctx).Syssn(syssn).Execute()
	check(err)
	expect("close of a paid order", "1260", closed.Respcd)
	fmt.Println("ok refuse-close")

	for _, part := range []struct {
		step   string
		amount int64
		respcd string
	}{{"refund-1", 400, "0000"}, {"refund-2", 600, "0000"}, {"refuse-refund", 1, "1125"}} {
		refund, _, err := trade.RefundsAPI.CreateRefund(ctx).
			Syssn(syssn).OutTradeNo(number()).Txamt(part.amount).Txdtm(now()).Execute()
		check(err)
		expect(part.step, part.respcd, refund.Respcd)
		if part.respcd == "0000" {
			expect("orig_syssn", syssn, refund.GetOrigSyssn())
		}
		fmt.Println("ok", part.step)
	}

	orderNumber := number()
	order, _, err := trade.PaymentsAPI.CreatePayment(ctx).
		PayType(tradeapi.ALIPAY_PRE_ORDER).OutTradeNo(orderNumber).Txamt(500).Execute()
	check(err)
	expect("Alipay order", "0000", order.Respcd)
	reversal, _, err := trade.RefundsAPI.CreateReversal(ctx).
		Mchid(mchid).Syssn(order.GetSyssn()).OutTradeNo(orderNumber).Txamt(500).Txdtm(now()).Execute()
	check(err)
	expect("reversal", "0000 "+order.GetSyssn(), reversal.Respcd+" "+reversal.GetOrigSyssn())
	fmt.Println("ok reverse")

	delivered, err := (&http.Client{Timeout: 30 * time.Second}).Get(os.Getenv("TRADE_INBOX") + "/" + syssn)
	check(err)
	expect("inbox", 200, delivered.StatusCode)
	body, err := io.ReadAll(delivered.Body)
	check(err)
	signature := delivered.Header.Get("X-QF-SIGN")
	expect("its signature", true, signer.Verify(body, signature))
	expect("with a changed byte", false, signer.Verify(bytes.Replace(body, []byte("1000"), []byte("1001"), 1), signature))
	var notification tradeapi.Notification
	check(json.Unmarshal(body, &notification))
	expect("notification", syssn+" 1000", notification.Syssn+" "+notification.Txamt)
	fmt.Println("ok notification")

	stranger := clientOf(tradesigning.Signer{AppCode: signer.AppCode, Key: "not the key", SignType: "SHA256"})
	_, answer, err := stranger.PaymentsAPI.CreatePayment(ctx).
		PayType(tradeapi.WECHAT_PRE_ORDER).OutTradeNo(number()).Txamt(1000).Execute()
	expect("wrong key", 401, answer.StatusCode)
	expect("wrong key", "1108", refusal(err).Respcd)
	fmt.Println("ok wrong-key")

	_, answer, err = trade.PaymentsAPI.CreatePayment(ctx).
		PayType(tradeapi.WECHAT_PRE_ORDER).OutTradeNo(number()).Txamt(0).Execute()
	expect("bad field", 400, answer.StatusCode)
	expect("bad field", "1104", refusal(err).Respcd)
	expect("names txamt", true, strings.Contains(refusal(err).Resperr, "txamt"))
	fmt.Println("ok bad-field")
}

// refusal is what the gateway said with a status other than 200: the generated client puts it into its error.
func refusal(err error) tradeapi.ErrorResponse {
	var failed *tradeapi.GenericOpenAPIError
	if !errors.As(err, &failed) {
		check(fmt.Errorf("expected a refusal, got %w", err))
	}
	model, _ := failed.Model().(tradeapi.ErrorResponse)
	return model
}

func number() string { return "story-" + rand.Text() }

func now() string { return time.Now().Format("2006-01-02 15:04:05") }

func expect(what string, expected, actual any) {
	if expected != actual {
		check(fmt.Errorf("%s: expected %v, got %v", what, expected, actual))
	}
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
