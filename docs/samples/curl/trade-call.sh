#!/bin/sh
# Signs a form with trade-sign.sh, sends it with curl, checks the answer's signature with
# trade-check.sh, and prints the answer.
#
#   ./trade-call.sh payment pay_type=800151 out_trade_no=1470020842103 txamt=10
#
# The first argument is the operation: payment, close, refund, reversal or query. The others are the
# fields as name=value; curl percent-encodes the values. A query needs none. TRADE_URL, TRADE_APPCODE
# and TRADE_KEY name the gateway and the app; without them: the sandbox of a gateway that `npm start`
# runs here. TRADE_SIGNTYPE is SHA256 (the default) or MD5.
#
# It fails if there is no answer, or one that is not signed. Nobody knows then what became of the
# request; the same one again never acts twice, and finds out. It also fails if the app code or the
# key is wrong. Needs curl 7.84 or newer.
set -eu
here=$(dirname "$0")
: "${TRADE_URL:=http://localhost:3000}"
: "${TRADE_APPCODE:=SANDBOX0000000000000000000000001}"
: "${TRADE_KEY:=SANDBOXKEY0000000000000000000001}"
: "${TRADE_SIGNTYPE:=SHA256}"
export TRADE_KEY TRADE_SIGNTYPE

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

answer=$(mktemp)
trap 'rm -f "$answer"' EXIT
# The same bytes up to three times, until the gateway answers.
result=$(curl --silent --show-error --max-time 20 --retry 2 --retry-all-errors --retry-max-time 60 \
  "$TRADE_URL/trade/v1/$operation" \
  --header "X-QF-APPCODE: $TRADE_APPCODE" \
  --header "X-QF-SIGN: $sign" \
  --header "X-QF-SIGNTYPE: $TRADE_SIGNTYPE" \
  --output "$answer" --write-out '%{http_code} %header{x-qf-sign}' \
  "$@") || { echo "Undecided, run this again: no answer" >&2; exit 1; }
status=${result%% *}
signature=${result#* }

if [ "$status" = 401 ]; then # a wrong app code or key, which is why this answer is not signed
  echo "Refused: HTTP 401 $(cat "$answer")" >&2
  exit 1
fi
if ! "$here/trade-check.sh" "$signature" < "$answer"; then
  echo "Undecided, run this again: HTTP $status, not signed by the gateway: $(head -c 500 "$answer")" >&2
  exit 1
fi
cat "$answer"
echo
