// Voting cards on paper: every code is read from the sheet as it is printed, nothing is cut, and large print is large.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const program = process.env.HEARBACK_BIN ?? here('../../target/debug/hearback');
const decoder = readFileSync(here('node_modules/jsqr/dist/jsQR.js'), 'utf8');
const home = mkdtempSync(join(tmpdir(), 'hearback-cards-'));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
after(async () => {
  await browser.close();
  rmSync(home, { recursive: true, force: true });
});

const sha = (...parts) => createHash('sha256').update(Buffer.concat(parts.map((p) => Buffer.from(p)))).digest();

/** A vote, with the lot drawn as anyone can draw it. */
function definition(titles, question = 'What should come first this winter?') {
  const [round, seed] = ['3f9a2c0b7d1e4f5a8b6c9d0e1f2a3b4c', '12 06 33'];
  const options = titles.map((title, n) => ({ id: `o${n}`, title, cost: null }));
  const lot = options.map((o) => o.id).sort((a, b) => Buffer.compare(sha(round, seed, a), sha(round, seed, b)));
  return {
    version: 1, round, group: 'Residents', question, place: 'The hatch in the hall', promise: 'ask', options, rule: 'most-ticks',
    house: { name: 'Northside', address: 'https://hear.northside.example.org', key: '09'.repeat(32) },
    winners: 1, budget: null, ticks: Math.min(3, titles.length), turnout: 0, roll: 20, seed, lot,
    opens: { said: 'Monday 2 March 2026, 09:00', at: 1772442000000 }, closes: { said: 'Friday 13 March 2026, 17:00', at: 1773421200000 },
  };
}

let made = 0;
function cards(of, count, ...more) {
  const [file, out] = [join(home, `${++made}.json`), join(home, `${made}`)];
  writeFileSync(file, JSON.stringify(of));
  execFileSync(program, ['ballot', 'cards', '--definition', file, '--count', `${count}`, '--out', out, ...more]);
  return { out, page: join(out, 'cards.html'), list: JSON.parse(readFileSync(join(out, 'hashes.json'), 'utf8')) };
}

