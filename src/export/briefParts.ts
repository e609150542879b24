import type { Brief, BriefSection, BriefSentence, Member } from '../record/index.ts';
import { groupBy } from '../text/index.ts';
import { type Footnote, footnotesOf, standing } from './footnotes.ts';

/** What a text file and a printed page hold alike, as plain strings: a source's words never become markup. */
export interface BriefParts {
  readonly title: string;
  readonly standing: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly groups: readonly {
      readonly under?: string;
      readonly items: readonly { readonly text: string; readonly notes: readonly number[] }[];
    }[];
    readonly blanks: readonly string[];
  }[];
  readonly notes: readonly Footnote[];
}

// XML and PDF have no place for these.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Cs}/gu;
const clean = (text: string): string => text.replace(CONTROL, '�');

/** A brief taken apart for a writer of documents. */
export function partsOf(brief: Brief, members: readonly Member[]): BriefParts {
  const notes = footnotesOf(brief, members);
  const item = (s: BriefSentence): { readonly text: string; readonly notes: readonly number[] } => ({
    text: clean(s.text),
    notes: notes.of(s),
  });
  const section = (s: BriefSection): BriefParts['sections'][number] => ({
    heading: clean(s.heading),
    groups: [...groupBy(s.sentences, (x) => x.under)].map(([under, list]) => ({
      ...(under === undefined ? {} : { under: clean(under) }),
      items: list.map(item),
    })),
    blanks: s.blanks ?? [],
  });
  return {
    title: clean(brief.title),
    standing: standing(brief),
    sections: brief.sections.map(section),
    notes: notes.all.map((n) => ({ ...n, source: clean(n.source), words: clean(n.words) })),
  };
}
