// What staff have sent can be taken back for some seconds, with and without scripts.

import assert from 'node:assert/strict';
import test from 'node:test';
import { axe, back, follow, press, screens, sideways, someoneAtTheDesk, tell, tooSmall, town, until } from './support.mjs';

const here = await town({ undo: 5 });
const said = async (page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');
const place = here.demo.receipts[0].place;

/** Somebody tells something; gives a way to read the conversation with their eyes. */
async function somebodyTells(words) {
  const page = await (await here.open({ ...screens.phone, javaScriptEnabled: false })).newPage();
  const kept = await tell(page, place, { words });
  return async () => {
    assert(await back(page, kept.words));
    return said(page);
  };
}

async function find(page, words) {
  await page.goto('/desk');
  await follow(page, page.locator('a[href*="/desk/concern/"]').filter({ hasText: words.slice(0, 24) }).first());
}

test('an answer is taken back, stands in its box again, and goes out when nobody stops it', async () => {
  const desk = await someoneAtTheDesk(here);
  const read = await somebodyTells('The bell at the door is broken');
  await find(desk.page, 'The bell at the door is broken');
  await desk.page.locator('#answer').fill('Tom mends it to night');
  await press(desk.page, 'Send to the person');
  assert.match(await said(desk.page), /Goes out in \d seconds/);
  assert.doesNotMatch(await read(), /Tom mends/);
  await press(desk.page, 'Undo');
  assert.equal(await desk.page.locator('#answer').inputValue(), 'Tom mends it to night');
  await desk.page.locator('#answer').fill('Tom mends it tonight');
  await press(desk.page, 'Send to the person');
  // The page learns by itself that it went out.
  await until(async () => !/Goes out/.test(await said(desk.page)), 15_000, 'the page shows that it went out');
  assert.match(await said(desk.page), /Tom mends it tonight/);
  const theirs = await read();
  assert.match(theirs, /Tom mends it tonight/);
  assert.doesNotMatch(theirs, /to night/);
  await desk.context.close();
});

test('it works without scripts, on a small screen', async () => {
  const desk = await someoneAtTheDesk(here, { ...screens.phone, javaScriptEnabled: false });
  const read = await somebodyTells('The tap drips all night long');
  await find(desk.page, 'The tap drips all night long');
  await desk.page.locator('#answer').fill('We send the plumber');
  await press(desk.page, 'Send to the person');
  assert.match(await said(desk.page), /Goes out in \d seconds/);
  assert.deepEqual(await sideways(desk.page), []);
  assert.deepEqual(await tooSmall(desk.page), []);
  await until(async () => (await read()).includes('We send the plumber'), 15_000, 'it goes out');
  await press(desk.page, 'Undo');
  assert.match(await said(desk.page), /too late to take it back/);
  await desk.context.close();
});

test('a colleague sees that an answer is on its way', async () => {
  const [one, other] = [await someoneAtTheDesk(here), await someoneAtTheDesk(here)];
  await somebodyTells('The mirror in the hall is cracked');
  await find(one.page, 'The mirror in the hall is cracked');
  await find(other.page, 'The mirror in the hall is cracked');
  await one.page.locator('#answer').fill('It is taken down today');
  await press(one.page, 'Send to the person');
  await until(async () => /Goes out|is sending an answer/.test(await said(other.page)), 4_000, 'the other page shows it');
  assert.deepEqual(await axe(other.page), []);
  await one.context.close();
  await other.context.close();
});
