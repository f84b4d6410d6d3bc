// Two languages that nobody speaks show what a translation would break, before there is one. In en-XA every text is longer
// by two letters in five and stands in brackets; ar-XB is English turned round, in pages that run from the right. What is
// not marked on either was never given to translate. Only programs built to be tried out have them (words/pseudo.rs).

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { answer, back, checked, form, screens, send, shot, sideways, tell, tooSmall, town } from './support.mjs';
import { pair } from './kiosk.mjs';

const here = await town();
const place = here.demo.receipts[0].place;
const there = (await fetch(`${here.url}/en-XA/`)).ok;
const skip = there ? false : 'this program was built for people, and has no languages to try it out with';
const told = 'The radiator knocks all night';

/** Every page a guest may come to. Each takes a page and the start of the address. */
const pages = {
  places: (page, at) => page.goto(`${at}/`),
  home: (page, at) => page.goto(`${at}/p/${place}`),
  'tell-1': (page, at) => page.goto(`${at}/p/${place}/tell`),
  'tell-1-empty': async (page, at) => { await pages['tell-1'](page, at); await send(page, form(page, 'kind')); },
  'tell-1-unsafe': async (page, at) => { await pages['tell-1'](page, at); await answer(page, 'kind', 'unsafe'); },
  'tell-2': async (page, at) => { await pages['tell-1'](page, at); await answer(page, 'kind', 'idea'); },
  'tell-2-empty': async (page, at) => { await pages['tell-2'](page, at); await send(page, form(page, 'words')); },
  'tell-3': async (page, at) => { await pages['tell-2'](page, at); await page.locator('[name=words]').fill(told); await send(page, form(page, 'words')); },
  receipt: async (page, at) => { await pages['tell-3'](page, at); await send(page, checked(page)); },
  back: (page, at) => page.goto(`${at}/back`),
  'back-wrong': (page, at) => back(page, 'river apple river apple river apple', at),
  thread: (page, at) => back(page, here.demo.receipts[0].words, at),
  'thread-new': async (page, at) => back(page, (await tell(page, place, { words: told })).words, at),
  board: (page, at) => page.goto(`${at}/p/${place}/board`),
  working: (page, at) => page.goto(`${at}/p/${place}/working`),
  help: (page, at) => page.goto(`${at}/p/${place}/help`),
  promise: (page, at) => page.goto(`${at}/promise`),
  languages: (page, at) => page.goto(`${at}/languages?to=/p/${place}`),
  'not-found': (page, at) => page.goto(`${at}/p/${place}/no-such-page`),
};

const onAWall = {
  attract: (page, at) => page.goto(at),
  home: (page, at) => page.goto(`${at}/home`),
  ...Object.fromEntries(['tell-1', 'tell-2', 'tell-2-empty', 'back', 'board', 'help', 'languages'].map((name) => [name, pages[name]])),
  later: (page, at) => page.goto(`${at}/later`),
};

/** Texts that do not fit into what holds them: letters that are cut, or lie over what stands beside them. */
const cut = (page) => page.evaluate(() => [...document.querySelectorAll('body *')].flatMap((e) => {
  const style = getComputedStyle(e);
  const words = [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent.trim());
  if (!words || !e.checkVisibility({ checkVisibilityCSS: true }) || style.display === 'inline') return [];
  if (e.clientWidth <= 1 || ['auto', 'scroll'].includes(style.overflowX)) return []; // for ears alone; or it scrolls by itself
  const wide = e.scrollWidth > e.clientWidth + 1;
  const high = style.overflowY !== 'visible' && e.scrollHeight > e.clientHeight + parseFloat(style.fontSize) / 2; // less is the air of a font
  return wide || high ? [`${e.scrollWidth} in ${e.clientWidth}: ${e.outerHTML.replace(/\s+/g, ' ').slice(0, 110)}`] : [];
}));

/** What is the same in every language: the names of files, and of the languages themselves. */
const names = ['CSV', 'JSON', 'Atom', 'en-XA', 'ar-XB', 'ar-XC'];

/** Texts of a page, seen, heard or in its title, that nobody was given to translate. Names and words of people are not ours:
 * they stand in elements that say so, or are filled into a text of ours. */
