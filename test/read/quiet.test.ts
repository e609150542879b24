import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/read/html/dom.ts';

describe('pages that are only read', () => {
  it('leave the nodes that others make with the same library as they are', () => {
    parsePage('<p>The ministers met.</p>');
    const { document, Event } = parseHTML('<button>Open</button>');
    const heard: string[] = [];
    document.querySelector('button')?.addEventListener('click', () => heard.push('click'));
    document.querySelector('button')?.dispatchEvent(new Event('click'));
    expect(heard).toEqual(['click']);
  });

  it('have the same tree as ever', () => {
    const page = parsePage('<p class="a b">The <b>ministers</b> met.</p>');
    expect(page.body?.querySelector('p.b')?.textContent).toBe('The ministers met.');
  });
});
