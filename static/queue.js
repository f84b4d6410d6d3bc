// Messages that wait for a network. Each is sealed to the house before it touches the disk (X25519, HKDF, AES-GCM: the other
// side is src/ground/anon/envelope.rs), so the tablet cannot read them either. The words of a receipt are made here, so
// that they can be shown at once; the message carries them inside the seal.
(function () {
"use strict";
var H = document.documentElement, say = H.dataset, HOME = say.home, MOST = 200, NOUGHT = new Uint8Array(12);
var utf8 = new TextEncoder(), subtle = window.crypto && crypto.subtle;
if (!subtle || !window.indexedDB || !say.screen) return;

function bytes(text) { return Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), function (c) { return c.charCodeAt(0); }); }
function text(all) { return btoa(String.fromCharCode.apply(null, all)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, ""); }
function joined() { return new Uint8Array([].concat.apply([], [].map.call(arguments, function (a) { return Array.from(a); }))); }

async function seal(plain) {
  var key = bytes(say.key), house = key.slice(4), pair = await subtle.generateKey("X25519", true, ["deriveBits"]);
  var mine = new Uint8Array(await subtle.exportKey("raw", pair.publicKey));
  var theirs = await subtle.importKey("raw", house, "X25519", false, []);
  var shared = await subtle.importKey("raw", await subtle.deriveBits({ name: "X25519", public: theirs }, pair.privateKey, 256), "HKDF", false, ["deriveKey"]);
  var once = await subtle.deriveKey({ name: "HKDF", hash: "SHA-256", salt: joined(mine, house), info: utf8.encode("hearback envelope 1") }, shared, { name: "AES-GCM", length: 256 }, false, ["encrypt"]);
  var body = await subtle.encrypt({ name: "AES-GCM", iv: NOUGHT, additionalData: utf8.encode("screen " + say.screen) }, once, utf8.encode(plain));
  var all = joined([1], key.slice(0, 4), mine, new Uint8Array(body)), out = "";
  // In pieces that are whole groups of base64 and no call is too long.
  for (var i = 0; i < all.length; i += 3072) out += text(all.slice(i, i + 3072));
  return out;
}

// Fifteen digits that nobody chose: what lies above the last whole thousand billion is thrown again.
function receipt() {
  var two = new Uint32Array(2), top = 2097152 * 4294967296, space = 1e15, n;
  do { crypto.getRandomValues(two); n = (two[0] & 0x1fffff) * 4294967296 + two[1]; } while (n >= top - top % space);
  return String(n % space).padStart(15, "0");
}
// H. M. Damm's check digit, as in src/ground/anon/receipt.rs.
var DAMM = ["0317598642", "7092154863", "4206871359", "1750983426", "6123045978", "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"];
function spaced(fifteen) {
  var check = fifteen.split("").reduce(function (at, d) { return +DAMM[at][+d]; }, 0);
  return (fifteen + check).replace(/(\d{4})(?=\d)/g, "$1 ");
}
async function words(fifteen) {
  var n = BigInt(fifteen), number = new Uint8Array(8), v = n;
  for (var i = 7; i >= 0; i--) { number[i] = Number(v & 255n); v >>= 8n; }
  var hash = new Uint8Array(await subtle.digest("SHA-256", joined(utf8.encode("hearback receipt check"), number)));
  var all = (n << 10n) | BigInt(hash[0] << 2 | hash[1] >> 6), list = await (await fetch(say.words)).json();
  return [50n, 40n, 30n, 20n, 10n, 0n].map(function (by) { return list[Number((all >> by) & 1023n)]; });
}

var opened;
function store(mode, act) {
  opened = opened || new Promise(function (done, fail) {
    var open = indexedDB.open("hearback", 1);
    open.onupgradeneeded = function () { open.result.createObjectStore("waiting", { autoIncrement: true }); };
    open.onsuccess = function () { done(open.result); };
    open.onerror = function () { fail(open.error); };
  });
  return opened.then(function (db) {
    return new Promise(function (done, fail) {
      // Kept when it is on the disk, and not before.
      var tx = db.transaction("waiting", mode, { durability: "strict" }), asked = act(tx.objectStore("waiting"));
      tx.oncomplete = function () { done(asked.result); };
      tx.onerror = tx.onabort = function () { fail(tx.error); };
    });
  });
}
function waiting() { return store("readonly", function (s) { return s.count(); }).catch(function () { return 0; }); }
function keep(sealed) { return store("readwrite", function (s) { return s.add(sealed); }); }
function forget(at) { return store("readwrite", function (s) { return s.delete(at); }); }

