// The script of the page, spoken to by lines: what it asks, what it makes of each answer, and whether it takes one that was altered.

import { webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

globalThis.crypto ??= webcrypto; // Node 18

// As the house serves them: the one names the other by its address.
const read = (name) => readFileSync(new URL(`../../../static/${name}`, import.meta.url), 'utf8');
const address = (text) => `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`;
const noble = address(read('noble-voprf.js'));
const { oprf } = await import(noble);
const { begin, finish, hex, unhex } = await import(address(read('phone.js').replace('./noble-voprf.js', noble)));

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const next = async () => (await lines.next()).value;
const say = (line) => process.stdout.write(`${line}\n`);

const [digest, key, secret, links, turned] = (await next()).split(' ');
const begun = Array.from({ length: Number(links) }, () => begin(unhex(digest)));
begun.forEach((one) => say(hex(one.blinded)));
for (const one of begun) {
  const [element, proof, otherElement, otherProof] = (await next()).split(' ').map(unhex);
  const token = finish(one, element, proof, unhex(key));
  let altered = 'taken';
  try { finish(one, otherElement, otherProof, unhex(key)); } catch { altered = 'refused'; }
  say(`${token} ${altered}`);
}
for (let n = 0; n < Number(turned); n += 1) {
  const { evaluated, proof } = oprf.voprf.blindEvaluate(unhex(secret), unhex(key), unhex(await next()));
  say(`${hex(evaluated)} ${hex(proof)}`);
}
