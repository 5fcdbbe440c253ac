#!/bin/sh
# Signs and verifies what stands in the JSON on its standard input, with the sample's scripts.
set -eu
cd "$(dirname "$0")/../../../docs/samples/curl"

verify() {
  if printf '%s' "$1" | ./trade-check.sh "$2"; then echo true; else echo false; fi
}

# Each case becomes a line of shell, its values quoted.
eval "$(jq -r '
  def pairs: .fields | to_entries | map("\(.key)=\(.value)") | @sh;
  (.sign[] | "TRADE_SIGNTYPE=\(.signType) ./trade-sign.sh \(pairs)"),
  (.verify[] | "export TRADE_SIGNTYPE=\(.signType); verify \([.body, .signature] | @sh)")
')"
