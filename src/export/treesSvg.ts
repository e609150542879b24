import type { Parse, Sentence } from '../syntax/index.ts';
import { escapeHtml } from '../text/index.ts';
import { nameTags } from './conllu.ts';

// Sizes in pixels of a monospaced drawing.
const CHAR = 8.5;
const GAP = 18;
const LEVEL = 26;
const MARGIN = 16;
const BELOW = 44;

const STYLE = `svg{font:14px ui-monospace,monospace;--ink:#1b1b1b;--soft:#555;--line:#2458a6;background:#fff}
@media (prefers-color-scheme:dark){svg{--ink:#eee;--soft:#bbb;--line:#8db4f0;background:#161616}}
text{fill:var(--ink);text-anchor:middle}.tag,.rel{fill:var(--soft);font-size:11px}.name{font-weight:bold}path{fill:none;stroke:var(--line)}.end{fill:var(--line);stroke:none}`;

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** Arcs with the height of each: one more than the highest that it spans, so that no two lie on one another. */
function levelled(arcs: readonly Arc[]): { readonly arc: Arc; readonly level: number }[] {
  const ends = ({ from, to }: Arc): readonly [number, number] => [Math.min(from, to), Math.max(from, to)];
  const out: { readonly arc: Arc; readonly level: number }[] = [];
  for (const arc of arcs.toSorted((a, b) => Math.abs(a.from - a.to) - Math.abs(b.from - b.to) || a.to - b.to)) {
    const [low, high] = ends(arc);
    const under = out.filter((o) => ends(o.arc)[0] < high && ends(o.arc)[1] > low);
    out.push({ arc, level: 1 + Math.max(0, ...under.map((o) => o.level)) });
  }
  return out;
}

/** Middles of the words, each as wide as what stands under or over it. */
function middles(s: Sentence, arcs: readonly Arc[]): { readonly at: number[]; readonly width: number } {
  let x = MARGIN;
  const at = s.tokens.map((t) => {
    const own = arcs.find((a) => a.to === t.i)?.label.length ?? 0;
    const wide = Math.max(t.text.length, t.upos.length + (t.head < 0 ? 5 : 0), own) * CHAR;
    const middle = x + wide / 2;
    x += wide + GAP;
    return middle;
  });
  return { at, width: x };
}

function drawn(
  s: Sentence,
  tags: readonly string[],
  top: number,
): { readonly svg: string; readonly width: number; readonly height: number } {
  const arcs = s.tokens.filter((t) => t.head >= 0).map((t) => ({ from: t.head, to: t.i, label: t.deprel }));
  const { at, width } = middles(s, arcs);
  const high = levelled(arcs);
  const base = top + MARGIN + LEVEL * (1 + Math.max(0, ...high.map((h) => h.level)));
  const n = (x: number): string => x.toFixed(1);
  const lines = high.map(({ arc, level }) => {
    const [a, b, y] = [at[arc.from]! + (arc.to > arc.from ? 6 : -6), at[arc.to]!, base - level * LEVEL];
    return `<path d="M${n(a)} ${base}V${y}H${n(b)}V${base}"/><path class="end" d="M${n(b - 3)} ${base - 6}h6l-3 6z"/><text class="rel" x="${n((a + b) / 2)}" y="${y - 4}">${escapeHtml(arc.label)}</text>`;
  });
  const words = s.tokens.map(
    (t, i) =>
      `<text x="${n(at[i]!)}" y="${base + 16}"${tags[i] === 'O' ? '' : ' class="name"'}>${escapeHtml(t.text)}</text><text class="tag" x="${n(at[i]!)}" y="${base + 32}">${escapeHtml(t.head < 0 ? `${t.upos} root` : t.upos)}</text>`,
  );
  return { svg: [...lines, ...words].join(''), width, height: base + BELOW - top };
}

/** The trees of a parse as one drawing (SVG): arcs over the words, parts of speech under them, names in bold. */
export function treesSvg(parse: Parse, text: string): string {
  const groups: string[] = [];
  let [width, y] = [0, 0];
  for (const s of parse.sentences) {
    const one = drawn(s, nameTags(parse, s), y);
    groups.push(`<g role="img"><title>${escapeHtml(text.slice(s.start, s.end))}</title>${one.svg}</g>`);
    width = Math.max(width, one.width);
    y += one.height;
  }
  const [w, h] = [Math.ceil(width + MARGIN), Math.ceil(y + MARGIN)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}"><style>${STYLE}</style>\n${groups.join('\n')}\n</svg>\n`;
}
