// The worksheet of the screening: filled in, read, copied into an entry, cleared, printed; and kept nowhere.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { accessibilityProblems, overflowProblems, policyProblems } from './support/checks.mjs';
import { siteWorld, views, watch, withPage } from './support/world.mjs';

const { base, browser, url, site } = await siteWorld();
const [locale] = site.locales;
const address = url(`${locale}/worksheet.html`);

// The example of the municipality's report: 34 of six is 5.7, 34 of four is 8.5.
const scores = {
  'complexity.project_organisation_size': 5, 'complexity.strategic_importance': 7, 'complexity.geographic_distribution': 5,
  'complexity.internal_experience': 7, 'complexity.organisational_dependencies': 5, 'complexity.technical_dependencies': 5,
  'uncertainty.market_establishment': 7, 'uncertainty.technical_integration': 10, 'uncertainty.duration': 7,
  'uncertainty.scope': 10,
};
const awkward = 'Svaret er "ja": # vist\nnok \\ {ikke} – 😀';

const choose = (tab, name, value) => tab.locator(`[name="${name}"][value="${value}"]`).check();
const textOf = async (tab, selector) => (await tab.locator(selector).textContent()).replace(/\s+/g, ' ').trim();

async function fillIn(tab) {
  for (const [name, score] of Object.entries(scores)) await choose(tab, name, score);
}

async function fillInTheRest(tab) {
  await tab.locator('[name="date"]').fill('2026-11-21');
  await choose(tab, 'legal.result', 'yes');
  await choose(tab, 'legal.committee_member_involved', 'true');
  await tab.locator('[name="effects.citizens.1.effect"]').fill(awkward);
  await choose(tab, 'effects.citizens.1.direction', 'negative');
  await choose(tab, 'effects.citizens.1.importance', 'crucial');
  await tab.locator('[name="effects.citizens.1.mitigation"]').fill('Oplæring');
  await choose(tab, 'ratings.citizens', 'green');
  await choose(tab, 'ratings.employees', 'yellow');
  await choose(tab, 'ratings.municipality_society', 'green');
  await choose(tab, 'ethical.result', 'yes_with_changes');
  await choose(tab, 'still_want.result', 'yes_with_changes');
}

const open = (options, use) => withPage(browser, options, async (tab) => {
  await tab.goto(address);
  return use(tab);
});

test('ten scores give both totals, the quadrant and its advice, in words, in the figure and in the list', () =>
  open({}, async (tab) => {
    await fillIn(tab);
    assert.equal(await textOf(tab, '[data-total="complexity"]'), '5,7');
    assert.equal(await textOf(tab, '[data-total="uncertainty"]'), '8,5');
    const told = await textOf(tab, '[role=status][data-result]');
    assert.match(told, /5,7.*8,5/);
    assert.ok(told.endsWith(await textOf(tab, 'li[data-quadrant="red"]')), told);
    const here = await tab.locator('.is-here').evaluateAll((marked) => marked.map((each) => each.dataset.quadrant));
    assert.deepEqual(here, ['red', 'red']);
    const inField = await tab.evaluate(() => {
      const [field, point] = ['rect[data-quadrant="red"]', '[data-point]'].map((name) =>
        document.querySelector(name).getBoundingClientRect());
      const [x, y] = [point.x + point.width / 2, point.y + point.height / 2];
      return x > field.left && x < field.right && y > field.top && y < field.bottom;
    });
    assert.ok(inField, 'the point lies in its field');
    assert.ok(await tab.locator('[data-point]').isVisible());
  }));

test('nine scores give no quadrant, and no code for them', () =>
  open({}, async (tab) => {
    await fillIn(tab);
    await tab.locator('button[type=reset]').click();
    for (const [name, score] of Object.entries(scores).slice(1)) await choose(tab, name, score);
    assert.equal(await textOf(tab, '[data-total="complexity"]'), '');
    assert.equal(await textOf(tab, '[data-total="uncertainty"]'), '8,5');
    assert.equal(await textOf(tab, '[data-result]'), '');
    assert.equal(await tab.locator('[data-point]').isVisible(), false);
    assert.equal(await tab.locator('[data-yaml]').inputValue(), '');
  }));

