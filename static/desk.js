// Small helps at the desk. Everything works without them: they press what could be pressed, and write nothing of their own.
(function () {
"use strict";
var letters = false, keys = document.getElementById("letters");
try { letters = localStorage.getItem("letters") === "on"; } catch (e) { /* a browser that keeps nothing */ }
function all(what) { return [].slice.call(document.querySelectorAll(what)); }

// What came ticked is a tick like any other: a page that stays live is compared with one that has none.
all("input[checked]").forEach(function (tick) {
  tick.checked = true;
  tick.removeAttribute("checked");
});

// The first blank of a saved reply is selected, to be written over.
var box = all("textarea").filter(function (t) { return t.autofocus || t === document.activeElement; })[0];
if (box && box.value.indexOf("___") >= 0) {
  box.focus();
  box.setSelectionRange(box.value.indexOf("___"), box.value.indexOf("___") + 3);
}

// The seconds in which an answer can be taken back.
setInterval(function () {
  all("[data-left]").forEach(function (left) {
    var n = Math.max(0, Number(left.textContent) - 1);
    left.textContent = String(n);
  });
}, 1000);

function step(by) {
  var rows = all("#queue .row"), at = rows.findIndex(function (row) { return row.getAttribute("aria-current"); });
  var next = rows[at < 0 && by < 0 ? rows.length - 1 : at + by];
  if (next) location.href = next.href;
}
function go(id) {
  var field = document.getElementById(id), fold = field && field.closest("details");
  if (fold) fold.open = true;
  if (field) field.focus();
  return field;
}
function letter(key) {
  if (key === "j") step(1);
  else if (key === "k") step(-1);
  else if (key === "r" || key === "a") return go("answer");
  else if (key === "n") return go("note");
  else if (key === "e") return go("ask");
  else if (key === "?") location.href = "/desk/keys";
  else return false;
  return true;
}
document.addEventListener("keydown", function (event) {
  var at = event.target;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && at.form && at.tagName === "TEXTAREA") {
    event.preventDefault();
    at.form.requestSubmit();
  } else if (event.altKey && event.shiftKey && /^Key[JK]$/.test(event.code)) {
    event.preventDefault();
    step(event.code === "KeyJ" ? 1 : -1);
  } else if (letters && !event.ctrlKey && !event.altKey && !event.metaKey && !/^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName) && letter(event.key)) {
    event.preventDefault();
  }
});

if (keys) {
  keys.hidden = false;
  var choice = keys.querySelector("input");
  choice.checked = letters;
  choice.addEventListener("change", function () {
    letters = choice.checked;
    try { localStorage.setItem("letters", letters ? "on" : "off"); } catch (e) { choice.checked = letters = false; }
  });
}
})();
