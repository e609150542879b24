import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { TOLD, textOf, written } from './story.ts';

// What ninjs 3.3 demands of the parts that are written, in our words: every object closed, dates as the standard has them.
const text = { type: 'string' };
const uri = { type: 'string', format: 'uri' };
const moment = { type: 'string', format: 'date-time' };
const list = (items: object): object => ({ type: 'array', items });
const closed = (properties: object, required: readonly string[] = []): object => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const content = closed({ role: text, contentType: text, value: text, charCount: { type: 'integer' } }, ['value']);
const concept = closed({ name: text, rel: text, uri, literal: text, creator: text });
const truncated = { type: 'string', pattern: '^\\d{4}(-(1[0-2]|0[1-9])(-(3[01]|0[1-9]|[12]\\d))?)?$' };
const dates = {
  ...closed({ startDate: moment, endDate: moment, expectedStartDate: truncated, expectedEndDate: truncated }),
  anyOf: [{ required: ['expectedStartDate'] }, { required: ['expectedEndDate'] }],
};
const item = {
  uri,
  type: { enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'] },
  title: text,
  language: text,
  by: text,
  located: text,
  edNote: text,
  contentCreated: moment,
  versionCreated: moment,
  headlines: list(content),
  bodies: list(content),
  descriptions: list(content),
  people: list(concept),
  organisations: list(concept),
  places: list(concept),
  subjects: list(concept),
  infoSources: list(closed({ name: text, role: text, uri, literal: text })),
  renditions: list(closed({ name: text, href: uri, contentType: text }, ['name'])),
  altIds: list(closed({ role: text, value: text })),
  eventDetails: closed({ dates }),
  plannedCoverage: list(closed({ uri, title: text, type: { enum: ['text'] }, dates, edNote: text })),
};
const schema = closed(
  {
    ...item,
    standard: closed({ name: { const: 'ninjs' }, version: { const: '3.3' }, schema: uri }),
    associations: list(closed({ ...item, name: text, rel: text }, ['name', 'uri'])),
  },
  ['uri'],
);

interface Item {
  readonly type: string;
  readonly uri: string;
  readonly title: string;
  readonly bodies?: readonly { readonly value: string }[];
  readonly descriptions?: readonly { readonly value: string }[];
  readonly eventDetails?: { readonly dates: Readonly<Record<string, string>> };
  readonly plannedCoverage?: readonly { readonly dates?: Readonly<Record<string, string>> }[];
}
interface Shown {
  readonly evidence: readonly {
    readonly article: string;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
  }[];
}

const made = async (): Promise<{ associations: Item[] }> =>
  JSON.parse(await written('ninjs')) as { associations: Item[] };

describe('IPTC ninjs 3.3', () => {
  it('is one object of the standard', async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv);
    const validate = ajv.compile(schema);
    expect(validate(await made()), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ uri: 'urn:x', more: 1 })).toBe(false);
  });

  it('has the articles as news, what happened as events, what is due as planning', async () => {
    const { associations } = await made();
    const of = (type: string): Item[] => associations.filter((a) => a.type === type);
    expect(of('text').map((a) => a.bodies![0]!.value)).toEqual(TOLD.members.map((m) => m.annotated.article.text));
    expect(of('event')).toHaveLength(TOLD.weighed.points.filter((p) => p.kind === 'event').length);
    expect(of('planning')).toHaveLength(TOLD.due.length);
    expect(new Set(associations.map((a) => a.uri)).size).toBe(associations.length);
    const bridge = of('planning').find((a) => a.title.includes('reopen'))!;
    expect(bridge.plannedCoverage![0]!.dates).toEqual({
      expectedStartDate: '2026-05-12',
      expectedEndDate: '2026-05-12',
    });
    expect(of('event').find((a) => a.title.includes('signed'))!.eventDetails!.dates.expectedStartDate).toBe(
      '2026-05-07',
    );
  });

  it('carries the evidence of everything in descriptions', async () => {
    for (const a of (await made()).associations)
      for (const d of a.descriptions ?? [])
        for (const e of (JSON.parse(d.value) as Shown).evidence)
          expect(textOf(e.article).slice(e.start, e.end)).toBe(e.quote);
  });
});
