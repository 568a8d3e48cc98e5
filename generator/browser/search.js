// The search of the list: results as one types, filters with live counts, everything in the address.
// In: <form data-search="address of the index">, checkboxes named after facets, texts and <template>s of the page.
// Out: the list is hidden while something is searched for, and what was found stands in its place.
(() => {
  'use strict';

  const engine = globalThis.algoregSearchEngine;
  const form = document.querySelector('[data-search]');
  if (!engine || !form) return;
  const part = (name) => document.querySelector(`[data-search-${name}]`);
  const box = form.elements.namedItem('q');
  const texts = part('texts').dataset;
  const boxes = [...form.querySelectorAll('input[type=checkbox]')];
  const shownAtOnce = 100;
  let index;
  let limit = shownAtOnce;

  const numeral = (number) => number.toLocaleString(document.documentElement.lang);
  // Puts words into the places %1, %2 of a text.
  const say = (text, ...words) => text.replace(/%(\d)/g, (_, place) => words[place - 1]);

  // The words for so many things where there is no solution among them: each form of the plural is a text of the page.
  const onlyOthers = (number) =>
    part('texts').getAttribute(`data-others-${new Intl.PluralRules(document.documentElement.lang).select(number)}`);

  function readAddress() {
    const query = new URLSearchParams(location.search);
    box.value = query.get('q') ?? '';
    for (const input of boxes) input.checked = query.getAll(input.name).includes(input.value);
    return box.value !== '' || boxes.some((input) => input.checked);
  }

  function writeAddress() {
    const query = new URLSearchParams();
    if (box.value.trim()) query.set('q', box.value.trim());
    for (const { name, value } of boxes.filter((input) => input.checked)) query.append(name, value);
    const address = `${query}` ? `?${query}` : location.pathname;
    // A page from a folder may not everywhere change its address: the search works all the same.
    try { history.replaceState(null, '', address); } catch { /* nothing else depends on it */ }
  }

  // For each facet the numbers of the values that are ticked.
  const chosen = () => index.facets.map(({ code, values }) =>
    boxes.filter(({ name, checked }) => checked && name === code)
      .map(({ value }) => values.findIndex(([known]) => known === value)).filter((number) => number >= 0));

  function showCounts(entries, filters) {
    const numbers = engine.counts(index, entries, filters);
    for (const input of boxes) {
      const facet = index.facets.findIndex(({ code }) => code === input.name);
      const value = index.facets[facet]?.values.findIndex(([known]) => known === input.value);
      const count = numbers[facet]?.[value] ?? 0;
      const label = input.closest('label');
      label.querySelector('[data-count]').textContent = numeral(count);
      label.classList.toggle('is-empty', count === 0);
    }
  }

  // A place for each value of its facet, with the value's words and, on a tag, its colour.
  function facts(place, doc) {
    const facet = index.facets.findIndex(({ code }) => code === place.dataset.facet);
    return (doc.f?.[facet] ?? []).flatMap((number) => {
      const [code, label] = index.facets[facet].values[number];
      const fact = place.cloneNode();
      fact.textContent = label;
      if (fact.classList.contains('tag')) fact.classList.add(`tag--${code}`);
      return [fact, ' '];
    });
  }

  function item(kind, doc) {
    const made = part(`item-${kind}`).content.cloneNode(true);
    const link = made.querySelector('a');
    link.href = doc.h;
    const summary = made.querySelector('[data-summary]');
    link.textContent = doc.n;
    summary.textContent = doc.s;
    summary.hidden = !doc.s;
    for (const text of doc.l ? [link, summary] : []) {
      text.lang = doc.l;
      text.dir = 'auto';
    }
    for (const place of made.querySelectorAll('[data-facet]')) place.replaceWith(...facts(place, doc));
    return made;
  }

  // Fills the section of a kind; an empty one is hidden.
  function showKind(kind, docs) {
    const section = part(`kind-${kind}`);
    if (!section) return;
    section.hidden = docs.length === 0;
    section.querySelector('[data-items]').replaceChildren(...docs.slice(0, limit).map((doc) => item(kind, doc)));
    const more = section.querySelector('[data-search-more]');
    if (more) more.hidden = docs.length <= limit;
  }

  function show() {
    const query = box.value.trim();
    const filters = chosen();
    const { docs, meant, partly } = engine.search(index, query);
    const entries = docs.filter((doc) => doc.f);
    const filtered = engine.filter(entries, filters);
    const isFiltered = filters.some((values) => values.length > 0);
    const others = isFiltered || !query ? [] : docs.filter((doc) => !doc.f);
    const isActive = isFiltered || query !== '';
    showCounts(entries, filters);
    part('list').hidden = isActive;
    part('found').hidden = !isActive;
    if (!isActive) {
      part('status').textContent = '';
      return;
    }
    showKind('entry', filtered);
    for (const kind of ['situation', 'guidance', 'term']) showKind(kind, others.filter(({ k }) => k === kind));
    part('nothing').hidden = filtered.length + others.length > 0;
    part('advice-words').hidden = !query;
    part('advice-filters').hidden = !isFiltered;
    const counted = others.length === 0 ? say(texts.count, numeral(filtered.length))
      : filtered.length === 0 ? say(onlyOthers(others.length), numeral(others.length))
        : say(texts.countBoth, numeral(filtered.length), numeral(others.length));
    const why = meant ? say(texts.meant, query, meant) : partly && docs.length > 0 ? texts.partly : '';
    part('status').textContent = `${why} ${counted}`.trim();
  }

  // The index comes when it is first needed: most readers of the list never search.
  let asked = false;
  function load() {
    if (asked) return;
    asked = true;
    const script = document.createElement('script');
    script.src = form.dataset.search;
    document.head.append(script);
  }
  globalThis.algoregSearch = (data) => {
    index = engine.prepare(data);
    show();
  };

  function changed() {
    limit = shownAtOnce;
    writeAddress();
    if (index) show();
    else load();
  }

  form.classList.add('is-ready');
  form.addEventListener('input', changed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    changed();
  });
  form.addEventListener('reset', () => setTimeout(changed));
  form.addEventListener('focusin', load);
  part('more').addEventListener('click', () => {
    const first = limit;
    limit += shownAtOnce;
    show();
    part('kind-entry').querySelectorAll('[data-items] a')[first].focus();
  });
  if (readAddress()) load();
})();
