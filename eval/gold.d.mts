import type { Annotated } from '../src/record/index.ts';

export type ItemKind = 'article' | 'dates' | 'statements' | 'events' | 'figures' | 'commitments';
export type Gold = Readonly<Record<string, readonly { readonly starred?: boolean }[]>>;

export declare const KINDS: readonly ItemKind[];
export declare function itemsFound(
  gold: object,
  read: Annotated,
  options?: { readonly all?: boolean; readonly loose?: boolean },
): Record<ItemKind, boolean[]>;
export declare function undatedRight(gold: object, read: Annotated): boolean[];
