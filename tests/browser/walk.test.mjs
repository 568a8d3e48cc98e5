// One walk by keyboard alone, as a worried citizen takes it: find a solution by a misspelt word, narrow the results, open
// it, change the language, find out how to object, print. On a telephone and on a wide screen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printProblems } from './support/checks.mjs';
import { queryOf, siteWorld, watch, withPage } from './support/world.mjs';

const { base, browser, url, site } = await siteWorld();
const [locale, other] = site.locales;
const nameOf = ({ name }) => name[locale] ?? Object.values(name)[0];
const [wanted] = [...site.entries].sort((left, right) => nameOf(right).split(' ')[0].length - nameOf(left).split(' ')[0].length);
const misspelt = nameOf(wanted).split(' ')[0].replace(/^(.{3})(.)(.)/u, '$1$3$2');
const mostStops = 80;

// Presses Tab until the element has the focus.
async function tabTo(tab, element, name) {
  for (let stop = 0; stop < mostStops; stop += 1) {
    const isThere = await element.evaluate((target) => target === document.activeElement);
    if (isThere) return;
    await tab.keyboard.press('Tab');
  }
  assert.fail(`${name} is not reached within ${mostStops} stops`);
}

async function press(tab, element, name, key = 'Enter') {
  await tabTo(tab, element, name);
  await tab.keyboard.press(key);
}

// What hides its content on a telephone is opened first.
async function unfold(tab, summary, name) {
  if (await summary.isVisible()) await press(tab, summary, name);
}

for (const width of [390, 1280]) {
  test(`find, filter, open, another language, object, print, at ${width} px`, () =>
    withPage(browser, { viewport: { width, height: 844 } }, async (tab) => {
      const problems = watch(tab, base.origin);
      await tab.goto(url(`${locale}/index.html`));
      await tabTo(tab, tab.getByRole('searchbox'), 'the search field');
      await tab.keyboard.type(misspelt);
      await tab.keyboard.press('Enter');
      await tab.waitForURL(/\?q=/);
      const results = tab.locator('[data-search-kind-entry] [data-items] a');
      await results.first().waitFor();

      await unfold(tab, tab.locator('.filters > summary'), 'the filters');
      const choice = tab.locator('input[name="status"]:not(.is-empty input)').first();
      await press(tab, choice, 'a filter', 'Space');
      assert.equal((await queryOf(tab)).get('status'), await choice.inputValue());
      const link = results.filter({ hasText: nameOf(wanted) });
      await press(tab, link, 'the solution');
      await tab.waitForURL(url(`${locale}/ai/${wanted.id}.html`));

      await unfold(tab, tab.locator('.languages summary'), 'the languages');
      await press(tab, tab.locator(`.languages a[hreflang="${other}"]`), 'the other language');
      await tab.waitForURL(url(`${other}/ai/${wanted.id}.html`));
      assert.equal(await tab.locator('html').getAttribute('lang'), other);

      await press(tab, tab.locator('.answers a[href="#object"]'), 'the way to object');
      assert.ok(await tab.locator('#object').evaluate((heading) => {
        const { top, bottom } = heading.getBoundingClientRect();
        return top >= 0 && bottom <= window.innerHeight;
      }), 'the section is in sight');
      await tab.keyboard.press('Tab');
      const section = await tab.evaluate(() => document.activeElement.closest('section').getAttribute('aria-labelledby'));
      assert.equal(section, 'object', 'the next stop lies in the section');
      assert.deepEqual(await printProblems(tab), []);
      assert.deepEqual(problems, []);
    }));
}
