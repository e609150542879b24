import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { html, outside, textOf } from '../../../src/serve/web/html.ts';
import { type Mark, marked } from '../../../src/serve/web/marks.ts';

describe('html', () => {
  it('escapes what is put into text and attributes, and nothing of its own', () => {
    const made = html`<p title="${`"' onclick="x`}">${'<b>&amp;</b>'}${html`<i>${1}</i>`}${[undefined, null, false, 'a']}</p>`;
    expect(textOf(made)).toBe('<p title="&quot;&#39; onclick=&quot;x">&lt;b&gt;&amp;amp;&lt;/b&gt;<i>1</i>a</p>');
  });

  it('takes no object for markup because it looks like it', () => {
    const forged = JSON.parse('{"html":"<b>","text":"<b>"}') as never;
    expect(() => textOf(html`${forged}`)).toThrow();
  });

  it('any text comes back as it was, control characters apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const back = parseHTML(`<!doctype html><body>${textOf(html`<p>${text}</p>`)}</body>`).document.querySelector(
          'p',
        )!;
        const kept = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Cs}/gu, '�');
        expect(back.textContent).toBe(kept);
        expect(back.children.length).toBe(0);
      }),
    );
  });
});

describe('an address of another site', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', '//example.org', 'ftp://example.org', 'http://', '', undefined])(
    '%s is none that is linked to',
    (url) => expect(outside(url)).toBeUndefined(),
  );
  it('is linked to where it leads to the web', () =>
    expect(outside('https://example.org/a?b')).toBe('https://example.org/a?b'));
});

const TEXT = 'The ministers said on Tuesday that the bridge will open by the end of May, and nobody denied it.';
const mark = fc.tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 40 }), fc.boolean()).map(
  ([start, length, whole]): Mark => ({
    start,
    end: Math.min(TEXT.length, start + length),
    kind: 'k',
    ...(whole ? { whole: true as const } : {}),
  }),
);

describe('marks', () => {
  it('leave the text as it is, and cover what they name', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 8 }), (marks) => {
        const named = marks.map((m, i) => ({ ...m, id: `m${i}` }));
        const made = textOf(marked(TEXT, { start: 0, end: TEXT.length }, named));
        const { document } = parseHTML(`<!doctype html><body><p>${made}</p></body>`);
        expect(document.querySelector('p')!.textContent).toBe(TEXT);
        for (const m of named) expect(document.querySelectorAll(`#${m.id}`).length).toBe(1);
        // What is alone in staying whole is one piece, whatever crosses it.
        const [only, ...others] = named.filter((m) => m.whole);
        if (only && others.length === 0)
          expect(document.getElementById(only.id)!.textContent).toBe(TEXT.slice(only.start, only.end));
      }),
    );
  });

  it('that cross are parted where the first ends', () => {
    const made = marked('one two three', { start: 0, end: 13 }, [
      { start: 0, end: 7, kind: 'a', id: 'x' },
      { start: 4, end: 13, kind: 'b', id: 'y' },
    ]);
    expect(textOf(made)).toBe(
      '<mark class="a" id="x">one <mark class="b" id="y">two</mark></mark><mark class="b"> three</mark>',
    );
  });
});
