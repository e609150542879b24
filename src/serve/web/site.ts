import { readFileSync } from 'node:fs';
import { notesMarked, type Store } from '../../app/record.ts';
import { actorView } from '../model/actor.ts';
import { articleView } from '../model/article.ts';
import { originView } from '../model/origin.ts';
import type { Scene } from '../model/scene.ts';
import { storyView } from '../model/story.ts';
import type { Words } from '../model/types.ts';
import { textOf } from './html.ts';
import { siteLinks } from './links.ts';
import { articlePage } from './pages/article.ts';
import { actorPage } from './pages/points.ts';
import { storyPage } from './pages/story.ts';

/** A file of a site: its path from the top, and what is in it. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** At most so many words, and characters, of a source in a row, unless its whole text is wanted. */
const WORDS = 40;
const LONGEST = 240;

const isWords = (value: object): value is Words => 'quote' in value && 'article' in value && 'start' in value;

/** All words that a view shows or leads to. */
function wordsIn(value: unknown): Words[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isWords(value)) return [value];
  return Object.values(value).flatMap(wordsIn);
}

const asset = (name: string): SiteFile => ({
  path: name,
  text: readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8'),
});

/** The cited words of each article that no claim begins with, each place once. */
function citedIn(words: readonly Words[]): ReadonlyMap<string, readonly Words[]> {
  const places = new Map(
    words.filter((w) => w.claim === undefined).map((w) => [`${w.article} ${w.start} ${w.end}`, w]),
  );
  const out = new Map<string, Words[]>();
  for (const w of places.values()) out.set(w.article, [...(out.get(w.article) ?? []), w]);
  return out;
}

/** The pages of one story as files whose links work from a file. `full`: with the whole text of every article. */
export async function* siteOf(store: Store, scene: Scene, full: boolean): AsyncGenerator<SiteFile> {
  const [top, below] = ['', '../'].map((base) => siteLinks(base, full ? undefined : LONGEST)) as [
    ReturnType<typeof siteLinks>,
    ReturnType<typeof siteLinks>,
  ];
  const story = storyView(scene);
  const actors = story.actors.flatMap((a) => actorView(scene, a.id) ?? []);
  const origins = scene.open.members.map((m) => originView(scene, m));
  const cited = citedIn([...wordsIn(story), ...wordsIn(actors), ...wordsIn(origins)]);
  yield { path: 'index.html', text: textOf(storyPage(story, top)) };
  for (const a of actors) yield { path: `actors/${a.actor.id}.html`, text: textOf(actorPage(a, below)) };
  for (const m of scene.open.members) {
    const versions = (await store.versions(m.id)).filter((v) => v.id === m.id);
    const notes = notesMarked(await store.notes([m.id]), ['public']);
    const view = articleView({ ...m.annotated, id: m.id }, { scene, claims: m.claims, versions, notes });
    // Further words of a claim are led to by the page itself, where the whole text is there.
    const own = full ? (citedIn(wordsIn(view.claims)).get(m.id) ?? []) : [];
    const known = cited.get(m.id) ?? [];
    const more = own.filter((w) => !known.some((k) => k.start === w.start && k.end === w.end));
    const options = { cited: [...known, ...more], ...(full ? {} : { quoteLimit: WORDS }) };
    yield { path: `articles/${m.id}.html`, text: textOf(articlePage(view, below, options)) };
  }
  yield asset('style.css');
  yield asset('icon.svg');
}
