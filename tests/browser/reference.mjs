// The texts that `trame play` writes are those of Fluent's reference implementation: every scenario
// of the MDPH package, in each of its languages.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Texts } from './fluent.mjs';
import { scenarios } from './scenarios.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = process.env.TRAME_BIN ?? join(root, 'target/debug/trame');
const script = join(root, 'scripts-library/mdph-fin-de-droits/script.trame');
const folder = mkdtempSync(join(tmpdir(), 'trame-reference-'));
const AGENTE = 'Nadia';
const shared = ['presentation', 'rappel', 'tiers', 'repondeur', 'langue', 'rgpd'].map((name) => `communs/${name}`);

after(() => rmSync(folder, { recursive: true, force: true }));

for (const language of ['fr', 'en', 'ar', 'pt', 'ro', 'ta', 'tr']) {
  describe(language, () => {
    const locale = join(root, 'locales', language);
    const texts = new Texts(language, ['termes', ...shared, 'mdph-fin-de-droits'].map((name) => join(locale, `${name}.ftl`)));
    for (const scenario of scenarios(script)) {
      it(scenario.name, () => {
        const transcript = play(scenario, language);
        const values = known(scenario, transcript);
        const said = transcript.screens.flatMap((screen) => screen.say);
        const asked = transcript.screens.map((screen) => screen.question).filter(Boolean);
        assert.ok(said.length > 0);
        for (const { id, lang, text } of said) {
          assert.equal(lang, language, id);
          // An alert's value is for the service; its attribute is said.
          const spoken = texts.bundle.getMessage(id)?.attributes.dire ? `${id}.dire` : id;
          same(language, text, texts.write(spoken, values), id);
        }
        for (const { id, text, choices } of asked) {
          same(language, text, texts.write(id, values), id);
          for (const choice of choices) compareLabel(texts, values, language, id, choice);
        }
      });
    }
  });
}

/** The labels that Trame has of its own, « oui » and the like, are not the package's. */
function compareLabel(texts, values, language, id, { code, label }) {
  const point = /^-?\d+$/.test(code) ? `point-${code}`.replace('--', '-moins-') : code;
  if (label === null || !texts.bundle.getMessage(id).attributes[point]) return;
  same(language, label, texts.write(`${id}.${point}`, values), `${id}.${code}`);
}

function play({ known: outside, data, answers }, language) {
  const write = (name, value) => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(value));
    return path;
  };
  const args = ['play', join(root, 'scripts-library/mdph-fin-de-droits'), '--lang', language, '--format', 'json',
    '--data', write('data.json', data), '--answers', write('answers.json', answers),
    '--at', `${outside.aujourd_hui}T10:00`, '--seed', '1', '--agente', AGENTE, '--attempt', String(outside.tentative ?? 1)];
  return JSON.parse(execFileSync(program, args, { cwd: root, encoding: 'utf8' }));
}

/** What the texts quote: the transcript does not say what the script calculates, so it is done again here. */
function known({ known: outside, data }, { answers }) {
  const today = new Date(outside.aujourd_hui);
  const end = new Date(data.fin_droits);
  const values = {
    agente: AGENTE,
    direction: 'MDPH',
    duree_conservation: 6,
    nom: data.nom,
    civilite: { list: 'civilite', code: data.civilite },
    droit: { list: 'droit', code: data.droit },
    fin_droits: end,
    reste: days(today, end),
    mois_restants: months(today, end),
    date_conseillee: new Date(end.getTime() - 183 * 86_400_000),
  };
  if (answers.joignable) values.joignable = { list: 'joignable', code: answers.joignable };
  return values;
}

function days(from, to) {
  return Math.round((to - from) / 86_400_000);
}

function months(from, to) {
  const whole = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return to.getUTCDate() < from.getUTCDate() ? whole - 1 : whole;
}

/** Two editions of CLDR disagree about a comma in Tamil dates; nothing else may differ. */
function same(language, ours, theirs, id) {
  const clean = (text) => (language === 'ta' ? text.replace(/([\p{L}\p{M}]), (\d{4})/gu, '$1 $2') : text);
  assert.equal(clean(ours), clean(theirs), id);
}
