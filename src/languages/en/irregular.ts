const rows = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun|bend bent|bid bade bidden|bind bound|bite bit bitten
bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcasted|build built|buy bought|catch caught|choose chose chosen
cling clung|come came|creep crept|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt
fight fought|find found|flee fled|fly flew flown|forbid forbade forbad forbidden|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven
forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung|have had
hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid|lead led|leave left|lend lent|lie lay lain|light lit|lose lost|make made|mean meant
meet met|mislead misled|mistake mistook mistaken|outgrow outgrew outgrown|overcome overcame|overrun overran|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|partake partook partaken|pay paid|rebuild rebuilt|repay repaid|resell resold|retake retook retaken|rethink rethought
rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken
shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|speak spoke spoken
speed sped|spend spent|spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck stricken|strive strove striven
swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
tread trod trodden|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|wake woke woken
wear wore worn|weave wove woven|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written`;

/** The verb of which an irregular form is the past or the participle. */
export const irregular: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split(/[|\n]/u)
    .flatMap((row) => {
      const [verb, ...forms] = row.split(' ');
      return forms.map((form): [string, string] => [form, verb!]);
    }),
);
