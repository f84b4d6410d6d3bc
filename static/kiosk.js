// At a screen on a wall: nobody finds what the one before wrote. It asks whether somebody is still there, hides and ends at a
// touch, says to the house that it works, and keeps nothing. What waits for a network is queue.js's.
(function () {
"use strict";
var H = document.documentElement, say = H.dataset, HOME = say.home, WARN = 30000;
var finish = document.querySelector("[data-finish]"), last = Date.now(), more = 1, veil = null, tick = 0;
// Longer where the words have to be written down, or are looked for in pictures.
var idle = 60000 * (document.getElementById("ticket") ? 1.5 : H.classList.contains("easy") && document.querySelector("textarea") ? 2 : 1);

function make(tag, props, inside) {
  var e = document.createElement(tag);
  Object.keys(props || {}).forEach(function (k) { e[k] = props[k]; });
  (inside || []).forEach(function (i) { e.append(i); });
  return e;
}
function drop() { clearInterval(tick); if (veil) veil.remove(); veil = null; last = Date.now(); }
function end() {
  clearInterval(tick);
  [].forEach.call(document.forms, function (f) { f.reset(); });
  document.body.replaceChildren();
  try { sessionStorage.clear(); } catch (e) { /* nothing is kept, then */ }
  location.replace(HOME + "?end=1");
}

// A sheet over everything. Nothing of the page can be seen or read through it.
function cover(name, inside, focus) {
  veil = make("dialog", { className: "veil" }, inside);
  veil.setAttribute("aria-label", name);
  veil.oncancel = function (e) { e.preventDefault(); };
  document.body.append(veil);
  veil.showModal();
  if (focus) focus.focus();
}
function button(text, act, quiet) {
  var b = make("button", { type: "button", textContent: text, onclick: act });
  if (quiet) b.className = "quiet";
  return b;
}
// Counts down to the end of it.
function until(then, seconds, loud) {
  var begun = Date.now();
  function now() {
    var left = Math.ceil((then - (Date.now() - begun)) / 1000);
    if (seconds) seconds.textContent = left;
    if (loud && left === 10) loud.textContent = "10";
    if (left <= 0) end();
  }
  now();
  tick = setInterval(now, 250);
}
function ask() {
  var seconds = make("p", { className: "seconds", ariaHidden: "true" }), loud = make("p", { className: "vh" });
  loud.setAttribute("role", "status");
  var stay = button(say.stay, function () { more = Math.min(4, more * 2); drop(); });
  cover(say.ask, [make("h1", { textContent: say.ask }), make("p", { textContent: say.soon }), seconds, loud, make("div", { className: "acts" }, [stay, button(say.end, end, true)])], stay);
  loud.textContent = say.ask;
  until(WARN, seconds, loud);
}
function hide() {
  var on = button(say.on, drop);
  cover(say.hidden, [make("h1", { textContent: say.hidden }), make("div", { className: "acts" }, [on, button(say.end, end, true)])], on);
  until(WARN);
}
// After a vote nobody has anything left to read: the screen is the next person's.
if (document.querySelector("[data-done]")) setTimeout(end, 4000);
["pointerdown", "keydown", "input", "scroll"].forEach(function (kind) {
  addEventListener(kind, function () { if (!veil) last = Date.now(); }, { passive: true, capture: true });
});
if (finish) setInterval(function () { if (!veil && Date.now() - last > idle * more) ask(); }, 1000);
// Both are links that work without this; with it nothing stays behind.
[].forEach.call(document.querySelectorAll("[data-finish]"), function (a) { a.addEventListener("click", function (e) { e.preventDefault(); end(); }); });
[].forEach.call(document.querySelectorAll("[data-hide]"), function (b) { b.hidden = false; b.onclick = hide; });

// Browsers write what a form sent into the file from which they restore a session, but for forms that hold a password.
[].forEach.call(document.forms, function (f) {
  if (f.method === "post") f.append(make("input", { type: "password", name: "nothing", value: "-", hidden: true, autocomplete: "one-time-code" }));
});

// What one types can be hidden from whoever stands behind.
[].forEach.call(document.querySelectorAll("textarea"), function (box, n) {
  if (n || !("webkitTextSecurity" in box.style)) return;
  var toggle = button(say.mask, function () {
    var on = box.classList.toggle("masked");
    toggle.textContent = on ? say.unmask : say.mask;
    toggle.setAttribute("aria-pressed", on);
  });
  toggle.className = "link mask";
  box.after(toggle);
});

// A code that somebody behind could take a picture of goes away by itself; slips are printed where there is a printer.
var code = document.getElementById("code"), slip = document.getElementById("slip");
if (code) code.addEventListener("toggle", function () { if (code.open) setTimeout(function () { code.open = false; }, 20000); });
if (slip && say.prints) document.getElementById("along").prepend(button(say.print, function () { print(); this.textContent = say.take; }, true));

// It works, and holds so many messages. Somebody may be wiping the glass.
function beat() {
  // How many is said from the first page alone: while somebody stands there it would tell that they wrote, and when.
  var waiting = window.hearback && !finish ? window.hearback.waiting() : Promise.resolve("");
  waiting.then(function (n) {
    return fetch(HOME + "/beat", { method: "POST", headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: "waiting=" + n });
  }).then(function (r) { return r.json(); }).then(function (told) {
    if (told.wipe && !veil) {
      cover(say.wiping, [make("h1", { textContent: say.wiping })]);
      veil.classList.add("deaf");
      until(WARN);
    }
  }).catch(function () { /* no network: the house sees that it is silent */ });
}
beat();
setInterval(beat, 20000);

addEventListener("contextmenu", function (e) { e.preventDefault(); });
addEventListener("dragstart", function (e) { e.preventDefault(); });
// A page that comes back from the browser's memory is not shown.
addEventListener("pageshow", function (e) { if (e.persisted) { H.hidden = true; location.replace(HOME + "?end=1"); } });

if (navigator.serviceWorker && say.screen) {
  var at = HOME + "/worker.js", script = at;
  if (window.trustedTypes) {
    script = trustedTypes.createPolicy("kiosk", { createScriptURL: function (url) { if (url !== at) throw new TypeError(url); return url; } }).createScriptURL(at);
  }
  navigator.serviceWorker.register(script, { scope: HOME }).catch(function () { /* without it there is no offline page */ });
}
})();
