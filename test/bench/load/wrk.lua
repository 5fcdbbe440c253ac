-- Sends the requests of a file, each once, and checks every answer. `CHECK` says what is right:
--   echo     the body is one that was sent
--   paid     success, about an order that was asked for and not answered yet
--   succeeded, example  success
-- A thread's counts are printed at the end: RIGHT, WRONG, and samples of signed answers.

local threads = {}

function setup(thread)
  threads[#threads + 1] = thread
end

local requests, keys, sent = {}, {}, 0
local waiting = {}
right, wrong, wraps, first_wrong, samples = 0, 0, 0, "", ""
local check = os.getenv("CHECK")
local sample_every = 1000

function init()
  local file = assert(io.open(os.getenv("REQUESTS"), "r"))
  local headers = {
    ["Content-Type"] = "application/x-www-form-urlencoded",
    ["X-QF-APPCODE"] = os.getenv("APP_CODE"),
  }
  for line in file:lines() do
    local path, signature, body = line:match("^(%S+) (%S+) (.*)$")
    headers["X-QF-SIGN"] = signature
    local index = #requests + 1
    requests[index] = wrk.format("POST", path, headers, body)
    if check == "paid" then
      keys[index] = body:match("out_trade_no=([^&]+)")
    elseif check == "echo" then
      keys[index] = body
    end
  end
  file:close()
end

function request()
  sent = sent + 1
  if sent > #requests then
    sent = 1
    wraps = wraps + 1
  end
  local key = keys[sent]
  if key then waiting[key] = true end
  return requests[sent]
end

local function is_right(status, body)
  if status ~= 200 then return false end
  if check == "echo" then
    if not waiting[body] then return false end
    waiting[body] = nil
    return true
  end
  if not body:find('"respcd":"0000"', 1, true) then return false end
  if check ~= "paid" then return true end
  local number = body:match('"out_trade_no":"([^"]+)"')
  if not number or not waiting[number] then return false end
  waiting[number] = nil
  return true
end

function response(status, headers, body)
  if is_right(status, body) then
    right = right + 1
    if check == "paid" and right % sample_every == 0 then
      samples = samples .. "SAMPLE " .. (headers["X-QF-SIGN"] or headers["x-qf-sign"] or "none") .. " " .. body .. "\n"
    end
  else
    wrong = wrong + 1
    if wrong == 1 then first_wrong = status .. " " .. body:sub(1, 500) end
  end
end

function done(summary, latency)
  local all_right, all_wrong = 0, 0
  for _, thread in ipairs(threads) do
    all_right = all_right + thread:get("right")
    all_wrong = all_wrong + thread:get("wrong")
    io.write(thread:get("samples"))
    if thread:get("wraps") > 0 then print("WRAPPED " .. thread:get("wraps")) end
    if thread:get("first_wrong") ~= "" then
      print("FIRST_WRONG " .. thread:get("first_wrong"):gsub("\n", " "))
    end
  end
  print("RIGHT " .. all_right)
  print("WRONG " .. all_wrong)
  print("SECONDS " .. summary.duration / 1e6)
  print("P50_US " .. latency:percentile(50))
  print("P99_US " .. latency:percentile(99))
  local errors = summary.errors
  print("ERRORS " .. errors.connect + errors.read + errors.write + errors.timeout)
end
