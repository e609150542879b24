import type { CheckingLexicon } from '../shape/checking.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));
const pairs = (list: string): readonly (readonly [string, string])[] =>
  list
    .split(/\s+/u)
    .filter(Boolean)
    .map((p) => p.split('/') as [string, string]);

/** What English tells to who holds a draft against its sources. */
export const checking: CheckingLexicon = {
  code: 'en',
  reporting: {
    hedged:
      set(`suggest suggests suggested hint hints hinted imply implies implied indicate indicates indicated allege alleges alleged
      speculate speculates speculated believe believes believed think thinks thought hope hopes hoped fear fears feared expect expects
      expected consider considers considered discuss discusses discussed`),
    plain:
      set(`say says said state states stated tell tells told add adds added write writes wrote note notes noted report reports
      reported explain explains explained describe describes described announce announces announced declare declares declared argue
      argues argued insist insists insisted maintain maintains maintained claim claims claimed warn warns warned assert asserts asserted
      contend contends contended comment comments commented remark remarks remarked observe observes observed reply replies replied
      respond responds responded tweet tweets tweeted stress stresses stressed emphasize emphasizes emphasized emphasise emphasises
      emphasised reiterate reiterates reiterated offer offers offered propose proposes proposed ask asks asked call calls called urge
      urges urged demand demands demanded want wants wanted`),
    strong:
      set(`confirm confirms confirmed admit admits admitted acknowledge acknowledges acknowledged concede concedes conceded
      confess confesses confessed reveal reveals revealed disclose discloses disclosed agree agrees agreed accept accepts accepted
      promise promises promised pledge pledges pledged vow vows vowed guarantee guarantees guaranteed prove proves proved show shows
      showed deny denies denied`),
  },
  anyRole: set('counterpart colleague opposite leader'),
  sameRole: [
    ['sen', 'senator'],
    ['rep', 'representative', 'congressman', 'congresswoman', 'lawmaker'],
    ['gov', 'governor'],
    ['gen', 'general'],
    ['pm', 'prime minister', 'premier'],
    ['spokesman', 'spokeswoman', 'spokesperson', 'press secretary'],
    ['defense secretary', 'defence secretary', 'secretary of defense', 'secretary of defence'],
    ['defense minister', 'defence minister', 'minister of defense', 'minister of defence'],
    ['foreign minister', 'foreign secretary', 'minister of foreign affairs', 'secretary of foreign affairs'],
    ['speaker', 'house speaker'],
    ['adviser', 'advisor'],
    ['chairman', 'chairwoman', 'chair', 'chairperson'],
    ['head', 'chief', 'leader', 'director'],
  ],
  coverage:
    /^\s+(?:articles?|outlets?|(?:independent )?origins?|reports?|official accounts?|(?:further )?statements?|further figures?|points? that)(?!\p{L})/u,
  qualifiers: set('but if unless except although though however until provided'),
  opposites:
    pairs(`increase/decrease increase/fall rise/fall rise/drop rise/decline grow/shrink up/down higher/lower high/low more/less
    more/fewer most/least gain/loss win/lose won/lost success/failure succeed/fail support/oppose supporter/opponent backed/opposed
    accept/reject agree/refuse agree/disagree approve/reject allow/ban allow/forbid permit/ban legal/illegal open/close open/shut
    start/end start/stop begin/end before/after first/last early/late above/below inside/outside buy/sell import/export friend/enemy
    ally/rival ally/enemy war/peace strong/weak strengthen/weaken good/bad best/worst better/worse praise/criticise praise/criticize
    praise/condemn welcome/condemn confirm/deny admit/deny always/never all/none all/some everyone/nobody many/few include/exclude
    arrive/leave enter/leave join/leave advance/retreat attack/defend guilty/innocent alive/dead safe/dangerous safe/unsafe true/false
    right/wrong right/left north/south east/west northern/southern eastern/western large/small big/small long/short young/old
    public/private public/secret same/different possible/impossible likely/unlikely able/unable lift/impose ease/tighten
    release/arrest release/detain free/jail withdraw/deploy hire/fire keep/drop majority/minority for/against with/without
    profit/loss surplus/deficit profitable/unprofitable raise/lower raise/cut boost/cut expand/contract widen/narrow lengthen/shorten
    extend/shorten accelerate/slow victory/defeat winner/loser victor/loser supply/demand lend/borrow creditor/debtor voluntary/forced
    voluntary/compulsory willing/unwilling willing/reluctant temporary/permanent partial/full partial/total brief/lengthy quick/slow
    fast/slow rapid/slow peaceful/violent armed/unarmed popular/unpopular stable/unstable certain/uncertain known/unknown
    former/current former/incumbent domestic/foreign local/foreign internal/external upper/lower hopeful/hopeless optimistic/pessimistic
    optimism/pessimism thriving/struggling thriving/failing flourishing/failing prosperous/poor wealthy/poor successful/unsuccessful
    successful/failed conditional/unconditional formal/informal official/unofficial direct/indirect complete/incomplete
    convict/acquit condemn/pardon borrow/repay create/destroy build/demolish elect/oust appoint/dismiss recruit/dismiss
    happy/sad calm/angry clear/unclear easy/difficult cheap/expensive rich/poor summer/winter day/night morning/evening`),
  kinds: [
    set('white black red blue green yellow orange purple pink brown grey gray'),
    set('north south east west northeast northwest southeast southwest'),
    set('northern southern eastern western northeastern northwestern southeastern southwestern'),
    set(
      'father mother son daughter brother sister husband wife uncle aunt nephew niece cousin grandfather grandmother',
    ),
    set('man woman boy girl'),
    set('men women boys girls'),
    set(`murder manslaughter theft robbery burglary arson fraud bribery corruption treason espionage perjury kidnapping assault rape
      smuggling embezzlement blackmail extortion libel slander`),
    set('second minute hour day week month quarter year decade century'),
    set('first second third fourth fifth sixth seventh eighth ninth tenth'),
    set('hundred thousand million billion trillion'),
    set('gold silver bronze copper iron steel tin zinc aluminium aluminum nickel lithium uranium'),
    set('wheat maize rice barley soy cotton sugar coffee tea'),
    set('oil gas coal petrol diesel'),
    set('car truck bus train tram ship ferry plane helicopter boat submarine'),
    set('army navy'),
    set('spring summer autumn winter'),
    set('catholic protestant orthodox'),
    set('muslim christian jewish hindu buddhist sikh'),
    set('sunni shia shiite'),
  ],
  softened: set('may might could can would should possibly perhaps likely reportedly allegedly'),
  firm: set('will shall must is are was were has have'),
};
