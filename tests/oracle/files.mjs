// Judges the files of the law and of the languages by their schemas: node files.mjs FILES.json ROOT
// FILES.json is [{"schema": PATH, "files": [PATH], "cases": [{"name", "instance", "valid"}]}], where "valid" is our
// verdict and the names of the shipped files are their paths. Schemas are read as they are shipped, below ROOT.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compile, complaints } from './schemas.mjs';

const [file, root] = process.argv.slice(2);
const faults = [];
let seen = 0;
for (const { schema, files, cases } of JSON.parse(readFileSync(file, 'utf8'))) {
  const validate = compile(JSON.parse(readFileSync(path.join(root, schema), 'utf8')));
  for (const { name, instance, valid } of cases) {
    const theirs = validate(instance);
    const said = theirs ? '' : ` ${complaints(validate)}`;
    if (theirs !== valid) faults.push(`${name} by ${schema}: ours ${valid}, ajv ${theirs}${said}`);
    else if (files.includes(name) && !valid) faults.push(`${name} is not valid:${said}`);
  }
  // Without its files, or with nothing but valid ones, a schema has been tried on nothing.
  const shipped = cases.filter(({ name }) => files.includes(name)).length;
  if (shipped === 0 || shipped !== files.length) faults.push(`${schema}: ${shipped} of ${files.length} files were judged`);
  if (cases.every(({ valid }) => valid)) faults.push(`${schema}: no broken document`);
  seen += cases.length;
}
process.stdout.write([...faults, `${seen} cases, ${faults.length} faults`, ''].join('\n'));
process.exitCode = faults.length === 0 && seen > 0 ? 0 : 1;
