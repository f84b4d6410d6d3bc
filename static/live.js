// Keeps a page as if it were loaded again. What holds the caret or unsent words is never replaced: a button offers the
// change. Without this script everything works by loading again.
(function () {
"use strict";
var say = document.getElementById("say"), open = document.querySelector("input[name=open]");
if (!say || !window.WebSocket) return;
var held = {}, pieces = "", tries = 0, spoke = 0, wrote = 0, lost, line, again, bar, speaking;
var page = say.dataset.page, see = say.dataset.see, have = say.dataset.have || "";
var url = location.protocol.replace("http", "ws") + "//" + location.host + "/ws?page=" + encodeURIComponent(page) + "&have=";
var as = { createHTML: function (text) { return text; } };
if (window.trustedTypes) as = trustedTypes.createPolicy("live", as);

function parsed(html) { return new DOMParser().parseFromString(as.createHTML(html), "text/html"); }
function tell(words) {
  clearTimeout(speaking);
  say.textContent = "";
  speaking = setTimeout(function () {
    spoke = Date.now();
    say.textContent = words.slice(0, 100);
  }, Math.max(150, spoke + 5000 - Date.now()));
}
function typed(field) {
  return !/hidden|radio|checkbox/.test(field.type) && field.value !== field.defaultValue;
}
function busy(old) {
  return old.contains(document.activeElement) || [].some.call(old.querySelectorAll("input,textarea"), typed) ||
    old.id === "queue" && (old.matches(":hover") || old.scrollTop + scrollY > 0);
}
function put(id) {
  var old = document.getElementById(id), next = held[id];
  if (old) {
    old.replaceWith(next);
    // What was ticked stays ticked.
    [].forEach.call(old.querySelectorAll(":checked"), function (tick) {
      [].forEach.call(next.querySelectorAll("input"), function (box) { if (tick.type === "checkbox" && box.value === tick.value) box.checked = true; });
    });
  }
  delete held[id];
}
function offer(act) {
  if (!bar) {
    bar = document.createElement("button");
    bar.id = "see";
    bar.textContent = see;
    bar.style.cssText = "position:fixed;bottom:1rem;inset-inline-start:1rem;width:auto;z-index:9";
    document.body.append(bar);
  }
  bar.onclick = act;
}
function withdraw() { if (bar) bar.remove(); bar = null; }
function show() { Object.keys(held).forEach(put); withdraw(); }
function reload() {
  var look = document.querySelector("button[value=look]");
  if (look) look.click(); else location.href = page;
}
// A part as it is now. Of a list only its order comes, and what of it is not here yet.
function now(part, whole) {
  var sent = whole || parsed(part.html || "");
  if (!part.order) return sent.getElementById(part.id);
  var old = held[part.id] || document.getElementById(part.id), list = old && old.cloneNode();
  return part.order.every(function (id) {
    var one = sent.getElementById(id) || old && old.querySelector("#" + id);
    return list && one && list.append(one.cloneNode(true)) === undefined;
  }) && list;
}
function apply(news, whole) {
  if (news.fetch && !whole) { // too large for a message
    if (open) return offer(reload);
    return fetch(page).then(function (r) { return r.text(); }).then(function (text) { apply(news, parsed(text)); });
  }
  var changed = false;
  have = news.have || "";
  news.parts.forEach(function (part) {
    var old = document.getElementById(part.id), next = now(part, whole);
    if (part.order && !next) { have = ""; line.close(); } // something in between is missing: all of it, then
    if (!old || !next) return;
    delete held[part.id];
    if (old.isEqualNode(next)) return;
    changed = true;
    held[part.id] = next;
    if (!busy(old)) put(part.id);
  });
  if (news.title) document.title = news.title;
  if (Object.keys(held).length) offer(show);
  else withdraw();
  if (changed && news.say) tell(news.say);
}
function start() {
  clearTimeout(again);
  pieces = "";
  line = new WebSocket(url + have);
  line.onopen = function () { if (open) line.send(open.value); };
  line.onmessage = function (message) {
    var text = message.data, more = text[0] === "+";
    tries = lost = 0;
    if (text[0] !== "{") text = pieces += text.slice(1);
    if (more) return;
    pieces = "";
    apply(JSON.parse(text));
  };
  line.onclose = function (end) {
    if (end.code === 1008) return open || offer(reload); // not ours to watch any longer
    lost = lost || Date.now();
    if (Date.now() - lost > 120000) offer(reload);
    again = setTimeout(start, Math.min(30000, 1000 * Math.pow(2, tries++)) * (1 + Math.random()) / 2);
  };
}
addEventListener("pagehide", function () { clearTimeout(again); line.onclose = null; line.close(); });
addEventListener("pageshow", function (event) { if (event.persisted) start(); });
document.addEventListener("visibilitychange", function () {
  if (!document.hidden && line.readyState === 3 && again) { tries = 0; start(); }
});
if (/^.desk.concern/.test(page)) document.addEventListener("input", function () {
  if (line.readyState !== 1 || Date.now() - wrote < 10000) return;
  wrote = Date.now();
  line.send('{"writing":true}');
});
start();
})();
