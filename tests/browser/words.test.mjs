// Words are explained where they stand: by keyboard, by touch, without scripts, and not on paper.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accessibilityProblems } from './support/checks.mjs';
import { siteWorld, views, withPage } from './support/world.mjs';

const { browser, url, site } = await siteWorld();
const [locale] = site.locales;
// A page of each kind whose texts hold a word of the glossary.
const explained = [`${locale}/klage.html`, `${locale}/ai/sagsresume.html`];
const open = (tab) => tab.locator('[popover]:popover-open');

for (const page of explained) {
  describe(page, { concurrency: 2 }, () => {
    test('each button has its explanation, and each word one button', () =>
      withPage(browser, { javaScriptEnabled: true }, async (tab) => {
        await tab.goto(url(page));
        const targets = await tab.locator('button.word').evaluateAll((all) => all.map((one) => one.getAttribute('popovertarget')));
        const ids = await tab.locator('main [popover]').evaluateAll((all) => all.map(({ id }) => id));
        assert.ok(targets.length > 0, 'some word is explained');
        assert.deepEqual(targets, ids);
        assert.equal(new Set(targets).size, targets.length);
        assert.equal(await tab.locator('a button, h1 button, h2 button, h3 button, code button').count(), 0);
      }));

    test('opens and closes by keyboard, and leads on to the glossary', () =>
      withPage(browser, { javaScriptEnabled: false }, async (tab) => {
        await tab.goto(url(page));
        const word = tab.locator('button.word').first();
        await word.focus();
        await tab.keyboard.press('Enter');
        assert.equal(await open(tab).count(), 1);
        await tab.keyboard.press('Escape');
        assert.equal(await open(tab).count(), 0);
        await tab.keyboard.press('Space');
        await tab.keyboard.press('Tab');
        await tab.keyboard.press('Enter');
        await tab.waitForURL(/glossary\.html#/);
        assert.equal(await tab.locator(':target').count(), 1);
      }));

    for (const [width, height] of [[390, 700], [320, 568], [700, 320]]) {
      test(`opens by touch, inside a window of ${width} by ${height} px wherever its word stands`, () =>
        withPage(browser, { viewport: { width, height }, hasTouch: true }, async (tab) => {
          await tab.goto(url(page));
          for (const word of await tab.locator('button.word').all()) {
            if (!await word.isVisible()) continue;
            for (const block of ['start', 'center', 'end']) {
              await word.evaluate((button, place) => button.scrollIntoView({ block: place }), block);
              await word.tap();
              const box = await open(tab).boundingBox();
              const isInside = box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= height;
              assert.ok(isInside, `${await word.textContent()} at the ${block}: ${JSON.stringify(box)}`);
              await tab.keyboard.press('Escape');
              assert.equal(await open(tab).count(), 0);
            }
          }
        }));
    }

    test('closes by a touch beside it', () =>
      withPage(browser, { viewport: { width: 390, height: 700 }, hasTouch: true }, async (tab) => {
        await tab.goto(url(page));
        await tab.locator('button.word').first().tap();
        await tab.touchscreen.tap(195, 4);
        assert.equal(await open(tab).count(), 0);
      }));

    for (const view of views) {
      test(`accessible while it is open, ${view.name}`, () =>
        withPage(browser, { ...view.options, bypassCSP: true }, async (tab) => {
          await tab.goto(url(page));
          await tab.locator('button.word').first().click();
          assert.deepEqual(await accessibilityProblems(tab), []);
        }));
    }

    test('not on paper', () =>
      withPage(browser, {}, async (tab) => {
        await tab.goto(url(page));
        await tab.locator('button.word').first().click();
        await tab.emulateMedia({ media: 'print' });
        assert.equal(await open(tab).isVisible(), false);
      }));
  });
}
