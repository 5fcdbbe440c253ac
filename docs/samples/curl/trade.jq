# What the samples in this folder share to read answers with jq.

# Every code that says no. One that is not here may be newer than this file: ask again, as for 1145.
def is_refusal: . as $code
  | "1103 1104 1108 1124 1125 1126 1136 1142 1155 1181 1201 1202 1203 1204 1205 1241 1260 1261 1262 1263 1264 1269 1272 1297 1298 2005 2011"
  | split(" ") | index($code) != null;

# Prints what a success has to tell; otherwise says why not and fails.
def report(success):
  if .respcd == "0000" then success
  else
    (if .respcd | is_refusal then "Refused" else "Undecided, run this again" end)
    + ": \(.respcd) \(.respmsg) \(.resperr)\n" | halt_error(1)
  end;
