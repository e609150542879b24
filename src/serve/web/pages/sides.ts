import type { ComparedRow, Comparison, OneSidedRow, SideRow } from '../../model/types.ts';
import { type Html, html } from '../html.ts';
import type { Links } from '../links.ts';
import { quotation, quotations } from '../parts.ts';

/** What a side says in a row, each wording once; “silent” where it says nothing. */
function cell(links: Links, row: ComparedRow, side: SideRow): Html {
  const told = row.told.filter((t) => t.side.id === side.id).flatMap((t) => t.words);
  const once = told.filter((w, i) => told.findIndex((v) => v.quote === w.quote) === i);
  return html`<td data-of="${side.name}">${once.length > 0 ? quotations(links, once) : html`<span class="meta">silent</span>`}</td>`;
}

const pointTable = (links: Links, sides: readonly SideRow[], rows: readonly ComparedRow[], differ: boolean): Html =>
  html`<table class="sides"><thead><tr>${sides.map((s) => html`<th scope="col">${s.name}</th>`)}${
    differ && html`<th scope="col">What differs</th>`
  }</tr></thead><tbody>
${rows.map((r) => html`<tr data-item>${sides.map((s) => cell(links, r, s))}${differ && html`<td data-of="What differs">${r.message}</td>`}</tr>`)}</tbody></table>`;

const onlyList = (links: Links, side: SideRow, rows: readonly ComparedRow[]): Html =>
  html`<ul>${rows.map(
    (r) =>
      html`<li data-item>${quotations(
        links,
        r.told
          .filter((t) => t.side.id === side.id)
          .flatMap((t) => t.words)
          .slice(0, 2),
      )}</li>`,
  )}</ul>`;

const oneSided = (links: Links, o: OneSidedRow): Html =>
  o.denied
    ? html`<li data-item><b>${o.toldBy.name}</b> alone tells it so: ${quotation(links, o.words)}; ${o.silent.name} says otherwise.</li>`
    : html`<li data-item>Only <b>${o.toldBy.name}</b> has told of ${quotation(links, o.words)}; ${o.silent.name} is silent on it in the articles searched.</li>`;

/** Two sides’ accounts, point by point. */
export function sidesParts(links: Links, { sides, rows, oneSided: alone }: Comparison): Html {
  const [a, b] = sides;
  if (!a || !b) return html`<p>Only one side is heard in this story.</p>`;
  const of = (standing: ComparedRow['standing'], side?: SideRow): ComparedRow[] =>
    rows.filter((r) => r.standing === standing && (!side || r.told.some((t) => t.side.id === side.id)));
  const table = (heading: string, list: readonly ComparedRow[], differ: boolean): Html =>
    html`${list.length > 0 && html`<h3>${heading}</h3>${pointTable(links, [a, b], list, differ)}`}`;
  const only = (x: SideRow, y: SideRow): Html => {
    const list = of('only', x);
    return html`${list.length > 0 && html`<h3>Only ${x.name} says; ${y.name} is silent</h3>${onlyList(links, x, list)}`}`;
  };
  return html`<p class="meta">“Silent” means silent in the articles of this record.</p>
${table('They differ', of('conflict'), true)}
${table('Both say', of('both'), false)}
${alone.length > 0 && html`<h3>Known from one side</h3><ul>${alone.map((o) => oneSided(links, o))}</ul>`}
${only(a, b)}${only(b, a)}`;
}
