// Chromium, what is asked of every page, and pictures of it.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = fileURLToPath(new URL('./out/', import.meta.url));
const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } };
/** A page wider than this is made narrow by zooming in: nothing may then be lost at its side. */
const reflow = { width: 320, height: 640 };

/** Starts the browser, quiet and offline but for the site under test. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ],
  });
}

/** A page of its own session, that fails the test when one of its scripts fails. */
export async function open(browser, options = {}) {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: sizes.wide, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.faults = [];
  page.on('pageerror', (error) => page.faults.push(String(error)));
  page.on('console', (message) => {
    // A server that is away, that refuses an answer or asks who it is, is part of some tests; the rest is a fault of ours.
    const expected = /ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_SOCKET|status of (401|404|409|422)/;
    if (message.type() === 'error' && !expected.test(message.text())) page.faults.push(message.text());
  });
  return page;
}

/** Nothing that axe-core can find is wrong with the page. */
export async function audit(page) {
  // Evaluated rather than added as a script: the pages' own policy refuses other scripts.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  const found = violations.map(({ id, help, nodes }) =>
    `${id}: ${help}\n${nodes.map((node) => `    ${node.html} ${node.any[0]?.message ?? ''}`).join('\n')}`);
  if (found.length > 0) assert.fail(`${page.url()}\n${found.join('\n')}`);
}

/** Audits the page, and takes its picture as on a desk and as on a telephone. */
export async function look(page, name) {
  mkdirSync(pictures, { recursive: true });
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport);
    await audit(page);
    await page.screenshot({ path: `${pictures}${name}-${size}.png` });
  }
  await page.setViewportSize(reflow);
  const overflow = await page.evaluate(() =>
    document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(overflow <= 0, `${name}: at ${reflow.width} pixels the page is ${overflow} pixels too wide`);
  await page.setViewportSize(sizes.wide);
}

/** Goes to an element with the Tab key. */
export async function reach(page, element) {
  await element.waitFor();
  for (let tabs = 0; tabs < 120; tabs += 1) {
    if (await element.evaluate((it) => it === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`the Tab key does not lead to ${element}`);
}

/** Goes to an element, and presses a key there. */
export async function press(page, element, key = 'Enter') {
  await reach(page, element);
  await page.keyboard.press(key);
}
