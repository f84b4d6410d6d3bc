// Pages that stay live: two who answer the same person do not collide, and nobody has to load a page to see what is new.

import assert from 'node:assert/strict';
import test from 'node:test';
import { axe, back, follow, form, press, screens, send, signIn, someoneAtTheDesk, tell, town, until, watch } from './support.mjs';

const here = await town();
const said = async (page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');
const first = await someoneAtTheDesk(here);
const place = here.demo.places.some((p) => p.slug === first.person.place) ? first.person.place : here.demo.receipts[0].place;
const reply = (page) => page.locator('form[action$="/replies"]').first();
const spoken = (page) => page.locator('[role=status]').innerText();
const says = (page, words) => until(async () => (await said(page)).includes(words), 10_000, `the page says ${words}`);
/** Remembers that a page was never loaded again. */
const mark = (page) => page.evaluate(() => { globalThis.here = true; });
const marked = (page) => page.evaluate(() => globalThis.here === true);

/** Somebody else of the staff who reads the same conversation. */
async function second(address) {
  for (const person of here.demo.staff.filter((p) => p.email !== first.person.email && !/trustee|admin|outside|moderator/.test(p.role))) {
    const context = await here.open(screens.light);
    const page = await context.newPage();
    await signIn(page, person);
    const answer = await page.goto(address);
    if (answer.status() === 200 && (await reply(page).count())) return { context, page, person };
    await context.close();
  }
  throw new Error('nobody else in demo.json reads that conversation');
}

async function somebodyTells(words) {
  const context = await here.open(screens.phone);
  const page = await context.newPage();
  const kept = await tell(page, place, { words });
  return { context, page, kept };
}

test('an inbox shows what is new by itself, but does not move under a pointer', async () => {
  const strange = watch(first.context, { cookies: true });
  await first.page.goto('/desk');
  await first.page.mouse.move(1, 1);
  await mark(first.page);
  const one = await somebodyTells('The tap in the yard drips');
  await says(first.page, 'The tap in the yard drips');
  assert.match(await first.page.title(), /^Inbox/, 'the title says what is late and due today, and this is neither');
  await until(async () => (await spoken(first.page)).length > 0, 10_000, 'it is said to those who do not see it');
  await first.page.locator('#queue').hover();
  const two = await somebodyTells('The gate does not shut at night');
  const see = first.page.getByRole('button', { name: /something changed/i });
  await see.waitFor();
  assert.doesNotMatch(await said(first.page), /The gate does not shut/);
  await see.click();
  await says(first.page, 'The gate does not shut at night');
  assert.equal(await see.count(), 0);
  assert(await marked(first.page), 'nothing was loaded again');
  assert.deepEqual(await strange(), []);
  await one.context.close();
  await two.context.close();
});

test('B11: two who answer the same person see each other, and no answer is sent past another', async () => {
  const guest = await somebodyTells('The heating knocks all night');
  await first.page.goto('/desk');
  await follow(first.page, first.page.locator('a[href*="/desk/concern/"]').filter({ hasText: 'The heating knocks' }).first());
  const other = await second(first.page.url());
  const strange = watch(other.context, { cookies: true });
  await says(first.page, 'has this open');
  await says(other.page, 'has this open');
  await mark(other.page);
  const draft = 'I will come and listen to it';
  await reply(other.page).locator('textarea').pressSequentially(draft);
  await says(first.page, 'is writing');

  await reply(first.page).locator('textarea').fill('The boiler is being bled today');
  await press(first.page, /^send/i, reply(first.page));
  await says(other.page, 'The boiler is being bled today');
  await until(async () => /added to this/.test(await spoken(other.page)), 10_000, 'it is said as well');
  const field = reply(other.page).locator('textarea');
  assert.equal(await field.inputValue(), draft, 'what is half written stays');
  assert(await field.evaluate((e) => e === document.activeElement && e.selectionStart === e.value.length), 'and the caret where it was');
  assert(await marked(other.page));
  assert.deepEqual(await axe(other.page), []);

  const stopped = await press(other.page, /^send/i, reply(other.page));
  assert.equal(stopped.status(), 409);
  assert.match(await said(other.page), /The boiler is being bled today/);
  assert.equal(await reply(other.page).locator('textarea').inputValue(), draft);
  assert.deepEqual((await strange()).filter((s) => !s.includes('409')), []);
  await guest.page.goto('/');
  assert(await back(guest.page, guest.kept.words));
  assert.match(await said(guest.page), /The boiler is being bled today/);
  assert.doesNotMatch(await said(guest.page), /come and listen|has this open|is writing/);
  await other.context.close();
  await guest.context.close();
});

test("B10: a guest's open conversation shows the answer, and keeps what is half written", async () => {
  const guest = await somebodyTells('Could the library stay open later?');
  const strange = watch(guest.context);
  assert(await back(guest.page, guest.kept.words));
  await mark(guest.page);
  await guest.page.locator('textarea[name=words]').pressSequentially('On Thursdays at');
  await first.page.goto('/desk');
  await follow(first.page, first.page.locator('a[href*="/desk/concern/"]').filter({ hasText: 'Could the library' }).first());
  await reply(first.page).locator('textarea').fill('From May it is open until nine');
  await press(first.page, /^send/i, reply(first.page));
  await says(guest.page, 'From May it is open until nine');
  assert(await marked(guest.page), 'nothing was loaded again');
  assert.equal(await guest.page.locator('textarea[name=words]').inputValue(), 'On Thursdays at');
  assert.equal(await guest.page.locator('[name=right]').count(), 3, 'they may say whether it was put right');
  assert.deepEqual(await axe(guest.page), []);
  await guest.page.locator('textarea[name=words]').fill('On Thursdays at eight it was shut');
  await send(guest.page, form(guest.page, 'words'));
  assert.match(await said(guest.page), /On Thursdays at eight it was shut/);
  assert.deepEqual(await strange(), []);
  await guest.context.close();
});

test('a line that was cut comes back by itself, with what was missed', async () => {
  const lines = [];
  await first.page.routeWebSocket(/\/ws\?/, (line) => { line.connectToServer(); lines.push(line); });
  await first.page.goto('/desk');
  await first.page.mouse.move(1, 1);
  await mark(first.page);
  await until(() => lines.length === 1, 10_000, 'a line');
  await lines[0].close({ code: 1001 });
  const guest = await somebodyTells('The radio in the hall is loud');
  await until(() => lines.length === 2, 10_000, 'another line');
  await says(first.page, 'The radio in the hall is loud');
  assert(await marked(first.page), 'nothing was loaded again');
  await guest.context.close();
});

test('a board puts in what changed, in its place, and is as if it were loaded again', async () => {
  const context = await here.open(screens.phone);
  const [page, neighbour] = [await context.newPage(), await context.newPage()];
  const sent = [];
  page.on('websocket', (line) => line.on('framereceived', ({ payload }) => sent.push(payload)));
  for (const one of [page, neighbour]) await one.goto(`/p/${place}/board`);
  await mark(page);
  const cards = (one) => one.locator('#cards > article').evaluateAll((all) => all.map((card) => card.id));
  const before = await cards(page);
  // What stands last and is still open goes to the top when something is said about it.
  const open = await page.locator('article[data-state=will], article[data-state=finding]').evaluateAll((all) => all.map((card) => card.id));
  const number = open.at(-1).slice(1);
  const until_ = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
  const moved = await fetch(`${here.url}/api/v1/promises/${number}/moves`, {
    method: 'POST',
    headers: { 'authorization': `Bearer ${here.demo.keys[0].key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ words: 'The part is on a ship.', until: until_ }),
  });
  assert.equal(moved.status, 201, await moved.text());
  await says(page, 'The part is on a ship.');
  assert(await marked(page), 'nothing was loaded again');
  const after = await cards(page);
  assert.notDeepEqual(after, before);
  assert.deepEqual([...after].sort(), [...before].sort());
  const text = sent.map((piece) => piece.replace(/^[+=]/, '')).join('');
  assert(text.length < 6000, `${text.length} bytes for one card of ${after.length}`);
  const html = (one) => one.locator('#cards').evaluate((list) => list.innerHTML);
  const fresh = await context.newPage();
  await fresh.goto(`/p/${place}/board`);
  await fresh.reload();
  assert.equal(await html(page), await html(fresh));
  await context.close();
});

test('what is too large for a message is fetched once', async () => {
  const page = await first.context.newPage();
  let n = 0;
  let pieces = '';
  await page.routeWebSocket(/\/ws\?/, (line) => {
    line.connectToServer().onMessage((message) => {
      pieces += message.replace(/^[+=]/, '');
      if (message.startsWith('+')) return;
      const news = JSON.parse(pieces);
      pieces = '';
      line.send(JSON.stringify({ ...news, parts: news.parts.map(({ id }) => ({ id })), fetch: String(n += 1) }));
    });
  });
  await page.goto('/desk');
  await page.mouse.move(1, 1);
  await mark(page);
  await until(() => n > 0, 10_000, 'the page as it is');
  const guest = await somebodyTells('The lockers are too small for a coat');
  await says(page, 'The lockers are too small for a coat');
  assert(await marked(page), 'nothing was loaded again');
  await guest.context.close();
  await page.close();
});

test('without scripts nothing is missing, and form pages load none of this', async () => {
  const context = await here.open({ ...screens.phone });
  const page = await context.newPage();
  const loaded = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(`/p/${place}/tell`);
  assert(!loaded.some((url) => /live/.test(url)), 'a form stays light');
  const kept = await tell(page, place, { words: 'No script for me' });
  await context.close();
  const plain = await here.open({ ...screens.phone, javaScriptEnabled: false });
  const quiet = await plain.newPage();
  assert(await back(quiet, kept.words));
  assert.equal(await quiet.getByRole('button', { name: /anything new/i }).count(), 1);
  await plain.close();
});
