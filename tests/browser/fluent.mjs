// Texts written by Fluent's reference implementation, under Trame's rules: a date in words, a number
// by the language's rules, and a choice as its label where it is quoted, as its code where it selects.

import { existsSync, readFileSync } from 'node:fs';
import { FluentBundle, FluentDateTime, FluentNumber, FluentResource } from '@fluent/bundle';

const LABEL = '-label';
const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const FIRST = new RegExp(`(?<!\\d)1 (?=(?:${MONTHS})(?!\\p{L}))`, 'gu');

/** The texts of one language: `files` are paths of `.ftl`, in order. */
export class Texts {
  constructor(language, files) {
    this.bundle = new FluentBundle(language);
    for (const file of files.filter((path) => existsSync(path))) {
      const resource = new FluentResource(readFileSync(file, 'utf8'));
      for (const error of this.bundle.addResource(resource)) throw error;
    }
  }

  /** A message, or one of its attributes (`id.attribute`), written with `values`. */
  write(id, values) {
    const [name, attribute] = id.split('.');
    const message = this.bundle.getMessage(name);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    if (pattern === undefined || pattern === null) throw new Error(`no text ${id}`);
    const errors = [];
    const text = this.bundle.formatPattern(quoted(pattern, values), this.args(values), errors);
    if (errors.length > 0) throw new Error(`${id}: ${errors.join('; ')}`);
    // CLDR writes « 1 janvier »; it is read « 1er janvier ».
    return this.bundle.locales[0] === 'fr' ? text.replace(FIRST, '1er ') : text;
  }

  args(values) {
    const args = {};
    for (const [name, value] of Object.entries(values)) {
      if (value instanceof Date) args[name] = new FluentDateTime(value, { dateStyle: 'long', timeZone: 'UTC' });
      else if (typeof value === 'number') args[name] = new FluentNumber(value);
      else if (typeof value === 'object') {
        args[name] = value.code;
        args[name + LABEL] = this.write(`${value.list}.${value.code}`, codes(values));
      } else args[name] = value;
    }
    return args;
  }
}

/** Values of which choices are plain codes: a label may select on another choice. */
function codes(values) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.code ?? value]));
}

/** The pattern with each choice that it quotes, other than as a selector, replaced by its label. */
function quoted(pattern, values) {
  if (typeof pattern === 'string') return pattern;
  return pattern.map((element) => {
    if (typeof element === 'string') return element;
    if (element.type === 'var' && values[element.name]?.code) return { ...element, name: element.name + LABEL };
    if (element.type !== 'select') return element;
    return { ...element, variants: element.variants.map((one) => ({ ...one, value: quoted(one.value, values) })) };
  });
}
