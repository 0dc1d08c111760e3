// What the workbench's scripts decide without a page: drafts, keys, where words go in a field.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runInThisContext } from 'node:vm';

runInThisContext(readFileSync(new URL('../../src/web/assets/workbench-core.js', import.meta.url), 'utf8'));
const { actOf, discard, draftOf, keep, keyOf, opened, placed, tidy, PREFIX } = globalThis.trameTraduction;

/** What a browser keeps, in memory: the interface that pages have of it. */
class Store {
  setItem(key, value) { this[key] = String(value); }
  getItem(key) { return Object.hasOwn(this, key) ? this[key] : null; }
  removeItem(key) { delete this[key]; }
}

const KEY = keyOf({ catalog: 'communs/rgpd', language: 'ar', id: 'consentement.oui' });

describe('drafts', () => {
  it('are kept for a text, a language and a catalog, and forgotten once they are what is saved', () => {
    const store = new Store();
    assert.ok(keep(store, KEY, { text: 'نعم', base: 'abc', saved: '', now: 5 }));
    assert.deepEqual(draftOf(store, KEY), { text: 'نعم', base: 'abc', at: 5 });
    assert.equal(draftOf(store, keyOf({ catalog: 'communs/rgpd', language: 'ta', id: 'consentement.oui' })), null);
    keep(store, KEY, { text: '', base: 'abc', saved: '', now: 6 });
    assert.equal(draftOf(store, KEY), null);
  });

  it('are restored on the words they were begun on, and shown beside others', () => {
    const draft = { text: 'نعم', base: 'abc', at: 0 };
    assert.equal(opened(null, { base: 'abc', saved: '' }), 'none');
    assert.equal(opened(draft, { base: 'abc', saved: '' }), 'restore');
    assert.equal(opened(draft, { base: 'def', saved: 'أجل' }), 'beside');
    assert.equal(opened(draft, { base: 'def', saved: 'نعم' }), 'none');
  });

  it('that cannot be read or are old are no trouble', () => {
    const store = new Store();
    store.setItem(KEY, '{');
    assert.equal(draftOf(store, KEY), null);
    const day = 24 * 3600 * 1000;
    keep(store, `${PREFIX}a/ar/old`, { text: 'a', base: '', saved: '', now: 0 });
    keep(store, `${PREFIX}a/ar/new`, { text: 'a', base: '', saved: '', now: 99 * day });
    store.setItem('trame-file', '[]');
    tidy(store, 100 * day);
    assert.deepEqual(Object.keys(store), [`${PREFIX}a/ar/new`, 'trame-file']);
    discard(store, `${PREFIX}a/ar/new`);
    const full = { setItem() { throw new Error('full'); }, removeItem() {}, getItem() { throw new Error('closed'); } };
    assert.equal(keep(full, KEY, { text: 'a', base: '', saved: '', now: 0 }), false);
    assert.equal(draftOf(full, KEY), null);
  });
});

describe('words that are put into a field', () => {
  it('do not stick to those around them', () => {
    const at = (text, start, end = start) => ({ text, start, end });
    assert.equal(placed(at('Bonjour', 7), '{ $nom }').text, 'Bonjour { $nom }');
    assert.equal(placed(at('اسمي ', 5), '{ $agente }').text, 'اسمي { $agente }');
    assert.equal(placed(at('ab', 1), '{ $x }').text, 'a { $x } b');
    assert.equal(placed(at('a, b', 1), '{ $x }').text, 'a { $x }, b');
    assert.deepEqual(placed(at('xyz', 0, 3), '{ $x }'), { put: '{ $x }', text: '{ $x }', caret: 6 });
    assert.equal(placed(at('வணக்கம்', 7), '{ $x }').text, 'வணக்கம் { $x }');
  });
});

describe('keys', () => {
  const key = (key, more = {}) => actOf({ key, code: '', ...more });

  it('do what they say, on every keyboard', () => {
    assert.equal(key('Enter', { ctrlKey: true }), 'save');
    assert.equal(key('Enter', { ctrlKey: true, shiftKey: true }), 'mark');
    assert.equal(key('ArrowUp', { altKey: true }), 'before');
    assert.equal(key('ArrowDown', { altKey: true }), 'after');
    assert.deepEqual(key('&', { altKey: true, code: 'Digit1' }), { act: 'chip', digit: 1 });
    assert.deepEqual(key('3', { altKey: true, shiftKey: true, code: 'Digit3' }), { act: 'memory', digit: 3 });
  });

  it('leave what is typed alone', () => {
    assert.equal(key('Enter'), null);
    assert.equal(key('1', { code: 'Digit1' }), null);
    assert.equal(key('0', { altKey: true, code: 'Digit0' }), null);
    assert.equal(key('@', { altKey: true, ctrlKey: true, code: 'Digit1' }), null);
    assert.equal(key('{', { altKey: true, code: 'Digit4', getModifierState: (name) => name === 'AltGraph' }), null);
    assert.equal(key('Enter', { ctrlKey: true, isComposing: true }), null);
  });
});
