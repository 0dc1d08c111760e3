// Signing in by a département's directory in a browser, by keyboard alone: a real site, a real provider.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { launch, look, open } from './browser.mjs';
import { password, start } from './provider.mjs';
import { Server } from './server.mjs';

let browser;
let directory;
let server;

before(async () => {
  browser = await launch();
  directory = await start();
  server = await Server.start([
    '--oidc-issuer', directory.issuer, '--oidc-client-id', 'trame', '--oidc-name', "l'annuaire d'essai",
  ], { TRAME_OIDC_CLIENT_SECRET: 'secret-du-site' });
});

after(async () => {
  await server?.close();
  directory?.close();
  await browser?.close();
});

/** Types each text, going from the field that has the keyboard to the next ones. */
async function type(page, texts) {
  await page.locator('input:focus').waitFor();
  for (const [index, text] of texts.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
}

/** Goes from the sign-in page to the directory, and signs in there. */
async function identify(page, login) {
  await page.goto(`${server.url}/connexion`);
  await page.locator('input:focus').waitFor();
  await page.keyboard.press('Shift+Tab');
  const focused = page.locator('a:focus');
  assert.equal((await focused.textContent()).trim(), "Se connecter avec l'annuaire d'essai");
  await page.keyboard.press('Enter');
  await page.waitForURL(`${directory.issuer}/**`);
  await type(page, [login, password]);
  await page.waitForURL(`${server.url}/**`);
}

/** The link that the server prints at its first start, which may come after its first answer. */
async function invitation() {
  for (let tries = 0; tries < 100; tries += 1) {
    const [link] = /http\S+\/invitation\/\w+(?=\s)/.exec(server.output) ?? [];
    if (link) return link;
    await wait(50);
  }
  throw new Error(`no link in:\n${server.output}`);
}

describe('by the directory', () => {
  it('she who has an account comes in, and she who has none is told what to do', async () => {
    const first = await open(browser);
    await first.goto(await invitation());
    const chosen = 'un mot de passe assez long';
    await type(first, ['amina.haddad@departement.exemple', 'Amina', chosen, chosen]);
    await first.waitForURL(`${server.url}/`);

    const amina = await open(browser);
    await amina.goto(`${server.url}/connexion`);
    await look(amina, 'sign-in-directory');
    await identify(amina, 'amina');
    assert.equal(amina.url(), `${server.url}/`);
    assert.match(await amina.locator('h1').textContent(), /Amina/);

    const zoe = await open(browser);
    await identify(zoe, 'zoe');
    assert.match(await zoe.locator('h1').textContent(), /pas encore de compte/);
    assert.match(await zoe.locator('main').textContent(), /zoe@departement\.exemple/);
    await look(zoe, 'directory-unknown');
    await zoe.goto(server.url);
    assert.equal(zoe.url(), `${server.url}/connexion`);

    for (const page of [first, amina, zoe]) {
      const faults = page.faults.filter((fault) => !/status of 403/.test(fault));
      await page.context().close();
      assert.deepEqual(faults, []);
    }
  });
});