// Hands over what waits, the oldest first, one after the other. What the house cannot read any more goes; the rest stays.
var busy = false, pause = 0, next = 0;
async function flush() {
  if (busy || Date.now() < next) return;
  busy = true;
  try {
    var keys = await store("readonly", function (s) { return s.getAllKeys(); });
    for (var i = 0; i < keys.length; i++) {
      var sealed = await store("readonly", function (s) { return s.get(keys[i]); });
      var answer = await fetch(HOME + "/queue", { method: "POST", headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: "sealed=" + sealed });
      if (answer.ok || answer.status === 410 || answer.status === 422) await forget(keys[i]); else throw new Error(answer.status);
    }
    pause = 0;
  } catch (e) {
    pause = Math.min(300000, (pause || 15000) * 2);
    next = Date.now() + pause;
  }
  busy = false;
}

// The envelope of a form: what the house would have been sent, and the receipt that was shown.
function envelope(form, fifteen) {
  var place = form.dataset.place || (form.getAttribute("action") || "").split("/p/")[1].split("/")[0];
  return seal(JSON.stringify({ place: place, locale: say.tag, receipt: fifteen, body: new URLSearchParams(new FormData(form)).toString() }));
}
async function online() {
  var stop = new AbortController(), timer = setTimeout(function () { stop.abort(); }, 4000);
  try { return (await fetch(HOME + "/beat", { method: "POST", signal: stop.signal, headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: "waiting=" })).ok; } catch (e) { return false; } finally { clearTimeout(timer); }
}
function line(form, what, label) {
  var at = document.getElementById("kept") || document.createElement("p");
  at.id = "kept"; at.className = "err"; at.setAttribute("role", "alert"); at.textContent = what;
  form.append(at);
}
function put(tag, text, into, more) {
  var e = document.createElement(tag);
  e.textContent = text || "";
  Object.keys(more || {}).forEach(function (k) { e[k] = more[k]; });
  into.append(e);
  return e;
}
// The words, once, on a page that no server made.
async function show(fifteen) {
  var six = await words(fifteen), main = document.getElementById("m");
  main.replaceChildren();
  put("h1", say.got, main);
  put("p", say.later, main);
  put("h2", say.yours, main);
  put("p", say.lose, main);
  var ticket = put("div", "", main, { id: "ticket", className: "ticket" }), list = put("ol", "", ticket, { lang: "en", dir: "ltr", translate: false });
  six.forEach(function (w) { put("li", w, list); });
  put("p", say.or, ticket, { className: "hint" });
  put("bdi", spaced(fifteen), put("p", "", ticket, { className: "digits" }), { dir: "ltr" });
  put("a", say.kept, put("div", "", main, { className: "acts" }), { className: "btn", href: HOME + "?end=1" });
  scrollTo(0, 0);
  main.focus();
}

// The last page of the form, or the one page there is without a network.
async function send(form, event) {
  event.preventDefault();
  if (form.dataset.busy) return;
  form.dataset.busy = "yes";
  try {
    if (await waiting() >= MOST) { line(form, say.full); return; }
    var field = form.elements.made, fifteen = field && field.value || receipt();
    var sealed = await envelope(form, fifteen);
    await keep(sealed);
    if (form.method === "post" && form.getAttribute("action") && await online()) {
      // The house makes the page of it. Should the network fail on the way, what is kept is handed over later: the same once.
      form.submit();
      return;
    }
    await show(fifteen);
    flush();
    if (navigator.serviceWorker) navigator.serviceWorker.ready.then(function (r) { if (r.sync) r.sync.register("waiting"); });
  } catch (e) {
    // A full disk, or a browser that cannot seal: the form goes as it always could.
    if (form.getAttribute("action")) form.submit(); else line(form, say.full);
  } finally {
    delete form.dataset.busy;
  }
}
// Each message has one receipt from its first page on, so that a page sent twice is one message. It stands in the page and
// nowhere else: what browsers keep between pages lies on the disk.
function prepare(form) {
  if (!form.elements.made) put("input", "", form, { type: "hidden", name: "made", value: receipt() });
}
var tell = document.getElementById("tell"), later = document.getElementById("later");
if (tell) {
  prepare(tell);
  tell.addEventListener("submit", function (e) {
    if (e.submitter && e.submitter.value === "send" && tell.elements.step && tell.elements.step.value === "check") {
      send(tell, e);
    }
  });
}
if (later) {
  later.addEventListener("submit", function (e) { send(later, e); });
  // What was typed before the network went is with the worker, in its memory.
  if (navigator.serviceWorker && navigator.serviceWorker.controller) {
    navigator.serviceWorker.addEventListener("message", function (e) {
      (e.data.fields || []).forEach(function (pair) {
        [].forEach.call(later.elements, function (f) {
          if (f.name !== pair[0]) return;
          if (f.type === "radio" || f.type === "checkbox") f.checked = f.checked || f.value === pair[1]; else f.value = pair[1];
        });
      });
      if (e.data.back) { document.getElementById("no-answers").hidden = false; later.hidden = true; }
    });
    navigator.serviceWorker.controller.postMessage("what");
  }
}
window.hearback = { waiting: waiting };
addEventListener("online", function () { next = 0; flush(); });
setInterval(flush, 30000);
flush();
})();
