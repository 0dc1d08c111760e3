// The runner as an agente uses it: she reads the question, then presses keys.

import assert from 'node:assert/strict';

/** Who calls, unless it is said otherwise. */
export const AGENTE = 'Nadia';

/** The questions of the MDPH script when nothing has been asked for yet, and keys that answer them. */
export const CALL = [
  { asked: /Est-ce que je parle bien à/, keys: ['1'] },
  { asked: /Êtes-vous d'accord pour continuer/, keys: ['1'] },
  { asked: /Avez-vous déjà déposé une demande/, keys: ['2'] },
  { asked: /Qu'est-ce qui est difficile pour vous/, keys: ['4', 'Enter'] },
  { asked: /de l'aide pour remplir/, keys: ['1'] },
  { asked: /du mal à payer/, keys: ['x'] },
  { asked: /un endroit où dormir/, keys: ['1'] },
  { asked: /transmette autre chose/, typed: 'Préfère le matin.', keys: ['Control+Enter'] },
  { asked: /vous a-t-il été utile/, keys: ['5'] },
];

/** The call screen of one agente. */
export class Runner {
  constructor(page) {
    this.page = page;
    this.question = page.locator('#question');
    this.said = page.locator('#a-dire, #question');
    this.answers = page.locator('aside .reponses > li');
  }

  /** Opens the site, says who one is, and takes the next person, by keyboard. */
  async take(url) {
    await this.introduce(url);
    await this.page.keyboard.press('s');
    await this.page.waitForURL(/\/appels\//);
    await this.asks(CALL[0].asked);
  }

  /** Opens the site and enters the demonstration as somebody. */
  async introduce(url, name = AGENTE) {
    await this.page.goto(url);
    const guest = this.page.locator('button[name="compte"]', { hasText: name });
    await guest.waitFor();
    await this.focus(guest);
    await this.page.keyboard.press('Enter');
    await this.page.locator('form[action$="/suivante"] button').waitFor();
  }

  /** Goes to an element with the Tab key. */
  async focus(element) {
    for (let tabs = 0; tabs < 40; tabs += 1) {
      if (await element.evaluate((it) => it === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    assert.fail('the Tab key does not lead there');
  }

  /** Waits until that question is the thing to do; its French is on screen in every language. */
  async asks(text) {
    await this.question.filter({ hasText: text }).waitFor();
  }

  /** Answers those questions in turn. */
  async answer(steps) {
    for (const { asked, typed, keys } of steps) {
      await this.asks(asked);
      if (typed) {
        await this.page.locator('#champ:focus').waitFor();
        await this.page.keyboard.type(typed);
      }
      for (const key of keys) await this.page.keyboard.press(key);
    }
  }

  /** Goes on with the call in another language, chosen by its name and by keyboard. */
  async speak(name) {
    const current = this.page.locator('#panneau-langue summary', { hasText: name });
    if (await current.count() > 0) return;
    await this.page.keyboard.press('l');
    await this.choose(this.page.locator('#panneau-langue button', { hasText: name }));
    await current.waitFor();
  }

  /** Presses the digits that choose an option. */
  async choose(option) {
    await option.waitFor();
    for (const digit of await option.getAttribute('data-choice')) await this.page.keyboard.press(digit);
  }

  /** Concludes as the script proposes. */
  async conclude() {
    await this.page.locator('#conclusion').waitFor({ state: 'attached' });
    await this.page.keyboard.press('Enter');
    await this.page.locator('#appel[data-over="oui"]').waitFor();
  }

  /** How many events the server has of this call, as the page says. */
  async events() {
    return Number(await this.page.locator('input[name="seq"]').first().inputValue());
  }

  /** The answers on the route, by question. */
  async noted() {
    const rows = await this.answers.all();
    const pairs = rows.map(async (row) => [
      (await row.locator('.nom').innerText()).trim(), (await row.locator('.valeur').innerText()).trim(),
    ]);
    return Object.fromEntries(await Promise.all(pairs));
  }

  /** Everything said is in that language, in its direction, with the French under it. */
  async saidIn(language, direction) {
    const texts = this.said.locator('.dit');
    assert.ok(await texts.count() > 0);
    for (const text of await texts.all()) {
      assert.equal(await text.getAttribute('lang'), language, await text.innerText());
      assert.equal(await text.evaluate((element) => getComputedStyle(element).direction), direction);
    }
    assert.equal(await this.said.locator('.source[lang="fr"]').count(), await texts.count());
  }
}
