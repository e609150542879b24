import type { Actor, AnnotatedArticle, Attributed, Claim, Decision, Statement } from '../record/index.ts';
import { fold } from '../text/index.ts';

/** An article and its claims as a person’s decisions leave them. */
export interface Ruled {
  readonly annotated: AnnotatedArticle;
  readonly claims: readonly Claim[];
}

/** An article’s own actor of that name, by any of its names. */
const actorNamed = (actors: readonly Actor[], name: string): Actor | undefined =>
  actors.find((a) => [a.name, ...(a.aliases ?? [])].some((n) => fold(n) === fold(name)));

/** The statement said by somebody else. Where the text names nobody, its cue, or else all of it, stands for them. */
const saidBy = (s: Statement, actor: string, name: string): Statement => {
  const { start, end } = s.speaker ?? s.cue ?? s;
  return { ...s, speaker: { start, end, actor, name } };
};

/** The claim with somebody else behind it. A figure stands on the word of its statement. */
function behind(c: Claim, actor: string, attributed: Attributed): Claim {
  const at = (span: { readonly start: number; readonly end: number } | undefined) => {
    const { start, end } = span ?? c.is;
    return { start, end, actor };
  };
  switch (c.kind) {
    case 'statement':
      return { ...c, is: saidBy(c.is, actor, attributed.to), attributed };
    case 'event':
      return { ...c, is: { ...c.is, sources: [at(c.is.sources[0]), ...c.is.sources.slice(1)] }, attributed };
    case 'commitment':
      return { ...c, is: { ...c.is, owner: at(c.is.owner) }, attributed };
    case 'figure':
      return c;
  }
}

function attribute(ruled: Ruled, { on, value = '', why }: Decision, named: (name: string) => Actor | undefined): Ruled {
  const { annotated } = ruled;
  const own = actorNamed(annotated.actors, value);
  const actor = own ?? {
    ...(named(value) ?? { kind: 'person' as const, name: value }),
    id: `d${annotated.actors.length + 1}`,
  };
  const claims = ruled.claims.map((c) => (on.includes(c.id) ? behind(c, actor.id, { to: value, why }) : c));
  const said = new Map(claims.flatMap((c) => (c.kind === 'statement' ? [[c.is.id, c.is] as const] : [])));
  return {
    annotated: {
      ...annotated,
      actors: own ? annotated.actors : [...annotated.actors, actor],
      statements: annotated.statements.map((s) => said.get(s.id) ?? s),
    },
    claims,
  };
}

/**
 * What decisions in force do to the claims of an article: those dismissed are none of its claims, those attributed are on another’s word. Somebody
 * whom the article does not know is taken from another of `articles`, with land and office. The exact words stay as they are.
 */
export function rulingsOver(
  articles: readonly AnnotatedArticle[],
  decisions: readonly Decision[],
): (annotated: AnnotatedArticle, claims: readonly Claim[]) => Ruled {
  const rulings = decisions.filter((d) => d.act === 'attribute' || d.act === 'dismiss');
  const named = (name: string): Actor | undefined => {
    for (const a of articles) {
      const known = actorNamed(a.actors, name);
      if (known) return known;
    }
    return undefined;
  };
  return (annotated, claims) => {
    let ruled: Ruled = { annotated, claims };
    for (const d of rulings.filter((r) => r.of.includes(annotated.id))) {
      if (d.act === 'attribute') ruled = attribute(ruled, d, named);
      else ruled = { ...ruled, claims: ruled.claims.filter((c) => !d.on.includes(c.id)) };
    }
    return ruled;
  };
}
