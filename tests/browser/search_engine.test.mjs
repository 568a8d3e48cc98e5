// The search without a page: folding as in the C++, the acceptance list of Danish compounds, typos, counts, speed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { foldingTable } from './support/folding_table.mjs';
import '../../generator/browser/search_engine.js';

const engine = globalThis.algoregSearchEngine;
const tableOf = (language) => foldingTable(language, engine.fold);
const { cases } = JSON.parse(readFileSync(new URL('cases/folding.json', import.meta.url), 'utf8'));

describe('words are made alike as the generator does it', () => {
  for (const { language, text, folded } of cases) {
    test(`${language}: ${text}`, () => assert.equal(engine.fold(text, tableOf(language)), folded));
  }
});

// An index as the generator writes it, of texts { n, s } and values { f }.
function indexOf(entries, { pages = [], facets = [], language = 'da' } = {}) {
  const words = tableOf(language);
  const all = [...entries, ...pages].flatMap(({ n, s = '' }) => `${n} ${s}`.toLocaleLowerCase(language).split(/[ .]/u));
  const spelt = Object.fromEntries(all.map((word) => [engine.fold(word, words), word]));
  const made = (doc) => ({ h: 'x.html', s: '', ...doc, t: engine.fold(doc.n, words), x: engine.fold(doc.s ?? '', words) });
  return engine.prepare({
    words, spelt, facets, entries: entries.map((entry) => ({ f: facets.map(() => []), ...made(entry) })), pages: pages.map(made),
  });
}

// 500 titles as municipalities make them: the head of a compound comes last.
function compounds(count) {
  const firsts = ['Børnehave', 'Vuggestue', 'Plejehjems', 'Sygedagpenge', 'Byggesags', 'Parkerings', 'Affalds', 'Jobcenter', 'Biblioteks'];
  const heads = [['algoritme', 63], ['visitation', 40], ['analyse', 40], ['prognose', 357]];
  const titles = heads.flatMap(([head, times]) =>
    Array.from({ length: times }, (_, i) => `${firsts[i % firsts.length]}sags${head} ${i}`));
  return Array.from({ length: count }, (_, i) => ({
    n: titles[i % titles.length],
    s: i % 20 === 0 ? 'Fordeler pladser i en skole ved åen.' : i % 20 === 1 ? 'Hjælp til ældre borgere hvert år.' : 'Om arbejdet i kommunen.',
  }));
}

describe('the acceptance list of Danish words', () => {
  const index = indexOf(compounds(500));
  const list = [
    ['algoritme', 63], ['algoritmer', 63], ['algoritmen', 63], ['algoritmernes', 63], ['visitation', 40], ['analyse', 40],
    ['skoler', 25], ['skole', 25], ['aeldre', 25], ['ældre', 25], ['ÆLDRE', 25], ['Århus', 0], ['aarhus', 0],
    ['børnehave algoritme', 7], ['vuggestuealgoritme', 0],
  ];
  for (const [query, count] of list) {
    test(`${query}: ${count}`, () => {
      const { docs, meant, partly } = engine.search(index, query);
      assert.equal(meant || partly ? 0 : docs.length, count);
    });
  }
});

describe('what is found first', () => {
  const index = indexOf([
    { n: 'Skemaer', s: 'Om en skoles hverdag' }, { n: 'Folkeskoletid' }, { n: 'Skolestart' }, { n: 'Vores skole' },
    { n: 'Andet', s: 'Her er en skole nævnt' },
  ]);
  const names = (query) => engine.search(index, query).docs.map(({ n }) => n);

  test('whole words, starts of words, compounds; titles before the rest', () =>
    assert.deepEqual(names('skole'), ['Vores skole', 'Skolestart', 'Folkeskoletid', 'Andet', 'Skemaer']));
  test('the stem comes last', () => assert.deepEqual(names('skoler').at(0), 'Folkeskoletid'));
  test('every word must be there', () => assert.deepEqual(names('nævnt skole'), ['Andet']));
  test('words that say nothing do not count', () => assert.deepEqual(names('bruger kommunen AI til skolestart'), ['Skolestart']));
  test('some of the words rather than nothing, and it is said', () => {
    const { docs, partly } = engine.search(index, 'skolestart kvantemekanik');
    assert.deepEqual([docs.map(({ n }) => n), partly], [['Skolestart'], true]);
  });
  test('nothing typed gives everything', () => assert.equal(names('  ').length, 5));
});

describe('words taken apart', () => {
  const index = indexOf([
    { n: 'Smartmail', s: 'Sorterer post' }, { n: 'Jobcenter', s: 'Mange sager' }, { n: 'En personlig sprogmodel' }, { n: 'Klager', s: 'Frist for en klage' },
  ]);
  const names = (query) => engine.search(index, query).docs.map(({ n }) => n);

  test('the plural finds the singular, and the other way round', () => {
    assert.deepEqual(names('sprogmodeller'), ['En personlig sprogmodel']);
    assert.deepEqual(names('sag'), ['Jobcenter']);
    assert.deepEqual(names('poster'), ['Smartmail']);
  });
  test('a short word does not stand inside another when it stands alone somewhere', () =>
    assert.deepEqual(engine.search(indexOf([{ n: 'Person' }, { n: 'En son' }]), 'son').docs.map(({ n }) => n), ['En son']));
  for (const [query, name] of [['jobcentersag', 'Jobcenter'], ['klagefrist', 'Klager'], ['postsortering', 'Smartmail']]) {
    test(`${query} is taken apart, and that is said`, () => {
      const { docs, partly, meant } = engine.search(index, query);
      assert.deepEqual([docs[0]?.n, partly, meant], [name, true, undefined]);
    });
  }
  test('what is not made of known words is not', () => assert.deepEqual(names('kvantesag'), []));
});

