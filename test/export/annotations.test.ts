import { describe, expect, it } from 'vitest';
import { TOLD, textOf, written } from './story.ts';

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}

interface Collection {
  readonly '@context': string;
  readonly id: string;
  readonly type: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: string;
    readonly partOf: string;
    readonly items: readonly {
      readonly id: string;
      readonly type: string;
      readonly motivation: string;
      readonly body: readonly { readonly type: string; readonly value: string; readonly purpose: string }[];
      readonly target: readonly { readonly source: string; readonly selector: readonly Selector[] }[];
    }[];
  };
}

const made = async (): Promise<Collection> => JSON.parse(await written('annotations')) as Collection;
const claims = TOLD.members.flatMap((m) => m.claims);

describe('W3C Web Annotations', () => {
  it('are a collection of annotations, as the model has it', async () => {
    const c = await made();
    expect(c).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection' });
    expect(c.first).toMatchObject({ type: 'AnnotationPage', partOf: c.id });
    expect(c.total).toBe(claims.length);
    expect(c.first.items.map((i) => i.id)).toEqual(claims.map((x) => `urn:onrecord:claim:${encodeURIComponent(x.id)}`));
    for (const i of c.first.items) {
      expect(i.type).toBe('Annotation');
      expect(i.target.length).toBeGreaterThan(0);
      expect(i.body[0]).toMatchObject({ type: 'TextualBody', purpose: 'tagging' });
    }
  });

  it('lead to the exact words: by what is around them, and by characters of the text', async () => {
    const { first } = await made();
    for (const [n, i] of first.items.entries()) {
      const text = textOf(claims[n]!.article);
      const quotes = i.target.flatMap((t) => t.selector.filter((s) => s.type === 'TextQuoteSelector'));
      for (const q of quotes) expect(text).toContain(`${q.prefix}${q.exact}${q.suffix}`);
      const own = i.target.filter((t) => t.source.startsWith('urn:'));
      expect(own).toHaveLength(claims[n]!.evidence.length);
      for (const [k, t] of own.entries()) {
        const at = t.selector.find((s) => s.type === 'TextPositionSelector')!;
        expect([...text].slice(at.start, at.end).join('')).toBe(claims[n]!.evidence[k]!.quote);
      }
    }
    // The first text opens with a character of two units: were units counted, the words would be one off.
    const n = claims.findIndex((c) => c.article === claims[0]!.article && c.evidence[0].start > 1);
    const one = first.items[n]!.target.find((t) => t.source.startsWith('urn:'))!;
    const at = one.selector.find((s) => s.type === 'TextPositionSelector')!;
    expect(at.start).toBe(claims[n]!.evidence[0].start - 1);
  });

  it('name the page where there is one', async () => {
    const { first } = await made();
    expect(first.items[0]!.target[0]!.source).toBe('https://harbour.example/bridge_at_sarn?a=1&b=2');
    expect(first.items.at(-1)!.target.map((t) => t.source)).toEqual(['urn:onrecord:article:c']);
  });
});

interface Slide {
  readonly start_date: { readonly year: number; readonly month?: number; readonly day?: number };
  readonly text: { readonly headline: string; readonly text: string };
  readonly unique_id: string;
}

describe('TimelineJS', () => {
  it('has a slide for each dated event, numbers for its date, and no markup of a source', async () => {
    const { title, events } = JSON.parse(await written('timelinejs')) as {
      title: Pick<Slide, 'text'>;
      events: Slide[];
    };
    expect(title.text.headline).toContain('&lt;script&gt;');
    expect(events.length).toBeGreaterThan(1);
    for (const { start_date: d, text } of events) {
      expect(d.year).toBe(2026);
      for (const n of Object.values(d)) expect(Number.isInteger(n)).toBe(true);
      expect(`${text.headline}${text.text}`.replace(/<\/?p>/gu, '')).not.toContain('<');
    }
    const ids = events.map((e) => e.unique_id);
    expect(new Set(ids).size).toBe(ids.length);
    const signed = events.find((e) => e.text.headline.includes('signed'));
    expect(signed!.start_date).toEqual({ year: 2026, month: 5, day: 7 });
  });
});
