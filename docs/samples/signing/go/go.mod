module tradesigning

go 1.20
