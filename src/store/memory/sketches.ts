import type { KeptSketch, TermsMet } from '../types.ts';

/** What grouping keeps of articles, in memory. */
export class Sketches {
  readonly #kept = new Map<string, KeptSketch>();

  save(list: readonly KeptSketch[]): void {
    for (const s of list) this.#kept.set(s.id, s);
  }

  drop(id: string): void {
    this.#kept.delete(id);
  }

  of(ids: readonly string[]): readonly KeptSketch[] {
    const wanted = new Set(ids);
    return [...this.#kept.values()].filter((s) => wanted.has(s.id));
  }

  met(terms: readonly number[]): TermsMet {
    const met = new Map<number, number>();
    const wanted = new Set(terms);
    for (const s of this.#kept.values())
      for (const term of s.terms) if (wanted.has(term)) met.set(term, (met.get(term) ?? 0) + 1);
    return { articles: this.#kept.size, met };
  }

  near(
    keys: KeptSketch['keys'],
    { from, to }: { readonly from: number; readonly to: number },
    most: number,
  ): readonly string[] {
    const asked = new Map(keys);
    const inDays = [...this.#kept.values()].filter((s) => s.day === null || (s.day >= from && s.day <= to));
    const scored = inDays.map((s) => ({ id: s.id, w: s.keys.reduce((n, [t, w]) => n + w * (asked.get(t) ?? 0), 0) }));
    return scored
      .filter((s) => s.w > 0)
      .sort((a, b) => b.w - a.w)
      .slice(0, most)
      .map((s) => s.id);
  }
}
