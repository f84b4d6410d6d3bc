// What every browser test stands on: a fresh `hearback demo`, Debian's own Chromium, and ways to look at a page.
//
// Pages are read the way people and forms read them: by the names of fields, which are a promise to the outside, and
// by what buttons are called. No test knows a class of the style sheet.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { setTimeout as rest } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const program = process.env.HEARBACK_BIN ?? here('../../target/debug/hearback');
const axeSource = readFileSync(here('node_modules/axe-core/axe.min.js'), 'utf8');
const shots = here('shots');

/** How a person may have set up the screen. The narrow one is also what 400 % zoom on a laptop comes to. */
export const screens = {
  light: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  dark: { viewport: { width: 320, height: 640 }, colorScheme: 'dark', reducedMotion: 'reduce' },
  forced: { viewport: { width: 1280, height: 800 }, forcedColors: 'active' },
  phone: { viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  phoneDark: { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  kiosk: { viewport: { width: 1280, height: 800 }, colorScheme: 'light', hasTouch: true },
};

/** A town of its own for a test file: the program with its demo, and a browser. Both end with the file. `undo` is for how many
 * seconds staff may take back what they sent. */
export async function town({ undo = 0 } = {}) {
  const server = await serve(undo);
  after(() => server.stop());
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
    handleSIGINT: false, // or a test run that is told to stop would not
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  after(() => browser.close());
  const open = async (options = {}) => {
    const context = await browser.newContext({ baseURL: server.url, locale: 'en-GB', ...options });
    context.setDefaultTimeout(10_000);
    return context;
  };
  return { url: server.url, demo: server.demo, open };
}

async function serve(undo) {
  assert(existsSync(program), `${program} is not there; cargo build makes it`);
  const home = mkdtempSync(join(tmpdir(), 'hearback-'));
  const url = `http://127.0.0.1:${await freePort()}`;
  const weather = createServer((_, answer) => answer.end('<!doctype html><title>Weather</title><h1>Weather</h1>'));
  const many = '100000'; // a test run is busier than a night shelter
  const child = spawn(program, ['demo'], {
    cwd: home, // so that nothing is found by luck: all it needs is in the program
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      HEARBACK_LISTEN: url.slice('http://'.length),
      HEARBACK_PUBLIC_URL: url,
      HEARBACK_DATA: join(home, 'data'),
      HEARBACK_KEYS: join(home, 'keys'),
      HEARBACK_LEAVE_TO: await listen(weather), // no test calls the world outside
      HEARBACK_UNDO_SECONDS: String(undo), // where nobody takes anything back, nobody waits for it either
      HEARBACK_POSTS_PER_HOUR: many,
      HEARBACK_POSTS_PER_HOUR_IN_ALL: many,
    },
  });
  process.once('exit', () => child.kill('SIGKILL')); // whatever happens here, it does not stay behind
  let said = '';
  child.stdout.on('data', (words) => { said += words; });
  child.stderr.on('data', (words) => { said += words; });
  const ended = new Promise((done) => { child.once('exit', done); });
  const stop = async () => {
    child.kill('SIGTERM');
    await Promise.race([ended, rest(5_000, null, { ref: false })]);
    child.kill('SIGKILL');
    weather.closeAllConnections();
    weather.close();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const healthy = () => fetch(`${url}/healthz`).then((answer) => answer.ok, () => false);
    await until(() => child.exitCode !== null || healthy(), 60_000, 'the demo answers /healthz');
    assert.equal(child.exitCode, null, 'the demo ended');
    const told = ['data/demo.json', 'demo/demo.json'].map((path) => join(home, path));
    await until(() => told.some(existsSync), 10_000, 'the demo writes demo.json');
    return { url, stop, demo: JSON.parse(readFileSync(told.find(existsSync), 'utf8')) };
  } catch (wrong) {
    await stop();
    throw new Error(`${wrong.message}. It said:\n${said}`);
  }
}

const listen = (server) => new Promise((done, fail) => {
  server.once('error', fail).listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${server.address().port}/`));
});

async function freePort() {
  const probe = createServer();
  const { port } = new URL(await listen(probe));
  await new Promise((done) => { probe.close(done); });
  return port;
}

/** Asks until the answer is yes. */
export async function until(question, patience, what) {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await question();
    if (answer) return answer;
    assert(Date.now() < end, `gave up waiting: ${what}`);
    await rest(150);
  }
}

// --- Using a page -----------------------------------------------------------------------------------------------------

/** Presses something that leads to another page, and gives that page's answer. */
export async function follow(page, control) {
  const arrived = page.waitForNavigation({ waitUntil: 'load' });
  arrived.catch(() => {}); // if the press itself fails, that is the story
  await control.click();
  return arrived;
}

/** The form that holds a field. */
export const form = (page, field) => page.locator(`form:has([name="${field}"])`).first();

/** Sends a form by its own button: one that leads nowhere else and carries no answer, but perhaps the word "send". */
export const send = (page, of) => follow(page, of.locator(ownButton).first());
const ownButton = 'button:not([type=button], [formaction], [name]), button[value=send]:not([formaction])';

/** Presses the button or link that is called so. */
export const press = (page, name, within = page) =>
  follow(page, within.getByRole('button', { name }).or(within.getByRole('link', { name })).first());

/** Gives one of a question's answers, whether they are buttons or dots to tick. */
export async function answer(page, field, value) {
  const choice = page.locator(`[name="${field}"][value="${value}"]`);
  if (await choice.evaluate((e) => e.tagName === 'BUTTON')) return follow(page, choice);
  await choice.check();
  return send(page, form(page, field));
}

/** Tells something in three steps, and gives back the receipt. */
export async function tell(page, place, { kind = 'problem', words, better, see = 'team' }, prefix = '') {
  await page.goto(`${prefix}/p/${place}/tell`);
  await answer(page, 'kind', kind);
  await page.locator('[name=words]').fill(words);
  if (better) await page.locator('[name=better]').fill(better);
  const who = page.locator(`[name=see][value=${see}]`);
  if (await who.count()) await who.check();
  await send(page, form(page, 'words'));
  await send(page, checked(page));
  return receipt(page);
}

/** Chooses a language, which may stand on the page or behind the name of the one that is spoken. */
export async function speak(page, language) {
  const choice = page.getByRole('button', { name: language }).or(page.getByRole('link', { name: language })).first();
  if (!(await choice.count())) await press(page, /^English/);
  return follow(page, choice);
}

/** The form on the page "Check and send": it asks for nothing any more. */
export const checked = (page) => page.locator('main form[method=post]:not(:has(textarea, input:not([type=hidden])))').first();

/** The receipt as a page shows it: six words, and sixteen digits. */
export async function receipt(page) {
  const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  const digits = text.match(/(?<!\d)\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}(?!\d)/)?.[0];
  const kept = await page.locator('main [translate=no]').evaluateAll((all) =>
    all.filter((e) => !e.parentElement.closest('[translate=no]')).map((e) => e.innerText.toLowerCase().match(/[a-z]+/g) ?? []));
  const words = kept.find((list) => list.length === 6) ?? kept.filter((list) => list.length === 1).flat();
  assert(digits, `no number of sixteen digits on the page: ${text.slice(0, 300)}`);
  assert.equal(words.length, 6, `six words to keep, in an element with translate=no; found ${JSON.stringify(kept)}`);
  return { digits, words: words.join(' ') };
}

/** Opens a conversation. Says whether it opened: only an open one has a field to write back in. */
export async function back(page, spelling, prefix = '') {
  await page.goto(`${prefix}/back`);
  await page.locator('[name=receipt]').fill(spelling);
  await send(page, form(page, 'receipt'));
  return (await page.locator('textarea[name=words]').count()) > 0;
}

export async function signIn(page, person) {
  await page.goto('/desk');
  await page.locator('input[type=email]').fill(person.email);
  await page.locator('input[type=password]').fill(person.password);
  const code = page.locator('[autocomplete=one-time-code]');
  if (await code.count()) await code.fill(oneTimeCode(person.totp));
  await send(page, page.locator('form:has(input[type=password])'));
  if (!(await page.locator('input[type=password]').count()) && (await code.count())) {
    await code.fill(oneTimeCode(person.totp));
    await send(page, page.locator('form:has([autocomplete=one-time-code])'));
  }
}

/** RFC 6238, for demos that ask for the second step. */
function oneTimeCode(secret) {
  const plain = secret?.startsWith('otpauth:') ? new URL(secret).searchParams.get('secret') : secret ?? '';
  const bits = [...plain.toUpperCase().replace(/[^A-Z2-7]/g, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g)?.map((byte) => parseInt(byte, 2)) ?? []);
  const count = Buffer.alloc(8);
  count.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', key).update(count).digest();
  const at = hash[19] & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** Somebody of the demo's staff whose lists show conversations, signed in. */
export async function someoneAtTheDesk(town, options = {}) {
  const [first] = town.demo.receipts;
  const far = ({ place, role }) => (place === first?.place ? 0 : 2) + (/manager|worker/.test(role) ? 0 : 1);
  for (const person of [...town.demo.staff].sort((a, b) => far(a) - far(b))) {
    const context = await town.open({ ...screens.light, ...options });
    const page = await context.newPage();
    await signIn(page, person);
    await page.goto('/desk');
    if (await page.locator('a[href*="/desk/concern/"]').count()) return { context, page, person };
    await context.close();
  }
  throw new Error('nobody in demo.json has a conversation in the lists at /desk');
}

// --- Looking at a page ------------------------------------------------------------------------------------------------

/** Collects what should never happen while a context is used: errors, cookies, calls to others. Ask at the end. */
export function watch(context, { cookies = false } = {}) {
  const seen = new Set();
  const own = (url) => url.startsWith('data:') || url.startsWith('blob:') || new URL(url).hostname === '127.0.0.1';
  context.on('request', (request) => { if (!own(request.url())) seen.add(`calls ${request.url()}`); });
  context.on('weberror', (error) => seen.add(`script error: ${error.error().message}`));
  context.on('console', (message) => {
    const about = message.location().url;
    const expected = message.text().startsWith('Failed to load resource') && about === message.page()?.url(); // a 404 page
    if (message.type() === 'error' && !expected) seen.add(`console: ${message.text()} (${about})`);
  });
  const answers = [];
  context.on('response', (response) => {
    if (response.status() >= 500) seen.add(`${response.status()} from ${response.url()}`);
    if (!cookies) answers.push(response.headerValue('set-cookie').then((c) => c && seen.add(`sets a cookie: ${c}`), () => {}));
  });
  return async () => {
    await Promise.all(answers);
    if (!cookies) (await context.cookies()).forEach((c) => seen.add(`keeps a cookie: ${c.name}`));
    return [...seen];
  };
}

/** What axe finds: WCAG 2.2 A and AA, good practice, and the stronger contrast of AAA. */
export async function axe(page) {
  await page.evaluate(`${axeSource};0`);
  const found = await page.evaluate(() => globalThis.axe.run(document, {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    rules: { 'color-contrast-enhanced': { enabled: true } },
    resultTypes: ['violations'],
  }));
  return found.violations.flatMap((rule) => rule.nodes.map((node) =>
    `${rule.id} (${rule.help}) at ${node.target.join(' ')}: ${node.failureSummary?.split('\n').slice(1).join(' ').trim()}`));
}

/** Elements that make the page wider than the screen. Tables may scroll inside a region of their own. */
export const sideways = (page) => page.evaluate(() => {
  const wide = document.scrollingElement.scrollWidth - document.documentElement.clientWidth;
  if (wide <= 0) return [];
  const scrolls = (e) => e && e !== document.documentElement && (['auto', 'scroll'].includes(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
  const out = [...document.querySelectorAll('body *')].filter((e) => {
    const box = e.getBoundingClientRect();
    return (box.right > innerWidth + 1 || box.left < -1) && box.width && getComputedStyle(e).position !== 'fixed' && !scrolls(e.parentElement);
  });
  return [`${wide} px too wide`, ...out.slice(0, 5).map((e) => e.outerHTML.slice(0, 90))];
});

/** Sets the spacing that WCAG 1.4.12 wants a page to bear; a style element would be stopped by the page's own policy. */
export const spaceOut = (page) => page.evaluate(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
});

/** Controls that are smaller than a thumb, 44 px each way. A link inside a sentence may be as high as its line. */
export const tooSmall = (page, least = 44) => page.evaluate((least) => {
  const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls]';
  const shown = (e) => e.checkVisibility({ checkOpacity: false, checkVisibilityCSS: true }) && e.getBoundingClientRect().bottom > 0 && e.getBoundingClientRect().right > 0;
  const inSentence = (e) => e.tagName === 'A' && getComputedStyle(e).display === 'inline'
    && [...e.parentElement.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && /\w{2}/.test(n.textContent));
  const size = (e) => {
    const boxes = [e, ...(e.labels ?? []), ...(e.closest('label') ? [e.closest('label')] : [])].map((b) => b.getBoundingClientRect());
    const tick = ['checkbox', 'radio', 'file'].includes(e.type);
    const all = tick ? boxes : boxes.slice(0, 1);
    return { width: Math.max(...all.map((b) => b.width)), height: Math.max(...all.map((b) => b.height)) };
  };
  return [...document.querySelectorAll(controls)].filter((e) => shown(e) && !inSentence(e)).flatMap((e) => {
    const { width, height } = size(e);
    const small = width < least - 0.5 || height < least - 0.5;
    return small ? [`${Math.round(width)} x ${Math.round(height)}: ${e.outerHTML.replace(/\s+/g, ' ').slice(0, 90)}`] : [];
  });
}, least);

/** Puts a picture of the page, or of what of it is on the screen, into tests/browser/shots, for people to look at. */
export async function shot(page, name, fullPage = true) {
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: join(shots, `${name}.png`), fullPage, animations: 'disabled' });
}
