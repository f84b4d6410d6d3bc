// From a word to green, with no script anywhere: somebody tells, the team promises, says that it is done, is told that it
// is not, does it, and only then is it green. And the page that everyone reads, read aloud.

import assert from 'node:assert/strict';
import test from 'node:test';
import { axe, back, follow, press, screens, send, sideways, signIn, tell, tooSmall, town } from './support.mjs';

const here = await town();
const place = 'northside';
const said = async (page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');
const words = 'The light in the stairs is out, and somebody fell yesterday.';

const guests = await here.open({ ...screens.phone, javaScriptEnabled: false });
const guest = await guests.newPage();
const office = await here.open({ ...screens.light, javaScriptEnabled: false });
const desk = await office.newPage();
const ana = here.demo.staff.find((one) => one.role === 'manager' && one.place === place);

/** One of the ways to go on that is folded away under these words. */
async function turn(name) {
  const fold = desk.locator('details').filter({ has: desk.locator('summary', { hasText: name }) }).first();
  await fold.locator('summary').click();
  return fold.locator('form').first();
}

/** What the board says of it: the text of its card. */
async function onTheBoard() {
  await guest.goto(`/p/${place}/board`);
  await guest.reload(); // browsers keep a board for a minute
  const card = guest.locator('article').filter({ hasText: 'Dark stairs' }).first();
  return (await card.innerText()).replace(/\s+/g, ' ');
}

const soon = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
const later = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);

test('a word becomes a promise, is moved, claimed, denied, mended, and green', async () => {
  const kept = await tell(guest, place, { words });
  await signIn(desk, ana);
  await desk.goto('/desk');
  const link = desk.locator('a[href*="/desk/concern/"]').filter({ hasText: words.slice(0, 24) }).first();
  await follow(desk, link);
  await press(desk, 'What are we doing about it?');
  await press(desk, 'We will, by a day');
  await desk.locator('[name=subject]').fill('Dark stairs');
  await desk.locator('[name=words]').fill('We put in lamps that do not break.');
  await desk.locator('[name=until]').fill(soon);
  await send(desk, desk.locator('#promise'));
  assert.match(await said(desk), /Dark stairs.*We put in lamps that do not break\./);
  assert.match(await onTheBoard(), /We put in lamps that do not break\./);

  const moved = await turn('We need more time');
  await moved.locator('[name=words]').fill('The lamps come a week later.');
  await moved.locator('[name=until]').fill(later);
  await send(desk, moved);
  assert.match(await onTheBoard(), /The lamps come a week later\./);
  assert.equal(await guest.locator('article').filter({ hasText: 'Dark stairs' }).locator('del, s').count(), 1, 'the first day, struck through');

  for (const answer of ['No', 'Yes']) {
    const claim = await turn('We did it');
    await claim.locator('[name=words]').fill('There are lamps.');
    await claim.locator('[name=proof_kind]').selectOption('look');
    await claim.locator('[name=proof]').fill('Walk up the stairs in the evening');
    await send(desk, claim);
    assert(await back(guest, kept.words));
    assert.match(await said(guest), /We say it is done.*Walk up the stairs in the evening/);
    await press(guest, answer, guest.locator('#promises'));
    assert.match(await said(guest), new RegExp(`You said: ${answer}`));
    await desk.reload();
    if (answer === 'No') assert.match(await said(desk), /0 yes, 0 partly, fewer than 5 no/);
  }
  const green = await onTheBoard();
  assert.match(green, /There are lamps\./);
  await desk.goto('/desk/promises');
  assert.match(await said(desk), /They agree/);
});

test('a claim without proof is not saved, and what was typed is there', async () => {
  await desk.goto('/desk/promises/110');
  const claim = await turn('We did it');
  await claim.locator('[name=words]').fill('There is a clock.');
  await send(desk, claim);
  assert.match(await desk.title(), /^Error/);
  assert.match(await said(desk), /Without proof it cannot be saved/);
  assert.equal(await desk.locator('details[open] [name=words]').inputValue(), 'There is a clock.');
});

test('every card has a heading that says where it stands, and can be read aloud in order', async () => {
  const reader = await (await here.open(screens.phone)).newPage(); // what measures pages is a script itself
  await reader.goto(`/p/${place}/board`);
  const cards = await reader.locator('article').evaluateAll((all) => all.map((card) => ({
    named: !!document.getElementById(card.getAttribute('aria-labelledby') ?? '')?.textContent.trim(),
    headings: [...card.querySelectorAll('h2, h3')].map((h) => h.tagName),
  })));
  assert(cards.length > 5);
  for (const { named, headings } of cards) {
    assert(named, 'a card has a name');
    assert.equal(headings[0], 'H2', 'and begins with its heading');
  }
  assert.deepEqual([...(await axe(reader)), ...(await sideways(reader)), ...(await tooSmall(reader))], []);
});
