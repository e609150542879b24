import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf } from './source.ts';

const GROUND = ['record', 'text', 'languages', 'world', 'syntax'];
// What each part of the ground may stand on; it never knows a stage.
const MAY: Readonly<Record<string, readonly string[]>> = {
  record: [],
  text: ['record'],
  languages: ['record', 'text'],
  world: ['record', 'text', 'languages'],
  syntax: ['record', 'text', 'languages', 'world'],
};
const files = filesBelow('src');
const folderOf = (file: string): string => file.split('/')[1] ?? '';

function broken(file: string): string[] {
  const own = folderOf(file);
  return importsOf(file)
    .filter((to) => to.startsWith('src/') && folderOf(to) !== own)
    .filter((to) => {
      const target = folderOf(to);
      if (own === 'app.ts' || own === 'app') return target === 'serve';
      if (own === 'serve') return !(['app.ts', 'app'].includes(target) || GROUND.includes(target));
      if (GROUND.includes(own)) return !(MAY[own] ?? []).includes(target);
      return !GROUND.includes(target);
    })
    .map((to) => `${file} imports ${to}`);
}

function cycle(): string[] | null {
  const state = new Map<string, 'open' | 'done'>();
  const trail: string[] = [];
  const visit = (file: string): string[] | null => {
    if (state.get(file) === 'done') return null;
    if (state.get(file) === 'open') return [...trail.slice(trail.indexOf(file)), file];
    state.set(file, 'open');
    trail.push(file);
    for (const to of importsOf(file).filter((f) => files.includes(f))) {
      const found = visit(to);
      if (found) return found;
    }
    trail.pop();
    state.set(file, 'done');
    return null;
  };
  for (const f of files) {
    const found = visit(f);
    if (found) return found;
  }
  return null;
}

describe('imports', () => {
  it('go one way: a stage knows the ground and itself, app/ and app.ts know the stages, serve/ knows app.ts and its parts', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(broken)).toEqual([]);
  });

  it('have no cycle', () => {
    expect(cycle()).toBeNull();
  });

  it('name files that exist', () => {
    const missing = files.flatMap((f) =>
      importsOf(f)
        .filter((to) => to.startsWith('src/') && !files.includes(to))
        .map((to) => `${f} -> ${to}`),
    );
    expect(missing).toEqual([]);
  });
});
