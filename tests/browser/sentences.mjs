// What an agente is told of the sentences of a call, and what she tells of them, by keyboard, in a
// script read from the right and in one that she may not read at all.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { launch, look, open } from './browser.mjs';
import { CALL, Runner } from './runner.mjs';
import { Server } from './server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGE = 'mdph-fin-de-droits';
/** How the first question and its first answer are pronounced. */
const SAID = {
  ar: { name: 'العربية', question: 'Hal ataḥaddaṯu maʿa { $civilite } { $nom } ?', oui: 'Naʿam', seen: /Hal ataḥaddaṯu maʿa/ },
  ta: { name: 'தமிழ்', question: 'Nāṉ { $civilite } { $nom } avarkaḷuṭaṉ pēcukiṟēṉā?', oui: 'Ām', seen: /avarkaḷuṭaṉ pēcukiṟēṉā/ },
};

let browser;
let folder;
let server;
let page;
let runner;

/** Rewrites a file of the folder. */
function rewrite(path, change) {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  assert.notEqual(changed, text, path);
  writeFileSync(file, changed);
}

before(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), 'trame-sentences-'));
  for (const part of ['scripts-library', 'locales']) cpSync(join(root, part), join(folder, part), { recursive: true });
  for (const [language, { question, oui }] of Object.entries(SAID)) {
    rewrite(`locales/${language}/communs/presentation.ftl`, (text) => text.replace(/^joignable =[^]*?^ {4}\.oui = .*\n/m,
      (message) => `${message}    .prononciation = ${question}\n    .oui-prononciation = ${oui}\n`));
  }
  rewrite(`scripts-library/${PACKAGE}/enquete.yaml`, (text) => text.replace(/^( *)cibles:.*\n/m, '$&$1repli: { kab: ar }\n'));
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  server = await Server.start(['--demonstration'], {}, folder);
  page = await open(browser);
  runner = new Runner(page);
});

afterEach(async () => {
  await page.context().close();
  await server?.close();
  assert.deepEqual(page.faults, []);
});

async function begin(name) {
  await runner.take(server.url);
  await runner.speak(name);
}

for (const [language, { name, seen }] of Object.entries(SAID)) {
  describe(`a call in ${name}`, () => {
    it('shows how sentences are pronounced, and hides it by one key for good', async () => {
      await begin(name);
      const lines = page.locator('main .prononciation');
      assert.equal(await lines.count(), 2);
      assert.match(await lines.first().innerText(), seen);
      assert.equal(await lines.first().getAttribute('lang'), `${language}-Latn`);
      assert.equal(await lines.first().evaluate((line) => getComputedStyle(line).direction), 'ltr');
      // Who listens to the page hears the sentence once.
      assert.doesNotMatch(await page.locator('main').ariaSnapshot(), seen);
      await look(page, `pronunciation-${language}`);
      const button = page.locator('[data-pronunciation]');
      await page.keyboard.press('p');
      await lines.first().waitFor({ state: 'hidden' });
      assert.equal(await button.getAttribute('aria-pressed'), 'false');
      await page.reload();
      await lines.first().waitFor({ state: 'hidden' });
      assert.equal(await button.getAttribute('aria-pressed'), 'false');
      await page.keyboard.press('p');
      await lines.first().waitFor();
    });

    it('lets her tell of a sentence by one key, and goes on', async () => {
      await begin(name);
      // Several sentences: which one is asked.
      await page.keyboard.press('t');
      const list = page.locator('#panneau-signalement');
      await list.locator('form').waitFor();
      await look(page, `flag-list-${language}`);
      const wanted = list.locator('button[value="joignable"]');
      await runner.choose(wanted);
      await page.locator('#question .signalee').waitFor();
      assert.equal(await page.locator('#annonce').innerText(), 'Phrase signalée');
      await look(page, `flagged-${language}`);
      // One sentence: it is meant, and what was typed stays.
      await runner.answer(CALL.slice(0, 7));
      await runner.asks(CALL[7].asked);
      await page.locator('#champ:focus').waitFor();
      await page.keyboard.type(CALL[7].typed);
      await page.keyboard.press('Escape');
      await page.keyboard.press('t');
      await page.locator('#question .signalee').waitFor();
      assert.equal(await page.locator('#champ').inputValue(), CALL[7].typed);
      await page.locator('#champ').focus();
      await page.keyboard.press('Control+Enter');
      await runner.asks(CALL[8].asked);
      // An answer that has the focus is meant, not its question.
      await runner.focus(page.locator('.question button[value="5"]'));
      await page.keyboard.press('t');
      await page.locator('.question button[value="5"] .signalee').waitFor();
      await runner.answer(CALL.slice(8));
      await runner.conclude();
    });
  });
}

describe('in the middle of a call', () => {
  it('a sentence told of while the server is away waits, and says that it does', async () => {
    await begin(SAID.ta.name);
    await runner.answer(CALL.slice(0, 6));
    await runner.asks(CALL[6].asked);
    const before = await runner.events();
    await server.kill();
    await page.keyboard.press('t');
    await page.locator('#attente li', { hasText: /un endroit où dormir/ }).waitFor();
    await look(page, 'flag-waiting');
    await server.restart();
    await page.locator('#question .signalee').waitFor({ state: 'attached' });
    await page.locator('#attente').waitFor({ state: 'hidden' });
    assert.equal(await runner.events(), before);
    await runner.answer([CALL[6]]);
    await runner.asks(CALL[7].asked);
  });

  it('a language without texts of its own says which it borrows', async () => {
    await begin('Taqbaylit');
    const marks = page.locator('main .repli');
    assert.match(await marks.first().innerText(), /En arabe : pas encore traduit/);
    await look(page, 'borrowed');
    // A text in another language than asked is named on every sentence, answers included.
    assert.ok(await marks.count() >= await page.locator('main .dit[data-text]').count());
    await page.keyboard.press('l');
    await page.locator('#panneau-langue li', { hasText: 'textes en arabe' }).waitFor();
    await look(page, 'borrowed-languages');
  });
});
