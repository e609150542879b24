import type { SyntaxLexicon } from '../shape/syntax.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

export const syntax: SyntaxLexicon = {
  code: 'en',
  titles:
    set(`mr mrs ms mx dr prof gen lt col sgt maj capt cmdr adm brig cpl pvt sen rep gov rev hon fr sr st ste mt ft pres amb supt insp det atty asst
    dir messrs vs v no nos art sec para fig vol cf viz`),
  abbreviations:
    set(`jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp co ltd bros plc llc dept
    est etc al jr sr esq ave blvd rd u.s u.k u.n e.u d.c u.s.a u.s.s.r a.m p.m e.g i.e ph.d m.d b.a m.a l.a n.y a.k.a b.c a.d p.s ariz ark calif colo conn
    del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo approx min max`),
  starters:
    set(`the a an he she it they we you i this that these those there his her their its our my your in on at by for from with without after before
    during when while if although though since because as but and or yet so however meanwhile both all some many most several one two no not what who where
    why how now then here today yesterday earlier later under over between among despite according asked speaking`),
  clitics: ["n't", "'s", "'m", "'re", "'ve", "'ll", "'d"],
  fused: { cannot: 3, gonna: 3, gotta: 3, wanna: 3 },
};