describe('typos', () => {
  const index = indexOf([{ n: 'Børnehavevisitation' }, { n: 'Aktindsigt' }, { n: 'Sagsresumé', s: 'Et kort resumé' }, { n: 'Kø' }]);
  for (const [typed, meant] of [
    ['aktindsgit', 'aktindsigt'], ['aktinsigt', 'aktindsigt'], ['aktindisgdt', 'aktindsigt'], ['reusme', 'resumé'],
    ['visittation', 'børnehavevisitation'],
  ]) {
    test(`${typed} means ${meant}`, () => {
      const found = engine.search(index, typed);
      assert.equal(found.meant, meant);
      assert.ok(found.docs.length > 0);
    });
  }
  for (const typed of ['lo', 'kat', 'xyzxyz', 'aktivisten']) {
    test(`${typed} means nothing here`, () => assert.deepEqual(engine.search(index, typed).docs, []));
  }
  test('of words equally near, one with swapped letters is meant, then the one that most have', () => {
    const near = indexOf([{ n: 'skæl' }, { n: 'skøn' }, { n: 'skole' }, { n: 'kanel' }, { n: 'kanal', s: 'kanalspor' }, { n: 'en kanal' }]);
    assert.equal(engine.search(near, 'skoel').meant, 'skole');
    assert.equal(engine.search(near, 'kanol').meant, 'kanal');
    assert.equal(engine.search(indexOf([{ n: 'folk' }]), 'tolk').meant, undefined);
  });
  test('a piece of a word with two faults is not meant', () =>
    assert.equal(engine.search(indexOf([{ n: 'Rehabilitation' }]), 'visitation').meant, undefined));
  test('a word that says nothing is never meant', () => {
    const pages = [{ n: 'Jeg skal trænes op' }, { n: 'Skattekort' }];
    assert.equal(engine.search(indexOf([], { pages }), 'skalk').meant, undefined);
    assert.equal(engine.search(indexOf([], { pages }), 'skattekoort').meant, 'skattekort');
  });
  test('a right word is never mended', () => assert.equal(engine.search(index, 'resumé').meant, undefined));
});

describe('filters', () => {
  const facets = [{ code: 'department', values: [['MSB', ''], ['MTM', '']] }, { code: 'status', values: [['in_use', ''], ['pilot', '']] }];
  const index = indexOf([{ n: 'a', f: [[0], [0]] }, { n: 'b', f: [[0, 1], [1]] }, { n: 'c', f: [[1], [1]] }], { facets });
  const names = (chosen) => engine.filter(index.entries, chosen).map(({ n }) => n).join('');

  test('values of one facet are alternatives', () => assert.equal(names([[0, 1], []]), 'abc'));
  test('facets must all fit', () => assert.equal(names([[1], [1]]), 'bc'));
  test('nothing chosen leaves all', () => assert.equal(names([[], []]), 'abc'));
  test('a count says what there would be beside the other facets', () => {
    assert.deepEqual(engine.counts(index, index.entries, [[0], []]), [[2, 2], [1, 1]]);
    assert.deepEqual(engine.counts(index, index.entries, [[0], [1]]), [[1, 2], [1, 1]]);
  });
});

describe('at 5,000 entries', () => {
  const facets = Array.from({ length: 8 }, (_, f) => ({ code: `f${f}`, values: [['a', ''], ['b', ''], ['c', '']] }));
  const index = indexOf(compounds(5000).map((doc, i) => ({ ...doc, s: `${doc.s} ${'Løsningen hjælper medarbejdere med sagerne. '.repeat(8)}`, f: facets.map((_, f) => [(i + f) % 3]) })), { facets });
  // The best of several: what the script costs, not what else the machine is doing.
  const milliseconds = (use) => Math.min(...Array.from({ length: 15 }, () => {
    const begin = performance.now();
    use();
    return performance.now() - begin;
  }));
  // The floor is to read every letter of what is searched once, in the same run.
  const letters = JSON.stringify(index.entries);
  const floor = milliseconds(() => {
    let sum = 0;
    for (let at = 0; at < letters.length; at += 1) sum += letters.charCodeAt(at);
    assert.ok(sum > 0);
  });
  for (const query of ['algoritme', 'a', 'børnehave analyse', 'algortime', 'xyzxyzxyz']) {
    test(`"${query}" with its counts takes no longer than to read every letter four times`, (context) => {
      const taken = milliseconds(() => engine.counts(index, engine.search(index, query).docs, facets.map(() => [])));
      context.diagnostic(`${(taken / floor).toFixed(2)} times the floor, ${taken.toFixed(1)} ms`);
      assert.ok(taken < 4 * floor, `${taken / floor} times the floor`);
    });
  }
});
