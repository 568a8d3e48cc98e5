// axe-core finds nothing: every kind of page in every language on a telephone, and in languages that differ most also
// wide and dark.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accessibilityProblems } from './support/checks.mjs';
import { siteWorld, views, withPage } from './support/world.mjs';

const { browser, url, pages, contrasts } = await siteWorld();
const [telephone] = views;

for (const view of views) {
  describe(`accessible at ${view.name}`, { concurrency: 2 }, () => {
    for (const page of view === telephone ? pages : contrasts) {
      test(`${page.path} (${page.kind})`, () =>
        withPage(browser, { ...view.options, bypassCSP: true }, async (tab) => {
          await tab.goto(url(page.path));
          assert.deepEqual(await accessibilityProblems(tab), []);
        }));
    }
  });
}
