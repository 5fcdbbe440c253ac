// Signs and verifies what stands in the JSON on its standard input, with the sample's functions.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"

	"trade-samples/trade"
)

func main() {
	var cases struct {
		Sign []struct {
			Fields   map[string]string
			SignType string
		}
		Verify []struct{ Body, Signature, SignType string }
	}
	if err := json.NewDecoder(os.Stdin).Decode(&cases); err != nil {
		log.Fatal(err)
	}
	for _, c := range cases.Sign {
		fmt.Println(trade.SignFields(c.Fields, c.SignType))
	}
	for _, c := range cases.Verify {
		fmt.Println(trade.Verify([]byte(c.Body), c.Signature, c.SignType))
	}
}
