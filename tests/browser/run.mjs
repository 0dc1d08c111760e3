// Whole calls with the MDPH script in a browser: by keyboard alone, in two directions of writing,
// through breakdowns, and without JavaScript. Pictures of what was seen are left in `out/`.

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';

import { launch, look, open } from './browser.mjs';
import { AGENTE, CALL, Runner } from './runner.mjs';
import { Server } from './server.mjs';

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

/** Another browser, with nothing kept from before. */
async function agente(options) {
  const page = await open(browser, options);
  pages.push(page);
  return new Runner(page);
}

/** A call just begun, in French. */
async function call() {
  const runner = await agente();
  await runner.take(server.url);
  await runner.speak('Français');
  return runner;
}

describe('a whole call by keyboard', () => {
  it('in French', async () => {
    const runner = await agente();
    await runner.page.goto(server.url);
    await look(runner.page, 'list-first-visit');
    await runner.take(server.url);
    await runner.speak('Français');
    await look(runner.page, 'fr-1-choice');
    for (const [index, step] of CALL.entries()) {
      await runner.asks(step.asked);
      if (index === 3 || index === 7 || index === 8) await look(runner.page, `fr-${index + 1}`);
      await runner.answer([step]);
    }
    await runner.page.locator('#conclusion').waitFor({ state: 'attached' });
    await look(runner.page, 'fr-conclusion');
    assert.equal((await runner.noted()).logement, 'Oui');
    await runner.conclude();
    await look(runner.page, 'fr-over');
    await runner.page.goto(server.url);
    await look(runner.page, 'list');
  });

  it('in Arabic, from right to left, with the French under it', async () => {
    const runner = await call();
    await runner.speak('العربية');
    await runner.saidIn('ar', 'rtl');
    await look(runner.page, 'ar-1-choice');
    for (const [index, step] of CALL.entries()) {
      await runner.asks(step.asked);
      await runner.saidIn('ar', 'rtl');
      if (index === 1 || index === 3) await look(runner.page, `ar-${index + 1}`);
      await runner.answer([step]);
    }
    await runner.conclude();
  });

  it('in the dark, with the pages in English, which are asked for', async () => {
    const runner = await agente({ colorScheme: 'dark', locale: 'en-GB' });
    await runner.page.goto(server.url);
    assert.equal(await runner.page.locator('html').getAttribute('lang'), 'fr');
    await runner.page.locator('footer a[hreflang="en"]').press('Enter');
    await runner.page.locator('html[lang="en"]').waitFor();
    await runner.take(server.url);
    assert.equal(await runner.page.locator('html').getAttribute('lang'), 'en');
    await look(runner.page, 'dark-1');
    await runner.answer(CALL.slice(0, 3));
    await runner.asks(CALL[3].asked);
    await look(runner.page, 'dark-4');
  });

  it('with every panel, each opened by its key', async () => {
    const runner = await call();
    for (const [key, name] of [['l', 'langue'], ['a', 'alerte'], ['f', 'fin'], ['?', 'aide']]) {
      await runner.page.keyboard.press(key);
      await runner.page.locator(`#panneau-${name}[open]`).waitFor();
      await look(runner.page, `panel-${name}`);
      await runner.page.keyboard.press('Escape');
      await runner.page.locator(`#panneau-${name}:not([open])`).waitFor();
    }
  });
});

