// A translator at the workbench, by keyboard alone, in two directions of writing: what she writes is
// shown as the call will say it, nothing she typed is lost, and nobody writes over anybody.

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { launch, look, open, press, reach } from './browser.mjs';
import { Server } from './server.mjs';

const TRANSLATOR = 'Leïla';
const PACKAGE = 'mdph-fin-de-droits';
const ARABIC = {
  tag: 'ar', dir: 'rtl', greeting: 'السلام عليكم، اسمي ', middle: ' وأتصل من ',
  // A word for each sentence that the language needs.
  marks: ['أولى', 'ثانية', 'ثالثة', 'رابعة', 'خامسة', 'سادسة', 'سابعة'],
  sentence: (mark) => `حقكم في { $droit } ينتهي بتاريخ { $fin_droits }، ${mark} بعد { $reste }. ينصح { -mdph } بتقديم الطلب قبل ستة أشهر.`,
};
const TAMIL = {
  tag: 'ta', dir: 'ltr', greeting: 'வணக்கம், என் பெயர் ', middle: ' பேசுகிறேன் ',
  marks: ['முதல்', 'இரண்டாம்', 'மூன்றாம்', 'நான்காம்'],
  sentence: (mark) => `{ $droit } பெறும் உரிமை { $fin_droits } அன்று ${mark} முடிகிறது, இன்னும் { $reste }. ஆறு மாதங்களுக்கு முன்பே விண்ணப்பிக்க { -mdph } அறிவுறுத்துகிறது.`,
};

let browser;
let server;
let pages;

before(async () => { browser = await launch(); });
after(() => browser?.close());

beforeEach(async () => {
  pages = [];
  server = await Server.start();
});

afterEach(async () => {
  for (const page of pages) await page.context().close();
  await server?.close();
  for (const page of pages) assert.deepEqual(page.faults, []);
});

/** A translator's browser, once she has entered. */
async function translator(options) {
  const page = await open(browser, options);
  pages.push(page);
  await enter(page);
  return page;
}

async function enter(page) {
  await page.goto(server.url);
  await press(page, page.locator('button[name="compte"]', { hasText: TRANSLATOR }));
  await page.locator('form[action="/deconnexion"]').waitFor();
}

/** Another tab of the same browser. */
async function tab(page) {
  const other = await page.context().newPage();
  other.setDefaultTimeout(10_000);
  return other;
}

const address = (language, message) => `${server.url}/traductions/${PACKAGE}/${language}/${message}`;
const field = (page, id) => page.locator(`textarea[name="texte.${id}"]`);
const section = (page, id) => page.locator(`[id="texte-${id}"]`);

/** Opens a message and stands in the field of one of its texts. */
async function write(page, language, message, text, id = message) {
  await page.goto(address(language.tag, message));
  await reach(page, field(page, id));
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  if (text) await page.keyboard.insertText(text);
}

/** Waits until the last words typed were looked at. */
async function looked(page) {
  await wait(350);
  await page.waitForLoadState('networkidle');
}

for (const language of [ARABIC, TAMIL]) {
  describe(`at the workbench in ${language.tag}`, () => {
    it('the queue leads to a message, which is written, seen, saved and followed by the next', async () => {
      const page = await translator();
      await press(page, page.locator('nav a[href="/traductions"]'));
      await press(page, page.locator(`a[href="/traductions/${PACKAGE}/${language.tag}"]`).first());
      await page.locator('.file').first().waitFor();
      await look(page, `workbench-${language.tag}-queue`);
      await press(page, page.locator('.file a.textes').first());
      await page.locator('main.traduction').waitFor();
      // The field that asks for something has the focus at once.
      await page.locator('textarea:focus').waitFor();
      await look(page, `workbench-${language.tag}-message`);
      await write(page, language, 'bonjour', language.greeting);
      assert.equal(await field(page, 'bonjour').getAttribute('dir'), language.dir);
      await page.keyboard.press('Alt+1');
      await page.keyboard.insertText(language.middle);
      await page.keyboard.press('Alt+2');
      await page.keyboard.insertText('.');
      assert.equal(await field(page, 'bonjour').inputValue(),
        `${language.greeting}{ $agente }${language.middle}{ -departement }.`);
      const seen = section(page, 'bonjour').locator('.apercu .dit').first();
      await seen.filter({ hasText: 'Camille' }).waitFor();
      assert.equal(await seen.evaluate((it) => getComputedStyle(it).direction), language.dir);
      assert.equal(await seen.getAttribute('lang'), language.tag);
      await page.keyboard.press('Control+Shift+Enter');
      await page.waitForURL((url) => url.searchParams.get('dit') === 'translation-marked');
      assert.ok(!page.url().includes('/bonjour'));
      await page.locator('textarea:focus').waitFor();
      await page.goto(address(language.tag, 'bonjour'));
      await section(page, 'bonjour').locator('.statut-fresh').waitFor();
    });

    it('each form of plural has its field and is said, and what is wrong is told while one types', async () => {
      const page = await translator();
      await page.goto(address(language.tag, 'fin_proche'));
      const own = section(page, 'fin_proche');
      const fields = own.locator('textarea[data-variante]');
      const count = await fields.count();
      assert.ok(count >= 3 && count <= language.marks.length, `${count} fields`);
      await reach(page, fields.first());
      for (let at = 0; at < count; at += 1) {
        assert.ok(await fields.nth(at).evaluate((it) => it === document.activeElement), `field ${at}`);
        await page.keyboard.press('Control+A');
        await page.keyboard.insertText(language.sentence(language.marks[at]));
        await page.keyboard.press('Alt+ArrowDown');
      }
      const examples = own.locator('.apercu');
      for (const mark of language.marks.slice(0, count)) await examples.filter({ hasText: mark }).waitFor();
      assert.equal(await own.locator('.constats .erreur').count(), 0);
      await look(page, `workbench-${language.tag}-plural`);
      await reach(page, fields.first());
      await page.keyboard.press('Control+End');
      await page.keyboard.insertText(' { $inconnue }');
      const fault = own.locator('.constats .erreur', { hasText: 'inconnue' });
      await fault.first().waitFor();
      assert.equal(await fields.first().getAttribute('aria-invalid'), 'true');
      await look(page, `workbench-${language.tag}-fault`);
      for (let letters = 0; letters < ' { $inconnue }'.length; letters += 1) await page.keyboard.press('Backspace');
      await fault.first().waitFor({ state: 'detached' });
      assert.equal(await fields.first().getAttribute('aria-invalid'), null);
      await page.keyboard.press('Control+Enter');
      await page.waitForURL((url) => url.searchParams.get('dit') === 'translation-saved');
      await page.goto(address(language.tag, 'fin_proche'));
      assert.equal(await fields.first().inputValue(), language.sentence(language.marks[0]));
    });
  });
}

