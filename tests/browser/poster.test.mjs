// The poster for the wall: one true page of A3 however long its texts are, and a code that a phone reads, also from a copy
// of a copy.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { axe, follow, press, screens, shot, sideways, someoneAtTheDesk, tooSmall, town, watch } from './support.mjs';

const here = await town();
const decoder = readFileSync(fileURLToPath(new URL('node_modules/jsqr/dist/jsQR.js', import.meta.url)), 'utf8');
const { place } = here.demo.receipts[0];
const tell = `${here.url}/p/${place}/tell`;
const MM = 96 / 25.4; // a millimetre in CSS pixels

const long = 'We asked the landlord three times and wrote to the council as well, and now a plumber comes on every Monday to look '
  + 'at each of the nine showers and at the boiler, until somebody finds what makes the water cold at five in the morning. ';
const endless = 'Donaudampfschifffahrtsgesellschaft'.repeat(16);

/** Somebody promises: long texts, one word without end, capitals. */
async function promises() {
  const desk = await someoneAtTheDesk(here);
  const soon = new Date(Date.now() + 9 * 24 * 3600 * 1000).toISOString().slice(0, 10);
  for (const [subject, words] of [['Cold showers', long.repeat(2)], ['Hot water', endless], ['Soap', long.toUpperCase().repeat(2)], ['Tea', 'Yes.']]) {
    await desk.page.goto('/desk');
    await follow(desk.page, desk.page.locator('a[href*="/desk/concern/"]').first());
    await press(desk.page, /What are we doing about it/);
    await press(desk.page, 'We will, by a day');
    await desk.page.locator('[name=subject]').fill(subject);
    await desk.page.locator('[name=words]').fill(words.slice(0, 600));
    await desk.page.locator('[name=until]').fill(soon);
    await press(desk.page, 'Promise it');
  }
  const role = 'the trustees and the landlord, after they asked the council and everybody who pays for the house '.repeat(2).slice(0, 200);
  await desk.page.goto('/desk');
  await follow(desk.page, desk.page.locator('a[href*="/desk/concern/"]').first());
  await press(desk.page, /What are we doing about it/);
  await press(desk.page, /We can.t, because/);
  for (const [field, words] of Object.entries({ subject: 'A sauna', words: long, decided_by: role, changes: 'A grant', challenge: 'Ask us' })) {
    await desk.page.locator(`[name=${field}]`).fill(words);
  }
  const reason = desk.page.locator('[name=reason]').first();
  if (await reason.evaluate((e) => e.tagName === 'SELECT')) await reason.selectOption('no-money');
  else await desk.page.locator('[name=reason][value=no-money]').check();
  await press(desk.page, /Say that you can.t/);
  await desk.context.close();
}
await promises();

/** The pages of a PDF, as width and height in points. The browser writes them in the open. */
async function printed(page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Number(width), Number(height)]);
  assert.equal(boxes.length, [...pdf.matchAll(/\/Type \/Page\b/g)].length, 'every page says its size');
  return boxes;
}

const near = (found, wanted, what) => assert(Math.abs(found - wanted) <= 2, `${what}: ${found} instead of ${wanted}`);

/** Texts that stand over the edge of what holds them. */
const spilled = (page) => page.evaluate(() => [...document.querySelectorAll('.poster h2, .poster .where, .poster .heads p, .poster .cards, .poster article, .poster footer')].filter((e) => {
  const box = e.getBoundingClientRect();
  const sheet = e.closest('.sheet-of-paper').getBoundingClientRect();
  const isLine = e.matches('h2, .where, .heads p'); // letters may reach below their line
  return (!isLine && e.scrollHeight > e.clientHeight + 1) || e.scrollWidth > e.clientWidth + 1 || box.bottom > sheet.bottom + 1;
}).map((e) => `${e.className || e.tagName}: ${e.scrollWidth} x ${e.scrollHeight} in ${e.clientWidth} x ${e.clientHeight}: ${e.innerText.slice(0, 60)}`));

