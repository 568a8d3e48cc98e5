// The HTML gate itself: good.html passes, and every other page of bad/ is caught by the rule that it is named after.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

const folder = fileURLToPath(new URL('bad/', import.meta.url));
const config = fileURLToPath(new URL('htmlvalidate.json', import.meta.url));
const validator = new HtmlValidate(new FileSystemConfigLoader({ root: true, extends: [config] }));

for (const name of readdirSync(folder)) {
  const rule = name.replace('.html', '');
  test(rule === 'good' ? 'a good page passes' : `${rule} is caught`, async () => {
    const report = await validator.validateFile(folder + name);
    const rules = new Set(report.results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)));
    if (rule === 'good') assert.deepEqual([...rules], []);
    else assert.ok(rules.has(rule), `found only: ${[...rules].join(', ')}`);
  });
}
