// What keeps a screen on a wall going without a network: the pages of telling, and nothing that says anything of anybody.
// Answers, receipts and conversations are never kept.
"use strict";
const SHELL = ["SHELL"], NAME = "hearback " + SHELL.join(" "), HOME = "/kiosk", PATIENCE = 8000;
// What was being sent when the network went, for the page that takes its place. In memory, and given once.
const held = new Map();

self.addEventListener("install", e => e.waitUntil(caches.open(NAME).then(c => c.addAll(SHELL.map(at => new Request(at, { cache: "reload", credentials: "same-origin" })))).then(() => self.skipWaiting())));
self.addEventListener("activate", e => e.waitUntil(caches.keys().then(all => Promise.all(all.filter(n => n.startsWith("hearback ") && n !== NAME).map(n => caches.delete(n)))).then(() => self.clients.claim())));

async function fresh(request) {
  const stop = new AbortController(), timer = setTimeout(() => stop.abort(), PATIENCE);
  try { return await fetch(request, { signal: stop.signal }); } finally { clearTimeout(timer); }
}
// The one page there is then, in the language of the page that was asked for.
async function instead(event, path, fields) {
  const tag = SHELL.filter(at => at.endsWith("/later")).find(at => at !== HOME + "/later" && path.startsWith(at.slice(0, -"later".length))) || HOME + "/later";
  const back = path.endsWith("/back") || path.includes("/board") || path.includes("/promise");
  const entries = fields ? [...fields].filter(pair => typeof pair[1] === "string" && !["draft", "made", "step", "go"].includes(pair[0])) : [];
  held.set(event.resultingClientId || event.clientId, { fields: back ? [] : entries, back });
  if (held.size > 20) held.delete(held.keys().next().value);
  return (await (await caches.open(NAME)).match(tag)) || Response.error();
}
self.addEventListener("fetch", event => {
  const url = new URL(event.request.url);
  if (url.origin !== location.origin) return;
  if (SHELL.includes(url.pathname) && event.request.method === "GET" && event.request.mode !== "navigate") {
    event.respondWith(caches.open(NAME).then(c => c.match(url.pathname)).then(found => found || fetch(event.request)));
  } else if (event.request.mode === "navigate") {
    const fields = event.request.method === "POST" ? event.request.clone().formData().catch(() => null) : null;
    event.respondWith(fresh(event.request).catch(async () => instead(event, url.pathname, await fields)));
  }
});
self.addEventListener("message", event => {
  const id = event.source && event.source.id;
  if (event.data === "what" && held.has(id)) { event.source.postMessage(held.get(id)); held.delete(id); }
});
// An extra of some browsers: the pages hand over what waits by themselves as soon as one of them is open.
self.addEventListener("sync", event => event.waitUntil(self.clients.matchAll().then(all => all.forEach(c => c.postMessage({ fields: [] })))));
