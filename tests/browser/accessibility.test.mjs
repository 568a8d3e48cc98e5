// axe-core finds nothing: every kind of page in every language on a telephone, and in languages that differ most also
// wide and dark.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accessibilityProblems } from './support/checks.mjs';
import { full, look, siteWorld, views, withPage } from './support/world.mjs';

const { browser, url, pages, contrasts } = await siteWorld();
const [telephone] = views;
const unlike = new Set(contrasts);

describe('accessible', { concurrency: 2 }, () => {
  for (const page of pages) {
    test(`${page.path} (${page.kind})`, () =>
      withPage(browser, { ...telephone.options, bypassCSP: true }, async (tab) => {
        await tab.goto(url(page.path));
        for (const { name, options } of unlike.has(page) ? views : [telephone]) {
          await look(tab, options);
          const coloursOnly = !full && options.colorScheme === 'dark';
          assert.deepEqual((await accessibilityProblems(tab, { coloursOnly })).map((problem) => `${name}: ${problem}`), []);
        }
      }));
  }
});
