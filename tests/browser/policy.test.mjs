// What a screen on a wall may do, as Chromium itself reads config/deploy/kiosk/policy.json. It reads such files from one folder
// of the system and no other; here it is shown a folder of ours in its place, in a view of the files that nobody else has
// and that ends with the browser. Nothing of the system is changed, and other browsers do not notice.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { setTimeout as rest } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { town } from './support.mjs';

const text = readFileSync(fileURLToPath(new URL('../../config/deploy/kiosk/policy.json', import.meta.url)), 'utf8');

/** Every name that is used, as Chromium 156 knows it. What it calls old it still obeys. A new one is added here when the tests
 * below, which ask Chromium, have run with it. */
const known = `AIModeSettings AllowBackForwardCacheForCacheControlNoStorePageEnabled AllowFileSelectionDialogs AudioCaptureAllowed
  AutofillAddressEnabled AutofillCreditCardEnabled AutofillPredictionSettings BackgroundModeEnabled BlockThirdPartyCookies
  BrowserAddPersonEnabled BrowserGuestModeEnabled BrowserSignin DefaultClipboardSetting DefaultFileSystemReadGuardSetting
  DefaultFileSystemWriteGuardSetting DefaultGeolocationSetting DefaultNotificationsSetting DefaultPopupsSetting
  DefaultSearchProviderEnabled DefaultSensorsSetting DefaultSerialGuardSetting DefaultWebUsbGuardSetting
  DeveloperToolsAvailability DownloadRestrictions EditBookmarksEnabled EnableMediaRouter ExtensionInstallBlocklist GeminiSettings
  GenAILocalFoundationalModelSettings HelpMeWriteSettings HomepageLocation IdleTimeout IdleTimeoutActions
  IncognitoModeAvailability MetricsReportingEnabled NewTabPageLocation PasswordManagerEnabled PaymentMethodQueryEnabled
  PrintHeaderFooter PrintPreviewUseSystemDefaultPrinter RestoreOnStartup RestoreOnStartupURLs SavingBrowserHistoryDisabled
  ScreenCaptureAllowed SearchSuggestEnabled SpellCheckServiceEnabled SpellcheckEnabled SyncDisabled
  TaskManagerEndProcessEnabled TranslateEnabled URLAllowlist URLBlocklist UrlKeyedAnonymizedDataCollectionEnabled
  UserFeedbackAllowed VideoCaptureAllowed`.split(/\s+/);
const old = ['AutofillAddressEnabled', 'AutofillCreditCardEnabled'];

const apart = ['--mount', ...(process.getuid() === 0 ? [] : ['--map-root-user'])];
const home = mkdtempSync(join(tmpdir(), 'hearback-policy-'));
after(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
mkdirSync(join(home, 'etc/policies/managed'), { recursive: true });
const able = () => {
  try {
    execFileSync('unshare', [...apart, 'mount', '--bind', join(home, 'etc'), '/etc/chromium'], { stdio: 'ignore' });
    return true;
  } catch { return false; }
};
const skip = able() ? false : 'here nobody may show Chromium other files than those of the system, or there is no /etc/chromium';
const here = skip ? null : await town();

test('the policy of a screen names nothing that Chromium does not know', () => {
  assert.deepEqual(Object.keys(JSON.parse(text)).filter((name) => !known.includes(name)), []);
  assert.deepEqual(known.filter((name) => !(name in JSON.parse(text))), [], 'the list here is as long as the file');
});

/** A browser under the policy. A test drives it as a developer's tools would, so these are allowed here: as the file has it, the
 * browser ends as soon as a test takes hold of it. */
async function screen({ look = false } = {}) {
  const policy = { ...JSON.parse(text.replaceAll('ADDRESS', here.url)), DeveloperToolsAvailability: 1 };
  if (look) policy.URLAllowlist.push('chrome://policy');
  writeFileSync(join(home, 'etc/policies/managed/screen.json'), JSON.stringify(policy));
  const run = join(home, 'run');
  writeFileSync(run, `#!/bin/sh\nexec unshare ${apart.join(' ')} sh -c 'mount --bind ${join(home, 'etc')} /etc/chromium && exec "$0" "$@"' ${process.env.CHROMIUM || '/usr/bin/chromium'} "$@"\n`);
  chmodSync(run, 0o755);
  const context = await chromium.launchPersistentContext(mkdtempSync(join(home, 'profile-')), {
    executablePath: run, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'], timeout: 20_000,
  });
  context.setDefaultTimeout(10_000);
  return context;
}

test('Chromium takes every line of it', { skip }, async () => {
  const context = await screen({ look: true });
  const page = await context.newPage();
  await page.goto('chrome://policy');
  const rows = await page.waitForFunction(() => {
    const rows = [];
    const walk = (root) => root.querySelectorAll('*').forEach((e) => {
      if (e.localName === 'policy-row' && e.shadowRoot) {
        const of = (what) => e.shadowRoot.querySelector(what)?.textContent.trim();
        if (of('.value')) rows.push([of('.name'), of('.messages')]);
      }
      if (e.shadowRoot) walk(e.shadowRoot);
    });
    walk(document);
    return rows.length > 40 && rows;
  }).then((found) => found.jsonValue());
  await context.close();
  const said = new Map(rows);
  assert.deepEqual(known.filter((name) => said.get(name) !== (old.includes(name) ? 'Deprecated' : 'OK')).map((name) => `${name}: ${said.get(name)}`), []);
});

test('a screen goes to its house and nowhere else, and keeps no file', { skip }, async () => {
  const context = await screen();
  const blocked = [];
  const elsewhere = ['http://example.org/', 'https://example.org/', 'file:///etc/passwd', 'file:///', 'chrome://settings', 'chrome://downloads', 'chrome://history', 'chrome://policy',
    'chrome://version', `view-source:${here.url}/kiosk`, 'data:text/html,x', here.url.replace('127.0.0.1', 'localhost'), 'http://127.0.0.1:1/'];
  for (const at of elsewhere) {
    const page = await context.newPage();
    const said = await page.goto(at).then(() => 'opened', (wrong) => wrong.message);
    await page.close();
    if (said.includes('ERR_BLOCKED_BY_ADMINISTRATOR')) blocked.push(at);
  }
  assert.deepEqual(blocked, elsewhere);
  const arrived = await (await context.newPage()).goto(`${here.url}/kiosk`);
  assert.equal(arrived.status(), 200);

  const own = await context.newPage();
  const line = await context.newCDPSession(own);
  const states = [];
  line.on('Browser.downloadProgress', ({ state }) => states.push(state));
  await line.send('Browser.setDownloadBehavior', { behavior: 'default', eventsEnabled: true });
  await own.goto(`${here.url}/p/${here.demo.receipts[0].place}/board.csv`).catch(() => {}); // it is no page
  for (let n = 0; n < 50 && !states.some((state) => state !== 'inProgress'); n++) await rest(100);
  assert.equal(states.at(-1), 'canceled');
  await context.close();
});
