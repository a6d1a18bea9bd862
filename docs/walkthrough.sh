#!/usr/bin/env bash
# The whole platform in ten steps, over its public API:
#   docs/walkthrough.sh [http://localhost:8080 [data/identity/credentials [http://localhost:8085]]]
# Gateway, passwords of the demo accounts, and who gives tokens for them. Needs bash and curl. May be repeated: each run brings its own
# synthetic company and office space.
set -euo pipefail
gateway=${1:-http://localhost:8080}
credentials=${2:-data/identity/credentials}
issuer=${3:-http://localhost:8085}
api=$gateway/api/v1
answer=$(mktemp)
trap 'rm -f "$answer" "$answer.headers"' EXIT

step() { printf '\n%s\n' "$1"; }
show() { printf '   %s\n' "$1"; }
fail() { printf 'FAILED: %s\n' "$1" >&2; exit 1; }

# call METHOD PATH STATUS [BODY]: fails unless it is answered with STATUS. It sends the tokens in $see, so that whoever answers has
# seen those writes; the answer's own is in $token.
see=
bearer=
call() {
  local options=(-sS -X "$1" -o "$answer" -D "$answer.headers" -w '%{http_code}' --max-time 30)
  [ -z "$bearer" ] || options+=(-H "Authorization: Bearer $bearer")
  [ -z "$see" ] || options+=(-H "Consistency-Token: $see")
  [ $# -lt 4 ] || options+=(-H 'Content-Type: application/json' --data "$4")
  : > "$answer"
  status=$(curl "${options[@]}" "$api$2") || fail "$1 $api$2 has no answer. Is the platform up?"
  # shellcheck disable=SC2053 # STATUS may be a pattern
  [[ $status == $3 ]] || fail "$1 $2 is answered with $status, not $3: $(cat "$answer")"
  token=$(sed -n 's/^[Cc]onsistency-[Tt]oken: *\([^[:space:]]*\).*/\1/p' "$answer.headers")
}

# as ROLE: who makes the next calls. The password goes by standard input, since everybody can read a command line.
as() {
  local secret
  secret=$(sed -n "s/^demo-$1 //p" "$credentials" 2>/dev/null) && [ -n "$secret" ] ||
    fail "no account demo-$1 in $credentials. Which data directory has the platform?"
  bearer=$(printf 'user = "demo-%s:%s"\n' "$1" "$secret" |
    curl -sS --config - --max-time 10 -d grant_type=client_credentials "$issuer/oauth2/token" |
    sed -n 's/.*"access_token" *: *"\([^"]*\)".*/\1/p')
  [ -n "$bearer" ] || fail "$issuer gives demo-$1 no token"
}
nobody() { bearer=; }

# text FIELD, number FIELD: the first of that name in the answer; nothing if there is none.
text() { grep -o "\"$1\" *: *\"[^\"]*\"" "$answer" | sed 's/^[^:]*: *"//; s/"$//; q' || true; }
number() { grep -o "\"$1\" *: *-\{0,1\}[0-9]*" "$answer" | sed 's/^[^:]*: *//; q' || true; }
expect() { [ "$2" = "$3" ] || fail "$1 is '$2', not '$3': $(cat "$answer")"; }
expect_text() { grep -qF "$1" "$answer" || fail "'$1' is missing in $(cat "$answer")"; }

# await PATH TEXT: what another service makes of an event is there a few milliseconds later; ten seconds are the limit.
await() {
  local attempt
  for ((attempt = 0; attempt < 100; attempt++)); do
    call GET "$1" 200
    ! grep -qF "$2" "$answer" || return 0
    sleep 0.1
  done
  fail "GET $1 does not show '$2': $(cat "$answer")"
}

# An ICE has 15 digits and is divisible by 97. The demo accounts act for some that nobody has: the first that is free is taken.
free_ice() {
  local number first13
  for ((number = 1; number <= 100; number++)); do
    first13=$(((999500000 + number) * 10000))
    ice=$(printf '%013d%02d' "$first13" $((97 - first13 * 100 % 97)))
    call GET "/companies/$ice" '@(200|404)'
    [ "$status" = 200 ] || return 0
  done
  fail 'all 100 companies of the demo accounts are registered; start with a new data directory'
}
free_ice
park=casanearshore
year=$(date +%Y) month=$((10#$(date +%m) - 1))
[ "$month" -gt 0 ] || { month=12 year=$((year - 1)); }
last_month=$year-$(printf '%02d' "$month")

step "0. There has to be a park: $park"
call GET "/zones/$park" '@(200|404)'
as zone-operator
if [ "$status" = 404 ]; then
  call POST /zones 201 '{"code": "'$park'", "name": {"ar": "كازانيرشور", "fr": "Casanearshore", "en": "Casanearshore"},
    "region": "MA-06", "city": "Casablanca", "services": [], "status": "OPEN", "sources": []}'
fi
show "$(text code), $(text status)"

step '1. A company registers'
as company-administrator
call POST /companies 201 '{"ice": "'$ice'", "legalName": "Demo Walkthrough '$ice'", "legalForm": "SARL",
  "segments": ["ITO"], "parentCountry": "FR"}'
expect standing "$(text standing)" REGISTERED
show "ICE $ice, $(text standing)"

step '2. An operator checks its identifiers'
as zone-operator
call POST "/companies/$ice/verification" 200
expect standing "$(text standing)" VERIFIED
company_token=$token
show "$(text standing)"

step '3. An operator enters an office space'
call POST /office-spaces 201 '{"park": "'$park'", "building": "Demo Walkthrough", "floor": "3", "leasableArea": 800,
  "minimumDivisibleArea": 200, "fitOut": "FITTED", "seats": 90, "availabilityDate": "'$last_month'-01",
  "terms": [{"rent": 100.00, "serviceCharge": 15.00, "validFrom": "'$last_month'-01"}]}'
space=$(text id)
show "$space: $(number availableArea) m² free"

step '4. The company holds a part of it'
as company-administrator
see=$company_token
call POST "/office-spaces/$space/holds" 201 '{"company": "'$ice'", "area": 300}'
expect availableArea "$(number availableArea)" 500
hold=$(text id)
show "300 m² until $(text expiresAt); $(number availableArea) m² free"

step '5. The operator enters the lease it signed, in place of the hold'
as zone-operator
call POST "/office-spaces/$space/leases" 201 '{"company": "'$ice'", "area": 300, "startsOn": "'$last_month'-01",
  "allocation": "'$hold'"}'
expect availableArea "$(number availableArea)" 500
space_token=$token
show "from $(text startsOn); $(number availableArea) m² free"

step '6. Its site appears by itself'
await "/companies/$ice/record" "\"$ice-$park\""
company_token=$token
show "$ice-$park"

step "7. It reports its headcount of $last_month"
as company-reporter
see=$company_token
call POST /headcount-reports 201 '{"company": "'$ice'", "site": "'$ice-$park'", "month": "'$last_month'", "headcount": {
  "employees": 30, "contracts": {"cdi": 24, "cdd": 5, "other": 1}, "anapecTrainees": 2, "gender": {"women": 16, "men": 14},
  "nationality": {"moroccan": 29, "foreign": 1}, "segments": {"ITO": 30}, "hires": 30, "departures": 0,
  "grossPayroll": 420000.00}}'
