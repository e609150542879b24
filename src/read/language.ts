import { francAll } from 'franc-min';
import { LANGUAGES } from '../languages/index.ts';

// ISO 639-3 of the package to ISO 639-1; what is left out keeps its three letters.
const TWO: ReadonlyMap<string, string> = new Map(
  (
    'cmn:zh spa:es eng:en rus:ru arb:ar ben:bn hin:hi por:pt ind:id jpn:ja fra:fr deu:de jav:jv kor:ko tel:te vie:vi mar:mr ita:it tam:ta tur:tr ' +
    'urd:ur guj:gu pol:pl ukr:uk kan:kn mal:ml pes:fa mya:my swh:sw sun:su ron:ro pan:pa amh:am hau:ha nld:nl swe:sv zlm:ms ' +
    'ell:el ces:cs hun:hu srp:sr bos:bs hrv:hr bul:bg heb:he'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const SAMPLE = 3000;
const ENOUGH = 100;
const CLEAR = 0.03;

/** Share of a text's words that are a language's commonest. */
function shareOfEmpty(sample: string, empty: ReadonlySet<string>): number {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length < 4 ? 0 : words.filter((w) => empty.has(w)).length / words.length;
}

/** ISO 639-1 of a text, `und` where it is short or no language is clearly ahead. The same on every run. */
export function languageIn(text: string): string {
  const sample = text.slice(0, SAMPLE).replace(/https?:\/\/\S+/gu, ' ');
  const known = LANGUAGES.map((l) => ({ code: l.code, share: shareOfEmpty(sample, l.common.emptyWords) }));
  const best = known.reduce((a, b) => (b.share > a.share ? b : a), { code: 'und', share: 0 });
  // A third of all English words are function words; no other language reaches a quarter of them.
  if (best.share >= 0.3) return best.code;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const [first, second] = francAll(sample, { minLength: 20 });
  const code = first && first[0] !== 'und' ? (TWO.get(first[0]) ?? first[0]) : 'und';
  const latin = (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) > letters / 2;
  if (letters < (latin ? ENOUGH : ENOUGH / 4) || !first || code === 'und') return 'und';
  return first[1] - (second?.[1] ?? 0) >= CLEAR ? code : 'und';
}

/** The first part of a language tag, lower case: `en-GB` is `en`. Undefined for what is no tag. */
export const tagOf = (tag: string | undefined | null): string | undefined =>
  /^\s*(?<code>\p{L}{2,3})(?:[-_]|\s*$)/u.exec(tag ?? '')?.groups?.code?.toLowerCase();
