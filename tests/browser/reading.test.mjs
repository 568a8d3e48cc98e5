// Reading on a small screen, on paper, by keyboard and in the other language.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { focusProblems, overflowProblems, printProblems } from './support/checks.mjs';
import { full, siteWorld, withPage } from './support/world.mjs';

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

describe('tables on a small screen', { concurrency: 2 }, () => {
  const hasTable = ({ path: name }) => readFileSync(path.join(site.folder, name), 'utf8').includes('table-scroll');
  for (const page of site.pages.filter(({ locale }) => [mainLocale, 'en'].includes(locale)).filter(hasTable)) {
    test(`none of ${page.path} is cut at 320 px`, () =>
      withPage(browser, { viewport: { width: 320, height: 800 } }, async (tab) => {
        await tab.goto(url(page.path));
        const cut = await tab.locator('.table-scroll').evaluateAll((all) =>
          all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map((region) => region.ariaLabel));
        assert.deepEqual(cut, []);
      }));
  }

  test('a row that is a list of its cells names them', () =>
    withPage(browser, { viewport: { width: 390, height: 800 } }, async (tab) => {
      await tab.goto(url(`${mainLocale}/ai-forordningen.html`));
      const [column, label] = await tab.locator('table.stacks').first().evaluate((table) => {
        const [cell] = table.tBodies[0].rows[0].cells[1].getClientRects();
        const [before] = table.tBodies[0].rows[0].cells[0].getClientRects();
        const { content } = getComputedStyle(table.tBodies[0].rows[0].cells[1], '::before');
        return [cell.top >= before.bottom ? table.tHead.rows[0].cells[1].textContent : '', content];
      });
      assert.ok(column && label.includes(column), `${label} for ${column}`);
    }));

  test('words in the tables of numbers stay whole at 390 px', () =>
    withPage(browser, { viewport: { width: 390, height: 800 } }, async (tab) => {
      await tab.goto(url(`${mainLocale}/statistics.html`));
      await tab.locator('details').evaluateAll((all) => all.forEach((each) => { each.open = true; }));
      const broken = await tab.locator('th, td').evaluateAll((cells) => cells.flatMap((cell) => {
        const found = [];
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          for (const { 0: word, index } of walker.currentNode.data.matchAll(/[\p{L}\p{M}]+/gu)) {
            const range = document.createRange();
            range.setStart(walker.currentNode, index);
            range.setEnd(walker.currentNode, index + word.length);
            if (range.getClientRects().length > 1) found.push(word);
          }
        }
        return found;
      }));
      assert.deepEqual(broken, []);
    }));
});

test('in forced colours a key has the colours of its bars', () =>
  withPage(browser, { forcedColors: 'active' }, async (tab) => {
    await tab.goto(url(`${mainLocale}/statistics.html`));
    const colours = await tab.evaluate(() => ['good', 'care', 'bad'].flatMap((look) => {
      const [bar, key] = [`.plot--bar .plot-${look}`, `.swatch--${look}`].map((name) => document.querySelector(name));
      return bar && key ? [[getComputedStyle(bar).fill, getComputedStyle(key).backgroundColor]] : [];
    }));
    assert.ok(colours.length > 0, 'some bar has a key');
    for (const [bar, key] of colours) assert.equal(bar, key);
  }));

for (const tag of site.locales.filter((locale) => locale === 'ar')) {
  test('a borrowed paragraph on a page from right to left runs and stands from left to right', () =>
    withPage(browser, { viewport: { width: 390, height: 800 } }, async (tab) => {
      await tab.goto(url(`${tag}/ai/sagsresume.html`));
      const borrowed = await tab.locator('main :is(p[lang], p > [lang]:only-child)').evaluateAll((all) => all.map((text) => {
        const { direction, display, textAlign } = getComputedStyle(text);
        return [direction, display, textAlign].join(' ');
      }));
      assert.ok(borrowed.length > 3, 'much is borrowed');
      assert.deepEqual([...new Set(borrowed)].sort(), ['ltr block end', 'ltr block start'], 'and at the bullet of a list it ends there');
    }));
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
  // The way of the focus is that of the markup, which the length of words does not change, but the direction might.
  for (const page of contrasts.filter(({ locale }) => full || locale !== 'de')) {
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
