// Every page, on three screens: can everyone read it, reach it and press it? And pictures of all, for people to judge.

import assert from 'node:assert/strict';
import test from 'node:test';
import { answer, axe, back, checked, form, screens, send, shot, sideways, signIn, spaceOut, tell, tooSmall, town, watch } from './support.mjs';

const here = await town();
const place = here.demo.receipts[0].place;
const words = 'The radiator by the window knocks all night, and nobody sleeps.';

/** Pages that need something done before they show. Each takes a page and the start of the address (a language). */
const steps = {
  'not-found': (page, lang) => page.goto(`${lang}/p/${place}/no-such-thing`),
  'tell-1-error': async (page, lang) => {
    await page.goto(`${lang}/p/${place}/tell`);
    await send(page, form(page, 'kind'));
  },
  'tell-1-unsafe': async (page, lang) => {
    await page.goto(`${lang}/p/${place}/tell`);
    await answer(page, 'kind', 'unsafe');
  },
  'tell-2-words': async (page, lang) => {
    await page.goto(`${lang}/p/${place}/tell`);
    await answer(page, 'kind', 'idea');
  },
  'tell-3-check': async (page, lang) => {
    await steps['tell-2-words'](page, lang);
    await page.locator('[name=words]').fill(words);
    await send(page, form(page, 'words'));
  },
  'tell-4-receipt': (page, lang) => tell(page, place, { words }, lang),
  'back-error': (page, lang) => back(page, 'river apple river apple river apple', lang),
  'thread-new': async (page, lang) => back(page, (await tell(page, place, { words }, lang)).words, lang),
  'thread-answered': (page, lang) => back(page, here.demo.receipts[0].words, lang),
};

/** A screen on a wall goes on by itself; its first link stops it (WCAG 2.2.1 and 2.2.2). */
const goesOn = /-board-tv$/;

/** Links that lead to an error. */
const dead = [];

/** Walks the links from some pages and gives one address for each kind of page found. */
async function walk(page, from, belongs) {
  const found = new Map();
  const waiting = from.map((path) => [path, 'the contract']);
  const kind = (path) => path.replace(/^\/p\/[^/]+/, '/place').replace(/(?<=\/texts\/new\/)[\w-]+/, '{id}').replace(/(?<=\/)(?=[^/]*\d)[\w-]+/g, '{id}'); // one looks like the next
  while (waiting.length && found.size < 60) {
    const [path, source] = waiting.shift();
    if (found.has(kind(path))) continue;
    const arrived = await page.goto(path);
    if (!arrived.ok()) dead.push(`${path}, on ${source}: ${arrived.status()}`);
    if (!arrived.ok() || !/html/.test((await arrived.headerValue('content-type')) ?? '')) continue;
    found.set(kind(path), path);
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((a) => a.href));
    const paths = links.filter((link) => link.startsWith(here.url)).map((link) => new URL(link).pathname);
    waiting.push(...[...new Set(paths.filter(belongs))].map((next) => [next, path]));
  }
  return found;
}

const files = /\.\w+$/;
const language = /^\/[a-z]{2,3}(-[\w-]+)?(\/|$)/; // the same pages again, and /api
const forGuests = (path) => !files.test(path) && !language.test(path) && !/^\/(desk|leave|kiosk|ws|static|assets)\b/.test(path);
const forStaff = (path) => !files.test(path) && path.startsWith('/desk') && !/sign-?out/.test(path);

const scout = await (await here.open(screens.light)).newPage();
const public_ = ['/', `/p/${place}`, `/p/${place}/board`, '/back', '/promise', '/phones'];
const guestPages = await walk(scout, public_, forGuests);
const kiosk = [];
for (const path of ['/kiosk', '/kiosk/pair']) if ((await scout.goto(path)).ok()) kiosk.push(path);

/** What the desk shows to each role: a page counts for the first who can see it. */
const staffPages = new Map();
const shutOut = [];
for (const person of here.demo.staff.filter((one, n, all) => all.findIndex(({ role }) => role === one.role) === n)) {
  const context = await here.open(screens.light);
  const page = await context.newPage();
  await signIn(page, person);
  if (await page.locator('input[type=password]').count()) shutOut.push(`${person.role} ${person.email}`);
  const session = await context.storageState();
  for (const [kind, path] of await walk(page, ['/desk'], forStaff)) {
    if (!staffPages.has(kind)) staffPages.set(kind, { path, session });
  }
  await context.close();
}

