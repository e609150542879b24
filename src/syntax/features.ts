import { mix } from './hash.ts';
import type { Scorer } from './perceptron.ts';

/**
 * Features made from templates: each template names the atoms that are taken together. An atom is a column of values
 * read at a node (`s0.t`), or a number of its own (`gap`). The templates are data, so training and reading can't differ.
 */
export interface FeatureSet {
  /** Place of each atom: its column, or -1 for a number, and its node or which number. */
  readonly column: Int32Array;
  readonly node: Int32Array;
  /** For each template: a seed, how many atoms, which. */
  readonly codes: Int32Array;
  /** Values of the atoms, written at each use. */
  readonly values: Int32Array;
}

/** Compiles templates, apart by line ends or `|`; throws on a name that is no atom. */
export function featureSet(
  nodes: readonly string[],
  columns: readonly string[],
  numbers: readonly string[],
  templates: string,
): FeatureSet {
  const atoms = new Map<string, { readonly at: number; readonly column: number; readonly node: number }>();
  const codes: number[] = [];
  const atomOf = (name: string): number => {
    const known = atoms.get(name);
    if (known) return known.at;
    const [node = '', column] = name.split('.');
    const made = {
      at: atoms.size,
      column: column === undefined ? -1 : columns.indexOf(column),
      node: column === undefined ? numbers.indexOf(node) : nodes.indexOf(node),
    };
    if (made.node < 0 || (column !== undefined && made.column < 0)) throw new Error(`no atom ${name}`);
    atoms.set(name, made);
    return made.at;
  };
  for (const [k, template] of templates.split(/[|\n]/u).entries()) {
    const names = template.split(/\s+/u).filter((n) => n !== '');
    if (names.length > 0) codes.push(mix(0x2545f491, k), names.length, ...names.map(atomOf));
  }
  const list = [...atoms.values()];
  return {
    column: Int32Array.from(list, (a) => a.column),
    node: Int32Array.from(list, (a) => a.node),
    codes: Int32Array.from([mix(0x2545f491, -1), 0, ...codes]),
    values: new Int32Array(list.length),
  };
}

/** Puts the features of a place into the scorer, in place of those it had. */
export function activate(
  s: Scorer,
  set: FeatureSet,
  columns: readonly Int32Array[],
  nodes: Int32Array,
  numbers: Int32Array,
): void {
  const { column, node, codes, values } = set;
  for (let a = 0; a < values.length; a++) {
    const c = column[a]!;
    values[a] = c < 0 ? numbers[node[a]!]! : columns[c]![nodes[node[a]!]!]!;
  }
  s.n = 0;
  for (let at = 0; at < codes.length; ) {
    let h = codes[at++]!;
    for (let left = codes[at++]!; left > 0; left--) h = mix(h, values[codes[at++]!]!);
    s.add(h);
  }
}
