// A screen on a wall, and whoever stands before it: two minutes, somebody behind them, and a network that comes and goes.

import assert from 'node:assert/strict';
import test from 'node:test';
import { answer, axe, back, follow, form, receipt, screens, send, shot, sideways, tooSmall, town, until, watch } from './support.mjs';
import { Tablet, pair, ready, waiting } from './kiosk.mjs';

const here = await town();
const place = here.demo.receipts[0].place;
const planted = 'The zebra curtain by the third bunk is torn';

/** A screen that was paired, on its first page. */
async function screen(options = {}) {
  const context = await here.open({ ...screens.kiosk, ...options });
  const page = await context.newPage();
  const { of } = await pair(here, page, options);
  return { context, page, desk: of };
}

/** Up to the last page of the form. */
async function told(page, words = planted) {
  await page.goto(`/kiosk/p/${place}/tell`);
  await answer(page, 'kind', 'problem');
  await page.locator('[name=words]').fill(words);
  await send(page, form(page, 'words'));
}

test('B7: it asks whether somebody is there, keeps the words for who says yes, and forgets them for who does not', async () => {
  const context = await here.open(screens.kiosk);
  const page = await context.newPage();
  await pair(here, page);
  await page.clock.install();
  await page.goto(`/kiosk/p/${place}/tell`);
  await answer(page, 'kind', 'problem');
  await page.locator('[name=words]').fill(planted);
  const veil = page.locator('dialog.veil');
  await page.clock.runFor(58_000);
  assert.equal(await veil.count(), 0);
  await page.clock.runFor(5_000);
  assert.match(await veil.innerText(), /Are you still there\?/);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'I am still here');
  assert.equal(await page.evaluate(() => document.elementFromPoint(640, 400).closest('dialog') !== null), true, 'the sheet covers the page');
  await page.getByRole('button', { name: 'I am still here' }).click();
  assert.equal(await page.locator('[name=words]').inputValue(), planted);
  await page.clock.runFor(100_000);
  assert.equal(await veil.count(), 0, 'twice as long the second time');
  await page.clock.runFor(25_000);
  await veil.waitFor();
  const gone = page.waitForURL('**/kiosk?end=1');
  await page.clock.runFor(31_000);
  await gone;
  assert.match(await page.locator('body').innerText(), /The next person sees nothing of yours/);

  // Back, the next guest, and the whole of what the browser holds of the page.
  await page.goBack().catch(() => {});
  await page.waitForLoadState();
  assert(!(await page.content()).includes('zebra'), 'Back shows what somebody wrote');
  await page.goto(`/kiosk/p/${place}/tell`);
  await answer(page, 'kind', 'idea');
  assert.equal(await page.locator('[name=words]').inputValue(), '');
  await context.close();
});

test('B7: Hide covers everything at a touch, Carry on keeps the words, Finish ends and asks nothing', async () => {
  const { context, page } = await screen();
  await page.goto(`/kiosk/p/${place}/tell`);
  await answer(page, 'kind', 'unsafe');
  await page.goto(`/kiosk/p/${place}/tell`);
  await answer(page, 'kind', 'problem');
  await page.locator('[name=words]').fill(planted);
  await page.getByRole('button', { name: 'Hide what I type' }).click();
  assert.equal(await page.locator('[name=words]').evaluate((e) => getComputedStyle(e).webkitTextSecurity), 'disc');
  await page.getByRole('button', { name: 'Hide', exact: true }).click();
  assert.equal(await page.evaluate(() => [...document.querySelectorAll('main *')].some((e) => document.elementFromPoint(...(({ x, y }) => [x + 2, y + 2])(e.getBoundingClientRect())) === e)), false, 'nothing of the page is in sight');
  await page.getByRole('button', { name: 'Carry on' }).last().click();
  assert.equal(await page.locator('[name=words]').inputValue(), planted);
  await Promise.all([page.waitForURL('**/kiosk?end=1'), page.getByRole('link', { name: 'Finish' }).first().click()]);
  await context.close();
});

