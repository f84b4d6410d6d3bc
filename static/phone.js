// Makes a voting link on a person's own phone. The phone draws a secret and sends it blinded; the house answers with the key of
// this vote alone and proves that it was that key; what comes of it, out of its blinding, allows one vote, and the house cannot
// tell to whom it gave it. Nothing is stored: the link is on this page and where its owner puts it. The other side is
// src/ground/anon/token.rs.
import { oprf, sha512 } from "./noble-voprf.js";

const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const utf8 = new TextEncoder();

function joined(...all) {
  return Uint8Array.from(all.flatMap((bytes) => Array.from(bytes)));
}

export function hex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function unhex(text) {
  return Uint8Array.from(text.match(/[0-9a-f]{2}/g) || [], (two) => parseInt(two, 16));
}

// Crockford's base 32, in fours.
export function spelled(bytes) {
  let bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  bits = bits.padEnd(Math.ceil(bits.length / 5) * 5, "0");
  return bits.replace(/.{5}/g, (five) => SIGNS[parseInt(five, 2)]).replace(/.{4}(?=.)/g, "$&-");
}

// A new secret for the vote with this digest, and what of it may be sent.
export function begin(digest) {
  const secret = crypto.getRandomValues(new Uint8Array(16));
  const x = sha512(joined(utf8.encode("vote-x"), digest, secret)).slice(0, 32);
  const input = joined(utf8.encode("vote-v1"), digest, x);
  return { secret, input, ...oprf.voprf.blind(input) };
}

// The token, if the answer was made with this key; an error if it was made with another.
export function finish(begun, element, proof, key) {
  const whole = oprf.voprf.finalize(begun.input, begun.blind, element, begun.blinded, key, proof);
  return spelled(joined(begun.secret, whole.slice(0, 16)));
}

function ready(form) {
  const say = form.dataset, at = (name) => document.querySelector("[data-" + name + "]");
  const key = unhex(say.key), problem = at("problem"), button = form.querySelector("button");
  // The same one is sent again after a lost answer: the house gives a second one to nobody.
  let begun;
  function told(sentence) {
    problem.textContent = sentence;
    problem.hidden = !sentence;
    if (sentence) problem.focus();
  }
  function shown(token) {
    const link = location.origin + say.vote + "#" + token, a = at("link");
    at("signs").textContent = token;
    a.textContent = a.href = link;
    at("save").href = URL.createObjectURL(new Blob([say.file.replace("{link}", link) + "\n"], { type: "text/plain" }));
    form.remove();
    at("made").hidden = false;
    at("made").focus();
  }
  async function ask() {
    begun = begun || begin(unhex(say.digest));
    const fields = new URLSearchParams({ number: form.elements.number.value, code: form.elements.code.value, element: hex(begun.blinded) });
    const answer = await fetch(form.action, { method: "POST", body: fields, credentials: "omit", cache: "no-store" });
    const got = await answer.json();
    if (!got.element) return told(got.problem);
    let token;
    try { token = finish(begun, unhex(got.element), unhex(got.proof), key); } catch (_) { return told(say.false); }
    shown(token);
  }
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    if (button.disabled) return;
    told("");
    button.disabled = true;
    // A moment for the button to change: an old phone works for some seconds.
    setTimeout(() => ask().catch(() => told(say.lost)).finally(() => { button.disabled = false; }), 50);
  });
  at("without").hidden = true;
  form.hidden = false;
}

const form = globalThis.document && document.querySelector("form[data-key]");
if (form) ready(form);
