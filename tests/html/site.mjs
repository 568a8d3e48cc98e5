// html-validate over every page of a built site: node site.mjs FOLDER
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FileSystemConfigLoader, HtmlValidate, formatterFactory } from 'html-validate';

const [folder] = process.argv.slice(2);
const config = fileURLToPath(new URL('htmlvalidate.json', import.meta.url));
const validator = new HtmlValidate(new FileSystemConfigLoader({ root: true, extends: [config] }));

const pages = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.html'))
  .sort()
  .map((name) => path.join(folder, name));
if (pages.length === 0) throw new Error(`no page in ${folder}`);

const report = await validator.validateMultipleFiles(pages);
const wrong = report.errorCount + report.warningCount;
process.stdout.write(formatterFactory('text')(report.results));
process.stdout.write(`${pages.length} pages, ${wrong} findings\n`);
process.exitCode = wrong === 0 ? 0 : 1;
