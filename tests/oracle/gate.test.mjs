// The oracle itself: it must agree with right verdicts and catch wrong ones, foreign keywords and empty comparisons.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const run = (script, argument) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [here(script), argument], { encoding: 'utf8' });
  return { status, words: stdout + stderr };
};
const scratch = mkdtempSync(path.join(tmpdir(), 'oracle-'));
after(() => rmSync(scratch, { recursive: true }));

const caught = [
  ['bad/verdicts.json', 'a number accepted wrongly: ours valid, ajv invalid'],
  ['bad/keyword.json', 'unknown keyword: "shape"'],
  ['bad/one-sided.json', '1 cases, 1 accepted by us'],
];
for (const [name, expected] of caught) {
  test(`${name} is caught`, () => {
    const { status, words } = run('verdicts.mjs', here(name));
    assert.equal(status, 1);
    assert.ok(words.includes(expected), words);
  });
}

test('a file that is not valid, a wrong verdict and a schema without files are caught', () => {
  const schema = 'bad/name.schema.json';
  const broken = { name: 'broken', instance: {}, valid: false };
  const file = path.join(scratch, 'files.json');
  const words = (kinds) => {
    writeFileSync(file, JSON.stringify(kinds));
    const { status, stdout } = spawnSync(process.execPath, [here('files.mjs'), file, here('.')], { encoding: 'utf8' });
    return { status, words: stdout };
  };
  const good = { name: 'a.yaml', instance: { name: 'a' }, valid: true };
  assert.equal(words([{ schema, files: ['a.yaml'], cases: [good, broken] }]).status, 0);
  for (const [kind, expected] of [
    [{ schema, files: ['broken'], cases: [broken, good] }, 'broken is not valid: / must have required property'],
    [{ schema, files: ['a.yaml'], cases: [good, { ...broken, valid: true }] }, 'ours true, ajv false'],
    [{ schema, files: [], cases: [good, broken] }, '0 of 0 files were judged'],
    [{ schema, files: ['a.yaml'], cases: [good] }, 'no broken document'],
  ]) {
    const found = words([kind]);
    assert.equal(found.status, 1);
    assert.ok(found.words.includes(expected), found.words);
  }
});

test('right verdicts pass', () => {
  const document = JSON.parse(readFileSync(here('bad/verdicts.json'), 'utf8'));
  document.cases.pop();
  const file = path.join(scratch, 'right.json');
  writeFileSync(file, JSON.stringify(document));
  assert.equal(run('verdicts.mjs', file).status, 0);
});

test('a site that breaks its own schema, its contract and its index is caught', () => {
  const folder = path.join(scratch, 'site');
  mkdirSync(path.join(folder, 'api/v1/entries'), { recursive: true });
  const write = (name, value) => writeFileSync(path.join(folder, 'api/v1', name), JSON.stringify(value));
  write('entry.schema.json', { type: 'object', required: ['name'] });
  write('index.json', { entries: [] });
  write('register.json', { entries: [] });
  write('entries/one.json', { id: 'one', entry: {} });
  const { status, words } = run('site.mjs', folder);
  assert.equal(status, 1);
  for (const expected of ["must have required property 'downloads'", "one.json: / must have required property 'schema_version'",
    `one.json, "entry": / must have required property 'name'`, 'name different entries']) {
    assert.ok(words.includes(expected), words);
  }
});
