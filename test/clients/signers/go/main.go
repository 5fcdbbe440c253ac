// Answers each line of its standard input, as ask-signer.ts writes them, by the sample's signer.
package main

import (
	"bufio"
	"encoding/hex"
	"fmt"
	"os"
	"strings"

	"tradesigning"
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		fmt.Println(answer(strings.Split(lines.Text(), "\t")))
	}
}

func answer(question []string) any {
	what, signType, signature, data := question[0], question[1], decoded(question[2]), decoded(question[3])
	signer := tradesigning.Signer{AppCode: "APP", Key: os.Getenv("TRADE_KEY"), SignType: signType}
	switch what {
	case "headers":
		signed, err := signer.SignForm(data)
		if err != nil {
			return err
		}
		return "APP " + signType + " " + signed
	case "sign":
		return signer.Sign(data)
	case "verify":
		return signer.Verify(data, string(signature))
	case "verify-form":
		return signer.VerifyForm(data, string(signature))
	}
	return "no such question: " + what
}

func decoded(text string) []byte {
	data, err := hex.DecodeString(text)
	if err != nil {
		panic(err)
	}
	return data
}
