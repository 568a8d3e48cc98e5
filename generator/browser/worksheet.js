// The worksheet of the screening: totals, the place in the figure, the outcome of the ethics and the code for the entry,
// as one fills in the sheet. Keeps and sends nothing.
// In: <form data-worksheet>, whose fields are named as worksheet_engine.js wants them, and its parts marked by data-.
// Out: attributes, classes and texts of those parts; all words are the page's own.
(() => {
  'use strict';

  const engine = globalThis.algoregWorksheet;
  const form = document.querySelector('[data-worksheet]');
  if (!engine || !form) return;
  const part = (name) => form.querySelector(`[data-${name}]`);
  const parts = (name) => [...form.querySelectorAll(`[data-${name}]`)];
  const highFrom = Number(form.dataset.highFrom);
  const lang = document.documentElement.lang;
  // In the digits of the scores beside them.
  const decimal = new Intl.NumberFormat([lang, 'en'], { minimumFractionDigits: 1, numberingSystem: 'latn' });
  const inWords = (tenths) => decimal.format(tenths / 10);
  const said = part('said');

  const dimensionsOf = (block) =>
    [...new Set([...form.querySelectorAll(`[data-block="${block}"] input`)].map(({ name }) => name.split('.')[1]))];
  const sheet = {
    complexity: dimensionsOf('complexity'),
    uncertainty: dimensionsOf('uncertainty'),
    groups: parts('group').map(({ dataset }) => dataset.group),
    lang,
  };
  const rows = sheet.complexity.length + sheet.uncertainty.length;

  const answers = () => Object.fromEntries(
    [...new FormData(form)].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value !== ''));

  // A status is only written when it changes, so that it is not read out again and again.
  function say(region, ...nodes) {
    const text = nodes.map((node) => node.textContent ?? node).join('');
    if (region.textContent === text) return;
    region.replaceChildren(...nodes);
  }

  function mark(name, value) {
    for (const element of parts(name)) {
      element.classList.toggle('is-here', element.dataset[name] === value);
    }
  }

  function totalsOf(given) {
    const totals = {};
    for (const block of ['complexity', 'uncertainty']) {
      const scores = engine.scoresOf(given, block, sheet[block]);
      if (scores) totals[block] = engine.meanInTenths(Object.values(scores));
      part(`total="${block}"`).textContent = scores ? inWords(totals[block]) : '';
    }
    return totals;
  }

  function showResult(given) {
    const { complexity, uncertainty } = totalsOf(given);
    const isWhole = complexity !== undefined && uncertainty !== undefined;
    const code = isWhole ? engine.quadrant(complexity, uncertainty, highFrom) : undefined;
    mark('quadrant', code);
    part('answered').textContent = `${Object.keys(given).filter((name) => /^(complexity|uncertainty)\./.test(name)).length} / ${rows}`;
    const point = part('point');
    point.setAttribute('visibility', isWhole ? 'visible' : 'hidden');
    if (!isWhole) return say(part('result'));
    // The figure's corner is the score 1; complexity grows upwards.
    point.setAttribute('cx', uncertainty - 10);
    point.setAttribute('cy', 100 - complexity);
    const text = part('result-text').content.cloneNode(true);
    text.querySelector('[data-complexity]').textContent = inWords(complexity);
    text.querySelector('[data-uncertainty]').textContent = inWords(uncertainty);
    text.querySelector('[data-advice]').replaceChildren(...copyOf(form.querySelector(`li[data-quadrant="${code}"]`)));
    return say(part('result'), text);
  }

  const copyOf = (element) => [...element.cloneNode(true).childNodes];

  function showEthics(given) {
    const ratings = Object.fromEntries(sheet.groups.map((group) => [group, given[`ratings.${group}`]]));
    const outcome = engine.ethicsOutcome(ratings, sheet.groups);
    mark('outcome', outcome);
    const chosen = part(`outcome="${outcome}"`);
    say(part('ethics'), ...(chosen ? copyOf(chosen) : []));
    for (const group of parts('group')) {
      const effects = engine.effectsOf(given, group.dataset.group);
      for (const card of group.querySelectorAll('[data-effect]')) {
        const effect = effects[card.querySelector('[data-number]').textContent];
        card.querySelector('[data-incomplete]').hidden = !effect || engine.isWhole(effect);
      }
    }
  }

  function showCode(given) {
    const entry = engine.entryPart(given, sheet);
    const code = part('yaml');
    code.value = entry ? engine.toYaml(entry) : '';
    code.rows = Math.min(30, Math.max(6, code.value.split('\n').length));
    part('copy').disabled = !entry;
  }

  function update() {
    const given = answers();
    showResult(given);
    showEthics(given);
    showCode(given);
    for (const date of form.querySelectorAll('[type=date]')) date.classList.toggle('is-empty', !date.value);
  }

  function addEffect(group) {
    const cards = group.querySelectorAll('[data-effect]');
    const last = cards[cards.length - 1];
    const card = last.cloneNode(true);
    const number = cards.length + 1;
    card.querySelector('[data-number]').textContent = number;
    card.querySelector('[data-incomplete]').hidden = true;
    for (const field of card.querySelectorAll('[name]')) {
      field.name = field.name.replace(/\.\d+\./, `.${number}.`);
      if (field.type === 'radio') field.checked = false;
      else field.value = '';
    }
    last.after(card);
    card.querySelector('textarea').focus();
  }

  async function copy() {
    const code = part('yaml');
    code.select();
    try {
      await navigator.clipboard.writeText(code.value);
      say(said, said.dataset.copied);
    } catch {
      // Some addresses may not write to the clipboard: the reader can, now that the code is selected.
      code.focus();
      say(said, said.dataset.marked);
    }
  }

  function clear() {
    for (const group of parts('group')) {
      for (const card of [...group.querySelectorAll('[data-effect]')].slice(1)) card.remove();
    }
    update();
    say(said, said.dataset.cleared);
  }

  form.addEventListener('input', () => {
    say(said);
    update();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    document.getElementById('result').focus();
  });
  form.addEventListener('reset', () => setTimeout(clear));
  for (const group of parts('group')) group.querySelector('[data-add]').addEventListener('click', () => addEffect(group));
  part('copy').addEventListener('click', copy);
  part('print').addEventListener('click', () => print());
  for (const element of parts('with-script')) element.hidden = false;
  update();
})();
