#!/bin/sh
# Signs a form with trade-sign.sh, sends it with curl, and prints the answer.
#
#   ./trade-call.sh payment pay_type=800151 out_trade_no=1470020842103 txamt=10
#
# The first argument is the operation: payment, close, refund, reversal or query. The others are the
# fields as name=value; curl percent-encodes the values. A query needs none. TRADE_URL, TRADE_APPCODE
# and TRADE_KEY name the gateway and the app; without them: the sandbox of a gateway that `npm start`
# runs here.
set -eu
here=$(dirname "$0")
: "${TRADE_URL:=http://localhost:3000}"
: "${TRADE_APPCODE:=SANDBOX0000000000000000000000001}"
: "${TRADE_KEY:=SANDBOXKEY0000000000000000000001}"
export TRADE_KEY

operation=${1:?say which operation: payment, close, refund, reversal or query}
shift
sign=$("$here/trade-sign.sh" "$@")

# Turns each name=value into --data-urlencode name=value.
for field in "$@"; do
  set -- "$@" --data-urlencode "$field"
  shift
done
# Without data curl would send a GET.
[ $# -gt 0 ] || set -- --data ''

exec curl --silent --show-error "$TRADE_URL/trade/v1/$operation" \
  --header "X-QF-APPCODE: $TRADE_APPCODE" \
  --header "X-QF-SIGN: $sign" \
  --header "X-QF-SIGNTYPE: ${TRADE_SIGNTYPE:-MD5}" \
  --write-out '\n' \
  "$@"