test('everybody in demo.json can be at the desk', () => assert.deepEqual(shutOut, []));
test('every door of the contract is there, and no link leads nowhere', () => assert.deepEqual([...new Set(dead)], []));

/** All pages by a name that can be a file's. */
const pages = [
  ...[...guestPages].map(([kind, path]) => ({ name: `guest-${slug(kind)}`, go: (page, lang = '') => page.goto(lang + path) })),
  ...Object.entries(steps).map(([name, go]) => ({ name: `guest-${name}`, go: (page, lang = '') => go(page, lang) })),
  ...kiosk.map((path) => ({ name: slug(path), kiosk: true, go: (page) => page.goto(path) })),
  { name: 'desk-sign-in', go: (page) => page.goto('/desk') },
  ...[...staffPages].map(([kind, { path, session }]) => ({ name: slug(kind), session, go: (page) => page.goto(path) })),
];

function slug(path) {
  return path.replace(/[^\w]+/g, '-').replace(/^-|-$/g, '') || 'home';
}

async function visit({ go, session }, screen, lang) {
  const context = await here.open({ ...screen, storageState: session });
  const strange = watch(context, { cookies: true });
  const page = await context.newPage();
  await go(page, lang);
  await page.waitForLoadState('load');
  return { context, page, strange };
}

for (const screen of ['light', 'dark', 'forced']) {
  for (const one of pages) {
    test(`B1-B3: ${one.name}, ${screen}: everyone can read, reach and press it`, async () => {
      const { context, page, strange } = await visit(one, screens[screen]);
      await shot(page, `${one.name}-${screen}`);
      const wrong = [
        ...(await axe(page)).filter((what) => !(goesOn.test(one.name) && what.startsWith('meta-refresh'))),
        ...(await sideways(page)).map((what) => `scrolls sideways: ${what}`),
        ...(await tooSmall(page, one.kiosk ? 68 : 44)).map((what) => `too small to press: ${what}`),
        ...(await strange()),
      ];
      const headings = await page.locator('h1:visible').count();
      if (headings !== 1) wrong.push(`${headings} main headings`);
      await spaceOut(page);
      wrong.push(...(await sideways(page)).map((what) => `with wider text, scrolls sideways: ${what}`));
      await context.close();
      assert.deepEqual(wrong, []);
    });
  }
}

const picture = {
  'phone': [screens.phone, ''],
  'phone-dark': [screens.phoneDark, ''],
  'phone-ar': [screens.phone, '/ar'],
  'phone-easy': [screens.phone, '/en-GB-x-easy'],
  'kiosk': [screens.kiosk, ''],
  'wide-dark': [{ ...screens.light, colorScheme: 'dark' }, ''],
  'wide-ar': [screens.light, '/ar'],
  'wide-easy': [screens.light, '/en-GB-x-easy'],
};

for (const [name, [screen, lang]] of Object.entries(picture)) {
  const subject = pages.filter((one) => !lang || (!one.session && !one.kiosk && one.name !== 'desk-sign-in'));
  test(`B15: pictures: ${name}, ${subject.length} pages, none wider than its screen`, async () => {
    const wrong = [];
    for (const one of subject) {
      const { context, page } = await visit(one, screen, lang);
      await shot(page, `${one.name}-${name}`);
      wrong.push(...(await sideways(page)).map((what) => `${one.name}: ${what}`));
      if (lang === '/ar' && (await page.locator('html').getAttribute('dir')) !== 'rtl') wrong.push(`${one.name}: not from right to left`);
      await context.close();
    }
    assert.deepEqual(wrong, []);
  });
}

test('pictures: the top of the board, as the README shows it', async () => {
  const context = await here.open(screens.light);
  const page = await context.newPage();
  await page.goto(`/p/${place}/board`);
  await shot(page, 'board-top', false);
  assert.deepEqual(await sideways(page), []);
  await context.close();
});
