// Finding a solution in the browser: a misspelt word, filters, the address, the way back; and all of it without scripts.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { accessibilityProblems } from './support/checks.mjs';
import { queryOf, siteWorld, views, watch, withPage } from './support/world.mjs';

const { base, browser, url, site } = await siteWorld();
const [locale] = site.locales;
const list = `${locale}/ai/index.html`;
const count = site.entries.length;
const nameOf = ({ name }) => name[locale] ?? Object.values(name)[0];
const longest = [...site.entries].sort((left, right) => nameOf(right).split(' ')[0].length - nameOf(left).split(' ')[0].length)[0];
const word = nameOf(longest).split(' ')[0];
// Two neighbours in the middle swapped.
const misspelt = word.replace(/^(.{3})(.)(.)/u, '$1$3$2');

const found = '[data-search-kind-entry] [data-items] a';
const status = (tab) => tab.locator('[data-search-status]');
const shownEntries = (tab) => tab.locator(found).allTextContents();
const choice = (tab, name) => tab.locator(`input[type=checkbox][name="${name}"]`);

async function opened(tab, query = '') {
  await tab.goto(url(`${list}${query}`));
  const summary = tab.locator('.filters > summary');
  if (await summary.isVisible()) await summary.click();
}

test('a misspelt word on the front page leads to the solution, by keyboard alone', () =>
  withPage(browser, {}, async (tab) => {
    const problems = watch(tab, base.origin);
    await tab.goto(url(`${locale}/index.html`));
    const field = tab.getByRole('searchbox');
    await field.focus();
    await tab.keyboard.type(misspelt);
    await tab.keyboard.press('Enter');
    await tab.waitForURL(/\?q=/);
    await tab.locator(found).first().waitFor();
    assert.ok((await shownEntries(tab)).includes(nameOf(longest)), 'the solution is among the results');
    assert.ok((await status(tab).textContent()).includes(misspelt), 'the page says what it searched for instead');
    await tab.locator(found).filter({ hasText: nameOf(longest) }).focus();
    await tab.keyboard.press('Enter');
    await tab.waitForURL(new RegExp(`/${longest.id}\\.html$`));
    await tab.goBack();
    await tab.locator(found).first().waitFor();
    assert.equal(await tab.getByRole('searchbox').inputValue(), misspelt, 'the way back leads to the results');
    assert.deepEqual(problems, []);
  }));