test('B8: without a network it takes the message, shows the words, and hands it over once, even when its power went', async () => {
  const tablet = new Tablet(here.url);
  let page = await tablet.start();
  await pair(here, page);
  await ready(page);
  await tablet.rest(); // browsers put cookies on the disk after half a minute, or at a proper end
  page = await tablet.start();
  await page.goto('/kiosk');
  await ready(page);

  // The network goes on the last page.
  await told(page);
  await tablet.context.setOffline(true);
  await page.getByRole('button', { name: 'Send to the team' }).click();
  await page.locator('#ticket li').nth(5).waitFor();
  assert.match(await page.locator('main').innerText(), /We will send this when the internet is back/);
  const first = await receipt(page);
  assert.equal(await waiting(page), 1);

  // It goes before somebody begins: the one page there is takes everything.
  await page.goto('/kiosk');
  await page.locator('#later').waitFor({ timeout: 15_000 });
  assert.match(await page.locator('main').innerText(), /No internet just now/);
  await page.locator('[name=kind][value=idea]').check();
  await page.locator('[name=words]').fill(`${planted}, and a kettle`);
  await page.getByRole('button', { name: 'Send to the team' }).click();
  await page.locator('#ticket li').nth(5).waitFor();
  const second = await receipt(page);
  assert.notEqual(first.words, second.words);
  assert.equal(await waiting(page), 2);
  await shot(page, 'kiosk-offline-receipt');

  // The power goes too. Nothing readable lies on the disk: neither what was written nor the words that open it.
  await tablet.plug();
  assert.deepEqual(tablet.holds(['zebra curtain', first.words, second.words, first.digits.replace(/\D/g, ''), first.digits]), []);
  page = await tablet.start();
  await tablet.context.setOffline(false);
  await page.goto('/kiosk');
  await until(async () => (await waiting(page)) === 0, 30_000, 'what waited is handed over');

  // Both open with the words the tablet made, and there is one of each.
  const phone = await here.open(screens.phone);
  const own = await phone.newPage();
  for (const [kept, words] of [[first, planted], [second, `${planted}, and a kettle`]]) {
    assert(await back(own, kept.words), `${kept.words} opens nothing`);
    assert((await own.locator('main').innerText()).includes(words));
    assert(await back(own, kept.digits));
  }
  assert.deepEqual(tablet.holds(['zebra curtain']), [], 'nor afterwards');
  await tablet.plug();
  tablet.end();
});

test('B8: a network that goes in the middle takes no words along, and a double touch sends once', async () => {
  const { context, page, desk } = await screen();
  await ready(page);
  await page.goto(`/kiosk/p/${place}/tell`);
  await answer(page, 'kind', 'idea');
  await page.locator('[name=words]').fill(`${planted} in the middle`);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Carry on' }).click();
  await page.locator('#later').waitFor({ timeout: 15_000 });
  await until(async () => (await page.locator('#later [name=words]').inputValue()) !== '', 5_000, 'the words come along');
  assert.equal(await page.locator('#later [name=words]').inputValue(), `${planted} in the middle`);
  assert(await page.locator('#later [value=idea]').isChecked());
  await context.setOffline(false);

  // Answers are not kept: without a network it says so.
  await context.setOffline(true);
  await page.goto('/kiosk/back');
  await page.locator('#no-answers').waitFor();
  assert.match(await page.locator('#no-answers').innerText(), /We cannot show answers/);
  await context.setOffline(false);

  await told(page, `${planted} twice`);
  await page.getByRole('button', { name: 'Send to the team' }).dblclick();
  await page.locator('#ticket').waitFor();
  const kept = await receipt(page);
  await until(async () => (await waiting(page)) === 0, 30_000, 'the copy is handed over and known');
  await desk.goto('/desk?list=all');
  const rows = await desk.getByText(`${planted} twice`).count();
  assert(rows <= 1, `${rows} of one message`);
  await page.goto('/kiosk');
  assert(await back(page, kept.words, '/kiosk'));
  await context.close();
});

test('B8: what wipes the cache takes nothing that waits, and a full screen says so', async () => {
  const { context, page } = await screen();
  await ready(page);
  await told(page, `${planted} waits`);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Send to the team' }).click();
  await page.locator('#ticket li').nth(5).waitFor();
  // The house is down and the network is there: the end of a session wipes what browsers keep, and the message stays.
  await page.route('**/kiosk/queue', (route) => route.abort());
  await context.setOffline(false);
  await page.goto('/kiosk?end=1');
  assert.equal(await waiting(page), 1);
  assert.equal(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)), 1);

  await page.evaluate(() => new Promise((done) => {
    const open = indexedDB.open('hearback', 1);
    open.onsuccess = () => {
      const tx = open.result.transaction('waiting', 'readwrite');
      for (let n = 0; n < 200; n++) tx.objectStore('waiting').add('AA');
      tx.oncomplete = () => { open.result.close(); done(); };
    };
  }));
  await context.setOffline(true);
  await page.goto('/kiosk');
  await page.locator('[name=kind][value=idea]').check();
  await page.locator('[name=words]').fill('No room for this');
  await page.getByRole('button', { name: 'Send to the team' }).click();
  await page.getByText('This screen is full. Use a paper card, and tell the team.').waitFor();
  assert.equal(await page.locator('[name=words]').inputValue(), 'No room for this');
  await context.close();
});

