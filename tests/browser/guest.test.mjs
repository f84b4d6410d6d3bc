// What a guest does, as in the Tor Browser's safest setting: no script runs, and no cookie is ever set.

import assert from 'node:assert/strict';
import test from 'node:test';
import { answer, back, checked, follow, form, press, receipt, screens, send, speak, tell, town, until, watch } from './support.mjs';

const here = await town();
const place = here.demo.receipts[0].place;
const said = async (page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');

/** A case for somebody with a small phone and no script. Nothing may be called, set or go wrong meanwhile. */
function guest(name, story) {
  test(name, async () => {
    const context = await here.open({ ...screens.phone, javaScriptEnabled: false });
    const strange = watch(context);
    const page = await context.newPage();
    await story(page);
    assert.deepEqual(await strange(), []);
    await context.close();
  });
}

guest('B5: a guest finds the place, tells in three steps and gets words to come back with', async (page) => {
  await page.goto('/');
  const door = page.locator(`a[href$="/p/${place}"]`).first(); // one place alone has no list
  if (await door.count()) await follow(page, door);
  await follow(page, page.locator('main a[href$="/tell"]').first());

  await page.locator('[name=kind][value=problem]').check();
  await send(page, form(page, 'kind'));

  await page.locator('[name=words]').fill('The hot water was off again this morning');
  await page.locator('[name=better]').fill('A plumber before breakfast');
  await page.locator('[name=see][value=team]').check();
  await send(page, form(page, 'words'));

  assert.match(await said(page), /The hot water was off again this morning.*A plumber before breakfast/);
  await send(page, checked(page));

  const kept = await receipt(page);
  assert.equal(kept.digits.replace(/\D/g, '').length, 16);
  assert(!page.url().includes(kept.digits.replace(/\D/g, '')), 'the address shows the receipt');
  assert.doesNotMatch(await page.title(), /water|problem|wrong/i, 'a title can be read over a shoulder');
});

guest('a step that was left empty says what to do, and keeps what was there', async (page) => {
  await page.goto(`/p/${place}/tell`);
  await send(page, form(page, 'kind'));
  assert.match(await page.title(), /^Error/);
  await page.locator('[name=kind][value=idea]').check();
  await send(page, form(page, 'kind'));
  await page.locator('[name=better]').fill('A kettle');
  await send(page, form(page, 'words'));
  assert.match(await page.title(), /^Error/);
  assert.equal(await page.locator('[name=better]').inputValue(), 'A kettle');
});

guest('the words open the conversation, and so do the digits, however they are spaced', async (page) => {
  const kept = await tell(page, place, { words: 'The kettle is broken' });
  const digits = kept.digits.replace(/\D/g, '');
  const arabic = [...digits].map((d) => '٠١٢٣٤٥٦٧٨٩'[d]).join('');
  const spellings = [
    kept.words,
    `  ${kept.words.toUpperCase().replaceAll(' ', ',\n')} `,
    digits,
    `${digits.slice(0, 3)} ${digits.slice(3, 9)}-${digits.slice(9)} `,
    arabic,
  ];
  for (const spelling of spellings) {
    assert(await back(page, spelling), `${JSON.stringify(spelling)} does not open it`);
    assert.match(await said(page), /The kettle is broken/);
  }
});

guest('words that open nothing are told so, with the box still there', async (page) => {
  const kept = await tell(page, place, { words: 'Only for the right words' });
  const [first, ...others] = kept.words.split(' ');
  assert.equal(await back(page, [...others, first].join(' ')), false);
  assert.match(await page.title(), /^Error/);
  assert.equal(await page.locator('[name=receipt]').count(), 1);
});

guest('a guest writes again, and sees both', async (page) => {
  const kept = await tell(page, place, { kind: 'question', words: 'When does the laundry open?' });
  assert(await back(page, kept.words));
  await page.locator('textarea[name=words]').fill('It was shut on Sunday too');
  await send(page, form(page, 'words'));
  assert.match(await said(page), /When does the laundry open\?.*It was shut on Sunday too/);
  assert(await back(page, kept.digits));
  assert.match(await said(page), /When does the laundry open\?.*It was shut on Sunday too/);
});

guest('a guest says whether it was put right', async (page) => {
  for (const { words } of here.demo.receipts) {
    assert(await back(page, words), `demo.json promises that "${words}" opens a conversation`);
    if (!(await page.locator('[name=right][value=partly]').count())) continue;
    const told = await answer(page, 'right', 'partly');
    assert.equal(told.status(), 200);
    assert.match(await page.locator('main li').last().innerText(), /partly/i, 'it stands in the conversation, last');
    return;
  }
  assert.fail('no conversation in demo.json asks "Was this put right?"');
});

guest('new words open the conversation and kill the old ones', async (page) => {
  const old = await tell(page, place, { words: 'Someone saw my words' });
  assert(await back(page, old.words));
  await press(page, /new words/i);
  if (!(await page.locator('main [translate=no]').count())) await press(page, /new words/i); // it may ask first
  const kept = await receipt(page);
  assert.notEqual(kept.words, old.words);
  assert.equal(await back(page, old.words), false, 'the old words still open it');
  assert.equal(await back(page, old.digits), false, 'the old digits still open it');
  assert(await back(page, kept.words));
  assert.match(await said(page), /Someone saw my words/);
});

guest('what a guest erases is gone', async (page) => {
  const kept = await tell(page, place, { words: 'I would rather not have said this' });
  assert(await back(page, kept.words));
  await press(page, /delete|erase/i);
  assert.match(await said(page), /delete|erase/i, 'it asks once what will go and what will stay');
  await press(page, /delete|erase/i, page.locator('main form'));
  assert.doesNotMatch(await said(page), /rather not have said/);
  assert.equal(await back(page, kept.words), false);
});

guest('pressing twice tells once', async (page) => {
  await page.goto(`/p/${place}/tell`);
  await answer(page, 'kind', 'thanks');
  await page.locator('[name=words]').fill('The soup was good');
  await send(page, form(page, 'words'));
  const { action, fields } = await checked(page).evaluate((f) => ({
    action: f.action, fields: Object.fromEntries(new FormData(f, f.querySelector('button[value=send]'))),
  }));
  const post = async () => {
    const sent = await page.request.post(action, { form: fields, headers: { origin: here.url, 'sec-fetch-site': 'same-origin' } });
    return (await sent.text()).match(/\d{4}\D?\d{4}\D?\d{4}\D?\d{4}/)?.[0];
  };
  const first = await post();
  assert(first, 'the page shows a receipt');
  assert.equal(await post(), first);
});

guest('B12: another language keeps the words and turns the page around', async (page) => {
  await page.goto(`/p/${place}/tell`);
  await answer(page, 'kind', 'problem');
  await page.locator('[name=words]').fill('My words are mine');
  await speak(page, 'العربية');
  assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
  assert.equal(await page.locator('html').getAttribute('lang'), 'ar');
  assert.equal(await page.locator('[name=words]').inputValue(), 'My words are mine');
  await send(page, form(page, 'words'));
  assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
  assert.match(await said(page), /My words are mine/);
});

guest('B18: Leave now goes somewhere harmless, clears what the browser kept, and Back shows nothing', async (page) => {
  const kept = await tell(page, place, { words: 'He must not see this' });
  assert(await back(page, kept.words));
  const left = page.waitForResponse((response) => new URL(response.url()).pathname.endsWith('/leave'));
  await press(page, 'Leave now');
  assert.match((await (await left).headerValue('clear-site-data')) ?? '', /"cache"/);
  assert.equal(await page.locator('h1').innerText(), 'Weather');
  await page.goBack().catch(() => {}); // a browser may refuse to show a form again: so much the better
  const shown = await until(() => page.content().catch(() => ''), 5_000, 'Back has arrived somewhere');
  assert.doesNotMatch(shown, /He must not see this/);
});