describe('results as one types', () => {
  test('the focus stays, the number is told, the address keeps the words', () =>
    withPage(browser, {}, async (tab) => {
      await opened(tab);
      const field = tab.getByRole('searchbox');
      await field.pressSequentially(word.toLowerCase());
      await tab.locator(found).first().waitFor();
      assert.equal(await tab.evaluate(() => document.activeElement.name), 'q');
      assert.equal(await status(tab).getAttribute('role'), 'status');
      assert.match(await status(tab).textContent(), /\d/);
      assert.equal((await queryOf(tab)).get('q'), word.toLowerCase());
      assert.equal(await tab.locator('[data-search-list]').isVisible(), false);
      await field.fill('');
      assert.equal(await tab.locator('[data-search-list]').isVisible(), true);
      assert.equal((await queryOf(tab)).size, 0);
    }));

  test('a solution that is found looks like its card in the list', () =>
    withPage(browser, {}, async (tab) => {
      const looks = (card) => card.evaluate((article) => [...article.querySelectorAll('a, p:not([hidden]), .card__facts *')]
        .filter(({ children }) => children.length === 0)
        .map(({ className, textContent }) => `${className} ${textContent}`.trim()));
      await opened(tab);
      const inList = await looks(tab.locator('[data-search-list] .card').filter({ hasText: nameOf(longest) }).first());
      await tab.getByRole('searchbox').fill(word);
      const result = tab.locator('[data-search-kind-entry] .card').filter({ hasText: nameOf(longest) }).first();
      await result.waitFor();
      assert.deepEqual(await looks(result), inList);
      assert.ok(inList.some((look) => look.startsWith('tag tag--')), 'with the colour of its status');
    }));

  test('nothing found gives advice and a way on', () =>
    withPage(browser, {}, async (tab) => {
      await opened(tab, '?q=qqqqqqqqqq');
      const nothing = tab.locator('[data-search-nothing]');
      await nothing.waitFor();
      assert.ok(await nothing.getByRole('link').count() >= 2);
      assert.match(await status(tab).textContent(), /\b0\b/);
    }));

  test('markup in a query is only text', () =>
    withPage(browser, {}, async (tab) => {
      await opened(tab, `?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
      await tab.locator('[data-search-found]').waitFor();
      assert.equal(await tab.locator('main img').count(), 0);
    }));

  test('life situations and guidance are told apart from solutions', () =>
    withPage(browser, {}, async (tab) => {
      await tab.goto(url(`${locale}/index.html`));
      const situation = await tab.locator('.situations a').first().textContent();
      await opened(tab, `?q=${encodeURIComponent(situation)}`);
      const section = tab.locator('[data-search-kind-situation]');
      await section.waitFor();
      assert.ok((await section.getByRole('link').allTextContents()).includes(situation));
      assert.ok(await section.getByRole('heading').isVisible());
    }));
});

// What worried people type, and where the register has an answer to it though no solution is about it.
describe('words of worry lead on', () => {
  const expected = {
    da: [
      ['chatgpt', 'guidance', 'term'], ['copilot', 'guidance', 'term'], ['overvågning', 'guidance', 'term'],
      ['kamera', 'guidance', 'term'], ['diskrimination', 'term'], ['forskelsbehandling', 'term'],
      ['tvangsfjernelse', 'situation'], ['underretning', 'situation'], ['parkeringsbøde', 'situation'],
      ['racisme', 'term'], ['leverandør', 'term'], ['fejl', 'guidance'], ['datalæk', 'guidance'],
    ],
    en: [['ChatGPT', 'guidance', 'term'], ['surveillance', 'guidance', 'term'], ['discrimination', 'term'], ['foster care', 'situation']],
  };
  for (const [tag, queries] of Object.entries(expected)) {
    for (const [query, ...kinds] of site.locales.includes(tag) ? queries : []) {
      test(`${tag}: ${query}`, () =>
        withPage(browser, {}, async (tab) => {
          await tab.goto(url(`${tag}/ai/index.html?q=${encodeURIComponent(query)}`));
          await tab.locator('[data-search-found]').waitFor();
          for (const kind of kinds) assert.ok(await tab.locator(`[data-search-kind-${kind}]`).isVisible(), kind);
          const told = await status(tab).textContent();
          assert.ok(!told.includes('%') && !/^\D*0\D/.test(told), told);
        }));
    }
  }

  test('one other thing is told in the singular, several in the plural', () =>
    withPage(browser, {}, async (tab) => {
      const texts = [];
      for (const query of ['tvangsfjernelse', 'chatgpt']) {
        await tab.goto(url(`da/ai/index.html?q=${query}`));
        await tab.locator('[data-search-found]').waitFor();
        texts.push(await status(tab).textContent());
      }
      assert.match(texts[0], /1 anden side/);
      assert.match(texts[1], /\d andre sider/);
    }));
});

describe('filters', () => {
  test('a choice counts what the others would leave, stands in the address, and the count holds', () =>
    withPage(browser, { viewport: { width: 1280, height: 900 } }, async (tab) => {
      await opened(tab);
      const first = choice(tab, 'status').first();
      await first.check();
      await tab.locator(found).first().waitFor();
      const promised = Number(await first.locator('xpath=ancestor::label').locator('[data-count]').textContent());
      assert.equal((await shownEntries(tab)).length, promised);
      assert.equal((await queryOf(tab)).get('status'), await first.inputValue());
      const second = choice(tab, 'department').first();
      const left = Number(await second.locator('xpath=ancestor::label').locator('[data-count]').textContent());
      await second.check();
      assert.equal((await shownEntries(tab)).length, left);
      await tab.reload();
      await tab.locator('[data-search-found]').waitFor();
      assert.equal(await first.isChecked(), true);
      assert.equal((await shownEntries(tab)).length, left);
      await tab.getByRole('button').and(tab.locator('[type=reset]')).click();
      await tab.locator('[data-search-list]').waitFor();
      assert.equal((await queryOf(tab)).size, 0);
    }));

  test('all values of a facet together are all solutions', () =>
    withPage(browser, { viewport: { width: 1280, height: 900 } }, async (tab) => {
      await opened(tab);
      for (const input of await choice(tab, 'status').all()) await input.check();
      await tab.locator(found).first().waitFor();
      assert.equal((await shownEntries(tab)).length, count);
    }));
});

test('from a folder: the index loads and finds', () =>
  withPage(browser, {}, async (tab) => {
    await tab.goto(`${pathToFileURL(path.join(site.folder, list)).href}?q=${encodeURIComponent(misspelt)}`);
    await tab.locator(found).first().waitFor();
    const links = await tab.locator(found).evaluateAll((all) => all.map(({ href }) => href));
    assert.ok(links.every((href) => existsSync(fileURLToPath(href))));
  }));

describe('without scripts', () => {
  test('no form is shown, and the same filters are pages', () =>
    withPage(browser, { javaScriptEnabled: false }, async (tab) => {
      await tab.goto(url(`${locale}/index.html`));
      assert.equal(await tab.locator('form').isVisible(), false);
      await tab.goto(url(list));
      assert.equal(await tab.locator('form').isVisible(), false);
      assert.equal(await tab.locator('main .card').count(), count);
      const link = tab.locator('.facet-links a').first();
      const name = await link.textContent();
      await link.click();
      await tab.waitForURL(/\/ai\/by\/[^/]+\/[^/]+\.html$/);
      assert.equal((await tab.locator('h1').textContent()).trim(), name);
      assert.ok(await tab.locator('main .card').count() > 0);
    }));

  test('a life situation without a solution says so and how to object', () =>
    withPage(browser, { javaScriptEnabled: false }, async (tab) => {
      const empty = [];
      for (const { path: name } of site.pages.filter(({ kind, locale: of }) => kind === 'situation' && of === locale)) {
        await tab.goto(url(name));
        assert.ok(await tab.locator('[aria-labelledby=object] a[href$="/klage.html"]').count() > 0, name);
        const says = await tab.locator('main > .notice strong').count() > 0;
        assert.equal(await tab.locator('main > .cards .card').count() > 0, !says, name);
        if (says) empty.push(name);
      }
      assert.ok(empty.length > 0, 'some situation has no solution yet');
    }));
});

describe('results are accessible', () => {
  for (const view of views) {
    for (const query of [`?q=${encodeURIComponent(word)}`, '?q=qqqqqqqqqq']) {
      test(`${query} at ${view.name}`, () =>
        withPage(browser, { ...view.options, bypassCSP: true }, async (tab) => {
          await opened(tab, query);
          await tab.locator('[data-search-found]').waitFor();
          assert.deepEqual(await accessibilityProblems(tab), []);
        }));
    }
  }
});
