// What lies in a built site: its address and its pages by kind, found from api/v1/index.json and the folder itself.
// In: the folder. Out: { folder, base, locales, entries, pages, sample() }.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const kindsOfALocale = ['front', 'list', 'entry', 'facet', 'situation', 'guidance', 'data', 'fields', 'field-group', 'rules', 'rule-group', 'conditions', 'worksheet', 'statistics', 'glossary', 'facts', 'notice'];

/** Reads the site in a folder. */
export function openSite(folder) {
  const index = JSON.parse(readFileSync(path.join(folder, 'api/v1/index.json'), 'utf8'));
  if (index.entries.length === 0) throw new Error('the site has no entries, so there is nothing to test');
  const base = new URL('../../../', index.entries[0].json);
  const pages = findPages(folder, index.locales);
  return { folder, base, locales: index.locales, entries: index.entries, pages, sample: () => sample(pages, index.locales) };
}

function findPages(folder, locales) {
  return readdirSync(folder, { recursive: true })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({ path: name, ...kindOf(name, locales), bytes: statSync(path.join(folder, name)).size }));
}

function kindOf(name, locales) {
  if (name === 'index.html' || name === 'was/index.html') return { kind: 'entrance' }; // they only lead on
  if (name === '404.html') return { kind: 'not-found' };
  const [locale, ...rest] = name.split('/');
  if (!locales.includes(locale)) throw new Error(`a page outside every locale: ${name}`);
  const inside = rest.join('/');
  if (inside === 'index.html') return { kind: 'front', locale };
  if (/^ai\/index(-\d+)?\.html$/.test(inside)) return { kind: 'list', locale };
  if (inside.startsWith('ai/by/')) return { kind: 'facet', locale };
  if (inside.startsWith('ai/for/')) return { kind: 'situation', locale };
  if (inside.startsWith('ai/')) return { kind: 'entry', locale };
  if (inside.startsWith('facts/')) return { kind: 'facts', locale };
  if (inside.startsWith('notice/')) return { kind: 'notice', locale };
  if (/^data(\.html|\/)/.test(inside)) return { kind: 'data', locale };
  if (inside === 'worksheet.html') return { kind: 'worksheet', locale };
  if (inside === 'statistics.html') return { kind: 'statistics', locale };
  if (inside === 'fields/index.html') return { kind: 'fields', locale };
  if (inside.startsWith('fields/')) return { kind: 'field-group', locale };
  if (inside === 'rules/index.html') return { kind: 'rules', locale };
  if (inside === 'rules/conditions.html') return { kind: 'conditions', locale };
  if (inside.startsWith('rules/')) return { kind: 'rule-group', locale };
  if (inside === 'glossary.html') return { kind: 'glossary', locale };
  return { kind: 'guidance', locale };
}

// The heaviest page of a kind has most that can go wrong.
function sample(pages, locales) {
  const heaviest = new Map();
  for (const page of pages) {
    if (page.kind === 'entrance') continue;
    const key = `${page.kind} ${page.locale ?? ''}`;
    if (!heaviest.has(key) || heaviest.get(key).bytes < page.bytes) heaviest.set(key, page);
  }
  const expected = locales.flatMap((locale) => kindsOfALocale.map((kind) => `${kind} ${locale}`)).concat('not-found ');
  const missing = expected.filter((key) => !heaviest.has(key));
  if (missing.length > 0) throw new Error(`the site has no page of the kind: ${missing.join(', ')}`);
  return [...heaviest.values()];
}
