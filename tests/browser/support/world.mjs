// One browser and one server for the tests of a file. The browser believes that the site stands at its real address:
// its host leads to the loopback server, every other host leads nowhere, so that absolute links are tested too.
import { after } from 'node:test';
import { chromium as playwright } from 'playwright-core';
import { openSite } from './site.mjs';
import { serve } from './server.mjs';

/** Debian's browser, and what keeps it from asking the network for anything. */
export const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const quiet = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

/** The views in which every kind of page must hold: two widths, light and dark. */
export const views = [390, 1280].flatMap((width) =>
  ['light', 'dark'].map((colorScheme) => ({
    name: `${width} px, ${colorScheme}`,
    options: { viewport: { width, height: 900 }, colorScheme },
  })));

/** True in the long run, where every page is tested and not only one of each kind. */
export const full = process.env.ALGOREG_FULL === '1';

// Languages that try a layout in different ways: short words, long words, right to left.
const unlike = ['da', 'de', 'ar'];

/** Opens the site named by ALGOREG_SITE. `pages` has every kind in every language, `contrasts` every kind in those few. */
export async function siteWorld() {
  const site = openSite(required('ALGOREG_SITE'));
  const world = await worldOf(site.folder, site.base);
  const pages = full ? site.pages.filter((page) => page.kind !== 'entrance') : site.sample();
  const few = unlike.filter((locale) => site.locales.includes(locale));
  const contrasts = full || few.length === 0 ? pages : pages.filter(({ locale }) => !locale || few.includes(locale));
  return { ...world, site, pages, contrasts };
}

/** Serves a folder at an address and starts a browser that finds it there; both end with the tests of the file. */
export async function worldOf(folder, base) {
  if (base.protocol !== 'http:') throw new Error(`build the site under test with an http address, not ${base}`);
  const server = await serve(folder, base.pathname);
  const browser = await playwright.launch({
    executablePath: chromium,
    chromiumSandbox: false,
    args: [...quiet, `--host-resolver-rules=MAP ${base.hostname} 127.0.0.1:${server.port}, MAP * ~NOTFOUND`],
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  return { base, browser, url: (name) => new URL(name, base).href };
}

const idle = new WeakMap(); // empty tabs by browser and options: a new one costs more than most tests

async function newTab(browser, options) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

/** Turns an open page to a view: its size and its colours, as a reader who turns the telephone or the light. */
export async function look(tab, { viewport, colorScheme = 'light' }) {
  await tab.emulateMedia({ media: null, colorScheme });
  if (viewport) await tab.setViewportSize(viewport);
}

/** Runs `use` with an empty page; pages keep nothing, so a tab that did well serves the next test with its options. */
export async function withPage(browser, options, use) {
  if (!idle.has(browser)) idle.set(browser, {});
  const tabs = idle.get(browser)[JSON.stringify(options)] ??= [];
  const tab = tabs.pop() ?? await newTab(browser, options);
  try {
    const result = await use(tab);
    for (const event of ['console', 'pageerror', 'requestfailed', 'request', 'response']) tab.removeAllListeners(event);
    await look(tab, options);
    await tab.goto('about:blank');
    tabs.push(tab);
    return result;
  } catch (failure) {
    await tab.context().close();
    throw failure;
  }
}

/** The query of the address as the page itself has it: of a change without a load the driver hears a moment later. */
export async function queryOf(page) {
  return new URLSearchParams(await page.evaluate(() => location.search));
}

/** Collects what a page complains of or asks for that it should not. */
export function watch(page, origin) {
  const problems = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`script error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page that is left breaks off what it was still loading; that is no fault of it.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) problems.push(`another origin: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });
  return problems;
}

function required(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} must name the folder of a built site`);
  return value;
}