describe('nothing is lost', () => {
  it('when the tab closes in the middle: the draft is there, and can be thrown away', async () => {
    const page = await translator();
    const other = await tab(page);
    await write(other, ARABIC, 'merci', 'شكرًا جزيلًا');
    await other.close();
    await page.goto(address('ar', 'merci'));
    assert.equal(await field(page, 'merci').inputValue(), 'شكرًا جزيلًا');
    await section(page, 'merci').locator('.brouillon-garde').waitFor();
    await section(page, 'merci').locator('.apercu .dit', { hasText: 'شكرًا جزيلًا' }).waitFor();
    await look(page, 'workbench-draft');
    await press(page, section(page, 'merci').locator('.brouillon-garde button'));
    await page.reload();
    assert.notEqual(await field(page, 'merci').inputValue(), 'شكرًا جزيلًا');
    assert.equal(await section(page, 'merci').locator('.brouillon-garde').count(), 0);
  });

  it('when the site is away: it is said, and saved once it is back', async () => {
    const page = await translator();
    await write(page, ARABIC, 'merci', 'شكرًا جزيلًا لكم');
    await looked(page);
    await server.kill();
    await page.keyboard.press('Control+Enter');
    await page.locator('#attente-traduction').waitFor();
    assert.equal(await field(page, 'merci').inputValue(), 'شكرًا جزيلًا لكم');
    await look(page, 'workbench-away');
    await server.restart();
    await page.waitForURL((url) => url.searchParams.get('dit') === 'translation-saved', { timeout: 20_000 });
    await page.goto(address('ar', 'merci'));
    assert.equal(await field(page, 'merci').inputValue(), 'شكرًا جزيلًا لكم');
    assert.equal(await section(page, 'merci').locator('.brouillon-garde').count(), 0);
  });

  it('when somebody else was faster: both versions are there, and the second is saved knowingly', async () => {
    const page = await translator();
    const other = await translator();
    await write(page, ARABIC, 'merci', 'شكرًا أولًا');
    await write(other, ARABIC, 'merci', 'شكرًا ثانيًا');
    await other.keyboard.press('Control+Enter');
    await other.waitForURL((url) => url.searchParams.has('dit'));
    await page.keyboard.press('Control+Enter');
    const conflict = section(page, 'merci').locator('.conflit', { hasText: 'شكرًا ثانيًا' });
    await conflict.waitFor();
    assert.equal(await field(page, 'merci').inputValue(), 'شكرًا أولًا');
    await look(page, 'workbench-conflict');
    await reach(page, field(page, 'merci'));
    await page.keyboard.press('Control+Enter');
    await page.waitForURL((url) => url.searchParams.get('dit') === 'translation-saved');
    await page.goto(address('ar', 'merci'));
    assert.equal(await field(page, 'merci').inputValue(), 'شكرًا أولًا');
  });

  it('when one message is open twice: each tab says so', async () => {
    const page = await translator();
    await page.goto(address('ar', 'merci'));
    const other = await tab(page);
    await other.goto(address('ar', 'merci'));
    for (const one of [page, other]) await one.locator('#autre-onglet:not([hidden])').waitFor();
  });
});

describe('by keys', () => {
  it('a sentence of elsewhere is taken, texts follow each other, and every key is listed', async () => {
    const page = await translator();
    await write(page, ARABIC, 'joignable', '', 'joignable.oui');
    await page.keyboard.press('Alt+Shift+Digit1');
    assert.equal(await field(page, 'joignable.oui').inputValue(), 'نعم');
    await page.keyboard.press('Alt+ArrowDown');
    await page.locator('textarea[name="texte.joignable.occupe"]:focus').waitFor();
    await page.keyboard.press('Alt+ArrowUp');
    await page.locator('textarea[name="texte.joignable.oui"]:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.locator('details.touches[open]').waitFor();
    await look(page, 'workbench-keys');
    await page.keyboard.press('Escape');
    await page.locator('details.touches:not([open])').waitFor();
  });
});

describe('in the dark and in English', () => {
  it('the workbench is as clean', async () => {
    const page = await translator({ colorScheme: 'dark' });
    await page.goto(`${address('ar', 'fin_proche')}?lang=en`);
    await page.locator('html[lang="en"]').waitFor();
    await look(page, 'workbench-dark');
  });
});
