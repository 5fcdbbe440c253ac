#!/bin/sh
# Tells whether the gateway signed an answer or a notification: reads the body on its standard input,
# and fails if the signature is not the right one.
#
#   TRADE_KEY=… ./trade-check.sh SIGNATURE < body
#
# SIGNATURE is the header X-QF-SIGN. TRADE_KEY is the app's key; TRADE_SIGNTYPE is the header
# X-QF-SIGNTYPE, MD5 (the default) or SHA256.
set -eu
: "${TRADE_KEY:?set TRADE_KEY to the key of your app}"

case "${TRADE_SIGNTYPE-MD5}" in
  MD5) hash=md5sum ;;
  SHA256) hash=sha256sum ;;
  *) echo "TRADE_SIGNTYPE must be MD5 or SHA256" >&2; exit 2 ;;
esac

right=$({ cat; printf '%s' "$TRADE_KEY"; } | $hash | cut -d ' ' -f 1 | tr a-f A-F)
given=$(printf '%s' "${1:-}" | tr a-f A-F)
# Hashes of the two are compared: how long that takes tells nobody how much of a guess was right.
[ "$(printf '%s' "$right" | sha256sum)" = "$(printf '%s' "$given" | sha256sum)" ]