const unmarked = (page, backwards, seenOnly) => page.evaluate(({ names, backwards, seenOnly }) => {
  const theirs = `[translate=no], [dir=auto], bdi, q, blockquote, textarea, script, style, noscript, [lang]:not(html), code${seenOnly ? ', svg, option, [role=status]' : ''}`;
  const found = new Set();
  const marked = backwards ? [/\u202e[^\u202c]*\u202c/g, /\u2068[^\u2068\u2069]*\u2069/g] : [/\[[^[\]]*\]/g];
  const look = (text, e) => {
    let rest = text, before;
    do { before = rest; for (const mark of marked) rest = rest.replace(mark, ' '); } while (rest !== before); // one inside the other
    for (const name of names) rest = rest.replaceAll(name, ' ');
    if (/\p{L}{2}/u.test(rest)) found.add(`${rest.trim().slice(0, 80)} (in ${e.outerHTML.replace(/\s+/g, ' ').slice(0, 80)})`);
  };
  // A title, a drawing and what is only heard can hold no mark.
  const own = document.querySelector('header .place span')?.textContent; // of a place, behind the title of each of its pages
  if (!seenOnly) look(own ? document.title.replace(own, '') : document.title, document.querySelector('title'));
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let n = walk.nextNode(); n; n = walk.nextNode()) if (!n.parentElement.closest(theirs)) look(n.textContent, n.parentElement);
  for (const e of document.querySelectorAll('[aria-label], [placeholder], [alt], [title]')) {
    if (seenOnly || e.closest(theirs)) continue;
    for (const name of ['aria-label', 'placeholder', 'alt', 'title']) if (e.getAttribute(name)) look(e.getAttribute(name), e);
  }
  return [...found];
}, { names, backwards, seenOnly });

async function walk(all, at, context, page, least, backwards, name) {
  const wrong = [];
  for (const [which, go] of Object.entries(all)) {
    await go(page, at);
    await page.waitForLoadState('load');
    await shot(page, `${name}-${which}`);
    wrong.push(...[
      ...(await sideways(page)).map((what) => `scrolls sideways: ${what}`),
      ...(await cut(page)).map((what) => `cut: ${what}`),
      ...(await tooSmall(page, least)).map((what) => `too small to press: ${what}`),
      ...(await unmarked(page, backwards, at.endsWith('ar-XC'))).map((what) => `given to nobody to translate: ${what}`),
    ].map((what) => `${which}: ${what}`));
    if ((await page.locator('html').getAttribute('dir')) !== (backwards ? 'rtl' : 'ltr')) wrong.push(`${which}: runs the wrong way`);
  }
  await context.close();
  return wrong;
}

const languages = readdirSync(fileURLToPath(new URL('../../src/ground/web/words', import.meta.url))).filter((name) => name.endsWith('.ftl')).map((name) => name.slice(0, -4));
const small = { viewport: { width: 320, height: 640 }, colorScheme: 'light' };

for (const [tag, backwards] of [['en-XA', false], ['ar-XB', true]]) {
  test(`I-05: in ${tag} nothing is cut on the smallest phone, and nothing was forgotten`, { skip }, async () => {
    const context = await here.open(small);
    assert.deepEqual(await walk(pages, `/${tag}`, context, await context.newPage(), 44, backwards, `pseudo-${tag}-phone`), []);
  });

  test(`I-05: nor in ${tag} at a screen on a wall`, { skip }, async () => {
    const context = await here.open(screens.kiosk);
    const page = await context.newPage();
    await pair(here, page);
    assert.deepEqual(await walk(onAWall, `/kiosk/${tag}`, context, page, 60, backwards, `pseudo-${tag}-kiosk`), []);
  });
}

test('in a language without texts all of it is English, and marked so', { skip }, async () => {
  const context = await here.open(small);
  assert.deepEqual(await walk(pages, '/ar-XC', context, await context.newPage(), 44, true, 'pseudo-ar-XC-phone'), []);
});

test('nobody is offered a language that nobody speaks', async () => {
  for (const path of ['/languages', `/p/${place}`, `/languages?to=/p/${place}`]) {
    assert.doesNotMatch(await (await fetch(here.url + path)).text(), /en-XA|ar-X[BC]/, path);
  }
});

test('in every language the head of a page is one row, and leaves the name of the place its room', async () => {
  const context = await here.open(small);
  const page = await context.newPage();
  const wrong = [];
  for (const tag of [...languages, ...(there ? ['en-XA', 'ar-XB'] : [])]) {
    for (const path of [`/p/${place}`, `/p/${place}/tell`]) {
      await page.goto(tag === 'en-GB' ? path : `/${tag}${path}`);
      const { head, name, shown } = await page.evaluate(() => {
        const name = document.querySelector('header .place span');
        return { head: document.querySelector('header').getBoundingClientRect().height, name: name.scrollHeight, shown: name.clientHeight };
      });
      wrong.push(...(await sideways(page)).map((what) => `${tag}: ${what}`));
      if (head > 64.5) wrong.push(`${tag}: the head is ${head} px high`);
      if (name > shown + 2) wrong.push(`${tag}: the name of the place is cut: ${name} in ${shown}`);
    }
  }
  await context.close();
  assert.deepEqual(wrong, []);
});
