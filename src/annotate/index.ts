/**
 * An article's sentences, actors, mentions, dates, statements, events, figures and commitments.
 * Takes: an `Article`. Gives: `Annotated`, every offset into `article.text`. Never: looks at another article, a clock or a
 * network, or records what a statement says as having happened.
 */
import { languageOf } from '../languages/index.ts';
import { type Annotated, type Article, type Figure, type Problem, problem } from '../record/index.ts';
import { docOf, type Engine } from '../syntax/index.ts';
import type { GivenOffice } from '../world/index.ts';
import { annotateCommitments } from './commitments/index.ts';
import { annotateDates } from './dates/index.ts';
import { annotateEvents } from './events/index.ts';
import { annotateFigures } from './figures/index.ts';
import { annotateMentions } from './mentions/index.ts';
import { annotateQuotes } from './quotes/index.ts';

const NOTHING = {
  sentences: [],
  actors: [],
  mentions: [],
  dates: [],
  statements: [],
  events: [],
  figures: [],
  commitments: [],
};

/**
 * Annotates one article; what a step needs is its parameter list. A language that we can't read gives a problem and no guess. `engine`: what reads
 * the sentences, instead of that of the language. `people`: offices that the user gives.
 */
export function annotate(article: Article, engine?: Engine, people: readonly GivenOffice[] = []): Annotated {
  const lang = languageOf(article.lang === 'und' ? 'en' : article.lang);
  if (!lang)
    return {
      article,
      ...NOTHING,
      problems: [problem('unknown-language', `language ${article.lang} can’t be read yet: nothing was annotated`)],
    };
  const doc = docOf(article, lang, engine);
  const who = annotateMentions(doc, people);
  const when = annotateDates(doc);
  const said = annotateQuotes(doc, who, when.dates);
  const events = annotateEvents(doc, who, when.dates, said.statements);
  const figures = annotateFigures(doc, who, when.dates, said.statements);
  const commitments = annotateCommitments(doc, who, when.dates, said.statements);
  return {
    article,
    sentences: doc.sentences.map(({ start, end }) => ({ start, end })),
    actors: who.actors,
    mentions: who.mentions,
    dates: when.dates,
    statements: said.statements,
    events,
    figures,
    commitments,
    problems: [...when.problems, ...said.problems, ...secondHand(article), ...baseless(figures)],
  };
}

function secondHand(article: Article): Problem[] {
  const n = article.citedReports?.length ?? 0;
  return n === 0
    ? []
    : [problem('second-hand', `a synthesis of ${n} ${n === 1 ? 'report' : 'reports'}: what it tells is second-hand`)];
}

/** A percentage says little without of what, over what time. */
function baseless(figures: readonly Figure[]): Problem[] {
  return figures
    .filter((f) => f.unit === 'percent' && f.base === undefined && f.period === undefined)
    .map((f) =>
      problem('no-base', `${f.value} percent: neither base nor period is given`, {
        span: { start: f.start, end: f.end },
      }),
    );
}
