#!/bin/sh
# Cancels an Alipay order: unpaid, it is closed; paid, all of it is given back.
#
#   ./create-reversal.sh 202611231755260570000000 order-1001
#
# The first number is the syssn of the order. trade-call.sh, in the same folder, signs, sends and
# checks; jq reads the answer.
set -eu
cd "$(dirname "$0")"
order_syssn=$1
out_trade_no=$2

# txamt is the amount of the order.
answer=$(./trade-call.sh reversal \
  mchid="${TRADE_MCHID:-BvDtmKJA5mx7GpN0}" \
  syssn="$order_syssn" \
  out_trade_no="$out_trade_no" \
  txamt=1000 \
  txdtm="$(date '+%Y-%m-%d %H:%M:%S')")

printf '%s\n' "$answer" | jq -r -L . 'include "trade"; report("\(.out_trade_no) is reversed: \(.syssn)")'