report_token=$token
show "$(text id): $(number employees) employees"

step '8. It declares the processing of its staff files (law 09-08, article 15)'
as company-administrator
call POST /filings 201 '{"company": "'$ice'", "nature": "NORMAL", "traits": ["STAFF"], "items": {
  "controller": {"name": "Demo Walkthrough '$ice'", "address": "Demo, 1 rue fictive", "city": "Casablanca"},
  "processing": {"name": "Demo: administration du personnel", "characteristics": "Fichier informatisé",
    "purposes": ["Gestion des contrats de travail et de la paie"]},
  "data": {"persons": ["Salariés"], "categories": ["Nom", "Fonction", "Salaire"]},
  "recipients": ["Service du personnel"], "transfers": ["FR"], "retention": "Cinq ans après la fin du contrat",
  "rights": {"service": "Service juridique", "measures": "Formulaire en ligne"},
  "security": "Accès par compte personnel, journaux de consultation", "interconnection": "Aucune"}}'
filing=$(text id)
show "$(text caseNumber), $(text stage)"

step '9. An officer takes the declaration and grants it'
as cndp-officer
see=
call POST "/filings/$filing/taking" 200
show "$(text stage)"
call POST "/filings/$filing/decision" 200 '{"outcome": "GRANTED",
  "reason": "Demo: déclaration conforme", "activityCode": "RH"}'
expect stage "$(text stage)" GRANTED
receipt=$(text instrumentNumber)
filing_token=$token
show "$receipt"

step '10. Anybody sees all of it, without a token'
as company-reporter # its report is its own affair, so only the company may wait for it to be counted
see=$report_token
call GET /overview 200
nobody
see=$company_token,$space_token,$filing_token
call GET "/office-spaces/$space" 200
expect availableArea "$(number availableArea)" 500
show "office space: $(number availableArea) of $(number leasableArea) m² free"
await "/companies/$ice" '"grantedFilings":1' # counted by compliance after the decision, which is all that the token waits for
expect standing "$(text standing)" VERIFIED
expect_text "\"$park\""
show "company: $(text legalName), $(text standing), in $park, $(number grantedFilings) granted filing"
call GET "/jobs?park=$park&from=$last_month&to=$last_month" 200
expect_text "\"$last_month\""
jobs=$(number jobs)
show "jobs in $park in $last_month: ${jobs:-held back, as fewer than $(number smallestGroup) companies report}"
call GET "/data-protection-register?number=$receipt" 200
expect_text "\"$ice\""
show "public register: $receipt, $(text controller)"
call GET /overview 200
show "country: $(number parks) parks, $(number companies) companies, $(number availableArea) m² free"
printf '\nAll of it works.\n'