test('B8: a disk that is full takes nothing, and nothing is lost while there is a network', async () => {
  const { context, page } = await screen();
  await ready(page);
  const device = await context.newCDPSession(page);
  await told(page, `${planted} on a full disk`);
  await device.send('Storage.overrideQuotaForOrigin', { origin: here.url, quotaSize: 0 });
  await page.getByRole('button', { name: 'Send to the team' }).click();
  await page.locator('#ticket').waitFor();
  const kept = await receipt(page);
  assert(await back(page, kept.words, '/kiosk'));
  // Without a network, too, it says so and keeps the words on the page.
  await page.goto('/kiosk');
  await context.setOffline(true);
  await page.goto('/kiosk');
  await page.locator('[name=kind][value=idea]').check();
  await page.locator('[name=words]').fill('No room, no network');
  await device.send('Storage.overrideQuotaForOrigin', { origin: here.url, quotaSize: 0 });
  await page.evaluate(() => { IDBObjectStore.prototype.add = () => { throw new DOMException('full', 'QuotaExceededError'); }; });
  await page.getByRole('button', { name: 'Send to the team' }).click();
  await page.getByText('This screen is full. Use a paper card').waitFor();
  assert.equal(await page.locator('[name=words]').inputValue(), 'No room, no network');
  await context.close();
});

test('K-18: how many messages wait is said by the first page alone, where nobody stands', async () => {
  const { context, page } = await screen();
  const beats = [];
  context.on('request', (request) => {
    if (new URL(request.url()).pathname === '/kiosk/beat') beats.push([new URL(request.headers().referer ?? page.url()).pathname, request.postData()]);
  });
  const from = (path) => until(() => beats.find(([at]) => at === path), 5_000, `a beat from ${path}`);
  // Three wait in it, all the time.
  await page.addInitScript(() => {
    let own;
    Object.defineProperty(window, 'hearback', { get: () => own, set: (made) => { own = { ...made, waiting: () => Promise.resolve(3) }; } });
  });
  for (const path of ['/kiosk', '/kiosk/home', `/kiosk/p/${place}/tell`, '/kiosk/back', '/kiosk/languages?to=/']) {
    await page.goto(path);
    await from(path.split('?')[0]);
  }
  // With a network, sending asks once more whether it is there.
  const before = beats.length;
  await told(page, 'The second lamp is out');
  await page.getByRole('button', { name: 'Send to the team' }).click();
  await page.locator('#ticket').waitFor();
  assert(beats.length > before);
  const said = (first) => [...new Set(beats.filter(([at]) => (at === '/kiosk') === first).map(([, said]) => said))];
  assert.deepEqual([said(true), said(false)], [['waiting=3'], ['waiting=']]);
  await context.close();
});

test('B13: the slip is 80 by 120 mm, one page, and says no place and no topic', async () => {
  const { context, page } = await screen({ prints: true });
  await told(page);
  await page.getByRole('button', { name: 'Send to the team' }).click();
  await page.locator('#ticket').waitFor();
  const kept = await receipt(page);
  await page.getByRole('button', { name: 'Print' }).waitFor();
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...paper.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box]) => box.trim().split(/\s+/).map(Number));
  assert.equal(boxes.length, 1, `${boxes.length} pages`);
  const [, , wide, high] = boxes[0];
  assert(Math.abs(wide - 226.8) < 2 && Math.abs(high - 340.2) < 2, `${wide} x ${high} points`);
  await page.emulateMedia({ media: 'print' });
  const seen = await page.locator('body').innerText();
  assert(kept.words.split(' ').every((word) => seen.includes(word)) && seen.includes('/back'));
  assert.doesNotMatch(seen, /Northside|Kettle Lane|zebra|problem/i);
  await context.close();
});

test('K-15: a code takes the words to a phone, which shows them in the box and nowhere in the address', async () => {
  const { context, page } = await screen();
  await told(page);
  await page.getByRole('button', { name: 'Send to the team' }).click();
  await page.locator('#ticket').waitFor();
  const kept = await receipt(page);
  await page.locator('#code summary').click();
  assert(await page.locator('#code svg').isVisible());
  const phone = await here.open(screens.phone);
  const own = await phone.newPage();
  await own.goto(`/back#${kept.words.replace(/ /g, '-')}`);
  assert.equal(await own.locator('[name=receipt]').inputValue(), kept.words);
  assert.equal(new URL(own.url()).hash, '');
  await phone.close();
  await context.close();
});

