module ask-signer

go 1.20

require tradesigning v0.0.0

replace tradesigning => ../../../../docs/samples/signing/go
