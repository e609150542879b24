/** What holding the claims of several reports against each other needs. Sets hold stems, as `common.stem` makes them. */
export interface WeighingLexicon {
  /** One form for the words of one act or thing: agreement and agree, supply and deliver. Takes and gives stems. */
  readonly root: (stem: string) => string;
  /** A text in which one word stands for an act that is told by a verb with its particle or its noun. */
  readonly inOneWord: (text: string) => string;
  /** Of giving one's word: promise, assured, pledge. */
  readonly promising: ReadonlySet<string>;
  /** That this is another of a kind: again, next, further. */
  readonly another: ReadonlySet<string>;
  /** Before a figure: it is to be, or is asked for. */
  readonly future: RegExp;
  /** Words before a verb by which its act has not taken place: to, will, must. */
  readonly ahead: ReadonlySet<string>;
  /** Roots of acts that a meeting can be the doing of: meet, send, host. */
  readonly meetingActs: ReadonlySet<string>;
  /** Stems of verbs that tell a whole act by themselves: resign, vote. */
  readonly wholeActs: ReadonlySet<string>;
  /** Words for both parties of a contact together, as an owner: `the leaders`, `both sides`; an office in the group `office`. */
  readonly bothParties: RegExp;
  /** That a figure is how long something took. */
  readonly lasting: RegExp;
  /** Which way a length is measured: wide, long. */
  readonly dimension: RegExp;
  /** Words by which an account tells the contact that it is the account of. */
  readonly contactWords: ReadonlySet<string>;
  /** Words for one kind of contact: a call, a meeting. Each kind by itself. */
  readonly contacts: readonly ReadonlySet<string>[];
  /** A word that says the opposite of another, as that other: unsafe as safe. Takes and gives roots; undefined for all others. */
  readonly poles: (root: string) => string | undefined;
  /** That somebody does not answer: declined to comment, would not say. */
  readonly noAnswer: RegExp;
  /** Words that turn a clause round and are no negation: `yet to`. */
  readonly notYet: RegExp;
  /** What joins words that are said to who says them, at their start. */
  readonly conjunction: RegExp;
  /** A clause that sets a condition. */
  readonly conditional: RegExp;
  /** Before what is said: and no more than that. */
  readonly saysOnly: RegExp;
  /** What opens the words of one who rejects a claim: `the accusation that`. */
  readonly claimed: RegExp;
  /** Words in which a speaker means himself. */
  readonly ofSelf: RegExp;
  /** At whose wish a contact came about; the party's words in the group `party`, `owner` or `asker`. */
  readonly initiative: RegExp;
  /** What of a party's words only says that it is one: `the Velian side`. */
  readonly partyWord: RegExp;
  /** What hangs on a name or an office right behind it: `of Velia`. */
  readonly complement: RegExp;
  /** A deed told from whom it befell; the doer's words in the group `doer`. */
  readonly passive: RegExp;
  /** `It was X that`: the doer's words in the group `doer`. */
  readonly cleft: RegExp;
  /** Deeds that several do each for himself: sign, welcome, condemn. */
  readonly eachOf: ReadonlySet<string>;
  /** Words of any account of a contact, which tell nothing of its matter; roots. */
  readonly eachSays: ReadonlySet<string>;
  /** Of the whole of a thing, and of a part of it: full, half. */
  readonly extents: { readonly whole: ReadonlySet<string>; readonly part: ReadonlySet<string> };
  /** Verbs that say nothing without their noun: `made no offer`. */
  readonly light: ReadonlySet<string>;
  /** Numbers in words. */
  readonly counts: ReadonlySet<string>;
  /** An occasion at which many hear the same, as its name: `press conference`. */
  readonly occasion: RegExp;
  /** Who hears what is said to all of them: `reporters`. */
  readonly hearers: RegExp;
}
