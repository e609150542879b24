import type { SyntaxLexicon } from '../shape/syntax.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

// What follows `is` and does not follow a possessive.
const IS_NEXT = set(`
  a an the not been very really simply definitely probably like in on at for from between as nothing anyone because so too just also always never
  getting called my your his her our their this that these gonna`);

export const syntax: SyntaxLexicon = {
  code: 'en',
  titles: set(`
    mr mrs ms mx mssrs messrs dr drs prof gen lt col sgt maj capt cmdr cdr adm brig cpl pvt pte mlle mme sen sens rep reps gov govs rev revd hon fr
    st ste mt ft pres amb supt insp det atty asst dep pfc spc msgr cllr`),
  abbreviations: set(`
    jan feb apr jun jul aug sep sept oct nov dec tue tues thu thur thurs fri inc co corp ltd bros plc llc dept etc al jr sr esq ave blvd rd
    u.s u.k u.n e.u d.c u.s.a u.s.s.r a.m p.m ph.d m.d b.a m.a l.a n.y a.k.a b.c a.d p.s est gov't attn ass't dept lb lbs oz
    ariz ark calif colo conn fla kan ky mich minn mont neb nev okla tenn tex va vt wis wyo penn n.y n.j n.c s.c n.m r.i n.h n.d s.d`),
  closing: set('etc'),
  leading: set('eg ie e.g i.e vs v viz cf ca approx esp incl'),
  numbered: set(
    'b c d ext tel no nos art arts fig figs sec secs par para paras vol vols ch pp p pt mar mon wed sat sun may jun jul res reg',
  ),
  starters: set(`
    the a an he she it they we you i this that these those there his her their its our my your in on at by for from with without after before
    during when while if although though since because as but and or yet so however meanwhile both all some many most several one two no not what
    who where why how now then here today yesterday earlier later under over between among despite according asked speaking instead also still
    such another each every other nor only even once until unless whether nobody everyone none nothing critics officials police`),
  sayings: set(`
    said says say asked asks ask added adds told tells wrote writes replied replies shouted shouts cried exclaimed wondered demanded declared
    tweeted posted quipped joked chanted yelled responded continued inquired`),
  clitics: ["n't", "'re", "'ve", "'ll", "'s", "'m", "'d"],
  fused: {
    cannot: 3,
    gonna: 3,
    gotta: 3,
    wanna: 3,
    gimme: 3,
    lemme: 3,
    outta: 3,
    alot: 1,
    atleast: 2,
    infact: 2,
    dont: 2,
    cant: 2,
    wont: 2,
    aint: 2,
    isnt: 2,
    arent: 3,
    arnt: 2,
    wasnt: 3,
    werent: 4,
    didnt: 3,
    doesnt: 4,
    havent: 4,
    hasnt: 3,
    hadnt: 3,
    couldnt: 5,
    wouldnt: 5,
    shouldnt: 6,
    im: 1,
    ive: 1,
    youre: 3,
    youve: 3,
    youll: 3,
    theyre: 4,
    theyve: 4,
    theyll: 4,
    thats: 4,
    theres: 5,
    whats: 4,
  },
  slips: {
    its: { at: 2, before: IS_NEXT },
    your: { at: 3, before: set('a an the not in on at going gonna so too always never') },
    lets: { at: 3, before: set('take try hope face be go get see say not have do make just talk start look keep') },
    hes: { at: 2, before: IS_NEXT },
    shes: { at: 3, before: IS_NEXT },
    whos: { at: 3, before: IS_NEXT },
  },
  affixes: set(`
    non re anti pre co pro mid cross post over multi ex sub counter semi mini inter intra un neo micro quasi e pseudo arch vice ultra socio trans extra`),
};
