// What the search does with words and numbers: no page, no event, so that Node tests it with the same cases as the C++.
// In: the index that stages/model/search_index.cpp describes, what a person typed, which filters are set.
// Out: what was found in its order, and how many entries each filter would leave.
(() => {
  'use strict';

  const word = /[\p{L}\p{N}]/u;
  const mark = /\p{M}/u;

  // As generator/tools/i18n/folding.hpp folds.
  function fold(text, { language, letters, kept }) {
    let folded = '';
    for (const letter of text.toLocaleLowerCase(language).normalize('NFC')) {
      if (Object.hasOwn(letters, letter)) folded += letters[letter];
      else if (kept.includes(letter)) folded += letter;
      else if (word.test(letter)) folded += letter.normalize('NFD').replace(/\p{M}/gu, '');
      else if (!mark.test(letter)) folded += ' ';
    }
    return folded.split(' ').filter(Boolean).join(' ');
  }

  // What remains of a word without its ending; a consonant that the ending doubled stands once (modeller, model).
  function stem(term, { endings, stem: least }) {
    const ending = endings.find((end) => term.endsWith(end) && term.length - end.length >= least);
    if (!ending) return term;
    const root = term.slice(0, -ending.length);
    return root.length > least && root.at(-1) === root.at(-2) ? root.slice(0, -1) : root;
  }

  // The words of a query; those that say nothing count only when there are no others.
  function termsOf(query, words) {
    const all = fold(query, words).split(' ').filter(Boolean);
    const telling = all.filter((term) => !words.ignored.includes(term));
    return telling.length > 0 ? telling : all;
  }

  // Words of three letters stand inside too many others.
  const shortest = 4;

  // 0 a whole word, 1 the start of one, 2 inside one (compounds), 3 its stem; nothing where it does not stand.
  function rank(text, term, root, isWhole) {
    const isShort = root.length < shortest && root !== term;
    if (isShort ? !text.includes(` ${root} `) && !text.includes(term) : !text.includes(root)) return undefined;
    if (text.includes(` ${term} `)) return 0;
    if (isWhole) return undefined;
    if (text.includes(` ${term}`)) return 1;
    return text.includes(term) ? 2 : 3;
  }

  const behindTitle = 4;
  const behindAll = 100;

  function costOf(doc, { term, root, isWhole }) {
    const inTitle = rank(doc.t, term, root, isWhole);
    const inRest = inTitle === 0 ? undefined : rank(doc.x, term, root, isWhole);
    return Math.min(inTitle ?? Infinity, (inRest ?? Infinity) + behindTitle);
  }

  // How far a document is from a query, 0 being nearest; nothing where more terms than `missing` are not there.
  function cost(doc, terms, missing) {
    let sum = 0;
    let left = missing;
    for (const term of terms) {
      const one = costOf(doc, term);
      if (one === Infinity && (left -= 1) < 0) return undefined;
      sum += one === Infinity ? behindAll : one;
    }
    return sum;
  }

  // Documents in the order of their distance; those of one distance stay in theirs.
  function matches(docs, terms, missing = 0) {
    const found = [];
    for (const doc of docs) {
      const distance = cost(doc, terms, missing);
      if (distance !== undefined) found.push({ doc, distance });
    }
    return found.sort((left, right) => left.distance - right.distance).map(({ doc }) => doc);
  }

  // Faults between a term and a word, or the nearest piece of it; two swapped neighbours are one. More than `limit` is
  // `limit` + 1.
  function faults(term, text, limit, inside) {
    let before = [];
    let row = Array.from({ length: text.length + 1 }, (_, column) => (inside ? 0 : column));
    for (let i = 1; i <= term.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= text.length; j += 1) {
        const same = term[i - 1] === text[j - 1];
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
        const swapped = i > 1 && j > 1 && term[i - 1] === text[j - 2] && term[i - 2] === text[j - 1];
        if (swapped) next[j] = Math.min(next[j], before[j - 2] + 1);
      }
      if (Math.min(...next) > limit) return limit + 1;
      [before, row] = [row, next];
    }
    return inside ? Math.min(...row) : row[text.length];
  }

  // Short words are too near to each other to be mended, and so are pieces of words with two faults.
  const shortestMended = 5;
  const allowed = (term) => (term.length < shortestMended ? 0 : term.length < 8 ? 1 : 2);
  const allowedInside = 1;
  const longEnoughForPieces = 6;
  // Of a compound.
  const shortestPart = 3;

  const sorted = (text) => [...text].sort().join('');

  // Of words equally near: one with the same letters, because swapped neighbours are the commonest slip; then the one
  // that most documents have; then the first of the alphabet.
  function likeliest(index, term, words) {
    const rate = (candidate) => {
      const having = index.docs.filter(({ t, x }) => t.includes(candidate) || x.includes(candidate)).length;
      return having + (sorted(candidate) === sorted(term) ? index.docs.length : 0);
    };
    const rates = new Map(words.map((candidate) => [candidate, rate(candidate)]));
    return words.reduce((best, candidate) => (rates.get(candidate) > rates.get(best) ? candidate : best));
  }

  // The word that was most likely meant: fewest faults, whole words before pieces; nothing where none is near.
  function nearest(index, term) {
    const limit = allowed(term);
    let best = limit + 0.75;
    let words = [];
    for (const candidate of vocabularyOf(index)) {
      if (candidate.length < Math.max(shortest, term.length - limit)) continue;
      const whole = candidate.length <= term.length + limit ? faults(term, candidate, limit, false) : limit + 1;
      const isPiece = whole > limit && term.length >= longEnoughForPieces;
      const distance = isPiece ? faults(term, candidate, allowedInside, true) + 0.5 : whole;
      if (distance > best || (isPiece && distance > allowedInside + 0.5)) continue;
      if (distance < best) words = [];
      best = distance;
      words.push(candidate);
    }
    return words.length > 0 ? likeliest(index, term, words) : undefined;
  }

  // Every word of the index once that somebody could mean, in the order of the alphabet; made when a typo first asks.
  function vocabularyOf(index) {
    index.vocabulary ??= [...new Set(index.docs.flatMap(({ t, x }) => `${t}${x}`.split(' ')))]
      .filter((term) => term.length >= shortestPart && !index.words.ignored.includes(term)).sort();
    return index.vocabulary;
  }

  const isFound = (index, term) => index.docs.some((doc) => costOf(doc, term) < Infinity);

  // Whether some word begins so, endings aside.
  function isWordStart(index, word) {
    if (word.length < shortestPart) return false;
    const words = vocabularyOf(index);
    const start = stem(word, index.words);
    let low = 0;
    for (let high = words.length; low < high;) {
      const middle = (low + high) >> 1;
      if (words[middle] < start) low = middle + 1;
      else high = middle;
    }
    return low < words.length && words[low].startsWith(start);
  }

  // The two words that a compound is made of, an s or e between them aside; the last one is what it is about, so it is
  // as long as can be. Nothing where they are not both known.
  function partsOf(index, term) {
    for (let at = shortestPart; at <= term.length - shortestPart; at += 1) {
      const head = term.slice(at);
      if (!isWordStart(index, head)) continue;
      const first = [term.slice(0, at), term.slice(0, at).replace(/[se]$/u, '')].find((word) => isWordStart(index, word));
      if (first) return [first, head];
    }
    return undefined;
  }

  // Makes an index ready: spaces around the texts, so that words have a start and an end.
  function prepare(index) {
    index.docs = [...index.entries, ...index.pages];
    for (const doc of index.docs) {
      doc.t = ` ${doc.t} `;
      doc.x = ` ${doc.x} `;
    }
    return index;
  }

  // { docs, meant, partly }. Where nothing has all the words: `meant` is what was searched for instead, `partly` says
  // that documents have only some of them, or only the parts of a compound.
  function search(index, query) {
    const terms = termsOf(query, index.words);
    if (terms.length === 0) return { docs: index.entries };
    const ready = (term) => {
      const whole = { term, root: term, isWhole: true };
      return term.length < shortest && isFound(index, whole) ? whole : { term, root: stem(term, index.words) };
    };
    const wanted = terms.map(ready);
    const docs = matches(index.docs, wanted);
    if (docs.length > 0) return { docs };
    const lost = wanted.filter((term) => !isFound(index, term)).map(({ term }) => term);
    const parts = new Map(lost.map((term) => [term, partsOf(index, term)]).filter(([, found]) => found));
    const pieces = parts.size > 0 ? terms.flatMap((term) => parts.get(term) ?? [term]).map(ready) : wanted;
    const apart = parts.size > 0 ? matches(index.docs, pieces) : [];
    if (apart.length > 0) return { docs: apart, partly: true };
    const mended = terms.map((term) => (lost.includes(term) ? nearest(index, term) : term));
    const isMended = mended.every(Boolean) && mended.some((term, i) => term !== terms[i]);
    const instead = isMended ? matches(index.docs, mended.map((term) => ({ term, root: term }))) : [];
    if (instead.length > 0) return { docs: instead, meant: mended.map((term) => index.spelt[term] ?? term).join(' ') };
    return { docs: matches(index.docs, pieces, pieces.length - 1), partly: true };
  }

  // Whether an entry has one of the chosen values of every facet but `except`. Chosen: for each facet numbers of values.
  const fits = (entry, chosen, except) => chosen.every((values, facet) =>
    facet === except || values.length === 0 || entry.f[facet].some((value) => values.includes(value)));

  const filter = (entries, chosen) => entries.filter((entry) => fits(entry, chosen));

  // For each facet and value: how many entries there would be with it beside what is chosen in the other facets.
  function counts(index, entries, chosen) {
    return index.facets.map(({ values }, facet) => {
      const numbers = values.map(() => 0);
      for (const entry of entries) {
        if (fits(entry, chosen, facet)) for (const value of entry.f[facet]) numbers[value] += 1;
      }
      return numbers;
    });
  }

  globalThis.algoregSearchEngine = { fold, termsOf, stem, prepare, search, filter, counts };
})();
