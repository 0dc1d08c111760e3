// A real site's first start, its accounts and an enquête's publication, by keyboard alone; each page
// audited and its picture taken.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { launch, look, open, press, reach } from './browser.mjs';
import { Server } from './server.mjs';

const PASSWORD = 'quatre chevaux lisent demain';
const DIRECTION = 'MDPH';

let browser;
let server;
const pages = [];

before(async () => {
  browser = await launch();
  server = await Server.start([]);
});

after(async () => {
  await server?.close();
  for (const page of pages) assert.deepEqual(page.faults.filter((fault) => !/status of 403/.test(fault)), []);
  await browser?.close();
});

/** Another browser. */
async function another(options) {
  const page = await open(browser, options);
  pages.push(page);
  return page;
}

/** The link that the server prints at its first start, which may come after its first answer. */
async function firstLink() {
  for (let tries = 0; tries < 100; tries += 1) {
    const [link] = /http\S+\/invitation\/\w+(?=\s)/.exec(server.output) ?? [];
    if (link) return link;
    await wait(50);
  }
  throw new Error(`no link in:\n${server.output}`);
}

async function type(page, selector, text) {
  await reach(page, page.locator(selector));
  await page.keyboard.type(text);
}

/** Chooses a password with a link. */
async function choose(page, link) {
  await page.goto(link);
  await type(page, '#mot_de_passe', PASSWORD);
  await type(page, '#confirmation', PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${server.url}/`);
}

describe('a real site', () => {
  it('is begun by its administratrice, who lets others in and out', async () => {
    const lea = await another();
    await lea.goto(server.url);
    await look(lea, 'sign-in');
    await lea.goto(await firstLink());
    await look(lea, 'first-start');
    await type(lea, '#courriel', 'lea@exemple.fr');
    await type(lea, '#nom', 'Léa');
    await type(lea, '#mot_de_passe', 'motdepasse1234');
    await type(lea, '#confirmation', 'motdepasse1234');
    await lea.keyboard.press('Enter');
    await lea.locator('#refus').waitFor();
    await look(lea, 'first-start-refused');
    await type(lea, '#mot_de_passe', PASSWORD);
    await type(lea, '#confirmation', PASSWORD);
    await lea.keyboard.press('Enter');
    await lea.waitForURL(`${server.url}/`);
    await look(lea, 'home');

    await press(lea, lea.locator('nav a[href="/comptes"]'));
    await lea.waitForURL(/\/comptes/);
    await type(lea, '#courriel', 'claire@exemple.fr');
    await type(lea, '#nom', 'Claire');
    await press(lea, lea.locator('#role-autrice'), 'Space');
    await lea.keyboard.press('Enter');
    await lea.locator('#refus').waitFor();
    await look(lea, 'accounts-refused');
    await type(lea, '#direction', DIRECTION);
    await lea.keyboard.press('Escape');
    await lea.keyboard.press('Enter');
    const link = await lea.locator('#lien').inputValue();
    await look(lea, 'account-link');

    const claire = await another({ colorScheme: 'dark' });
    await claire.goto(link);
    await look(claire, 'invitation');
    await choose(claire, link);
    await claire.goto(`${server.url}/comptes`);
    assert.match(await claire.locator('h1').innerText(), /pas pour votre rôle/);
    await look(claire, 'forbidden');

    await lea.goto(`${server.url}/comptes`);
    await look(lea, 'accounts');
    await press(lea, lea.locator('tbody a', { hasText: 'Claire' }));
    await lea.locator('a[href$="/fermeture"]').waitFor();
    await look(lea, 'account');
    await press(lea, lea.locator('a[href$="/fermeture"]'));
    await lea.locator('button.danger').waitFor();
    await look(lea, 'account-disable');
    await press(lea, lea.locator('button.danger'));
    await lea.locator('#avis', { hasText: 'Le compte est fermé' }).waitFor();
    await claire.goto(server.url);
    assert.equal(new URL(claire.url()).pathname, '/connexion');
    await lea.goto(`${server.url}/journal`);
    await look(lea, 'journal');
    await lea.goto(`${server.url}/compte`);
    await look(lea, 'own-account');
    // A token, by keyboard: made, shown once, taken back.
    await type(lea, '#nom', 'Mon ordinateur');
    await lea.keyboard.press('Enter');
    const token = await lea.locator('#jeton').inputValue();
    assert.match(token, /^trame_[0-9a-f]{64}$/);
    assert.ok(await lea.locator('#jeton').evaluate((it) => it === document.activeElement));
    await look(lea, 'token');
    const asks = () => fetch(`${server.url}/api/fichiers`, { headers: { authorization: `Bearer ${token}` } });
    assert.equal((await asks()).status, 200);
    await press(lea, lea.locator('main a[href="/compte"]'));
    await lea.waitForURL(/\/compte$/);
    assert.ok(!(await lea.content()).includes(token));
    await look(lea, 'own-account-token');
    await press(lea, lea.locator('a[href^="/compte/jetons/"]'));
    await lea.waitForURL(/\/fin$/);
    await look(lea, 'token-end');
    await press(lea, lea.locator('button.danger'));
    await lea.locator('#avis', { hasText: 'Le jeton est retiré' }).waitFor();
    assert.equal((await asks()).status, 401);
    await press(lea, lea.locator('form[action="/deconnexion"] button'));
    await lea.waitForURL(/\/connexion/);
    await type(lea, '#courriel', 'lea@exemple.fr');
    await type(lea, '#mot_de_passe', PASSWORD);
    await lea.keyboard.press('Enter');
    await lea.waitForURL(`${server.url}/`);
  });

  it('publishes an enquête once what is signalled has been read', async () => {
    const lea = await another();
    await lea.goto(`${server.url}/connexion`);
    await type(lea, '#courriel', 'lea@exemple.fr');
    await type(lea, '#mot_de_passe', PASSWORD);
    await lea.keyboard.press('Enter');
    await lea.waitForURL(`${server.url}/`);
    await lea.goto(`${server.url}/comptes`);
    await type(lea, '#courriel', 'anne@exemple.fr');
    await type(lea, '#nom', 'Anne');
    await press(lea, lea.locator('#role-autrice'), 'Space');
    await type(lea, '#direction', DIRECTION);
    await lea.keyboard.press('Escape');
    await lea.keyboard.press('Enter');
    const anne = await another();
    await choose(anne, await lea.locator('#lien').inputValue());
    await press(anne, anne.locator('nav a[href="/enquetes"]'));
    await anne.waitForURL(/\/enquetes/);
    await look(anne, 'packages');
    await press(anne, anne.locator('main a[href="/enquetes/mdph-fin-de-droits"]').first());
    await anne.waitForURL(/mdph-fin-de-droits$/);
    await look(anne, 'package');
    await press(anne, anne.locator('a[href$="/publication"]').first());
    await anne.waitForURL(/publication$/);
    await look(anne, 'publication');
    await press(anne, anne.locator('main input[type="checkbox"]'), 'Space');
    await press(anne, anne.locator('main form button.principal'));
    await anne.waitForURL(/versions\/1/);
    await look(anne, 'version');
    await press(anne, anne.locator('header a[href^="/aide"]'));
    await anne.waitForURL(/\/aide/);
    await look(anne, 'help');
  });
});
