import type { Watched } from '../../../app/record.ts';
import { layout } from '../layout.ts';
import type { Style } from '../style.ts';

const many = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
const minute = (moment: string): string => moment.slice(0, 16).replace('T', ' ');

function stateOf(w: Watched): string {
  const parts = [
    w.answered === undefined ? 'never answered' : `answered ${minute(w.answered)}`,
    ...(w.changed === undefined ? [] : [`new ${minute(w.changed)}`]),
    w.failed === 0 ? 'no failures' : `${many(w.failures, 'failure')} in a row, ${w.failed} in all`,
    w.due === undefined ? 'asked no more' : `next ${minute(w.due)}`,
  ];
  return parts.join('; ');
}

function row(w: Watched, style: Style, width: number): string {
  const head = layout([[style.cyan, w.kind], ' ', [style.bold, w.address], w.title ? ` ${w.title}` : ''], width, {
    rest: '  ',
  });
  const state = layout([w.failures > 0 ? [style.red, stateOf(w)] : [style.dim, stateOf(w)]], width, {
    first: '  ',
    rest: '  ',
  });
  const why = w.problem ? `\n${layout([style.red, w.problem.message], width, { first: '  ', rest: '  ' })}` : '';
  return `${head}\n${state}${why}\n`;
}

/** What is followed: kind, address, when it last answered and last brought something new, failures, when it is next asked. Times are UTC. */
export function sourcesText(shown: readonly Watched[], hidden: number, style: Style, width: number): string {
  const rest =
    hidden === 0
      ? ''
      : `${layout([style.dim, `and ${many(hidden, 'page')} without a failure; --all shows all`], width)}\n`;
  return shown.map((w) => row(w, style, width)).join('') + rest;
}
