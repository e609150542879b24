import { HANDLING } from '../../../record/index.ts';
import type { NoteRow } from '../../model/types.ts';
import { type Html, html } from '../html.ts';
import type { Links } from '../links.ts';
import { badge, section } from '../parts.ts';

const MEANS: Readonly<Record<NoteRow['mark'], string>> = {
  private: 'private: these pages alone',
  internal: 'internal: programs and agents of the desk too',
  public: 'public: published pages too',
};

const chosen = (mark: NoteRow['mark']): Html =>
  html`<label>Handling <select name="mark">${HANDLING.map(
    (m) => html`<option value="${m}"${m === mark && html` selected`}>${MEANS[m]}</option>`,
  )}</select></label>`;

/** A note is told apart from a source’s words by a frame and by its mark in letters. */
export const noteItem = (n: NoteRow): Html =>
  html`<aside class="note" aria-label="Note of the desk">${badge(n.mark, n.mark === 'private' ? 'bad' : '')} <span class="meta">note, ${n.at.slice(0, 10)}</span>
<p>${n.text}</p></aside>`;

const changing = (links: Links, claim: string, n: NoteRow): Html =>
  html`<details><summary>Write it anew or remove it</summary>
<form action="${links.note}" method="post" class="stacked"><input type="hidden" name="claim" value="${claim}"><input type="hidden" name="id" value="${n.id}">
<label>Note <textarea name="text" rows="3" required>${`\n${n.text}`}</textarea></label>${chosen(n.mark)}<button>Keep it</button></form>
<form action="${links.note}" method="post"><input type="hidden" name="id" value="${n.id}"><input type="hidden" name="remove" value="yes"><button>Remove it for good</button></form></details>`;

/** The notes on a claim, and a form for a further one. `claim`: its id in the record. */
export const notesPart = (links: Links, claim: string, notes: readonly NoteRow[]): Html =>
  section(
    'notes',
    'Notes',
    html`${notes.map((n) => html`<div data-item>${noteItem(n)}${changing(links, claim, n)}</div>`)}
<form action="${links.note}" method="post" class="stacked"><input type="hidden" name="claim" value="${claim}">
<label>A note of your own <textarea name="text" rows="3" required></textarea></label>${chosen('private')}<button>Keep it</button></form>`,
  );
