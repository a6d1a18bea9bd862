-- Asks the recorded paths in turn, or sends to them; what it counted is one line of its output.
local requests = {}
local next = 0

function init(arguments)
  local method = arguments[2] or "GET"
  local headers = nil
  if arguments[2] then
    headers = {Authorization = arguments[3], ["Content-Type"] = "application/json"}
  end
  for path in io.lines(arguments[1]) do
    requests[#requests + 1] = wrk.format(method, path, headers, arguments[4])
  end
end

function request()
  next = next % #requests + 1
  return requests[next]
end

function done(summary, latency, all)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  io.write(string.format("@ %d %d %d %d\n", summary.requests, summary.duration, summary.errors.status, failed))
end
