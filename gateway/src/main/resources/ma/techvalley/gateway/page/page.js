"use strict";
const $ = (id) => document.getElementById(id);
const state = { language: "fr", zones: [], overview: null, items: [], facets: null, total: 0, next: null, age: 0, live: false, problem: "" };

const words = (key, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, value), WORDS[state.language][key] ?? key);
// Morocco writes western digits in Arabic, too, and groups them with blanks in French.
const locale = () => ({ fr: "fr-FR", en: "en-GB", ar: "ar-MA-u-nu-latn" })[state.language];
const number = (value) => new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 }).format(value);
const percent = (value) => new Intl.NumberFormat(locale(), { style: "percent", maximumFractionDigits: 0 }).format(value);
const date = (value) => new Intl.DateTimeFormat(locale(), { dateStyle: "medium" }).format(new Date(value + "T00:00:00"));
const month = (value) => new Intl.DateTimeFormat(locale(), { month: "long", year: "numeric" }).format(new Date(value + "-01T00:00:00"));
const region = (code) => REGIONS[code]?.[LANGUAGES.indexOf(state.language)] ?? code;

function element(tag, text, className) {
  const made = document.createElement(tag);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}

async function json(path) {
  const answer = await fetch(path, { headers: { Accept: "application/json" } });
  state.age = Number(answer.headers.get("Age") ?? 0);
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.errors?.map((error) => `${error.pointer}: ${error.detail}`).join(" ") ?? body.title);
  return body;
}

async function loadZones() {
  [state.overview, state.zones] = await Promise.all([json("/api/v1/overview"), allZones()]);
  renderFigures();
  renderParks();
  renderChoices();
}

async function allZones() {
  const zones = [];
  let cursor = "";
  do {
    const page = await json("/api/v1/zones?limit=200" + (cursor && "&cursor=" + encodeURIComponent(cursor)));
    zones.push(...page.items);
    cursor = page.nextCursor ?? "";
  } while (cursor);
  return zones;
}

let asked = 0;
async function search(more) {
  const ticket = ++asked;
  const query = new URLSearchParams();
  for (const [name, value] of new FormData($("search"))) if (value) query.set(name, value);
  if (more && state.next) query.set("cursor", state.next);
  try {
    const page = await json("/api/v1/office-spaces?" + query);
    if (ticket !== asked) return;
    Object.assign(state, { items: more ? [...state.items, ...page.items] : page.items, facets: page.facets, total: page.total, next: page.nextCursor, problem: "" });
  } catch (failure) {
    if (ticket !== asked) return;
    state.problem = failure.message;
  }
  renderRows();
  renderChoices();
}

function renderText() {
  document.documentElement.lang = state.language;
  document.documentElement.dir = state.language === "ar" ? "rtl" : "ltr";
  document.title = words("title");
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = words(node.dataset.text);
  for (const button of document.querySelectorAll("[data-language]")) button.setAttribute("aria-pressed", button.dataset.language === state.language);
  const heads = ["park", "building", "available", "rent", "fitOut", "date"];
  $("heads").replaceChildren(...heads.map((key) => element("th", words(key), key === "available" || key === "rent" ? "number" : "")));
  renderFigures();
  renderParks();
  renderChoices();
  renderRows();
  renderLive();
}

function renderFigures() {
  if (!state.overview) return;
  const { totals, filingsGranted, targets } = state.overview;
  const goal = targets.find((target) => target.indicator === "total-jobs");
  const jobs = totals.jobsSuppressed ? "—" : number(totals.jobs ?? 0);
  const note = totals.jobsSuppressed ? words("withheld") : totals.jobsMonth ? words("month", month(totals.jobsMonth)) : "";
  const figures = [
    ["available", number(totals.availableArea), words("share", percent(totals.occupancyRate))],
    ["leasable", number(totals.leasableArea)], ["companies", number(totals.companies)],
    ["jobs", jobs, [note, goal && words("target", number(goal.value))].filter(Boolean).join(" · ")], ["filings", number(filingsGranted)],
  ];
  $("figures").replaceChildren(...figures.map(([key, value, small]) => {
    const box = element("div");
    const shown = element("dd", value);
    if (small) shown.append(element("small", small));
    box.append(element("dt", words(key)), shown);
    return box;
  }));
}

