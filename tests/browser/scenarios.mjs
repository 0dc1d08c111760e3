// The scenarios of a package, in the form that `trame play` takes: data and answers.

import { readFileSync } from 'node:fs';

const OUTSIDE = ['aujourd_hui', 'maintenant', 'tentative', 'agente'];

/** Reads the scenarios of a script; each has `name`, `known`, `data` and `answers`. */
export function scenarios(path) {
  const found = [];
  const sets = new Set();
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
    const set = /^ +question (\w+) : (?:choix multiple|classement)/.exec(line);
    if (set) sets.add(set[1]);
    const title = /^scénario (\w+)/.exec(line);
    if (title) found.push({ name: title[1], known: {}, data: {}, answers: { confirm: [] } });
    const act = /^ {2}(donnée|réponse|corriger|confirmer) ([^ ]+)(?: = (.*))?$/.exec(line);
    if (!act || found.length === 0) continue;
    const [, verb, place, written] = act;
    const scenario = found.at(-1);
    if (verb === 'confirmer') scenario.answers.confirm.push(place);
    else if (verb !== 'donnée') scenario.answers[place] = sets.has(place) ? several(written) : value(written);
    else if (OUTSIDE.includes(place)) scenario.known[place] = value(written);
    else scenario.data[place] = value(written);
  }
  return found;
}

function value(written) {
  if (written.startsWith('"')) return written.slice(1, -1);
  if (/^-?\d+$/.test(written)) return Number(written);
  return written;
}

/** A set is an array, but for a non-answer. */
function several(written) {
  return ['nsp', 'refus', 'passe'].includes(written) ? written : written.split(', ');
}
