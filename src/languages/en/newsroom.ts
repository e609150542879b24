import type { NewsroomLexicon } from '../shape/newsroom.ts';

const NOT_INSIDE = '(?![\\p{L}\\p{N}])';
const START = '(?<![\\p{L}\\p{N}])';
/** A pattern of whole words. */
const phrase = (alternatives: string): RegExp =>
  new RegExp(`${START}(?:${alternatives.replace(/\n\s*/gu, '')})${NOT_INSIDE}`, 'iu');
const whole = (alternatives: string): RegExp => new RegExp(`^(?:${alternatives.replace(/\n\s*/gu, '')})$`, 'iu');

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';

export const newsroom: NewsroomLexicon = {
  writer: whole(`we|I|our \\p{L}+|this (?:brief|assessment|note|paper|report)|the (?:author|authors|writer)`),
  vagueSpeaker: whole(
    `(?:(?:a|an|one|some|several|many|most|the|other|unnamed|anonymous|unidentified|multiple|various|well-placed|informed|reliable|political|diplomatic) )*
(?:sources?|observers?|insiders?|analysts?|critics?|commentators?|reports?|media|media reports?|news reports?|press reports?|officials?|diplomats?|experts|circles|quarters|rumours?|rumors?)`,
  ),
  vagueSaying: phrase(
    `it (?:is|was|has been) (?:widely |generally )?(?:believed|understood|reported|said|thought|claimed|rumou?red|alleged)(?= that)|reportedly|allegedly|word has it|rumou?r has it`,
  ),
  severalSpeakers: whole(
    `(?:(?:the|some|several|many|multiple|various|numerous|two|three|senior|unnamed|anonymous|\\p{Lu}\\p{L}+|government|diplomatic|official) )*
(?:sources|officials|diplomats|reports|media reports|aides|insiders|advisers|ministers|outlets|newspapers|agencies)(?: (?:in|at|close to|of|from|familiar with|with knowledge of) .+)?`,
  ),
  unnamedPerson: phrase(
    `(?:source|official|diplomat|aide|adviser|advisor|insider|negotiator|lawmaker|person familiar|people familiar|person close|people close|participant|note-taker|member of|minister who|officer who)s?`,
  ),
  evaluation: phrase(
    `weak|reckless|coward(?:ly|s)?|cowardice|liars?|lied|lying|incompeten(?:t|ce)|corrupt|corruption|disaster|disastrous|disgrace(?:ful)?|brilliant|betray(?:ed|al|s|ing)?|failure|fool(?:ish|s)?|
stupid|arrogan(?:t|ce)|dishonest|shameful|shameless|cynical|hypocri(?:sy|te|tes|tical)|delusional|amateur(?:ish)?|childish|irresponsible|unreliable|untrustworthy|naive|desperate|bully|bullying|
blackmail|traitor(?:s)?|puppet|masterful|heroic|visionary|genius|pathetic|hopeless|clueless|embarrass(?:ing|ment)|humiliat(?:ing|ion|ed)|farce|joke|sham|insult(?:ing)?|panicked|unfit|bad faith|out of (?:his|her|their) depth|lost (?:his|her|their) nerve`,
  ),
  anonymityReason: phrase(
    `because|not (?:been )?(?:authori[sz]ed|permitted|cleared|allowed)|condition of anonymity|anonymously|anonymity|declined to be (?:named|identified|quoted by name)|asked (?:not|to remain)(?: to be)? (?:named|identified|anonymous|quoted)|
not to be (?:named|identified)|could not be (?:named|identified)|for fear|fear(?:s|ed|ing) (?:of )?(?:reprisal|retaliation|arrest)\\p{L}*|owing to the sensitivity|given the sensitivity|due to the sensitivity`,
  ),
  unverified: phrase(
    `(?:could|can|has|have|had|been|was|were|did) ?(?:not|n['’]t) (?:be |been )?(?:independently |immediately )?(?:verif(?:y|ied)|confirm(?:ed)?|corroborat(?:e|ed))|unable to (?:independently )?(?:verify|confirm)|
no (?:independent )?(?:confirmation|corroboration)|unverified|unconfirmed|not independently (?:verified|confirmed)|declined to (?:confirm|comment)|(?:does|do|did) not comment|denie[sd]|denying`,
  ),
  corroborated: phrase(
    `widely (?:reported|confirmed|known|covered)|(?:confirmed|reported|corroborated|carried|verified) by (?:several|multiple|many|numerous|various|a number of|two|three|four|five) (?:(?:independent|separate|other|different|news|major) )*(?:outlets|sources|media|agencies|newspapers|news organi[sz]ations|reports|officials)|
(?:several|multiple|many|numerous|various|a number of) (?:(?:independent|separate|other|different|news|major|media|press) )*(?:outlets|reports|news organi[sz]ations|newspapers|agencies|sources) (?:have |has |had |all )?(?:confirm|report|corroborat|sa(?:y|id)|carr(?:y|ied))\\p{L}*|
according to (?:several|multiple|many|numerous|various) (?:(?:independent|separate|news) )*(?:outlets|reports|sources|news organi[sz]ations|newspapers)|independently (?:confirmed|corroborated|verified) by|by all accounts`,
  ),
  disagreement: phrase(
    `den(?:y|ies|ied|ying|ial)|disput(?:e|es|ed|ing)|contradict\\p{L}*|differ(?:s|ed|ing|ent accounts)?|different accounts|disagree\\p{L}*|contest(?:s|ed|ing)?|reject(?:s|ed|ing)?|no such|conflicting|at odds|in dispute|while .{3,80} (?:put|puts|says?|said)|
but .{3,80} (?:put|puts|says?|said)|whereas|not mention\\p{L}*|contains? no|says? otherwise|challeng\\p{L}*`,
  ),
  absence: phrase(
    `(?:statements?|readouts?|accounts?|communiqu[eé]s?|summar(?:y|ies)|versions?|texts?|releases?)(?: \\p{L}[\\p{L}'’-]*){0,8}\\s
(?:contain(?:s|ed)? (?:no|nothing)|(?:do(?:es)?|did) not (?:mention|contain|name|refer|say)|ma(?:kes?|de) no (?:mention|reference)|sa(?:y|ys|id) nothing|omit(?:s|ted)?|le(?:aves?|ft) out)`,
  ),
  crediting: phrase(
    `according to|told|reported|reports|said|says|wrote|writes|announced|stated|citing|cited|quoted|quoting|credited|in the words of|by (?:its|their|his|her) own account|account|readout|statement|figures? (?:from|of)|data (?:from|of)|in an interview|spokes(?:man|woman|person)`,
  ),
  first: /^ (?:first reported|was first to report|was the first to report)/u,
  percentEnds: /(?<!\p{L})from (?<a>\d+(?:\.\d+)?)(?: ?%| per ?cent)? to (?<b>\d+(?:\.\d+)?)(?: ?%| per ?cent)/iu,
  exclusive:
    /(?:told|tells|interview with|seen by|obtained by|reviewed by|first reported(?: by| in)?|speaking to) (?:the )?$/iu,
  translated: phrase(
    `translat\\p{L}+|interpreter|interpreted|in (?:his|her|their) (?:own |native )?language|(?:spoke|speaking|said|speaks|posted|wrote|writing|originally|told \\p{L}+) in (?!English)\\p{L}+(?:ian|ish|ese|ic|ch|ek|ew)|in (?:Spanish|French|German|Arabic|Russian|Chinese|Mandarin|Portuguese|Farsi|Persian|Hebrew|Turkish|Ukrainian|Japanese|Korean|Italian|Polish|Hindi|Urdu)|from the (?!English)\\p{L}+(?:ian|ish|ese|ch|ek|ew)(?= original|[,.;])`,
  ),
  percentageBase: phrase(
    `(?:percent|per cent|pct) (?:of|more|less|lower|higher|fewer|above|below|over|against|from|on|than|since|compared|in favou?r|for|turnout|stake|share|tariffs?|dut(?:y|ies)|tax|interest|rate|owned|discount)|% (?:of|more|less|lower|higher|above|below|over|than|since|from|on|compared|tariffs?|stake|share)|
compared (?:with|to)|than|since|year(?:-| )(?:on|over)(?:-| )year|from (?:a year|the (?:year|month|quarter|week|day|previous)|\\d|\\p{L}+ \\d)|a year (?:ago|earlier|before)|over the (?:past|last|previous)|in (?:\\d{4}|(?:${MONTH}))|
between|against|versus|relative to|of (?:its|their|his|her|the|all|those|every)|last (?:year|month|week|quarter)|the (?:previous|year before)|annual(?:ly)?|a year|per year`,
  ),
  changeBefore:
    /(?:rose|rise|risen|rises|fell|fall|fallen|falls|dropped?|drops|increase[sd]?|decrease[sd]?|grew|grown|growth|declined?|declines|shrank|shrunk|jumped|surged|plunged|cut|reduced|reduction|climbed|gained|lost|down|up|slipped|soared) (?:(?:by|of|about|some|around|roughly|nearly|almost|more than|less than|at least|at most|a|an|to) )*$/iu,
  changeAfter: /^ ?-?(?:rise|fall|drop|increase|decrease|decline|reduction|cut|gain|loss|jump|growth)(?!\p{L})/iu,
  moving: phrase(
    `remain(?:s|ed)? (?:closed|open|shut|in place|blocked|suspended|detained|held|in force|missing|under|unclear|in (?:custody|detention|prison)|at|unresolved|deadlocked|stalled)|(?:is|are) still|still (?:has|have|had)(?: not|n['’]t)?|(?:has|have) (?:still )?not(?: yet)?|(?:has|have) yet to|not yet|so far|to date|currently|at present|
(?:stands?|standing) at|(?:is|are) (?:being held|holding|under way|underway|ongoing)|continues? to (?:be )?\\p{L}+`,
  ),
  asOf: phrase(
    `as of|as at|by (?:early |late |mid-)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:${MONTH})|\\d)|on (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:${MONTH})|\\d)|at the time of|when this was written`,
  ),
  stillToCome: phrase(
    `will|shall|(?:is|are) to|(?:is|are) due to|(?:is|are) (?:expected|scheduled|set|slated|planning|going) to|(?:is|are) due (?:on|by|in)|plans? to|promises? to|pledges? to`,
  ),
  firmness: [
    phrase(
      `may|might|could|can|consider(?:s|ed|ing)?|discuss(?:es|ed|ing)?|explor(?:e|es|ed|ing)|propos(?:e|es|ed|ing|al)|offer(?:s|ed|ing)? to|hop(?:e|es|ed|ing) to|weigh(?:s|ed|ing)?|study(?:ing)?|studied|raised the (?:idea|possibility)|talked about|spoke about|look(?:s|ed|ing)? (?:at|into)|aim(?:s|ed|ing)? to|would like to|took note of|intend(?:s|ed)? to|plans? to|planned to`,
    ),
    phrase(`will|shall|would|(?:is|are|was|were) to`),
    phrase(
      `agreed|agrees|undertook|undertakes|committed|commits|pledged|pledges|promised|promises|guaranteed|guarantees|vowed|vows|accepted|accepts|assured|bound (?:itself|themselves)|signed up to`,
    ),
  ],
  likelihood: [
    phrase(
      `almost no chance|very unlikely|highly unlikely|unlikely|roughly even chance|very likely|highly likely|likely|almost certain(?:ly)?`,
    ),
    phrase(
      `remote(?: chance| possibility)|highly improbable|improbabl[ey]|roughly even odds|highly probable|probabl[ey]|nearly certain(?:ly)?`,
    ),
  ],
  confidence: phrase(
    `(?:high|moderate|medium|low|great|some|little|limited) confidence|confidence (?:is|in this|level)|(?:are|is) confident that`,
  ),
  judging: phrase(
    `assessments?|judge?ments?|key judge?ments?|outlook|analysis|analyst|analysts['’]? (?:view|frame|note)|comment`,
  ),
  changeSince: phrase(
    `change[sd]? (?:since|from)|since (?:the|our|its) (?:previous|last|earlier|prior) (?:brief|assessment|report|update|edition|version|note)|(?:previous|last|earlier|prior) (?:brief|assessment|note|version)|what(?: has|['’]s) changed|new since`,
  ),
  correction: phrase(`corrections?|corrects|corrected|clarification`),
  correctedFrom: phrase(
    `(?:earlier|previous|original|first|prior) (?:version|brief|report|text|edition|account|draft).{0,160}|(?:not|instead of|rather than|from .{1,60} to|replac\\p{L}+|formerly|previously|misstated|wrongly|incorrectly|mistakenly|in error) .{1,80}`,
  ),
  modelWritten: phrase(
    `(?:AI|machine|model|chatbot|computer|LLM)(?:-|–| )(?:generated|written|assisted|drafted|summari[sz]ed|translated)|(?:generated|written|drafted|summari[sz]ed|produced|composed|translated) (?:by|with|using) (?:an? |the |help of )*(?:AI|artificial intelligence|language model|large language model|model|chatbot|machine|LLM|ChatGPT|GPT\\S*|Claude\\S*|Gemini\\S*|Llama\\S*|Mistral\\S*|Copilot)|with (?:the )?(?:help|assistance) of (?:AI|artificial intelligence|a language model|a chatbot)`,
  ),
  modelLeft: phrase(
    `as an? (?:AI|large) (?:language )?model|as of my (?:last|latest) (?:knowledge )?(?:update|cutoff|training)|my (?:knowledge|training) (?:cutoff|data)|I (?:can(?:no|['’])t|am unable to) (?:browse|access|verify) (?:the internet|real-time|current|this)|(?:certainly|sure)[,!] here(?:['’]s| is)|here(?:['’]s| is) (?:a|the|your) (?:revised|rewritten|concise|polished|updated) (?:version|draft|summary|brief)|I hope this helps|let me know if you(?:['’]d| would)? like|\\[insert [^\\]]+`,
  ),
  modelName: phrase(
    `GPT-?\\S*\\d\\S*|Claude[ -]\\S+|Gemini[ -]\\S*\\d\\S*|Llama[ -]?\\S*\\d\\S*|Mistral[ -]\\S+|Qwen\\S*|DeepSeek[ -]?\\S+|\\p{L}[\\p{L}\\p{N}.]*-\\d[\\p{L}\\p{N}.-]*|model(?: name)?:? \\p{Lu}\\S+`,
  ),
  sourceList: phrase(`sources?|source list|references|notes on sources`),
  sourceParts: {
    type: phrase(
      `readout|official|government|ministry|presidency|agency|newspaper|broadcaster|wire|press release|interview|website|news (?:site|report)|newspaper report|party statement|official statement|report|statement|transcript|synthesis|blog|think tank|journal`,
    ),
    distance: phrase(
      `primary|first-hand|firsthand|second-hand|secondhand|secondary|own reporting|eyewitness|original|reprint|citing|synthesis|direct`,
    ),
    language: phrase(
      `in (?:English|translation)|English|Spanish|French|German|Arabic|Russian|Chinese|Mandarin|Portuguese|Persian|Farsi|Hebrew|Turkish|Ukrainian|Japanese|Korean|Italian|Polish|Hindi|Urdu|translated(?: from .+)?|language: \\p{L}+|original in \\p{Lu}\\p{L}+|in \\p{Lu}\\p{L}+(?:ian|ish|ese|ic|an)|lang(?:uage)?:? [a-z]{2}`,
    ),
  },
  sourceBase: phrase(
    `source base|(?:based|rests?|relies|draws?|built) (?:up)?on (?:the |these |some |about |only |our )*(?:\\d+|\\p{L}+)(?: \\p{L}+){0,2} (?:items|articles|reports|sources|documents|pieces)|(?:\\d+|\\p{L}+) (?:articles|reports|items|documents) (?:from|of|by) (?:\\d+|\\p{L}+)(?: \\p{L}+)? (?:outlets|origins|sources|organi[sz]ations)`,
  ),
  sourceBaseParts: {
    items: phrase(
      `(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?: \\p{L}+)? (?:items|articles|reports|documents|sources|pieces)`,
    ),
    outlets: phrase(`outlets?|newspapers?|agenc(?:y|ies)|organi[sz]ations|publishers?`),
    origins: phrase(`origins?|independent|trace to|original(?:s| reports?)`),
    kinds: phrase(`official(?:s|ly)?|readouts?|press|news|media|government`),
    languages: phrase(
      `languages?|English|Spanish|French|German|Arabic|Russian|Chinese|Portuguese|Persian|Hebrew|Turkish|Ukrainian|Japanese|Korean|Italian|translat\\p{L}+`,
    ),
    dates: new RegExp(`\\d{4}-\\d\\d-\\d\\d|(?:${MONTH}) \\d|\\d (?:${MONTH})|(?:${MONTH}) \\d{4}`, 'u'),
  },
};
