// What the worksheet works out, without a page: the cases of the C++, what of the answers becomes an entry, and YAML.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const read = (name) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
const cases = JSON.parse(read('../unit/law/screening_cases.json'));
const context = vm.createContext({});
vm.runInContext(read('../../generator/browser/worksheet_engine.js'), context);
const { meanInTenths, quadrant, ethicsOutcome, entryPart, toYaml } = context.algoregWorksheet;

// Values of another realm have other prototypes.
const plain = (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
const sheet = { complexity: ['size', 'duration'], uncertainty: ['scope'], groups: ['citizens', 'employees'], lang: 'da' };
const part = (answers) => plain(entryPart(answers, sheet));

describe('the same answers as the C++', () => {
  for (const { scores, tenths } of cases.totals) {
    test(`the mean of ${scores} is ${tenths} tenths`, () => assert.equal(meanInTenths(scores), tenths));
  }
  for (const { complexity, uncertainty, high_from: limit, quadrant: expected } of cases.quadrants) {
    test(`${complexity} and ${uncertainty} with the limit ${limit} are ${expected}`, () =>
      assert.equal(quadrant(complexity, uncertainty, limit), expected));
  }
  for (const { ratings, outcome } of cases.ethics) {
    test(`${Object.values(ratings).join(', ') || 'no rating'} is ${outcome}`, () =>
      assert.equal(ethicsOutcome(ratings, ['citizens', 'employees', 'municipality_society']), outcome));
  }
});

describe('the part of an entry', () => {
  test('an empty sheet is nothing, whatever the date', () => {
    assert.equal(part({}), undefined);
    assert.equal(part({ name: 'x', date: '2026-11-21' }), undefined);
  });

  test('scores come when none is missing, as numbers and in the order of the scale', () => {
    assert.equal(part({ 'complexity.size': '5', 'uncertainty.scope': '7' }), undefined);
    const whole = { 'uncertainty.scope': '10', 'complexity.duration': '1', 'complexity.size': '5', date: '2026-11-21' };
    assert.equal(toYaml(entryPart(whole, sheet)), [
      'aarhus:', '  screening:', '    feasible:', '      - date: 2026-11-21', '        complexity:', '          size: 5',
      '          duration: 1', '        uncertainty:', '          scope: 10', ''].join('\n'));
  });

  test('an answer takes the date of the sheet; a no about the committee is kept', () => {
    const answers = { 'legal.result': 'yes', 'legal.committee_member_involved': 'false', date: '2026-11-21' };
    assert.deepEqual(part(answers).aarhus.screening.legal,
      { result: 'yes', committee_member_involved: false, date: '2026-11-21' });
    assert.equal(part({ 'legal.committee_member_involved': 'true' }), undefined);
  });

  test('an effect comes when it is described and has a direction', () => {
    assert.equal(part({ 'effects.citizens.1.effect': 'x' }), undefined);
    assert.equal(part({ 'effects.citizens.1.direction': 'negative' }), undefined);
    assert.deepEqual(part({
      'effects.employees.1.effect': 'hurtigere', 'effects.employees.1.direction': 'positive',
      'effects.citizens.2.effect': 'venter', 'effects.citizens.2.direction': 'negative',
      'effects.citizens.2.importance': 'crucial',
    }).aarhus.ethics.effects, [
      { target_group: 'citizens', effect: { da: 'venter' }, direction: 'negative', importance: 'crucial' },
      { target_group: 'employees', effect: { da: 'hurtigere' }, direction: 'positive' },
    ]);
  });

  test('the method is the tool when something was described or rated', () => {
    const ethical = (more) => part({ 'ethical.result': 'yes', ...more }).aarhus.screening.ethical;
    assert.deepEqual(ethical({}), { result: 'yes' });
    assert.deepEqual(ethical({ 'ratings.citizens': 'not_rated' }), { result: 'yes' });
    assert.deepEqual(ethical({ 'ratings.citizens': 'red' }), { result: 'yes', method: 'tool' });
  });
});

describe('YAML', () => {
  for (const [value, written] of [
    ['yes_with_changes', 'yes_with_changes'], ['yes', '"yes"'], ['no', '"no"'], ['null', '"null"'], ['', '""'],
    ['2026-11-21', '2026-11-21'], ['12', '"12"'], ['# x', '"# x"'], ['a: b', '"a: b"'], ['Æ', '"Æ"'],
    ['"a" \\ b', '"\\"a\\" \\\\ b"'], ['a\nb\t', '"a\\nb\\t"'], ['\u0085\u2028', '"\\u0085\\u2028"'],
    ['\ud800x', '"\ufffdx"'], ['😀', '"😀"'], [5, '5'], [true, 'true'],
  ]) {
    test(`${JSON.stringify(value)} is written ${written}`, () => assert.equal(toYaml({ key: value }), `key: ${written}\n`));
  }
});