test('B14: with the keyboard of the tablet up, the words and the way on are both in sight', async () => {
  const { context, page } = await screen();
  await page.goto(`/kiosk/p/${place}/tell`);
  await answer(page, 'kind', 'problem');
  await page.setViewportSize({ width: 1280, height: 420 });
  await page.locator('[name=words]').click();
  await page.locator('[name=words]').pressSequentially('Too loud');
  const inSight = (what) => what.evaluate((e) => { const b = e.getBoundingClientRect(); return b.top >= 0 && b.bottom <= innerHeight; });
  assert(await inSight(page.locator('[name=words]')), 'the words');
  assert.match(await page.locator('meta[name=viewport]').getAttribute('content'), /interactive-widget=resizes-content/);
  await shot(page, 'kiosk-keyboard-up', false);
  await context.close();
});

test('B16: every control answers a touch in its middle and near its four corners', async () => {
  const { context, page } = await screen();
  await page.goto(`/kiosk/p/${place}/tell`);
  const missed = await page.evaluate(() => [...document.querySelectorAll('main a[href], main button, main label, header a, header button')].flatMap((e) => {
    const b = e.getBoundingClientRect();
    if (!b.width || b.bottom > innerHeight) return [];
    const points = [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]].map(([x, y]) => [b.left + b.width * x, b.top + b.height * y]);
    return points.filter(([x, y]) => { const at = document.elementFromPoint(x, y); return !(at && (at === e || e.contains(at))); }).map(() => e.outerHTML.slice(0, 80));
  }));
  assert.deepEqual(missed, []);
  await page.locator('label:has([value=idea])').tap();
  assert(await page.locator('[value=idea]').isChecked());
  assert.equal(new URL(page.url()).pathname, `/kiosk/p/${place}/tell`, 'choosing never moves on by itself');
  await context.close();
});

const pages = {
  attract: (page, lang) => page.goto(`/kiosk${lang}`),
  home: (page, lang) => page.goto(`/kiosk${lang}/home`),
  'tell-1': (page, lang) => page.goto(`/kiosk${lang}/p/${place}/tell`),
  'tell-2': async (page, lang) => { await page.goto(`/kiosk${lang}/p/${place}/tell`); await answer(page, 'kind', 'idea'); },
  receipt: async (page, lang) => {
    await pages['tell-2'](page, lang);
    await page.locator('[name=words]').fill(planted);
    await send(page, form(page, 'words'));
    await follow(page, page.locator('main button[value=send]'));
  },
  back: (page, lang) => page.goto(`/kiosk${lang}/back`),
  board: (page, lang) => page.goto(`/kiosk${lang}/p/${place}/board`),
  help: (page, lang) => page.goto(`/kiosk${lang}/p/${place}/help`),
  languages: (page, lang) => page.goto(`/kiosk${lang}/languages?to=/`),
  later: (page, lang) => page.goto(`/kiosk${lang}/later`),
};

for (const [name, how, lang] of [
  ['light', screens.kiosk, ''],
  ['dark', { ...screens.kiosk, colorScheme: 'dark' }, ''],
  ['forced', { ...screens.kiosk, forcedColors: 'active' }, ''],
  ['ar', screens.kiosk, '/ar'],
  ['easy', screens.kiosk, '/en-GB-x-easy'],
  ['upright', { ...screens.kiosk, viewport: { width: 800, height: 1280 } }, ''],
]) {
  test(`B1-B3 at a screen, ${name}: everyone can read, reach and press all of it`, async () => {
    const context = await here.open(how);
    const page = await context.newPage();
    await pair(here, page);
    const strange = watch(context, { cookies: true });
    const wrong = [];
    for (const [which, go] of Object.entries(pages)) {
      await go(page, lang);
      await page.waitForLoadState('load');
      await shot(page, `kiosk-${which}-${name}`, false);
      wrong.push(...[
        ...(await axe(page)),
        ...(await sideways(page)).map((what) => `scrolls sideways: ${what}`),
        ...(await tooSmall(page, 60)).map((what) => `too small to press: ${what}`),
      ].map((what) => `${which}: ${what}`));
      const cut = await page.locator('h1:visible').count();
      if (cut !== 1) wrong.push(`${which}: ${cut} main headings`);
    }
    wrong.push(...(await strange()));
    await context.close();
    assert.deepEqual(wrong, []);
  });
}
