// What staff do: sign in, find what waits, answer, ask, note, ask for time, and never talk past each other.

import assert from 'node:assert/strict';
import test from 'node:test';
import { axe, back, follow, press, screens, send, sideways, signIn, someoneAtTheDesk, tell, tooSmall, town, until, watch } from './support.mjs';

const here = await town();
const said = async (page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');
const desk = await someoneAtTheDesk(here);
const place = here.demo.places.some((p) => p.slug === desk.person.place) ? desk.person.place : here.demo.receipts[0].place;

/** Somebody tells something; gives a way to read the conversation with their eyes. */
async function somebodyTells(words) {
  const context = await here.open({ ...screens.phone, javaScriptEnabled: false });
  const page = await context.newPage();
  const kept = await tell(page, place, { words });
  return async () => {
    assert(await back(page, kept.words));
    return said(page);
  };
}

/** Opens the conversation that begins with these words from the list of what waits. */
async function find(page, words) {
  await page.goto('/desk');
  const link = page.locator('a[href*="/desk/concern/"]').filter({ hasText: words.slice(0, 24) }).first();
  await link.waitFor();
  await follow(page, link);
  assert((await said(page)).includes(words));
}

/** One of the ways to end a turn: a form that unfolds under these words, or whose button says them. */
async function turn(page, name) {
  const fold = page.locator('details').filter({ has: page.locator('summary', { hasText: name }) }).first();
  if (!(await fold.count())) return page.locator('form').filter({ has: page.getByRole('button', { name }) }).first();
  await fold.locator('summary').click();
  return fold.locator('form').first();
}

/** Fills every empty field of a form: words with words, a day with the latest that may be chosen. */
async function fill(of, words) {
  const nextWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  for (const field of await of.locator('textarea:visible, input:visible, select:visible').all()) {
    const kind = await field.evaluate((e) => (e.tagName === 'INPUT' ? e.type : e.tagName.toLowerCase()));
    if (kind === 'date') await field.fill((await field.getAttribute('max')) || nextWeek);
    else if (kind === 'select') await field.selectOption({ index: 1 });
    else if (['textarea', 'text'].includes(kind) && !(await field.inputValue())) await field.fill(words);
  }
}

test('the desk is shut without a password, and a wrong one is told so', async () => {
  const context = await here.open(screens.light);
  const page = await context.newPage();
  await page.goto('/desk');
  assert.equal(await page.locator('input[type=password]').count(), 1);
  await signIn(page, { ...desk.person, password: 'not this one' });
  assert.equal(await page.locator('input[type=password]').count(), 1, 'still asks');
  assert.equal((await context.cookies()).length, 0, 'no cookie before somebody is known');
  await context.close();
});

test('a session is a cookie that no script and no other site can use', async () => {
  const cookies = await desk.context.cookies();
  assert.equal(cookies.length, 1);
  assert.equal(cookies[0].httpOnly, true);
  assert.match(cookies[0].sameSite, /Lax|Strict/);
});

test('staff answer, and the person reads it in the same conversation', async () => {
  const strange = watch(desk.context, { cookies: true });
  const read = await somebodyTells('The showers are cold since Monday');
  await find(desk.page, 'The showers are cold since Monday');
  const reply = desk.page.locator('form[action$="/replies"]').first();
  await reply.locator('textarea').fill('The plumber comes at ten');
  await press(desk.page, /^send/i, reply);
  assert.match(await said(desk.page), /The plumber comes at ten/);
  await until(async () => (await read()).includes('The plumber comes at ten'), 30_000, 'the person reads the answer'); // after the time to undo
  assert.deepEqual(await strange(), []);
});

test('staff ask a question, and the person sees it', async () => {
  const read = await somebodyTells('The bins smell in the yard');
  await find(desk.page, 'The bins smell in the yard');
  const ask = await turn(desk.page, /ask a question/i);
  await fill(ask, 'Which of the two yards is it?');
  await send(desk.page, ask);
  await until(async () => (await read()).includes('Which of the two yards is it?'), 30_000, 'the person reads the question');
});

test('a note stays among staff', async () => {
  const read = await somebodyTells('My locker does not shut');
  await find(desk.page, 'My locker does not shut');
  const note = await turn(desk.page, /note/i);
  await fill(note, 'Spare keys are in the blue box');
  await send(desk.page, note);
  assert.match(await said(desk.page), /Spare keys are in the blue box/);
  assert.doesNotMatch(await read(), /blue box/);
});

test('more time needs a reason, and the person reads both', async () => {
  const read = await somebodyTells('Could breakfast be later?');
  const before = await read();
  await find(desk.page, 'Could breakfast be later?');
  const later = await turn(desk.page, /more time/i);
  await fill(later, 'We need to ask the kitchen first');
  await send(desk.page, later);
  const now = await read();
  assert.match(now, /We need to ask the kitchen first/);
  assert.notEqual(now, before);
});

// Without scripts, so that the older tab cannot learn of the newer answer by itself.
test('an answer that comes too late is stopped, and its draft is kept', async () => {
  const { context, page: first } = await someoneAtTheDesk(here, { javaScriptEnabled: false });
  const read = await somebodyTells('The lift is stuck again');
  await find(first, 'The lift is stuck again');
  const second = await context.newPage();
  await second.goto(first.url());
  const reply = (page) => page.locator('form[action$="/replies"]').first();
  await reply(second).locator('textarea').fill('Somebody is on the way');
  await press(second, /^send/i, reply(second));
  await reply(first).locator('textarea').fill('I will look at it tomorrow');
  const stopped = await press(first, /^send/i, reply(first));
  assert.equal(stopped.status(), 409);
  assert.match(await said(first), /Somebody is on the way/, 'shows what came first');
  assert.equal(await reply(first).locator('textarea').inputValue(), 'I will look at it tomorrow', 'keeps the draft');
  await until(async () => (await read()).includes('Somebody is on the way'), 30_000, 'the first answer arrives');
  assert.doesNotMatch(await read(), /tomorrow/);
  await send(first, reply(first)); // and, having been read, the draft may go
  await until(async () => (await read()).includes('I will look at it tomorrow'), 30_000, 'the second answer arrives');
  await context.close();
});

test('ticks survive what comes in meanwhile', async () => {
  await somebodyTells('The first of two lamps');
  const page = await desk.context.newPage();
  await page.goto('/desk');
  const row = page.locator('#queue li').filter({ hasText: 'The first of two lamps' });
  await row.locator('[name=tick]').check();
  await page.locator('h1').first().click(); // away from the box, so that nothing holds the list back
  await page.mouse.move(2, 2);
  await somebodyTells('The second of two lamps');
  const see = page.locator('#see');
  await until(async () => (await page.locator('#queue').innerText()).includes('The second of two lamps') || ((await see.count()) && (await see.click(), false)), 10_000,
    'the list shows what came in');
  assert.equal(await row.locator('[name=tick]').isChecked(), true);
  assert.equal(await page.locator('[name=tick]:checked').count(), 1);
  await page.locator('#give-to').selectOption('me');
  await press(page, 'Give', page.locator('#ticked'));
  assert.match(await said(page), /Given to .*: 1\./);
  await page.close();
});

test('keys send, step through the list, and are only letters where they were turned on', async () => {
  const read = await somebodyTells('The kettle in the hall is gone');
  const { page } = desk;
  await find(page, 'The kettle in the hall is gone');
  const here_ = page.url();
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  assert.equal(page.url(), here_, 'single letters do nothing by themselves');
  await page.goto('/desk/keys');
  await page.getByLabel('Single letters work in this browser').check();
  await page.goto(here_);
  await page.keyboard.press('r');
  await page.keyboard.type('A new kettle comes on Friday, j k ?');
  const sent = page.waitForNavigation();
  await page.keyboard.press('Control+Enter');
  await sent;
  assert.match(await said(page), /A new kettle comes on Friday, j k \?/);
  assert.match(await read(), /A new kettle comes on Friday/);
  await page.goto('/desk');
  const first = await page.locator('#queue .row').first().getAttribute('href');
  let moved = page.waitForNavigation();
  await page.keyboard.press('Alt+Shift+J');
  await moved;
  assert(page.url().endsWith(first), 'the first of the list');
  moved = page.waitForNavigation();
  await page.keyboard.press('j');
  await moved;
  assert(!page.url().endsWith(first), 'and the next');
  moved = page.waitForNavigation();
  await page.keyboard.press('Alt+Shift+K');
  await moved;
  assert(page.url().endsWith(first), 'and back');
});

test('the first blank of a saved reply is selected, and asked about if it is left', async () => {
  const { page } = desk;
  await somebodyTells('The clock in the hall is wrong');
  await find(page, 'The clock in the hall is wrong');
  await page.locator('#from').selectOption('saved-thanks');
  await press(page, 'Use it');
  assert.equal(await page.evaluate(() => { const t = document.activeElement; return t.value.slice(t.selectionStart, t.selectionEnd); }), '___');
  await page.keyboard.type('Tom sets it');
  assert.match(await page.locator('#answer').inputValue(), /Tom sets it/);
  assert.equal((await press(page, 'Send to the person')).status(), 409);
  assert.match(await said(page), /Send it as it is\?.*still a blank/);
});

test('the pages before an answer goes out can be read and pressed on a small screen', async () => {
  const { context, page } = await someoneAtTheDesk(here, screens.dark);
  await somebodyTells('The light on the stairs flickers');
  await find(page, 'The light on the stairs flickers');
  const look = async (what) => {
    for (const wrong of [await axe(page), await sideways(page), await tooSmall(page)]) assert.deepEqual(wrong, [], what);
  };
  await look('the conversation');
  await page.locator('#answer').fill('Regarding room 14 we will endeavour to ensure it. Ring 07700 900 123.');
  await press(page, 'See it as they will');
  await look('the preview');
  await press(page, 'Back to the conversation');
  await press(page, 'Send to the person');
  await look('the question before it goes');
  await page.goto('/desk');
  await page.locator('[name=tick]').first().check();
  await look('the list with ticks');
  await context.close();
});

test('signing out shuts the desk', async () => {
  await desk.page.goto('/desk');
  await press(desk.page, /sign out/i);
  await desk.page.goto('/desk');
  assert.equal(await desk.page.locator('input[type=password]').count(), 1);
});
