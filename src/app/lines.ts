import { alignAhead, checkDraft, mends, type ProfileName, type WeighedSources } from '../check/index.ts';
import { briefMarkdown } from '../export/index.ts';
import { languageOf } from '../languages/index.ts';
import { bareHeadings, type DraftRead } from '../read/index.ts';
import type { ActorAnswer, AnnotatedArticle, BriefAnswer, Checked, FailedLine } from '../record/index.ts';
import { engineFor, remembering } from '../syntax/index.ts';
import { type GivenOffice, resolveActor } from '../world/index.ts';
import { isRead, readBy, readLine, type SourceLine } from './read.ts';
import { type BriefWish, briefOf, weighArticles, weighedSources } from './story.ts';

/** Output of `brief --jsonl`. */
export function briefLine(id: string, lines: readonly SourceLine[], options: BriefWish): BriefAnswer {
  const read = lines.map(readLine);
  const articles = read.filter(isRead);
  const problems = read.flatMap((r) => (isRead(r) ? [] : r.problems));
  const open = weighArticles(id, articles);
  const brief = briefOf(open, options);
  return {
    id,
    markdown: briefMarkdown(brief, open.members),
    sentences: brief.sections.flatMap((s) => s.sentences),
    problems,
  };
}

/** What checking needs beside the draft; `title`, `outlet` and so on as in a source line. */
export interface CheckRequest {
  readonly id: string;
  readonly draft: string;
  readonly sources: readonly SourceLine[];
  readonly at?: string;
  readonly previous?: string;
}

const KEPT = 16;
const LONG = 100_000;
const recent = new Map<string, AnnotatedArticle | FailedLine>();

/** A source as read: drafts of one stream often share theirs, and the same line always reads the same. */
function readSource(line: SourceLine): AnnotatedArticle | FailedLine {
  const key = JSON.stringify(line);
  const made = recent.get(key) ?? readLine(line);
  recent.delete(key);
  if (key.length <= LONG) recent.set(key, made);
  if (recent.size > KEPT) recent.delete(recent.keys().next().value!);
  return made;
}

/** Output of `check --jsonl`. Draft and sources are read in one language, so that a short draft is not taken for another. */
export function checkLine(request: CheckRequest, profile: ProfileName): Checked {
  const read = request.sources.map((s) => readSource({ lang: 'en', ...s }));
  const articles = read.filter(isRead);
  const checked = checkAgainst(request.id, request.draft, articles, {
    profile,
    ...(request.at === undefined ? {} : { at: request.at }),
    ...(request.previous === undefined ? {} : { previous: request.previous }),
  });
  return { ...checked, problems: [...read.flatMap((r) => (isRead(r) ? [] : r.problems)), ...checked.problems] };
}

export interface CheckSettings {
  readonly profile: ProfileName;
  readonly at?: string;
  /** Text of the draft's last edition: what became otherwise since has to be told. */
  readonly previous?: string;
  /** What the sources tell together, where it is known already. */
  readonly record?: WeighedSources;
}

/** A draft against articles that are read already. */
export const checkAgainst = (
  id: string,
  draft: string,
  sources: readonly AnnotatedArticle[],
  settings: CheckSettings,
): Checked => checkerOf(sources, settings)(id, draft);

/** What checks draft after draft against the same articles: what is known of these, and of a draft's sentences that come again, is made once. */
export function checkerOf(
  sources: readonly AnnotatedArticle[],
  settings: CheckSettings,
): (id: string, draft: string) => Checked {
  const { read, check } = checkingOf(sources, settings);
  const record = settings.record ?? weighedSources(sources);
  return (id, draft) => check(read(id, draft), record);
}

/** Checking in two steps: the draft can be read and aligned before it is known what the sources tell together. */
export interface Checking {
  readonly read: (id: string, draft: string) => AnnotatedArticle | FailedLine;
  readonly check: (draft: AnnotatedArticle | FailedLine, record: WeighedSources) => Checked;
}

/** See `checkerOf`. */
export function checkingOf(sources: readonly AnnotatedArticle[], settings: CheckSettings): Checking {
  const lang = sources.find((s) => languageOf(s.article.lang))?.article.lang ?? 'en';
  const dated = settings.at === undefined ? {} : { published: settings.at };
  const day = settings.at === undefined ? {} : { at: settings.at };
  const before =
    settings.previous === undefined
      ? undefined
      : readLine({ id: 'previous', text: bareHeadings(settings.previous), lang, ...dated });
  const previous = before && isRead(before) ? { previous: before } : {};
  const engine = remembering((sentences) => engineFor(lang)(sentences));
  return {
    read: (id, draft) => {
      const own = readBy(engine, { id, text: bareHeadings(draft), lang, ...dated });
      if (isRead(own)) alignAhead({ id, draft: own, sources });
      return own;
    },
    check: (draft, record) =>
      isRead(draft)
        ? checkDraft({ id: draft.id, draft, sources, record, engine, ...previous, ...day }, settings.profile)
        : { id: draft.id ?? '', sentences: [], findings: [], problems: draft.problems },
  };
}

/** Findings and sentences told in the draft as given. */
export function inGiven(checked: Checked, draft: DraftRead): Checked {
  return {
    ...checked,
    sentences: checked.sentences.map((s) => ({ ...s, ...draft.place(s) })),
    findings: checked.findings.map((f) => ({ ...f, ...draft.place(f) })),
  };
}

/** A draft's `given` with its glyphs of quotation set right, and how many were. */
export function mended(draft: DraftRead): { readonly given: string; readonly changes: number } {
  const edits = mends(draft.text).map((m) => ({ ...draft.place(m), put: m.put }));
  let [out, done] = ['', 0];
  for (const e of edits) {
    out += draft.given.slice(done, e.start) + e.put;
    done = e.end;
  }
  return { given: out + draft.given.slice(done), changes: edits.length };
}

/** Output of `actor --jsonl`. */
export function actorLine(
  line: {
    readonly id: string;
    readonly phrase: string;
    readonly context?: string;
    readonly date?: string;
  },
  people?: readonly GivenOffice[],
): ActorAnswer {
  const lang = languageOf('en')!;
  const { id, phrase, context, date } = line;
  const found = resolveActor(phrase, lang, {
    ...(context === undefined ? {} : { context }),
    ...(date === undefined ? {} : { date }),
    ...(people === undefined ? {} : { people }),
  });
  return { id, ...found, problems: [] };
}
