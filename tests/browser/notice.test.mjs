// The notice of an entry: one sheet of A5, with a code that a telephone can read.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { siteWorld, withPage } from './support/world.mjs';

const { browser, url, pages } = await siteWorld();
const notices = pages.filter(({ kind }) => kind === 'notice');
const folder = mkdtempSync(path.join(tmpdir(), 'notice-'));
after(() => rmSync(folder, { recursive: true }));

const a5 = [420, 595]; // points
const boxesOf = (pdf) => [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)]
  .map(([, width, height]) => [Math.round(width), Math.round(height)]);

describe('on paper', { concurrency: 2 }, () => {
  for (const notice of notices) {
    test(`${notice.path} is one sheet of A5`, () =>
      withPage(browser, { colorScheme: 'dark' }, async (tab) => {
        await tab.goto(url(notice.path));
        assert.deepEqual(boxesOf(await tab.pdf({ preferCSSPageSize: true })), [a5]);
      }));

    test(`${notice.path} leaves all but the sheet on the screen`, () =>
      withPage(browser, {}, async (tab) => {
        await tab.goto(url(notice.path));
        await tab.emulateMedia({ media: 'print' });
        const shown = await tab.evaluate(() => [...document.querySelectorAll('body *')]
          .filter((element) => element.closest('.sheet') === null && element.querySelector('.sheet') === null)
          .filter((element) => element.getClientRects().length > 0)
          .map((element) => element.localName));
        assert.deepEqual(shown, []);
        assert.ok(await tab.locator('.sheet__headline').isVisible());
      }));
  }
});

describe('the code', () => {
  for (const notice of notices) {
    test(`on ${notice.path} leads to the entry`, () =>
      withPage(browser, { colorScheme: 'dark', deviceScaleFactor: 3 }, async (tab) => {
        await tab.goto(url(notice.path));
        const picture = path.join(folder, `${notice.path.replaceAll('/', '-')}.png`);
        await tab.locator('.qr').screenshot({ path: picture });
        const read = execFileSync('zbarimg', ['--quiet', '--raw', '--nodbus', picture], { encoding: 'utf8' });
        assert.equal(read.trim(), url(notice.path.replace('/notice/', '/ai/')));
      }));
  }
});

test('the sentences to copy stand in every language of the register, and say which', () =>
  withPage(browser, {}, async (tab) => {
    await tab.goto(url(notices[0].path));
    const languages = await tab.locator('.sentences blockquote').evaluateAll((quotes) => quotes.map(({ lang }) => lang));
    assert.deepEqual([...new Set(languages)].sort(), [...new Set(notices.map(({ locale }) => locale))].sort());
    const snippet = await tab.locator('.sentences pre code').first().textContent();
    assert.match(snippet, /^<p lang="[a-z]+" dir="(ltr|rtl)">[^<]+<a href="http[^"]+">[^<]+<\/a><\/p>$/);
  }));
