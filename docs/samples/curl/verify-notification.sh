#!/bin/sh
# Verifies a notification that a receiver has kept, and believes it only if the gateway has signed it.
#
#   ./verify-notification.sh 971FD0AFF62D6C76F5479F5934B415B7… < body
#
# The argument is the header X-QF-SIGN. trade-check.sh, in the same folder, verifies; jq reads the body.
set -eu
cd "$(dirname "$0")"
: "${TRADE_KEY:=SANDBOXKEY0000000000000000000001}"
# Your own sign type, not the header X-QF-SIGNTYPE: a forger would choose the weaker one.
: "${TRADE_SIGNTYPE:=SHA256}"
export TRADE_KEY TRADE_SIGNTYPE

body=$(mktemp)
trap 'rm -f "$body"' EXIT
cat > "$body" # the exact bytes: verify first, parse afterwards

if ! ./trade-check.sh "${1:?}" < "$body"; then
  echo "wrong signature" >&2
  exit 1
fi

# It can come twice: act on a syssn only once, and only if the amount is the one you asked for.
jq -r '"\(.notify_type) \(.out_trade_no): \(.txamt) \(.txcurrcd), \(.syssn)"' "$body"
