// The JSON of a built site against its own published schema and the contract of its shapes: node site.mjs FOLDER
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { compile, complaints } from './schemas.mjs';

const [folder] = process.argv.slice(2);
const read = (name) => JSON.parse(readFileSync(path.join(folder, 'api/v1', name), 'utf8'));
const problems = [];
const expect = (validate, value, name) => {
  if (!validate(value)) problems.push(`${name}: ${complaints(validate)}`);
};

const contract = JSON.parse(readFileSync(new URL('contract.schema.json', import.meta.url), 'utf8'));
const shape = (name) => compile({ ...contract, $ref: `#/definitions/${name}` });
const wholeEntry = compile(read('entry.schema.json'));

const index = read('index.json');
expect(shape('index'), index, 'index.json');
const register = read('register.json');
expect(shape('register'), register, 'register.json');

const names = readdirSync(path.join(folder, 'api/v1/entries')).sort();
const oneEntry = shape('entry');
for (const name of names) {
  const entry = read(`entries/${name}`);
  expect(oneEntry, entry, name);
  expect(wholeEntry, entry.entry, `${name}, "entry"`);
}

const ids = (entries) => entries.map(({ id }) => id).sort().join(' ');
const known = ids(names.map((name) => ({ id: name.replace('.json', '') })));
if (ids(index.entries) !== known) problems.push('index.json and the files in entries/ name different entries');
if (ids(register.entries) !== known) problems.push('register.json and the files in entries/ name different entries');

for (const problem of problems) process.stdout.write(`${problem}\n`);
process.stdout.write(`${names.length} entries, ${problems.length} problems\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
