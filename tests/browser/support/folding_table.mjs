// Reads register/law/search_folding.yaml as the generator hands it to the page: the table of one language.
// The file is as plain as its head says, so that a few lines read it; the generator's own reading is tested in C++.
import { readFileSync } from 'node:fs';

const text = readFileSync(new URL('../../../register/law/search_folding.yaml', import.meta.url), 'utf8');

const plain = (word) => (word.startsWith('"') ? JSON.parse(word) : word);

function sectionOf(name) {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const begin = lines.findIndex((line) => line.startsWith(`${name}:`));
  const rest = lines.slice(begin + 1);
  const end = rest.findIndex((line) => !line.startsWith(' '));
  return { head: lines[begin].slice(name.length + 1).trim(), lines: end < 0 ? rest : rest.slice(0, end) };
}

function lettersOf(language) {
  const letters = {};
  for (const wanted of ['all', language]) {
    let tag = '';
    for (const line of sectionOf('letters').lines) {
      const [, indent, key, value] = /^( +)("[^"]*"|[^:]+): ?(.*)$/.exec(line);
      if (indent.length === 2) tag = key;
      else if (tag === wanted) letters[plain(key)] = plain(value);
    }
  }
  return letters;
}

function wordsOf(name, language) {
  const line = sectionOf(name).lines.find((candidate) => candidate.startsWith(`  ${language}: `));
  return line ? /\[(.*)\]/.exec(line)[1].split(', ').map(plain) : [];
}

/** The table of a language; its endings and ignored words are folded with it. */
export function foldingTable(language, fold) {
  const table = { language, letters: lettersOf(language), kept: plain(sectionOf('kept').head), stem: Number(sectionOf('stem').head) };
  const folded = (name) => wordsOf(name, language).map((word) => fold(word, table));
  return { ...table, endings: folded('endings'), ignored: folded('ignored') };
}