// Where a point lies in its figure: the shares of the fields' width and height.
const placeIn = (tab, point, fields) => tab.evaluate(([pointName, fieldNames]) => {
  const boxes = [...document.querySelectorAll(fieldNames)].map((field) => field.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const { x, y, width, height } = document.querySelector(pointName).getBoundingClientRect();
  return [(x + width / 2 - left) / (right - left), (y + height / 2 - top) / (bottom - top)];
}, [point, fields]);

describe('the figure is the same on the worksheet, on the page of a solution and in the overview', () => {
  // The entry has the scores of the example.
  const figures = ['ai/sagsresume.html', 'statistics.html'];
  for (const tag of site.locales.filter((each) => [locale, 'ar'].includes(each))) {
    test(tag, () =>
      withPage(browser, {}, async (tab) => {
        await tab.goto(url(`${tag}/worksheet.html`));
        await fillIn(tab);
        const here = await placeIn(tab, '[data-point]', '.matrix__field');
        for (const page of figures) {
          await tab.goto(url(`${tag}/${page}`));
          const there = await placeIn(tab, '.plot--matrix .plot-point', '.plot--matrix .plot-field');
          for (const axis of [0, 1]) assert.ok(Math.abs(here[axis] - there[axis]) < 0.02, `${page}: ${there}, not ${here}`);
        }
      }));
  }
});

test('on paper the result is told once and marked, and an empty date is a place for a pen', () =>
  open({}, async (tab) => {
    await fillIn(tab);
    await fillInTheRest(tab);
    await tab.locator('[name="date"]').fill('');
    const colours = () => tab.evaluate(() => ['[name="date"]', 'h1'].map((name) => getComputedStyle(document.querySelector(name)).color));
    await tab.emulateMedia({ media: 'print' });
    const advice = await textOf(tab, 'li[data-quadrant="red"]');
    const lines = (await tab.locator('main').innerText()).replace(/\s+/g, ' ');
    assert.equal(lines.split(advice).length - 1, 1);
    assert.equal(lines.split(await textOf(tab, '[data-outcome="yellow"]')).length - 1, 1);
    assert.notEqual(await tab.locator('li[data-quadrant="red"]').evaluate((mark) => getComputedStyle(mark).outlineStyle), 'none');
    assert.match((await colours())[0], /, 0\)$/);
    await tab.locator('[name="date"]').fill('2026-11-21');
    const [date, heading] = await colours();
    assert.equal(date, heading);
  }));

test('one yellow group makes the outcome yellow', () =>
  open({}, async (tab) => {
    await fillInTheRest(tab);
    assert.equal(await textOf(tab, '[role=status][data-ethics]'), await textOf(tab, '[data-outcome="yellow"]'));
  }));

test('effects are added with names of their own, and an unfinished one says so', () =>
  open({}, async (tab) => {
    await tab.locator('[data-group="citizens"] [data-add]').click();
    assert.equal(await tab.evaluate(() => document.activeElement.name), 'effects.citizens.2.effect');
    await tab.keyboard.type('Ventetid');
    const notice = tab.locator('[data-group="citizens"] [data-incomplete]').nth(1);
    assert.ok(await notice.isVisible());
    await choose(tab, 'effects.citizens.2.direction', 'positive');
    assert.equal(await notice.isVisible(), false);
    assert.equal(await tab.locator('[name="effects.citizens.1.direction"]:checked').count(), 0);
    await tab.locator('button[type=reset]').click();
    // The sheet is cleared after the reset of the form: waits until it is.
    await tab.waitForFunction(() => document.querySelectorAll('[data-group="citizens"] [data-effect]').length === 1);
  }));

test('all of it by keyboard alone', () =>
  open({}, async (tab) => {
    const press = async (key, times = 1) => { for (let i = 0; i < times; i += 1) await tab.keyboard.press(key); };
    await tab.locator(`[name="${Object.keys(scores)[0]}"]`).first().focus();
    for (let row = 0; row < 10; row += 1) {
      await press('Space');
      await press('ArrowDown');
      await press('Tab');
    }
    assert.equal(await textOf(tab, '[data-total="complexity"]'), '3,0');
    await tab.locator('button[type=submit]').focus();
    await press('Enter');
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'result');
    assert.equal(tab.url(), address);
  }));

