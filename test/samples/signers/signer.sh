#!/bin/sh
# Signs and verifies what stands in the JSON on its standard input, with the sample's scripts.
set -eu
samples="$(dirname "$0")/../../../docs/samples/curl"
cases=$(cat)
pick() { printf '%s' "$cases" | jq -r "$1"; }

i=0
while [ "$i" -lt "$(pick '.sign | length')" ]; do
  eval "set -- $(pick ".sign[$i].fields | to_entries | map(\"\(.key)=\(.value)\") | @sh")"
  TRADE_SIGNTYPE=$(pick ".sign[$i].signType") "$samples/trade-sign.sh" "$@"
  i=$((i + 1))
done

i=0
while [ "$i" -lt "$(pick '.verify | length')" ]; do
  eval "set -- $(pick ".verify[$i] | [.body, .signature, .signType] | @sh")"
  if printf '%s' "$1" | TRADE_SIGNTYPE=$3 "$samples/trade-check.sh" "$2" 2>/dev/null; then
    echo true
  else
    echo false
  fi
  i=$((i + 1))
done
