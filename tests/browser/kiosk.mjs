// A screen on a wall, for the tests that stand before one: paired by a manager, as it would be.

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import { follow, signIn } from './support.mjs';

/** Pairs the screen of this page, as whoever manages the place. */
export async function pair(here, page, { prints = false, place } = {}) {
  await page.goto('/kiosk');
  await follow(page, page.getByRole('button', { name: 'Show the number' }));
  const code = (await page.locator('.number').innerText()).replace(/\s/g, '');
  const desk = await here.open();
  const of = await desk.newPage();
  await signIn(of, here.demo.staff.find(({ role }) => role === 'manager'));
  await of.goto(`/desk/kiosks?code=${code}`);
  await of.locator('[name=name]').fill('By the door');
  const choice = of.locator('select[name=place]');
  if (await choice.count()) await choice.selectOption({ label: here.demo.places.find(({ slug }) => slug === (place ?? here.demo.receipts[0].place)).name });
  if (prints) await of.locator('[name=prints]').check();
  await follow(of, of.getByRole('button', { name: 'Pair it' }));
  await page.goto('/kiosk');
  await page.getByText('Touch to start').waitFor();
  return { of, desk };
}

/** Waits until the worker of the screen has put away what it needs without a network. */
export async function ready(page) {
  await page.evaluate(() => navigator.serviceWorker.ready.then((r) => r.active.state === 'activated' || new Promise((done) => { r.active.onstatechange = done; })));
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller);
}

/** How many messages the screen holds. */
export const waiting = (page) => page.evaluate(() => window.hearback.waiting());

/** A tablet: a browser with a folder of its own, which can lose its power and start again. */
export class Tablet {
  folder = mkdtempSync(join(tmpdir(), 'tablet-'));

  constructor(url) { this.url = url; }

  async start(options = {}) {
    this.context = await chromium.launchPersistentContext(this.folder, {
      executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
      baseURL: this.url, locale: 'en-GB', viewport: { width: 1280, height: 800 }, hasTouch: true, ...options,
    });
    this.context.setDefaultTimeout(15_000);
    return this.context.pages()[0] ?? this.context.newPage();
  }

  /** It is switched off as it should be. */
  rest() { return this.context.close(); }

  /** Somebody pulls the plug. */
  async plug() {
    try { execFileSync('pkill', ['-9', '-f', this.folder]); } catch { /* it was gone */ }
    await this.context.close().catch(() => {});
  }

  /** Which files of the tablet hold any of these, in any of the ways a browser writes text. */
  holds(texts) {
    const all = texts.flatMap((text) => [Buffer.from(text), Buffer.from(text, 'utf16le'), Buffer.from(text.replace(/ /g, '+')), Buffer.from(encodeURIComponent(text))]);
    const found = [];
    const walk = (at) => {
      for (const name of readdirSync(at)) {
        const path = join(at, name);
        let stands;
        try { stands = statSync(path); } catch { continue; } // a lock that leads nowhere
        if (stands.isDirectory()) walk(path);
        else if (stands.isFile()) {
          const bytes = readFileSync(path);
          if (all.some((text) => bytes.includes(text))) found.push(path.slice(this.folder.length));
        }
      }
    };
    walk(this.folder);
    return found;
  }

  end() { rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 }); }
}
