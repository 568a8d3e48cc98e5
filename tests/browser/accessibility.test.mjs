// Every kind of page in every language, two widths, light and dark: axe-core finds nothing.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accessibilityProblems } from './support/checks.mjs';
import { siteWorld, views, withPage } from './support/world.mjs';

const { browser, url, pages } = await siteWorld();

for (const view of views) {
  describe(`accessible at ${view.name}`, { concurrency: 2 }, () => {
    for (const page of pages) {
      test(`${page.path} (${page.kind})`, () =>
        withPage(browser, { ...view.options, bypassCSP: true }, async (tab) => {
          await tab.goto(url(page.path));
          assert.deepEqual(await accessibilityProblems(tab), []);
        }));
    }
  });
}
