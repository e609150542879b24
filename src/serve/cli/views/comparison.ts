import type { ComparedPoint, OneSided, OpenStory, Point, Side } from '../../../app/record.ts';
import { layout } from '../layout.ts';
import type { Style } from '../style.ts';
import { wordsOf } from './words.ts';

interface Told {
  readonly side: string;
  readonly text: string;
}

interface View {
  readonly points: ReadonlyMap<string, Point>;
  readonly nameOf: (side: string) => string;
  readonly style: Style;
  readonly width: number;
}

/** What each side says in a row, each wording once. */
function toldIn(row: ComparedPoint, view: View): Told[] {
  const told = Object.entries(row.bySide).flatMap(([side, ids]) =>
    ids.map((p) => ({ side, text: wordsOf(view.points.get(p)) })),
  );
  return told.filter((t, i) => told.findIndex((u) => u.text === t.text) === i);
}

function rowText(row: ComparedPoint, view: View): string {
  const told = toldIn(row, view);
  if (told.length === 1) return layout(told[0]!.text, view.width, { first: '- ', rest: '  ' });
  const lines = told.map((t, i) =>
    layout([[view.style.bold, `${view.nameOf(t.side)}:`], ` ${t.text}`], view.width, {
      first: i === 0 ? '- ' : '  ',
      rest: '    ',
    }),
  );
  const why =
    row.standing === 'conflict'
      ? [layout([view.style.dim, `(${row.message})`], view.width, { first: '  ', rest: '  ' })]
      : [];
  return [...lines, ...why].join('\n');
}

function part(heading: string, rows: readonly ComparedPoint[], view: View): string[] {
  if (rows.length === 0) return [];
  return [
    '',
    layout([(t) => view.style.cyan(view.style.bold(t)), heading], view.width),
    ...rows.map((r) => rowText(r, view)),
  ];
}

const oneSidedText = (o: OneSided, nameOf: (side: string) => string, words: string): string =>
  o.denied === undefined
    ? `only ${nameOf(o.toldBy)} has told of “${words}”`
    : `${nameOf(o.toldBy)} alone tells it so: “${words}”; ${nameOf(o.silent)} says otherwise`;

/** Two sides' accounts, point by point. */
export function comparisonText({ weighed }: OpenStory, style: Style, width: number): string {
  const [a, b] = weighed.sides;
  if (!a || !b) return 'Only one side is heard in this story.\n';
  const points = new Map(weighed.points.map((p) => [p.id, p]));
  const nameOf = (side: string): string => weighed.sides.find((s) => s.id === side)?.name ?? side;
  const view: View = { points, nameOf, style, width };
  const rows = (standing: ComparedPoint['standing'], side?: Side): ComparedPoint[] =>
    weighed.compared.filter((r) => r.standing === standing && (side === undefined || r.bySide[side.id] !== undefined));
  const silent = (x: Side, y: Side): string => `Only ${x.name} says; ${y.name} is silent in the articles searched`;
  const oneSided = weighed.oneSided.slice(0, 3).map((o) =>
    layout([[style.yellow, 'one-sided:'], ` ${oneSidedText(o, nameOf, wordsOf(points.get(o.point)))}`], width, {
      rest: '  ',
    }),
  );
  const out = [
    layout([style.bold, `${a.name} and ${b.name}`], width),
    ...part('They differ', rows('conflict'), view),
    ...part('Both say', rows('both'), view),
    ...part(silent(a, b), rows('only', a), view),
    ...part(silent(b, a), rows('only', b), view),
    ...(oneSided.length > 0 ? ['', ...oneSided] : []),
  ];
  return `${out.join('\n')}\n`;
}
