// The gates themselves: each must let the good page through and catch the bad page that was made for it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { accessibilityProblems, focusProblems, overflowProblems, policyProblems, printProblems, weight }
  from './support/checks.mjs';
import { watch, withPage, worldOf } from './support/world.mjs';

const { base, browser, url } = await worldOf(fileURLToPath(new URL('bad/', import.meta.url)), new URL('http://bad.example/gates/'));

const complaints = async (tab, open) => {
  const problems = watch(tab, base.origin);
  await open();
  await tab.waitForLoadState('networkidle');
  return problems;
};
const gates = {
  accessibility: { options: { bypassCSP: true }, check: accessibilityProblems },
  policy: { options: { javaScriptEnabled: false }, check: policyProblems },
  overflow: { options: { viewport: { width: 390, height: 800 } }, check: overflowProblems },
  focus: { options: {}, check: focusProblems },
  print: { options: { colorScheme: 'dark' }, check: printProblems },
};

async function problemsOf(gate, name) {
  return withPage(browser, gates[gate].options, async (tab) => {
    await tab.goto(url(`${name}.html`));
    return gates[gate].check(tab);
  });
}

for (const gate of Object.keys(gates)) {
  test(`${gate}: the good page passes`, async () => assert.deepEqual(await problemsOf(gate, 'good'), []));
}

const caught = [
  ['accessibility', 'unreadable', ['color-contrast', 'heading-order', 'html-has-lang', 'image-alt', 'label']],
  ['policy', 'inline', ['inline style', 'inline handler', 'inline <style>', 'inline <script>', 'no content security policy']],
  ['policy', 'lax', ['comes after', "lacks default-src 'none'", 'a lax policy']],
  ['overflow', 'wide', ['in a window of 390 px: p.wide']],
  ['focus', 'unseen', ['not to be seen', 'out of sight', 'covered', 'backwards']],
  ['print', 'unprinted', ['the heading is not printed', 'navigation is printed', 'the paper is', 'the text is pale']],
];
for (const [gate, name, words] of caught) {
  test(`${gate}: the page "${name}" is caught`, async () => {
    const problems = (await problemsOf(gate, name)).join('\n');
    for (const word of words) assert.ok(problems.includes(word), `"${word}" is missing from:\n${problems}`);
  });
}

const noticed = [
  ['good', []], ['blocked', ['console: ', 'Content Security Policy']], ['elsewhere', ['another origin: http://elsewhere.example']],
  ['absent', ['status 404']],
];
for (const [name, words] of noticed) {
  test(`with scripts off, the page "${name}" is ${words.length === 0 ? 'quiet' : 'noticed'}`, () =>
    withPage(browser, { javaScriptEnabled: false }, async (tab) => {
      const problems = (await complaints(tab, () => tab.goto(url(`${name}.html`)))).join('\n');
      if (words.length === 0) assert.equal(problems, '');
      for (const word of words) assert.ok(problems.includes(word), `"${word}" is missing from:\n${problems}`);
    }));
}

test('a script error is noticed', () =>
  withPage(browser, {}, async (tab) => {
    const problems = await complaints(tab, () => tab.goto(url('good.html')));
    await tab.evaluate(() => { setTimeout(() => { throw new Error('thrown on purpose'); }); });
    await tab.waitForTimeout(50);
    assert.deepEqual(problems, ['script error: thrown on purpose']);
  }));

test('the weight of a page counts its styles and scripts', () => {
  const html = '<link rel="stylesheet" href="a.css"><script defer src="b.js"></script><link rel="icon" href="c.svg">';
  const files = { 'a.css': 'x'.repeat(100), 'b.js': 'y'.repeat(1000) };
  assert.equal(weight(html, (address) => Buffer.from(files[address]), (part) => part), html.length + 1100);
});