function renderParks() {
  $("parks").replaceChildren(...state.zones.map((zone) => {
    const button = element("button");
    button.type = "button";
    button.append(element("strong", zone.name[state.language]), element("span", `${zone.city} · ${region(zone.region)}`));
    const meter = element("meter");
    Object.assign(meter, { min: 0, max: 1, high: 0.9, optimum: 0.5, value: zone.offer.occupancyRate });
    const text = zone.offer.leasableArea
      ? words("occupied", percent(zone.offer.occupancyRate), number(zone.offer.availableArea)) : words("unknown");
    meter.setAttribute("aria-label", text);
    button.append(meter, element("span", text));
    button.addEventListener("click", () => {
      $("search").elements.park.value = zone.code;
      search();
      $("search").scrollIntoView({ behavior: "smooth" });
    });
    const item = element("li");
    item.append(button);
    return item;
  }));
}

function choices(name, options) {
  const select = $("search").elements[name];
  const chosen = select.value;
  select.replaceChildren(...options.map(([value, text]) => new Option(text, value)));
  if (options.some(([value]) => value === chosen)) select.value = chosen;
}

function renderChoices() {
  const counted = (facet, value) => (state.facets ? ` (${number(state.facets[facet][value] ?? 0)})` : "");
  const regions = [...new Set(state.zones.map((zone) => zone.region))].sort();
  choices("region", [["", words("all")], ...regions.map((code) => [code, region(code) + counted("region", code)])]);
  choices("park", [["", words("all")], ...state.zones.map((zone) => [zone.code, zone.name[state.language] + counted("park", zone.code)])]);
  choices("fitOut", [["", words("all")], ...["SHELL_AND_CORE", "FITTED", "FURNISHED"].map((value) => [value, words(value) + counted("fitOut", value)])]);
  choices("sort", [["", words("sortPark")], ["rent", words("sortRent")], ["-area", words("sortArea")], ["availability", words("sortDate")]]);
}

function renderRows() {
  $("rows").replaceChildren(...state.items.map(row));
  $("more").hidden = !state.next;
  $("total").classList.toggle("wrong", Boolean(state.problem));
  $("total").textContent = state.problem ? words("wrong") + state.problem : state.total ? words("found", number(state.total)) : words("none");
  renderLive();
}

function row(space) {
  const line = element("tr");
  line.dataset.id = space.id;
  const free = element("td", number(space.availableArea), "number");
  const from = element("td", space.availableArea ? date(space.availabilityDate) : "—");
  if (space.nextAvailability) from.append(" ", element("small", words("soon", number(space.nextAvailability.area), date(space.nextAvailability.date))));
  line.append(
    element("td", space.park.name?.[state.language] ?? space.park.code), element("td", `${space.building} · ${space.floor}`), free,
    element("td", space.askingRent === undefined ? "—" : number(space.askingRent), "number"), element("td", words(space.fitOut)), from);
  return line;
}

function renderLive() {
  $("live").classList.toggle("on", state.live);
  $("live").textContent = words(state.live ? "live" : "away");
  $("fresh").textContent = words("fresh", number(state.age));
}

let typing = 0;
/** Once the typing has stopped. */
function typed() {
  clearTimeout(typing);
  typing = setTimeout(() => search(), 300);
}

let refreshing = false;
/** At most once a second, however much changes. */
function refresh() {
  if (refreshing) return;
  refreshing = true;
  setTimeout(() => { refreshing = false; loadZones().catch(() => {}); }, 1000);
}

function follow() {
  const changes = new EventSource("/api/v1/changes");
  const alive = (live) => { state.live = live; renderLive(); };
  changes.onopen = () => alive(true);
  changes.onerror = () => alive(false);
  changes.addEventListener("office-space", (event) => {
    const { id, item } = JSON.parse(event.data);
    const place = state.items.findIndex((space) => space.id === id);
    if (place >= 0) {
      state.items[place] = item;
      const line = row(item);
      line.className = "changed";
      $("rows").children[place]?.replaceWith(line);
    }
    refresh();
  });
  for (const type of ["park", "company", "register-entry", "standing", "jobs"]) changes.addEventListener(type, refresh);
  changes.addEventListener("reset", () => { refresh(); search(); });
}

function speak(language) {
  state.language = LANGUAGES.includes(language) ? language : "fr";
  try { localStorage.setItem("language", state.language); } catch { /* private mode */ }
  renderText();
}

for (const button of document.querySelectorAll("[data-language]")) button.addEventListener("click", () => speak(button.dataset.language));
$("search").addEventListener("submit", (event) => { event.preventDefault(); search(); });
$("search").addEventListener("input", typed);
$("more").addEventListener("click", () => search(true));
let known = null;
try { known = localStorage.getItem("language"); } catch { /* private mode */ }
speak(location.hash.slice(1) || known || navigator.language.slice(0, 2));
Promise.allSettled([loadZones(), search()]).then(follow);
