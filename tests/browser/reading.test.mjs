// Reading on a small screen, on paper, by keyboard and in the other language.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { focusProblems, overflowProblems, printProblems } from './support/checks.mjs';
import { siteWorld, withPage } from './support/world.mjs';

const { browser, url, site, pages, contrasts } = await siteWorld();
const [mainLocale] = site.locales;

for (const width of [320, 390]) {
  describe(`no sideways scrolling at ${width} px`, { concurrency: 2 }, () => {
    for (const page of width === 320 ? pages : contrasts) {
      test(page.path, () =>
        withPage(browser, { viewport: { width, height: 800 } }, async (tab) => {
          await tab.goto(url(page.path));
          assert.deepEqual(await overflowProblems(tab), []);
        }));
    }
  });
}

describe('printed on white paper without navigation', { concurrency: 2 }, () => {
  for (const page of contrasts.filter(({ kind }) => !['not-found', 'notice'].includes(kind))) {
    test(page.path, () =>
      withPage(browser, { colorScheme: 'dark' }, async (tab) => {
        await tab.goto(url(page.path));
        assert.deepEqual(await printProblems(tab), []);
      }));
  }
});

describe('by keyboard', { concurrency: 2 }, () => {
  for (const page of contrasts) {
    test(`the focus on ${page.path} is seen and goes forward`, () =>
      withPage(browser, { viewport: { width: 1280, height: 800 } }, async (tab) => {
        await tab.goto(url(page.path));
        assert.deepEqual(await focusProblems(tab), []);
      }));

    test(`the first stop on ${page.path} leads past the navigation`, () =>
      withPage(browser, {}, async (tab) => {
        await tab.goto(url(page.path));
        await tab.keyboard.press('Tab');
        await tab.keyboard.press('Enter');
        const target = await tab.evaluate(() => document.querySelector(':target')?.closest('main')?.localName);
        assert.equal(target, 'main', 'the first link names the main part of the page');
        await tab.keyboard.press('Tab');
        const passed = await tab.evaluate(() => {
          const place = document.querySelector('main').compareDocumentPosition(document.activeElement);
          return (place & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !== 0;
        });
        assert.ok(passed, 'the next stop is in the main part or after it');
      }));
  }
});

describe('the language switch stays on the page', { concurrency: 2 }, () => {
  const others = site.locales.filter((locale) => locale !== mainLocale);
  for (const page of pages.filter(({ locale }) => locale === mainLocale)) {
    // Every page to the next language, the front page to all.
    for (const other of page.kind === 'front' ? others : others.slice(0, 1)) {
      test(`${page.path} to ${other}`, () =>
        withPage(browser, { javaScriptEnabled: false }, async (tab) => {
          await tab.goto(url(page.path));
          await tab.locator(`body a[hreflang="${other}"]`).first().click();
          await tab.waitForURL(url(page.path.replace(mainLocale, other)));
          assert.equal(await tab.locator('html').getAttribute('lang'), other);
        }));
    }
  }
});

test('the address of the site leads to the first language', () =>
  withPage(browser, { javaScriptEnabled: false }, async (tab) => {
    await tab.goto(url(''));
    await tab.waitForURL(url(`${mainLocale}/index.html`));
  }));