/** What a phone reads from a picture of the code: as it is, or blurred and turned to black and white as a copier does. */
async function scan(page, copied) {
  const picture = (await page.locator('svg.code').screenshot()).toString('base64');
  await page.evaluate(`${decoder};0`);
  return page.evaluate(async ({ picture, copied }) => {
    const bytes = Uint8Array.from(atob(picture), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const side = copied ? Math.round(image.width / 2) : image.width;
    const paper = new OffscreenCanvas(side, side).getContext('2d');
    if (copied) paper.filter = `blur(1.5px) contrast(${copied})`;
    paper.drawImage(image, 0, 0, side, side);
    const seen = paper.getImageData(0, 0, side, side);
    if (copied) {
      for (let i = 0; i < seen.data.length; i += 4) seen.data.fill(seen.data[i] > 110 ? 255 : 0, i, i + 3);
    }
    return globalThis.jsQR(seen.data, side, side)?.data;
  }, { picture, copied });
}

for (const [name, path, pages, width, height] of [
  ['A3', '', 1, 841.9, 1190.6],
  ['A4', '?size=a4', 1, 595.3, 841.9],
  ['large print', '?print=large', 2, 841.9, 1190.6],
]) {
  for (const lang of ['', '/ar', '/pl', '/en-GB-x-easy']) {
    test(`B13: ${name}${lang && ` in ${lang.slice(1)}`}: the pages are the paper, nothing is cut, and a phone reads the code`, async () => {
      const context = await here.open({ ...screens.light, javaScriptEnabled: true });
      const wrong = watch(context);
      const page = await context.newPage();
      await page.goto(`${lang}/p/${place}/poster${path}`);
      const boxes = await printed(page);
      assert.equal(boxes.length, pages, `pages: ${JSON.stringify(boxes)}`);
      for (const [w, h] of boxes) {
        near(w, width, 'width in points');
        near(h, height, 'height in points');
      }
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 1032, height: 1497 });
      assert.deepEqual(await spilled(page), []);
      const code = await page.locator('svg.code').boundingBox();
      const side = name === 'A4' ? 70.7 : 100;
      assert(Math.abs(code.width / MM - side) < 1, `the code is ${code.width / MM} mm wide`);
      assert.equal(await scan(page), tell);
      assert.equal(await scan(page, 1.4), tell, 'from a copy');
      const letters = await page.locator('.poster .did-words').first().evaluate((e) => parseFloat(getComputedStyle(e).fontSize) * 0.75);
      assert(letters >= (name === 'A4' ? 24 / Math.SQRT2 : 24) - 0.1, `letters of ${letters} points`);
      assert.deepEqual(await wrong(), []);
      await context.close();
    });
  }
}

test('on a screen it reads as a page on every phone, and its button prints', async () => {
  for (const [name, screen] of Object.entries({ light: screens.light, phone: screens.phone, dark: screens.dark, forced: screens.forced })) {
    const context = await here.open(screen);
    const page = await context.newPage();
    await page.addInitScript(() => { window.print = () => { document.documentElement.dataset.printed = 'yes'; }; });
    await page.goto(`/p/${place}/poster`);
    assert.deepEqual([...await axe(page), ...await sideways(page), ...await tooSmall(page)], [], name);
    await page.getByRole('button', { name: 'Print it' }).click();
    assert.equal(await page.locator('html').getAttribute('data-printed'), 'yes');
    assert.equal(await page.getByText('Press Ctrl and P').isVisible(), false);
    await shot(page, `poster-${name}`);
    await context.close();
  }
});

test('without scripts a sentence says how to print', async () => {
  const context = await here.open({ ...screens.light, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/p/${place}/poster?size=a4`);
  assert(await page.getByText('Press Ctrl and P to print. Choose A4 paper.').isVisible());
  assert.equal(await page.getByRole('button', { name: 'Print it' }).count(), 0);
  await context.close();
});

test('B13: cards are one sheet with two sides, eight on each', async () => {
  const desk = await someoneAtTheDesk(here);
  for (const lang of ['en-GB', 'ar', 'uk']) {
    await desk.page.goto(`/desk/paper/cards?place=${place}&lang=${lang}`);
    const sheets = await printed(desk.page);
    assert.equal(sheets.length, 2, lang);
    assert(sheets.every(([wide, high]) => Math.abs(wide - 595.3) < 2 && Math.abs(high - 841.9) < 2), JSON.stringify(sheets));
    const cut = await desk.page.locator('.cards article').evaluateAll((all) => all.filter((e) => e.scrollHeight > e.clientHeight + 1).length);
    assert.equal(cut, 0, `${lang}: words that do not fit`);
    await shot(desk.page, `paper-cards-${lang}`);
  }
  await desk.context.close();
});
