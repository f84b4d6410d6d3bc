// A vote by one's own phone: a real one takes a voting link, keeps it, and nothing of it stays behind; with a link somebody votes.
// Without scripts the page points to a card.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { axe, form, press, screens, send, shot, sideways, tooSmall, town, watch } from './support.mjs';

const here = await town();
const [vote] = here.demo.votes;
const { path, slips } = vote.coming;
const said = async (page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');
const fine = async (page, step) => {
  await shot(page, `token-${step}`);
  assert.deepEqual([...(await axe(page)), ...(await sideways(page)), ...(await tooSmall(page))], [], step);
};

async function ask(page, number, code) {
  await page.locator('[name=number]').fill(String(number));
  await page.locator('[name=code]').fill(code);
  await page.getByRole('button', { name: 'Get my voting link' }).click();
}

test('a phone takes a voting link once, and keeps nothing of it', async () => {
  const context = await here.open({ ...screens.phone, acceptDownloads: true });
  const strange = watch(context);
  const page = await context.newPage();
  const sent = [];
  page.on('request', (request) => { if (request.method() === 'POST') sent.push(request); });
  const [slip, other] = slips.splice(0, 2);
  await page.goto(path);
  await press(page, 'Vote by your own phone');
  assert.match(await said(page), /A lost phone is a lost vote.*Are these four words on your slip\?/);
  assert(!(await said(page)).includes('does not work in this browser'));
  await fine(page, 'form');
  await ask(page, slip.number, other.code);
  await page.getByText('This number and this code do not belong together').waitFor();
  await fine(page, 'wrong');

  // The answer is lost on the way; the same press gets the same link.
  let lost = false;
  await page.route(`**${path}/phone`, async (route) => {
    if (lost || route.request().method() !== 'POST') return route.continue();
    lost = true;
    await route.fetch();
    return route.abort();
  });
  await ask(page, slip.number, slip.code);
  await page.getByText('Nothing came back. Stay on this page').waitFor();
  await ask(page, slip.number, slip.code);
  await page.getByText('Your voting link', { exact: true }).waitFor();
  await fine(page, 'made');
  const link = await page.locator('[data-link]').getAttribute('href');
  const [address, token] = link.split('#');
  assert.equal(address, here.url + path);
  assert.match(token, /^([0-9A-HJKMNP-TV-Z]{4}-){12}[0-9A-HJKMNP-TV-Z]{4}$/);
  assert.equal(await page.locator('[data-signs]').innerText(), token);
  const saving = page.waitForEvent('download');
  await page.getByText('Save it as a file').click();
  const file = await saving;
  assert.equal(file.suggestedFilename(), 'vote.txt');
  assert(readFileSync(await file.path(), 'utf8').includes(link));

  // What was sent is the number, the code, and the same element twice; never the token, nor a cookie.
  const bodies = sent.map((request) => new URLSearchParams(request.postData()));
  assert(bodies.every((body) => [...body.keys()].join() === 'number,code,element'), 'nothing else is sent');
  assert.equal(new Set(bodies.slice(-2).map((body) => body.get('element'))).size, 1);
  assert(sent.every((request) => !request.postData().includes(token.slice(0, 9)) && !request.headers().cookie));
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
  assert.deepEqual(await page.evaluate(async () => (await indexedDB.databases()).map((db) => db.name)), []);
  await page.reload();
  assert(!(await page.content()).includes(token), 'it is gone with the page');

  await ask(page, slip.number, slip.code);
  await page.getByText('A link was given out for this number already').waitFor();
  const unexpected = (await strange()).filter((line) => !/Failed to load resource/.test(line));
  assert.deepEqual(unexpected, []);
  await context.close();
});

test('an answer that was made with another key is not taken', async () => {
  const context = await here.open(screens.phone);
  const page = await context.newPage();
  const [slip] = slips.splice(0, 1);
  await page.goto(`${path}/phone`);
  await page.route(`**${path}/phone`, async (route) => {
    const answer = await route.fetch();
    const told = await answer.json();
    told.proof = told.proof.replace(/^../, (byte) => (byte === '00' ? '01' : '00'));
    return route.fulfill({ response: answer, json: told });
  });
  await ask(page, slip.number, slip.code);
  await page.getByText('What came back does not belong to this vote').waitFor();
  assert.equal(await page.locator('[data-made]').isVisible(), false);
  await context.close();
});

test('somebody votes with their link, with a script and without', async () => {
  const [first, second] = vote.links;
  for (const [link, javaScriptEnabled] of [[first, true], [second, false]]) {
    const context = await here.open({ ...screens.phone, javaScriptEnabled });
    const strange = watch(context);
    const page = await context.newPage();
    await page.goto(`${vote.path}#${link}`);
    const card = page.locator('[name=card]');
    if (javaScriptEnabled) {
      assert.equal(await card.inputValue(), link);
      assert(!page.url().includes('#'), page.url());
    } else await card.fill(`${here.url}${vote.path}#${link}`);
    await page.locator('[name=choice]:not([value=none])').first().check();
    await send(page, form(page, 'card'));
    assert.match(await said(page), /Check your vote/);
    await press(page, 'Send my vote');
    assert.match(await said(page), /Your vote is in/);
    assert(!(await page.content()).includes(link));
    assert.deepEqual(await strange(), []);
    await context.close();
  }
});

test('without scripts the page points to a card', async () => {
  const context = await here.open({ ...screens.phone, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${path}/phone`);
  assert.match(await said(page), /This page does not work in this browser\. Vote with a card: it counts the same/);
  assert.equal(await page.locator('[name=code]').isVisible(), false);
  await shot(page, 'token-without');
  await context.close();
});
