#!/bin/sh
# Opens a WeChat payment that the customer pays by scanning a QR code.
#
#   ./create-payment.sh order-1001
#
# trade-call.sh, in the same folder, signs, sends and checks; jq reads the answer.
set -eu
cd "$(dirname "$0")"
out_trade_no=$1 # your number of the order, never used for anything else

# HK$ 10.00: amounts are in the currency's minor unit.
answer=$(./trade-call.sh payment \
  pay_type=800201 \
  out_trade_no="$out_trade_no" \
  txamt=1000 \
  goods_name='奶茶 Milk tea')

printf '%s\n' "$answer" | jq -r -L . 'include "trade"; report(
  "\(.out_trade_no) is open: \(.syssn)",
  "The customer pays at \(.pay_url)"
)'
