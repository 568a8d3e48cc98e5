// What `validate --format sarif` prints, against the published schema of SARIF 2.1.0 where that is at hand.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { complaints } from './schemas.mjs';

const { ALGOREG: program, ALGOREG_SARIF_SCHEMA: schemaFile } = process.env;
const skip = existsSync(schemaFile) ? false : `there is no ${schemaFile}`;
const scratch = mkdtempSync(path.join(tmpdir(), 'sarif-'));
after(() => rmSync(scratch, { recursive: true }));

const compile = () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
};

/** A copy of a small register whose entry was changed, and what is said of it. */
const validated = (change, name = 'post.yaml') => {
  const root = mkdtempSync(path.join(scratch, 'register-'));
  cpSync(fileURLToPath(new URL('../sites/minimal/input', import.meta.url)), root, { recursive: true });
  const entries = path.join(root, 'register/entries');
  const text = readFileSync(path.join(entries, 'post.yaml'), 'utf8');
  writeFileSync(path.join(entries, name), change(text));
  const { stdout } = spawnSync(program, ['validate', '--root', root, '--as-of', '2026-01-02', '--format', 'sarif'], { encoding: 'utf8' });
  return JSON.parse(stdout);
};

const registers = {
  'a sound register': [(text) => text],
  'faults of many kinds': [(text) => `${text.replace('in_use', 'in_us')}summmary: {da: Forkert}\ntrade_name: 2026\n`],
  'a file with a strange name': [(text) => text, 'to % filer: æ #1.yaml'],
  'a broken setting': [(text) => text.replace('id: post', 'id: [post')],
};
for (const [name, parts] of Object.entries(registers)) {
  test(`${name} gives sound SARIF`, { skip }, () => {
    const validate = compile();
    assert.ok(validate(validated(...parts)), complaints(validate));
  });
}

test('what is no SARIF is caught', { skip }, () => {
  const validate = compile();
  const log = validated(registers['faults of many kinds'][0]);
  assert.ok(log.runs[0].results.length > 1);
  log.runs[0].results[0].level = 'fatal';
  assert.ok(!validate(log));
});
