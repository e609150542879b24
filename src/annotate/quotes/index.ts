/**
 * Who said what: statements with their speakers, words, hearers, venues and clocks.
 * Takes: a `Doc`, its mentions and dates. Gives: statements in order of place, each with the rule that made it. Never: makes a
 * stance stronger than its words, or takes a name or title in marks for speech.
 */
import type { DateAnnotation, Problem, Statement } from '../../record/index.ts';
import type { Doc } from '../../syntax/types.ts';
import { contains, overlapping } from '../../text/index.ts';
import type { Mentioned } from '../mentions/index.ts';
import { cuesOf } from './cue.ts';
import type { Draft } from './draft.ts';
import { finished } from './finish.ts';
import { floating, type Page, runsOn } from './floating.ts';
import { lexiconOf } from './lexicon.ts';
import { type Mark, marksOf } from './marks.ts';
import { paragraphsOf } from './paragraphs.ts';
import { CUE_RULES, SENTENCE_RULES } from './rules/index.ts';
import { type Scene, sceneOf } from './scene.ts';
import { holds, nested, settled } from './settle.ts';
import { peopleOf } from './speaker.ts';

/** Statements of one article, and what is wrong with its quotation marks. */
export interface Said {
  readonly statements: readonly Statement[];
  readonly problems: readonly Problem[];
}

/** The statements of an article; linear in its text. */
export function annotateQuotes(doc: Doc, who: Mentioned, dates: readonly DateAnnotation[]): Said {
  const { text } = doc.article;
  const { marks, problems } = marksOf(text, paragraphsOf(text));
  const page = pageOf(
    doc,
    marks.filter((m) => m.depth === 0),
    dates,
  );
  const drafts = page.scenes.flatMap((s) => settled(draftsOf(s)));
  const [quoted, own] = parted(page, drafts);
  const outer = floating(page, runsOn(page, own));
  const whole = [...outer, ...quoted.filter((d) => isOthers(page, d) && outer.some((o) => holds(o, d)))];
  const setting = { doc, page, people: peopleOf(who), dates };
  return { statements: finished(setting, nested(whole)), problems };
}

/** Drafts whose cue is itself quoted, and the reporter's own: a quotation that nobody claims reports nothing. */
function parted(page: Page, drafts: readonly Draft[]): [Draft[], Draft[]] {
  const isQuoted = (d: Draft): boolean => marksAt(page.scenes[d.sentence]!, d).length > 0;
  return [drafts.filter(isQuoted), drafts.filter((d) => !isQuoted(d))];
}

/** Of what a quotation reports, the words of a third party: `I say` and `we were told` are the speaker's own. */
function isOthers(page: Page, d: Draft): boolean {
  if (!d.source) return false;
  return !page.scenes[d.sentence]!.words.has(
    'ownPronouns',
    page.text.slice(d.source.start, d.source.end).toLowerCase(),
  );
}

const marksAt = (s: Scene, d: Draft): readonly Mark[] => s.marks.filter((m) => d.cue && contains(m, d.cue));

function pageOf(doc: Doc, marks: readonly Mark[], dates: readonly DateAnnotation[]): Page {
  const words = lexiconOf(doc.lang.speech);
  let from = 0;
  const scenes = doc.sentences.map((sentence) => {
    while (from < marks.length && marks[from]!.end <= sentence.start) from++;
    let to = from;
    while (to < marks.length && marks[to]!.start < sentence.end) to++;
    const own = overlapping(dates, sentence).map((d) => d.item);
    return sceneOf(doc.article.text, sentence, marks.slice(from, to), own, words, doc.lang);
  });
  return { text: doc.article.text, scenes, marks };
}

/** More cues in one sentence are no prose: it bounds the work on a line of nothing else. */
const MOST_CUES = 60;

/** What the rules find in a sentence, outer cues first. */
function draftsOf(s: Scene): Draft[] {
  const cues = cuesOf(s).slice(0, MOST_CUES);
  const byCue = cues.flatMap((cue) => {
    for (const rule of CUE_RULES) {
      const draft = rule(s, cue);
      if (draft) return [draft];
    }
    return [];
  });
  return [...SENTENCE_RULES.flatMap((rule) => rule(s)), ...byCue];
}