describe('in the middle of a call', () => {
  it('an answer is corrected, and the route follows', async () => {
    const runner = await call();
    await runner.answer(CALL.slice(0, 3));
    await runner.asks(CALL[3].asked);
    await runner.page.keyboard.press('Backspace');
    await runner.asks(CALL[2].asked);
    await runner.page.keyboard.press('1');
    await runner.asks(/À quelle date l'avez-vous déposée/);
    await look(runner.page, 'date');
    assert.equal((await runner.noted()).demande, 'Oui');
    // In a field, Backspace erases: it is left first.
    await runner.page.keyboard.press('Escape');
    await runner.page.keyboard.press('Backspace');
    await runner.answer([CALL[2], CALL[3]]);
    await runner.asks(CALL[4].asked);
  });

  it('a date that has not come is refused, and corrected', async () => {
    const runner = await call();
    await runner.answer(CALL.slice(0, 2));
    await runner.answer([{ ...CALL[2], keys: ['1'] }]);
    await runner.asks(/À quelle date l'avez-vous déposée/);
    const next = new Date().getFullYear() + 1;
    await runner.page.locator('#champ').fill(`${next}-01-01`);
    await runner.page.keyboard.press('Enter');
    await runner.page.locator('.controle, #avis').first().waitFor();
    await look(runner.page, 'check');
  });

  it('the keys beside a field are those that work', async () => {
    const runner = await call();
    const { page } = runner;
    await runner.answer([...CALL.slice(0, 2), { ...CALL[2], keys: ['1'] }]);
    // Nothing but digits goes into a date: a letter is a key at once.
    await runner.asks(/À quelle date l'avez-vous déposée/);
    await page.locator('#champ:focus').waitFor();
    await page.keyboard.press('x');
    await runner.answer([CALL[5], CALL[6]]);
    // A letter is typed in a long text; Escape gives the letters their meaning back.
    await runner.asks(CALL[7].asked);
    await page.locator('#champ:focus').waitFor();
    await page.keyboard.press('s');
    assert.equal(await page.locator('#champ').inputValue(), 's');
    assert.match(await page.locator('button.suite').innerText(), /Ctrl \+ Entrée/);
    await look(page, 'long-text');
    await page.keyboard.press('Escape');
    await page.keyboard.press('s');
    await runner.asks(CALL[8].asked);
    assert.equal((await runner.noted()).precisions, 'question passée');
    // The call over, the list's key takes the next person as Enter does.
    const before = page.url();
    await page.keyboard.press('5');
    await page.locator('#conclusion').waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await page.locator('#question', { hasText: "L'appel est terminé" }).waitFor();
    await page.keyboard.press('s');
    await page.waitForURL((url) => /\/appels\//.test(url.pathname) && url.href !== before);
  });

  it('the language changes, and nothing is asked again', async () => {
    const runner = await call();
    await runner.answer(CALL.slice(0, 3));
    await runner.asks(CALL[3].asked);
    const noted = await runner.noted();
    await runner.speak('தமிழ்');
    await runner.asks(CALL[3].asked);
    await runner.saidIn('ta', 'ltr');
    await look(runner.page, 'ta-4');
    assert.deepEqual(Object.keys(await runner.noted()), Object.keys(noted));
    await runner.answer(CALL.slice(3));
    await runner.conclude();
  });

  it('a note is kept, and an objection is answered without leaving the question', async () => {
    const runner = await call();
    const { page } = runner;
    await page.keyboard.press('n');
    await page.locator('#note:focus').waitFor();
    await page.keyboard.type('Préfère être appelée le matin.');
    await page.keyboard.press('Tab');
    await page.locator('.notes li', { hasText: 'Préfère être appelée le matin.' }).waitFor();
    await page.keyboard.press('o');
    await page.keyboard.press('1');
    await page.locator('.objection[open] .parole').waitFor();
    await look(page, 'objection');
    await page.keyboard.press('Escape');
    await runner.answer([CALL[0]]);
    await runner.asks(CALL[1].asked);
  });

  it('an alert is raised by hand, and the call is ended for a call back', async () => {
    const runner = await call();
    const { page } = runner;
    await runner.answer([CALL[0]]);
    await runner.asks(CALL[1].asked);
    await page.keyboard.press('a');
    await page.locator('#alerte-service:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Demande de passage à domicile.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('aside .alerte', { hasText: 'Demande de passage à domicile.' }).waitFor();
    await page.keyboard.press('f');
    await runner.choose(page.locator('#panneau-fin input[type="radio"][value="rappel"]'));
    await page.locator('#fin-jour:focus').waitFor();
    await page.locator('#fin-jour').fill(`${new Date().getFullYear() + 1}-03-02`);
    await page.locator('#fin-heure').fill('10:30');
    await page.keyboard.press('Enter');
    await page.locator('#appel[data-over="oui"]').waitFor();
    await look(page, 'over-callback');
  });

  it('the page is loaded again, and another browser takes over', async () => {
    const runner = await call();
    await runner.answer(CALL.slice(0, 3));
    await runner.asks(CALL[3].asked);
    const noted = await runner.noted();
    await runner.page.reload();
    await runner.asks(CALL[3].asked);
    assert.deepEqual(await runner.noted(), noted);
    const other = await agente();
    await other.introduce(server.url, 'Samira');
    await other.page.goto(runner.page.url());
    await other.page.locator('#appel[data-mine="non"]').waitFor();
    await look(other.page, 'lent');
    await other.page.keyboard.press('Enter');
    await other.asks(CALL[3].asked);
    await other.answer(CALL.slice(3));
    await other.conclude();
  });
});

describe('when something breaks', () => {
  it('the server is killed and started again: the call goes on', async () => {
    const runner = await call();
    await runner.answer(CALL.slice(0, 3));
    await runner.asks(CALL[3].asked);
    const noted = await runner.noted();
    await server.kill();
    await server.restart();
    await runner.page.reload();
    await runner.asks(CALL[3].asked);
    assert.deepEqual(await runner.noted(), noted);
    await runner.answer(CALL.slice(3));
    await runner.conclude();
  });

  it('an answer given while the server is away waits, and is sent once', async () => {
    const runner = await call();
    await runner.asks(CALL[0].asked);
    const before = await runner.events();
    await server.kill();
    await runner.page.keyboard.press('1');
    const waiting = runner.page.locator('#attente');
    await waiting.waitFor();
    await look(runner.page, 'waiting');
    await server.restart();
    await runner.asks(CALL[1].asked);
    await waiting.waitFor({ state: 'hidden' });
    assert.equal(await runner.events(), before + 1);
    await runner.answer(CALL.slice(1));
    await runner.conclude();
  });

  it('the server has the answer but its reply is lost: it counts once', async () => {
    const runner = await call();
    await runner.asks(CALL[0].asked);
    const before = await runner.events();
    let lost = 0;
    await runner.page.route('**/reponse', async (route) => {
      if (lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort('connectionreset');
    });
    await runner.page.keyboard.press('1');
    await runner.asks(CALL[1].asked);
    assert.equal(lost, 1);
    assert.equal(await runner.events(), before + 1);
    await runner.page.reload();
    await runner.asks(CALL[1].asked);
    assert.equal(await runner.events(), before + 1);
  });
});

describe('when a session ends in mid-call', () => {
  it('the answers wait, and are sent once somebody has signed in again', async () => {
    const runner = await call();
    await runner.answer([CALL[0]]);
    await runner.asks(CALL[1].asked);
    const before = await runner.events();
    // Another tab of the same browser.
    const tab = await runner.page.context().newPage();
    await tab.goto(server.url);
    await tab.locator('form[action="/deconnexion"] button').click();
    await tab.waitForURL(/\/connexion/);
    await runner.page.keyboard.press('1');
    await runner.page.locator('#attente-sortie').waitFor();
    await look(runner.page, 'signed-out');
    await tab.locator('button[name="compte"]', { hasText: AGENTE }).click();
    await tab.locator('form[action$="/suivante"] button').waitFor();
    // They leave by themselves.
    await runner.asks(CALL[2].asked);
    assert.equal(await runner.events(), before + 1);
    await runner.answer(CALL.slice(2));
    await runner.conclude();
    await tab.close();
  });
});

describe('without JavaScript', () => {
  it('a call is made with plain forms', async () => {
    const runner = await agente({ javaScriptEnabled: false });
    const { page } = runner;
    await page.goto(server.url);
    await page.locator('button[name="compte"]', { hasText: AGENTE }).click();
    await page.locator('form[action$="/suivante"] button').click();
    await page.locator('#panneau-langue summary').click();
    await page.locator('#panneau-langue button[value="fr"]').click();
    const give = async (asked, value) => {
      await runner.asks(asked);
      await page.locator(`.question button[name="reponse"][value="${value}"]`).click();
    };
    await give(CALL[0].asked, 'oui');
    await give(CALL[1].asked, 'oui');
    await give(CALL[2].asked, 'non');
    await runner.asks(CALL[3].asked);
    await page.locator('input[name="reponse"][value="autre"]').check();
    await page.locator('input[name="precision.autre"]').fill('Une panne');
    await page.locator('button.suite').click();
    await give(CALL[4].asked, 'non');
    await give(CALL[5].asked, 'refus');
    await give(CALL[6].asked, 'oui');
    await runner.asks(CALL[7].asked);
    await page.locator('#champ').fill('Rien de plus');
    await page.locator('button.suite').click();
    await give(CALL[8].asked, '4');
    await page.locator('#conclusion').waitFor({ state: 'attached' });
    await page.locator('button.suite').click();
    await page.locator('#appel[data-over="oui"]').waitFor();
    await page.goto(`${server.url}/rien`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
});
