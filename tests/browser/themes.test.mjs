// Every theme of this repository: the register built with it is accessible and fits on its front and entry page, and
// the gallery of its components is accessible. In: the program and the register's folder.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { accessibilityProblems, overflowProblems, printProblems } from './support/checks.mjs';
import { openSite } from './support/site.mjs';
import { views, withPage, worldOf } from './support/world.mjs';

const { ALGOREG_PROGRAM: program, ALGOREG_ROOT: root } = process.env;
const workshop = mkdtempSync(path.join(tmpdir(), 'algoreg-themes-'));
after(() => rmSync(workshop, { recursive: true }));

// A copy of the register that names the theme, built as a site and as a gallery.
function buildWith(theme) {
  const folder = path.join(workshop, theme);
  for (const part of ['register', 'content']) cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  const settings = path.join(folder, 'register/register.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^theme:.*$/m, `theme: ${theme}`));
  const address = `http://${theme}.example/register/`;
  execFileSync(program, ['build', '--root', folder, '--out', 'site', '--base-url', address], { stdio: 'pipe' });
  execFileSync(program, ['gallery', '--root', folder, '--out', 'gallery'], { stdio: 'pipe' });
  return { site: openSite(path.join(folder, 'site')), gallery: path.join(folder, 'gallery') };
}

const folders = readdirSync(path.join(root, 'themes'), { withFileTypes: true }).filter((item) => item.isDirectory());
for (const { name: theme } of folders) {
  const { site, gallery } = buildWith(theme);
  const pages = site.sample().filter(({ kind, locale }) => ['front', 'entry'].includes(kind) && locale === site.locales[0]);
  const atSite = await worldOf(site.folder, site.base);
  const atGallery = await worldOf(gallery, new URL(`http://gallery.example/`));

  for (const view of views) {
    describe(`the theme ${theme} at ${view.name}`, { concurrency: 2 }, () => {
      for (const page of pages) {
        test(`${page.kind} page`, () =>
          withPage(atSite.browser, { ...view.options, bypassCSP: true }, async (tab) => {
            await tab.goto(atSite.url(page.path));
            assert.deepEqual(await accessibilityProblems(tab), []);
            assert.deepEqual(await overflowProblems(tab), []);
            assert.deepEqual(await printProblems(tab), []);
          }));
      }

      test('gallery of components', () =>
        withPage(atGallery.browser, { ...view.options, bypassCSP: true }, async (tab) => {
          await tab.goto(atGallery.url(`${site.locales[0]}.html`));
          // A component's heading has the level that fits its place on a page, which the gallery does not have.
          const problems = (await accessibilityProblems(tab)).filter((problem) => !problem.startsWith('heading-order'));
          assert.deepEqual(problems, []);
          assert.deepEqual(await overflowProblems(tab), []);
        }));
    });
  }
}
