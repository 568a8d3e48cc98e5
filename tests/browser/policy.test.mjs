// The content security policy stands, nothing is blocked by it, nothing comes from elsewhere, with scripts and without.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { policyProblems } from './support/checks.mjs';
import { siteWorld, watch, withPage } from './support/world.mjs';

const { base, browser, url, site, contrasts } = await siteWorld();

for (const javaScriptEnabled of [false, true]) {
  describe(`quiet with scripts ${javaScriptEnabled ? 'on' : 'off'}`, { concurrency: 2 }, () => {
    for (const page of contrasts) {
      test(page.path, () =>
        withPage(browser, { javaScriptEnabled }, async (tab) => {
          const problems = watch(tab, base.origin);
          await tab.goto(url(page.path));
          assert.deepEqual(problems.concat(await policyProblems(tab)), []);
        }));
    }
  });
}

test('an address that does not exist, at any depth, is answered by a whole page', () =>
  withPage(browser, {}, async (tab) => {
    const [language] = site.locales;
    const address = url(`${language}/ai/by/nothing/here.html`);
    const loaded = [];
    tab.on('response', (response) => loaded.push([response.url(), response.status()]));
    const answer = await tab.goto(address, { waitUntil: 'networkidle' });
    assert.equal(answer.status(), 404);
    const parts = loaded.filter(([where]) => where !== address);
    assert.ok(parts.length > 0, 'the page loads its style');
    assert.deepEqual(parts.filter(([where, status]) => status >= 400 || !where.startsWith(base.href)), []);
  }));
