// Compares our schema verdicts with ajv's: node verdicts.mjs CASES.json
// CASES.json is {"schema": {...}, "cases": [{"name", "instance", "valid"}]}, where "valid" is our verdict.
import { readFileSync } from 'node:fs';
import { compile, complaints } from './schemas.mjs';

const [file] = process.argv.slice(2);
const { schema, cases } = JSON.parse(readFileSync(file, 'utf8'));
const validate = compile(schema);

const verdict = (valid) => (valid ? 'valid' : 'invalid');
const differing = cases.filter((one) => validate(one.instance) !== one.valid);
for (const one of differing) {
  validate(one.instance);
  process.stdout.write(`${one.name}: ours ${verdict(one.valid)}, ajv ${verdict(!one.valid)} ${complaints(validate)}\n`);
}

const accepted = cases.filter(({ valid }) => valid).length;
process.stdout.write(`${cases.length} cases, ${accepted} accepted by us, ${differing.length} differ from ajv\n`);
// A comparison that saw only one kind of case has compared nothing.
process.exitCode = differing.length === 0 && accepted > 0 && accepted < cases.length ? 0 : 1;