async function open(file) {
  const page = await browser.newPage({ viewport: { width: 1123, height: 794 }, javaScriptEnabled: true });
  page.on('request', (request) => assert(request.url().startsWith('file:'), `it asks for ${request.url()}`));
  await page.goto(pathToFileURL(file).href);
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** The hash the house knows a card by, from the address that a camera read. */
function hash(address, list) {
  const [before, code] = address.split('#');
  assert.equal(before, 'https://hear.northside.example.org/v/3f9a2c0b7d1e4f5a8b6c9d0e1f2a3b4c');
  const bits = [...code.replaceAll('-', '')].reduce((n, sign) => n * 32n + BigInt('0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(sign)), 0n);
  return sha('card', Buffer.from(list.definition, 'hex'), Buffer.from(bits.toString(16).padStart(20, '0'), 'hex')).toString('hex');
}

const few = ['Open the door at 8 on Sundays', 'A later breakfast', 'Lockers that lock', 'Warm drinks at night', 'A women\u2019s hour in the showers'];

test('VOTE-09: a phone reads every one of 200 cards, and each is on the list', { timeout: 300_000 }, async () => {
  const { page: file, list, out } = cards(definition(few), 200);
  const page = await open(file);
  const reader = await browser.newPage();
  await reader.evaluate(`${decoder};0`);
  const read = new Set();
  for (const code of await page.locator('svg.code').all()) {
    const picture = (await code.screenshot()).toString('base64');
    const said = await reader.evaluate(async (picture) => {
      const bytes = Uint8Array.from(atob(picture), (c) => c.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const paper = new OffscreenCanvas(image.width, image.height).getContext('2d');
      paper.drawImage(image, 0, 0);
      const seen = paper.getImageData(0, 0, image.width, image.height);
      return globalThis.jsQR(seen.data, image.width, image.height)?.data;
    }, picture);
    assert(said, 'a code that cannot be read');
    read.add(hash(said, list));
  }
  assert.deepEqual([...read].sort(), list.hashes);

  // Paper of the right size: two cards a sheet, and one sheet that says what to do.
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Number(width), Number(height)]);
  assert.equal(boxes.length, 101);
  assert(boxes.every(([width, height]) => Math.abs(width - 842) < 2 && Math.abs(height - 595) < 2));
  await page.close();
  await reader.close();

  // And with the tools of a print shop, where they are.
  if (spawnSync('pdftoppm', ['-v']).error || spawnSync('zbarimg', ['--version']).error) return;
  writeFileSync(join(out, 'cards.pdf'), pdf);
  execFileSync('pdftoppm', ['-r', '120', '-gray', join(out, 'cards.pdf'), join(out, 'sheet')]);
  const sheets = readdirSync(out).filter((name) => name.startsWith('sheet')).map((name) => join(out, name));
  const told = spawnSync('zbarimg', ['-q', '--raw', '-Sdisable', '-Sqrcode.enable', ...sheets], { encoding: 'utf8', maxBuffer: 1 << 24 }).stdout;
  assert.deepEqual([...new Set(told.trim().split('\n').map((line) => hash(line, list)))].sort(), list.hashes);
});

const long = 'A washing machine on every day of the week';
for (const [name, of, ...more] of [
  ['one option', definition(['Yes'])],
  ['ten short lines', definition(Array.from({ length: 10 }, (_, n) => `Wish number ${n}`))],
  ['five long lines and a long question', definition(Array.from({ length: 5 }, (_, n) => `${long} ${n}`), 'What should we ask for first? '.repeat(8))],
  ['twenty long options', definition(Array.from({ length: 20 }, (_, n) => `${long}, and ${long.toLowerCase()} ${n}`))],
  ['no end of a question', definition(few, 'What should we ask for first? '.repeat(16))],
  ['one word without end', definition(few, 'Donaudampfschifffahrt'.repeat(12))],
  ['twenty short options', definition(Array.from({ length: 20 }, (_, n) => `Wish number ${n}`))],
  ['nine options', definition(Array.from({ length: 9 }, (_, n) => `${long} ${n}`))],
  ['from the right', definition(few), '--language', 'ar'],
  ['large print', definition(few), '--large'],
  ['large print from the right', definition(few), '--large', '--language', 'ur'],
]) {
  test(`cards: ${name}: nothing is cut, and the code stays under two layers`, async () => {
    const { page: file } = cards(of, 2, ...more);
    const page = await open(file);
    const two = await page.locator('body.two').count();
    assert.equal(await page.locator('.page').count(), two ? 2 : 3);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    assert.equal([...pdf.matchAll(/\/Type \/Page\b/g)].length, two ? 2 : 3, 'one sheet each');
    assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('.card, .cover, .left, .right')]
      .filter((e) => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1).map((e) => e.className)), [], 'texts over an edge');
    // The upper half of a sheet that is folded twice, and the lower one of a card that is folded like a book.
    assert.deepEqual(await page.evaluate((two) => [...document.querySelectorAll('.card')].map((card) => {
      const sheet = card.getBoundingClientRect();
      const middle = sheet.top + Math.min(sheet.height, 297 * 96 / 25.4) / 2;
      return [...card.querySelectorAll('.code, .number')].every((e) => {
        const { top, bottom } = e.getBoundingClientRect();
        return two ? top >= middle : bottom <= middle;
      });
    }), two), [true, true]);
    if (more.includes('--large')) {
      const least = await page.evaluate(() => Math.min(...[...document.querySelectorAll('.card *')].filter((e) => e.textContent.trim()).map((e) => parseFloat(getComputedStyle(e).fontSize))));
      assert(least >= 24, `letters of ${least * 0.75} pt`);
    }
    await page.close();
  });
}
