#!/bin/sh
# Gives back a part of a paid order.
#
#   ./create-refund.sh 202611231755260570000000 refund-1001
#
# The first number is the syssn of the order. trade-call.sh, in the same folder, signs, sends and
# checks; jq reads the answer.
set -eu
cd "$(dirname "$0")"
order_syssn=$1
refund_no=$2 # your number of the refund, not the order's

# HK$ 3.00
answer=$(./trade-call.sh refund \
  syssn="$order_syssn" \
  out_trade_no="$refund_no" \
  txamt=300 \
  txdtm="$(date '+%Y-%m-%d %H:%M:%S')")

printf '%s\n' "$answer" | jq -r -L . 'include "trade"; report("\(.out_trade_no) gave back \(.txamt): \(.syssn)")'
