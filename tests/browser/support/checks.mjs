// What a page must hold, as functions from an open page to a list of problems; an empty list is a pass.
// They run on the pages of the site and, in gates.test.mjs, on bad pages that each of them must catch.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// What can come out differently where nothing but colours has changed.
const axeColourRules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/**
 * Findings of axe-core by WCAG 2.2 AA and good practice; the page's context must bypass the CSP. With `coloursOnly`
 * those that a page can have more of in other colours than it was looked at before.
 */
export async function accessibilityProblems(page, { coloursOnly = false } = {}) {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (runOnly) => globalThis.axe.run(document, { runOnly, resultTypes: ['violations'] }), coloursOnly ? axeColourRules : axeTags);
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`));
}

/** Inline code or style, and a content security policy that is missing, late or lax. */
export function policyProblems(page) {
  return page.evaluate(() => {
    const problems = [];
    const name = (element) => element.outerHTML.slice(0, 80);
    for (const element of document.querySelectorAll('*')) {
      for (const attribute of element.attributes) {
        if (attribute.name === 'style') problems.push(`inline style: ${name(element)}`);
        if (attribute.name.startsWith('on')) problems.push(`inline handler: ${name(element)}`);
      }
    }
    for (const element of document.querySelectorAll('style, script:not([src]):not([type="application/ld+json"])')) {
      problems.push(`inline <${element.localName}>: ${name(element)}`);
    }
    const meta = document.querySelector('meta[http-equiv="Content-Security-Policy" i]');
    if (meta === null) return [...problems, 'no content security policy'];
    const loads = document.querySelector('link, script, style, img');
    if (loads && loads.compareDocumentPosition(meta) & Node.DOCUMENT_POSITION_FOLLOWING) {
      problems.push('the content security policy comes after something that loads');
    }
    if (!/default-src 'none'/.test(meta.content)) problems.push("the policy lacks default-src 'none'");
    if (/unsafe-|\*|https?:|data:|blob:/.test(meta.content)) problems.push(`a lax policy: ${meta.content}`);
    return problems;
  });
}

/** A page that is wider than its window. */
export function overflowProblems(page) {
  return page.evaluate(() => {
    const { scrollWidth } = document.scrollingElement;
    if (scrollWidth <= window.innerWidth) return [];
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => `${element.localName}.${element.className}`);
    return [`${scrollWidth} px wide in a window of ${window.innerWidth} px: ${wide.slice(0, 5).join(', ')}`];
  });
}

/** Walks the page with the tabulator key: each stop must be seen, and the stops must follow the page's order. */
export async function focusProblems(page, stops = 40) {
  const problems = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(lookAtFocus);
    if (seen === null) return problems;
    problems.push(...seen);
  }
  return problems;
}

// Runs in the page; remembers the last stop there to compare the order of the document.
function lookAtFocus() {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  globalThis.firstStop ??= element;
  // Behind the last stop some windows begin again.
  if (element === globalThis.firstStop && globalThis.lastStop && element !== globalThis.lastStop) return null;
  const problems = [];
  const name = element.outerHTML.slice(0, 80);
  const box = element.getBoundingClientRect();
  const onScreen = box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < window.innerHeight
    && box.right > 0 && box.left < window.innerWidth;
  if (!onScreen) problems.push(`focus goes out of sight: ${name}`);
  const [line] = element.getClientRects();
  const top = line && document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
  if (onScreen && top && !element.contains(top) && !top.contains(element)) problems.push(`focus is covered: ${name}`);
  const style = getComputedStyle(element);
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
  if (!outlined && style.boxShadow === 'none') problems.push(`focus is not to be seen: ${name}`);
  const last = globalThis.lastStop;
  // A date is one field with a stop for each of its parts.
  if (last && last !== element && !(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) {
    problems.push(`focus goes backwards: ${name}`);
  }
  globalThis.lastStop = element;
  return problems;
}

/** A printed page must be dark text on white paper, with its heading, without the site's navigation. */
export async function printProblems(page) {
  await page.emulateMedia({ media: 'print' });
  const problems = await page.evaluate(() => {
    const found = [];
    const channels = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const shown = (element) => element !== null && element.getClientRects().length > 0;
    if (!shown(document.querySelector('h1'))) found.push('the heading is not printed');
    if (!shown(document.querySelector('main'))) found.push('the text is not printed');
    if ([...document.querySelectorAll('nav')].some(shown)) found.push('navigation is printed');
    const style = getComputedStyle(document.body);
    const [red, green, blue, alpha = 1] = channels(style.backgroundColor);
    if (alpha > 0 && Math.min(red, green, blue) < 255) found.push(`the paper is ${style.backgroundColor}`);
    if (Math.max(...channels(style.color).slice(0, 3)) > 110) found.push(`the text is pale: ${style.color}`);
    return found;
  });
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.length > 2000 ? problems : [...problems, 'the printed page is empty'];
}

/** Compressed bytes of a page and of the styles and scripts that it names. */
export function weight(html, load, compress) {
  const assets = [...html.matchAll(/<(?:link[^>]*rel="?stylesheet"?[^>]*href|script[^>]*src)="?([^">\s]+)/g)];
  const parts = [Buffer.from(html), ...assets.map(([, address]) => load(address))];
  return parts.reduce((sum, part) => sum + compress(part).length, 0);
}
