// What the worksheet works out: no page, no event, so that Node tests it with the same cases as the C++.
// In: answers by name, as the page's form has them ("complexity.duration": "7", "effects.citizens.1.effect": "…").
// Out: totals in tenths, quadrant and outcome as generator/law/screening.cpp and derived.cpp give them, and the part of
// an entry that holds the answers.
(() => {
  'use strict';

  // The mean in tenths, half rounded up. Whole numbers only: binary fractions give wrong last digits.
  function meanInTenths(scores) {
    const sum = scores.reduce((total, score) => total + score, 0);
    return Math.floor((20 * sum + scores.length) / (2 * scores.length));
  }

  function quadrant(complexity, uncertainty, highFrom) {
    if (complexity >= highFrom) return uncertainty >= highFrom ? 'red' : 'yellow_complexity';
    return uncertainty >= highFrom ? 'yellow_uncertainty' : 'green';
  }

  // Red or yellow for one group counts for all, green only for every group.
  function ethicsOutcome(ratings, groups) {
    const given = groups.map((group) => ratings[group]);
    for (const colour of ['red', 'yellow']) if (given.includes(colour)) return colour;
    return given.every((rating) => rating === 'green') ? 'green' : 'not_rated';
  }

  // The scores of a block by dimension, or nothing while one is missing.
  function scoresOf(answers, block, dimensions) {
    const scores = dimensions.map((dimension) => [dimension, Number(answers[`${block}.${dimension}`])]);
    return scores.every(([, score]) => score > 0) ? Object.fromEntries(scores) : undefined;
  }

  // What has no answer is left out.
  function given(members) {
    const kept = Object.entries(members).filter(([, value]) => value !== undefined && value.length !== 0);
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  }

  function conclusion(answers, question, rest = {}) {
    const result = answers[`${question}.result`];
    return result && given({ result, ...rest, date: answers.date });
  }

  function feasible(answers, { complexity, uncertainty }) {
    const scores = [scoresOf(answers, 'complexity', complexity), scoresOf(answers, 'uncertainty', uncertainty)];
    return scores.every(Boolean)
      ? [given({ date: answers.date, complexity: scores[0], uncertainty: scores[1] })]
      : undefined;
  }

  // The effects of a group by their numbers: what is said about each.
  function effectsOf(answers, group) {
    const effects = {};
    for (const [name, value] of Object.entries(answers)) {
      const [list, owner, number, part] = name.split('.');
      if (list === 'effects' && owner === group) (effects[number] ??= {})[part] = value;
    }
    return effects;
  }

  const isWhole = ({ effect, direction }) => Boolean(effect && direction);

  function effect(group, said, lang) {
    const text = (words) => (words ? { [lang]: words } : undefined);
    return given({
      target_group: group,
      effect: text(said.effect),
      direction: said.direction,
      group_description: text(said.group_description),
      occurs_at: said.occurs_at,
      importance: said.importance,
      mitigation: text(said.mitigation),
    });
  }

  // The part `aarhus` of an entry; nothing while it would be empty. `sheet`: the names of the dimensions of
  // complexity and uncertainty, the groups, and the language of what was typed.
  function entryPart(answers, sheet) {
    const effects = sheet.groups.flatMap((group) =>
      Object.values(effectsOf(answers, group)).filter(isWhole).map((said) => effect(group, said, sheet.lang)));
    const ratings = sheet.groups.filter((group) => answers[`ratings.${group}`])
      .map((group) => ({ target_group: group, rating: answers[`ratings.${group}`] }));
    const involved = answers['legal.committee_member_involved'];
    const usedTool = effects.length > 0 || ratings.some(({ rating }) => rating !== 'not_rated');
    const aarhus = given({
      screening: given({
        legal: conclusion(answers, 'legal', { committee_member_involved: involved && involved === 'true' }),
        feasible: feasible(answers, sheet),
        ethical: conclusion(answers, 'ethical', { method: usedTool ? 'tool' : undefined }),
        still_want: conclusion(answers, 'still_want'),
      }),
      ethics: given({ effects, ratings }),
    });
    return aarhus && { aarhus };
  }

  // Words that YAML 1.1 readers take for something else than text.
  const reserved = /^(y|n|yes|no|on|off|true|false|null)$/;
  const plain = /^([a-z][a-z_]*|\d{4}-\d\d-\d\d)$/;
  // What JSON leaves as it is and YAML does not allow or reads as a line break.
  const special = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

  function scalar(value) {
    if (typeof value !== 'string') return String(value);
    if (plain.test(value) && !reserved.test(value)) return value;
    const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return JSON.stringify(value.replace(/\p{Surrogate}/gu, '\ufffd')).replace(special, escaped);
  }

  function lines(value) {
    if (Array.isArray(value)) {
      return value.flatMap((item) => lines(item).map((line, number) => (number === 0 ? '- ' : '  ') + line));
    }
    return Object.entries(value).flatMap(([key, member]) =>
      (typeof member === 'object' ? [`${key}:`, ...lines(member).map((line) => `  ${line}`)] : [`${key}: ${scalar(member)}`]));
  }

  /** Maps, lists, texts, numbers and truth values as YAML in blocks. */
  const toYaml = (value) => lines(value).map((line) => `${line}\n`).join('');

  globalThis.algoregWorksheet = { meanInTenths, quadrant, ethicsOutcome, scoresOf, effectsOf, isWhole, entryPart, toYaml };
})();
