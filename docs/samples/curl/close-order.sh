#!/bin/sh
# Closes a WeChat order that is not paid.
#
#   ./close-order.sh order-1001
#
# trade-call.sh, in the same folder, signs, sends and checks; jq reads the answer.
set -eu
cd "$(dirname "$0")"
out_trade_no=$1

answer=$(./trade-call.sh close out_trade_no="$out_trade_no")

# Refused with 1260: the customer has paid meanwhile, refund instead.
printf '%s\n' "$answer" | jq -r -L . 'include "trade"; report("\(.out_trade_no) is closed: \(.syssn)")'
