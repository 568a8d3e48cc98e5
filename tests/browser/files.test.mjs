// The site as plain files: opened from a folder without a server, every link leading somewhere, pages light enough.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { weight } from './support/checks.mjs';
import { siteWorld, watch, withPage } from './support/world.mjs';

const { browser, base, site, pages, contrasts } = await siteWorld();
const pageBudget = 15_000; // compressed bytes of a page with its styles and scripts: two requests on a poor connection
const budgets = new Map([
  ['worksheet', 25_000], // ten rows of answers with their words, and what computes
  // long, and read by few
  ...['field-group', 'rules', 'rule-group', 'conditions', 'glossary', 'facts'].map((kind) => [kind, 60_000]),
]);
const budgetOf = ({ kind }) => budgets.get(kind) ?? pageBudget;
const fileOf = (page) => path.join(site.folder, page.path);

describe('opened from a folder', { concurrency: 2 }, () => {
  for (const page of contrasts.filter(({ kind }) => kind !== 'not-found')) {
    test(page.path, () =>
      withPage(browser, {}, async (tab) => {
        const problems = watch(tab, 'null'); // the origin of a file
        await tab.goto(pathToFileURL(fileOf(page)).href);
        const unstyled = await tab.evaluate(() =>
          [...document.querySelectorAll('link[rel=stylesheet]')].filter((link) => link.sheet === null).length);
        assert.deepEqual([...problems, unstyled], [0]);
        const links = await tab.evaluate(() => [...document.querySelectorAll('a[href]')].map((link) => link.href));
        const inside = links.filter((link) => link.startsWith('file:'));
        assert.ok(inside.length > 0, 'the page leads on');
        assert.deepEqual(inside.filter((link) => !existsSync(fileURLToPath(link.replace(/[?#].*$/, '')))), []);
      }));
  }

  test('from the front page to the list to an entry and back', () =>
    withPage(browser, { javaScriptEnabled: false }, async (tab) => {
      const [locale] = site.locales;
      const front = pathToFileURL(path.join(site.folder, locale, 'index.html')).href;
      await tab.goto(front);
      await tab.locator('a[href$="ai/index.html"]').first().click();
      await tab.locator(`main a[href$="${site.entries[0].id}.html"]`).first().click();
      await tab.waitForURL(new RegExp(`/${locale}/ai/${site.entries[0].id}\\.html$`));
      await tab.locator(`a[href="../index.html"], a[href$="/${locale}/index.html"]`).first().click();
      await tab.waitForURL(front);
    }));
});

describe('styles come along', () => {
  const styleNames = (css) => new Set([...css.replace(/\/\*.*?\*\//gs, '').matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name]) => name));
  const theme = fileURLToPath(new URL('../../themes/default', import.meta.url));
  const styled = styleNames(readdirSync(theme, { recursive: true }).filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(path.join(theme, name), 'utf8')).join(''));

  // A page carries the styles of what it may show: no class that the theme has a rule for goes without.
  for (const page of pages.filter(({ locale }) => !locale || locale === site.locales[0])) {
    test(page.path, () => {
      const html = readFileSync(fileOf(page), 'utf8');
      const [, address] = /<link rel="?stylesheet"? href="?([^">\s]+)/.exec(html);
      const { href } = new URL(address, new URL(page.path, base));
      const carried = styleNames(readFileSync(path.join(site.folder, href.slice(base.href.length)), 'utf8'));
      const used = new Set([...html.matchAll(/\sclass="?([^">]+)/g)].flatMap(([, names]) => names.split(/\s+/)));
      assert.deepEqual([...used].filter((name) => styled.has(name) && !carried.has(name)), []);
    });
  }
});

describe('light enough', () => {
  for (const page of pages.filter(({ kind }) => kind !== 'list' && kind !== 'facet')) {
    test(page.path, () => {
      const load = (address) => {
        const { href } = new URL(address, new URL(page.path, base));
        return readFileSync(path.join(site.folder, href.slice(base.href.length)));
      };
      const bytes = weight(readFileSync(fileOf(page), 'utf8'), load, gzipSync);
      const budget = budgetOf(page);
      assert.ok(bytes < budget, `${bytes} bytes, ${budget} are allowed`);
    });
  }
});
