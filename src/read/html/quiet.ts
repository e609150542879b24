import { library } from './library.ts';

/** What makes objects: a class of the library. */
type Maker = new () => object;

/** The class of a tree's nodes, from which all of them come. */
function nodeClass(): Maker {
  let made: unknown = library().parseHTML('<p>').document.createElement('p').constructor;
  while (typeof made === 'function' && made.name !== 'Node') made = Object.getPrototypeOf(made);
  if (typeof made !== 'function') throw new Error('linkedom has no class of the name Node');
  return made as Maker;
}

let [quiet, silenced] = [false, false];

// The library keeps a list of listeners for every node, attributes and blanks included, in one weak map, whose growth and sweeping now and then
// cost a page a second. Nobody listens to a page that is only read. Nodes that others make meanwhile are made as ever.
function silence(): void {
  const Node = nodeClass();
  const Listening = Object.getPrototypeOf(Node) as Maker;
  class Silent {
    constructor() {
      // biome-ignore lint/correctness/noConstructorReturn: a node that is not ours is made by the class that this one stands in for.
      if (!quiet) return Reflect.construct(Listening, [], new.target) as Silent;
    }
  }
  Object.setPrototypeOf(Node, Silent);
  silenced = true;
}

/** Runs work on trees whose nodes nobody listens to: those made within it have no list of listeners. */
export function quietly<T>(work: () => T): T {
  if (!silenced) silence();
  const outer = quiet;
  quiet = true;
  try {
    return work();
  } finally {
    quiet = outer;
  }
}
