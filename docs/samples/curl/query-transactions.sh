#!/bin/sh
# Asks what became of payments and refunds.
#
#   ./query-transactions.sh order-1001,refund-1001
#
# trade-call.sh, in the same folder, signs, sends and checks; jq reads the answer.
set -eu
cd "$(dirname "$0")"
numbers=$1 # up to 100 of your numbers, with commas between

answer=$(./trade-call.sh query out_trade_no="$numbers")

# Each transaction has a code of its own: 0000 succeeded, 1143 and 1145 are not decided yet.
printf '%s\n' "$answer" | jq -r -L . 'include "trade"; report(
  .data[] | "\(.order_type) \(.out_trade_no): \(.respcd), \(.txamt) \(.txcurrcd), \(.syssn)"
)'
