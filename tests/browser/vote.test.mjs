// A vote, as in the Tor Browser's safest setting: no script runs, and no cookie is ever set. And what a script adds: the code of a
// card that was scanned.

import assert from 'node:assert/strict';
import test from 'node:test';
import { axe, form, press, screens, send, shot, sideways, tooSmall, town, watch } from './support.mjs';

const here = await town();
const [vote] = here.demo.votes;
const cards = [...vote.cards];
const said = async (page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');

/** Types the code of a card and ticks so many options. */
async function choose(page, card, ticks) {
  await page.goto(vote.path);
  await page.locator('[name=card]').fill(card);
  for (const box of (await page.locator('[name=choice]:not([value=none])').all()).slice(0, ticks)) await box.check();
  await send(page, form(page, 'card'));
}

test('a person votes without scripts and without a cookie', async () => {
  const context = await here.open({ ...screens.phone, javaScriptEnabled: false });
  const strange = watch(context);
  const page = await context.newPage();
  await page.goto(`/p/${vote.place}`);
  await press(page, /^Vote Which day out/);
  const [card] = cards.splice(0, 1);
  await choose(page, card, 3);
  assert.match(await page.title(), /^Error/);
  assert.match(await said(page), /You chose too many\. Take 1 off/);
  assert.equal(await page.locator('[name=choice]:checked').count(), 3, 'a tick too many is not taken off for anybody');
  await page.locator('[name=choice]:checked').first().uncheck();
  await send(page, form(page, 'card'));
  assert.match(await said(page), /Check your vote.*You chose/);
  await press(page, 'Send my vote');
  assert.match(await said(page), /Your vote is in/);
  assert(!(await page.content()).includes(card), 'nothing of the card stays on the page');

  await choose(page, card, 1);
  await press(page, 'Send my vote');
  assert.match(await said(page), /This card has been used\. Ask for a new one/);
  await page.goto(`/p/${vote.place}`);
  await press(page, /^Votes and results/);
  await press(page, /^What should come first this winter/);
  assert.match(await said(page), /came first: \d+ of \d+ people ticked it.*Counted in two ways/);
  assert.deepEqual(await strange(), []);
  await context.close();
});

test('the code of a card that was scanned is in its field and not in the address', async () => {
  const context = await here.open(screens.phone);
  const strange = watch(context);
  const page = await context.newPage();
  const [card] = cards.splice(0, 1);
  await page.goto(`${vote.path}#${card}`);
  assert.equal(await page.locator('[name=card]').inputValue(), card);
  assert(!page.url().includes('#'), page.url());
  assert.deepEqual(await strange(), []);
  await context.close();
});

for (const [name, screen] of Object.entries(screens)) {
  test(`each step of a vote can be read, reached and pressed: ${name}`, async () => {
    const context = await here.open(screen);
    const page = await context.newPage();
    const [card] = cards.splice(0, 1);
    const fine = async (step) => {
      await shot(page, `vote-${step}-${name}`);
      assert.deepEqual([...(await axe(page)), ...(await sideways(page)), ...(await tooSmall(page))], [], step);
    };
    await page.goto(vote.path);
    await fine('form');
    await choose(page, 'no card', 3);
    await fine('error');
    await choose(page, card, 1);
    await page.locator('summary').first().click();
    await fine('check');
    await page.locator('[name=words]').check();
    await press(page, 'Send my vote');
    await fine('in');
    await page.goto(`/p/${vote.place}/votes`);
    await fine('list');
    await press(page, /^What should come first this winter/);
    await fine('result');
    await context.close();
  });
}