test('nothing is kept: not by the browser, not after loading anew, and nothing is sent', () =>
  withPage(browser, {}, async (tab) => {
    const problems = watch(tab, base.origin);
    await tab.goto(address, { waitUntil: 'networkidle' });
    const asked = [];
    tab.on('request', (request) => asked.push(request.url()));
    await fillIn(tab);
    await fillInTheRest(tab);
    assert.deepEqual(asked, []);
    const kept = await tab.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.search]);
    assert.deepEqual(kept, [0, 0, '', '']);
    await tab.reload();
    assert.equal(await tab.locator(':checked').count(), 0);
    assert.equal(await tab.locator('[data-yaml]').inputValue(), '');
    assert.deepEqual(problems.concat(await policyProblems(tab)), []);
  }));

test('without scripts the sheet can be filled in, cleared and printed, and has nothing that does not work', () =>
  open({ javaScriptEnabled: false }, async (tab) => {
    await choose(tab, 'legal.result', 'yes');
    await tab.locator('button[type=reset]').click();
    assert.equal(await tab.locator(':checked').count(), 0);
    assert.deepEqual(await tab.locator('button:visible').evaluateAll((all) => all.map(({ type }) => type)), ['reset']);
    await tab.emulateMedia({ media: 'print' });
    assert.equal(await tab.locator('input[type=radio]:visible').count(), await tab.locator('input[type=radio]').count());
    assert.ok(await tab.locator('svg[role=img]').isVisible());
  }));

describe('accessible when it is filled in', { concurrency: 2 }, () => {
  for (const view of views) {
    test(view.name, () =>
      open({ ...view.options, bypassCSP: true }, async (tab) => {
        await fillIn(tab);
        await fillInTheRest(tab);
        await tab.locator('[data-group="employees"] [data-add]').click();
        assert.deepEqual(await accessibilityProblems(tab), []);
        assert.deepEqual(await overflowProblems(tab), []);
      }));
  }
});

describe('the code is part of an entry', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const copy = mkdtempSync(path.join(os.tmpdir(), 'worksheet-'));
  after(() => rmSync(copy, { recursive: true }));
  for (const folder of ['register', 'content', 'themes']) cpSync(path.join(root, folder), path.join(copy, folder), { recursive: true });
  const entry = 'register/entries/sagsresume.yaml';
  const whole = readFileSync(path.join(root, entry), 'utf8');
  const rest = whole.replace(/^aarhus:\n(?:(?: .*)?\n)*/m, '');

  // The faults of data that the register finds in the entry when its own part is replaced by the code.
  function faultsWith(code) {
    writeFileSync(path.join(copy, entry), `${rest}\n${code}`);
    return new Promise((resolve, reject) => {
      execFile(process.env.ALGOREG, ['validate', '--root', copy, '--format', 'json', path.join(copy, entry)],
        { maxBuffer: 1 << 26 }, (error, output) => {
          try {
            resolve(JSON.parse(output).findings.filter((found) => found.class === 'data' && found.severity === 'error'));
          } catch (fault) { reject(error ?? fault); }
        });
    });
  }

  test('every answer, and texts with signs that mean something in YAML', async () => {
    const code = await open({}, async (tab) => {
      await fillIn(tab);
      await fillInTheRest(tab);
      return tab.locator('[data-yaml]').inputValue();
    });
    assert.ok(code.includes('crucial') && code.includes('scope: 10') && code.includes('😀'), code);
    assert.notEqual(rest, whole);
    assert.deepEqual(await faultsWith(code), []);
    const broken = await faultsWith(code.replace('scope: 10', 'scope: 11'));
    assert.ok(broken.length > 0, 'a score that is none is found');
  });

  test('is copied, or selected where the clipboard is closed', () =>
    open({}, async (tab) => {
      await fillIn(tab);
      await tab.locator('[data-copy]').click();
      const { copied, marked } = await tab.locator('[data-said]').evaluate(({ dataset }) => ({ ...dataset }));
      await tab.waitForFunction(() => document.querySelector('[data-said]').textContent !== '');
      assert.ok([copied, marked].includes(await textOf(tab, '[data-said]')));
      const selected = await tab.locator('[data-yaml]').evaluate(({ selectionStart, selectionEnd, value }) =>
        value.slice(selectionStart, selectionEnd) === value);
      assert.ok(selected);
    }));
});
