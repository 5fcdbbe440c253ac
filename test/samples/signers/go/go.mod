module signer

go 1.19

require trade-samples v0.0.0

replace trade-samples => ../../../../docs/samples/go
