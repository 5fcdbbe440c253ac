#!/bin/sh
# Prints the signature of a request to /trade/v1, the value of its X-QF-SIGN header.
#
#   TRADE_KEY=… ./trade-sign.sh pay_type=800151 out_trade_no=1470020842103 txamt=10
#
# The arguments are the fields of the form as name=value, values plain (not percent-encoded), in any
# order. TRADE_KEY is the app's key; TRADE_SIGNTYPE is MD5 (the default) or SHA256, and if it is SHA256
# the request also needs the header X-QF-SIGNTYPE: SHA256. A value cannot hold a line break here.
#
# The steps: drop the empty fields, sort by name in byte order, join with &, append the key, hash.
# md5sum and sha256sum belong to GNU coreutils; on macOS: brew install coreutils.
set -eu
: "${TRADE_KEY:?set TRADE_KEY to the key of your app}"

case "${TRADE_SIGNTYPE:-MD5}" in
  MD5) hash=md5sum ;;
  SHA256) hash=sha256sum ;;
  *) echo "TRADE_SIGNTYPE must be MD5 or SHA256" >&2; exit 2 ;;
esac

canonical=$(printf '%s\n' "$@" | LC_ALL=C sed '/^[^=]*=$/d' | LC_ALL=C sort -t = -k 1,1 | paste -s -d '&' -)

printf '%s%s' "$canonical" "$TRADE_KEY" | $hash | cut -d ' ' -f 1 | tr a-f A-F
