import type { ComparedPoint, DueItem, OpenStory, Point } from '../../../app.ts';
import { type Style, wrap } from '../style.ts';

const words = (p: Point | undefined): string =>
  p?.claim.evidence.map((e) => e.quote.replace(/\s+/gu, ' ')).join(' … ') ?? '';

/** The ledger of commitments: status, window, owner and action, strength, on whose word. */
export function dueText(items: readonly DueItem[], at: string, style: Style, width: number): string {
  const paint = { done: style.green, overdue: style.red, open: style.yellow, withdrawn: style.dim, undated: style.dim };
  const rows = items.map((i) => {
    const told = i.toldBy === undefined ? '' : `, told by ${i.toldBy}`;
    return wrap(
      `${paint[i.status](i.status.padEnd(8))} ${(i.due ?? 'no date').padEnd(21)} ${style.bold(i.owner)}: ${i.action.replace(/\s+/gu, ' ')} ${style.dim(`[${i.strength}${told}]`)}`,
      width + 14,
      '  ',
    );
  });
  const note = style.dim(
    wrap(`As of ${at}. “overdue”: the window has passed and no article of the story tells of it as done.`, width),
  );
  return rows.length === 0 ? 'Nothing is due.\n' : `${rows.join('\n')}\n${note}\n`;
}

/** Two sides' accounts, point by point. */
export function comparisonText(open: OpenStory, style: Style, width: number): string {
  const { sides, compared, points, oneSided } = open.weighed;
  const [a, b] = sides;
  if (!a || !b) return 'Only one side is heard in this story.\n';
  const byId = new Map(points.map((p) => [p.id, p]));
  const out = [style.bold(`${a.name} and ${b.name}`)];
  const part = (standing: ComparedPoint['standing'], side: string | undefined, heading: string): void => {
    const rows = compared.filter(
      (r) => r.standing === standing && (side === undefined || r.bySide[side] !== undefined),
    );
    if (rows.length === 0) return;
    out.push('', style.cyan(style.bold(heading)));
    for (const row of rows) {
      const told = Object.entries(row.bySide).flatMap(([id, ids]) =>
        ids.map((p) => ({ id, text: words(byId.get(p)) })),
      );
      const distinct = told.filter((t, i) => told.findIndex((u) => u.text === t.text) === i);
      if (distinct.length === 1) out.push(wrap(`- ${distinct[0]!.text}`, width, '  '));
      else
        for (const [i, t] of distinct.entries())
          out.push(
            wrap(
              `${i === 0 ? '-' : ' '} ${style.bold(sides.find((s) => s.id === t.id)?.name ?? t.id)}: ${t.text}`,
              width + 8,
              '    ',
            ),
          );
    }
  };
  part('conflict', undefined, 'They differ');
  part('both', undefined, 'Both say');
  part('only', a.id, `Only ${a.name} says; ${b.name} is silent in the articles searched`);
  part('only', b.id, `Only ${b.name} says; ${a.name} is silent in the articles searched`);
  for (const o of oneSided.slice(0, 3)) {
    const name = (id: string): string => sides.find((s) => s.id === id)?.name ?? id;
    out.push(
      '',
      wrap(
        `${style.yellow('one-sided')}: only ${name(o.toldBy)} has told of “${words(byId.get(o.point))}”`,
        width + 10,
        '  ',
      ),
    );
  }
  return `${out.join('\n')}\n`;
}
