import type { Stance } from '../../record/annotations.ts';
import type { CueVerbs, Frame } from '../shape/speech.ts';

const group = (stance: Stance, frames: string, words: string): CueVerbs => ({
  stance,
  frames: frames.split(' ') as Frame[],
  words,
});

/** Cue verbs. A lemma may stand in several groups: its frames add up, the first stance for a frame counts. */
export const verbs: readonly CueVerbs[] = [
  // Saying.
  group('asserts', 'clause p:about', 'say'),
  group('asserts', 'clause hearer p:of p:about', 'tell'),
  group(
    'asserts',
    'clause',
    `add write state argue assert contend maintain remark observe comment allege opine posit relate reason quip joke
    tweet retweet text blog email e-mail testify recount claim narrate elaborate interject reply respond retort counter
    declare proclaim profess pronounce reaffirm affirm reiterate restate concur conclude theorize theorise speculate
    forecast gripe grumble marvel muse vent volunteer intone caution swear attest bemoan`,
  ),
  group(
    'asserts',
    'clause np',
    `note announce suggest explain acknowledge admit concede insist indicate confirm predict recall reveal stress
    emphasize emphasise underscore underline highlight reiterate repeat disclose signal estimate clarify specify confess
    recount mention divulge stipulate foresee anticipate recollect outline detail summarize summarise reaffirm describe
    assert declare claim state voice`,
  ),
  group('asserts', 'at', 'put place estimate reckon'),
  group(
    'asserts',
    'np',
    'express convey articulate discuss cite invoke reference quote echo list recite restate voice',
  ),
  group(
    'asserts',
    'clause',
    `continue answer read go_on chime_in point_out lay_out spell_out sum_up put_it make_clear`,
  ),
  group('asserts', 'np', 'point_out lay_out spell_out set_out bring_up play_down play_up talk_up'),
  group('asserts', 'p:to', 'refer point allude'),
  group('asserts', 'p:about p:of', 'talk speak boast brag'),
  group('asserts', 'clause', 'boast brag'),
  group('asserts', 'p:on', `comment elaborate expound weigh_in touch dwell`),
  group('asserts', 'p:at', 'hint'),
  group('asserts', 'clause', 'hint imply'),
  group('asserts', 'np', 'imply tout trumpet'),
  group('asserts', 'hearer clause p:of p:about', 'inform notify advise brief remind assure reassure convince persuade'),
  group('asserts', 'np', 'remind'),
  group('asserts', 'clause np', `show illustrate`),
  group('asserts', 'clause', `learn calculate rule agree warrant`),
  group(
    'asserts',
    'as',
    `call describe portray characterize characterise depict brand label dub term deem paint frame liken hail`,
  ),
  group(
    'asserts',
    'manner',
    'shout yell cry chant exclaim whisper mutter murmur bark roar scream snap sigh shrug smile laugh deadpan bellow',
  ),
  group('asserts', 'clause', 'post report'),
  group('asserts', 'np', 'report'),
  group('asserts', 'inf', 'claim profess'),
  // Denying.
  group('denies', 'clause np', 'deny dispute'),
  group('denies', 'np', `contradict refute rebut disavow disclaim debunk repudiate downplay brush_off`),
  // Refusing.
  group('refuses', 'inf np', 'refuse decline'),
  group('refuses', 'np', 'reject rebuff rule_out dismiss spurn turn_down'),
  group('refuses', 'inf', 'balk'),
  group('refuses', 'clause', 'rule_out'),
  // Demanding.
  group('demands', 'inf hearer clause', 'urge'),
  group('demands', 'np', 'urge demand request solicit'),
  group('demands', 'clause inf', 'demand request beseech implore plead'),
  group('demands', 'inf', 'order instruct command direct exhort press encourage pressure invite'),
  group('demands', 'np', 'order'),
  group('demands', 'p:for', 'call push press ask plead appeal lobby clamor clamour advocate argue'),
  group('demands', 'p:on', 'call insist'),
  group('demands', 'clause np', 'recommend propose advocate'),
  group('demands', 'inf', 'propose recommend'),
  group('demands', 'clause', 'insist'),
  group('demands', 'np', 'seek'),
  // Asking.
  group('asks', 'clause inf hearer p:about', 'ask'),
  group('asks', 'clause p:about', 'wonder inquire enquire'),
  group('asks', 'np clause', 'question query'),
  group('asks', 'np', 'ask'),
  // Promising.
  group('promises', 'inf clause np', 'promise pledge vow guarantee'),
  group('promises', 'clause inf', 'swear'),
  group('promises', 'np inf', 'offer'),
  group('promises', 'inf', 'agree volunteer undertake'),
  group('promises', 'p:to', 'commit'),
  // Threatening and warning.
  group('threatens', 'inf clause np', 'threaten'),
  group('asserts', 'clause hearer p:of p:about p:against inf', 'warn'),
  group('asserts', 'p:against', 'caution'),
  // Praising and supporting.
  group(
    'praises',
    'np',
    `praise applaud commend laud hail salute congratulate thank welcome credit extol compliment admire endorse`,
  ),
  // Blaming.
  group(
    'blames',
    'np',
    `accuse blame criticize criticise condemn denounce blast slam attack assail rebuke lambast lambaste decry deride deplore
    mock ridicule slam chide chastise excoriate berate castigate censure fault knock bash rip savage pan insult trash scold
    scorn vilify malign disparage belittle lament protest reprimand skewer upbraid oppose`,
  ),
  group('blames', 'p:against', 'rail protest inveigh'),
  group('blames', 'p:at', 'lash_out'),
  group('blames', 'clause p:about p:of', 'complain'),
  group('blames', 'clause', 'lament protest charge decry'),
  group('blames', 'p:to', 'object'),
  // Agreeing, disagreeing, apologising.
  group('asserts', 'p:with', 'agree concur disagree'),
  group('asserts', 'p:on', 'agree'),
  group('other', 'p:for', 'apologize apologise vouch hope'),
  group('asserts', 'p:to', 'respond reply react'),
  // Thinking, wishing, fearing: beliefs and intentions are attributions too.
  group(
    'other',
    'clause',
    `think believe hope fear worry suspect doubt imagine reckon guess recognize recognise envision conclude`,
  ),
  group('other', 'inf', `hope seek prefer aim decide vow threaten long yearn`),
  group('other', 'np', `fear believe prefer doubt envision recognize recognise reconsider regard`),
  group('other', 'p:about', `worry`),
  group('other', 'p:of', `dream`),
  group('other', 'p:in', 'believe'),
  group('other', 'heard', 'expect say report believe think know consider rumor rumour understand see'),
  // Wanting, knowing, standing by something.
  group('other', 'inf', 'want plan intend expect like look'),
  group('other', 'clause', 'know feel realize realise understand remember see decide determine'),
  group('other', 'np', 'support favor favour back want expect remember understand'),
  group('other', 'p:about p:of', 'think'),
  group('asserts', 'p:about p:on', 'write tweet'),
  group('asserts', 'np', 'compare promote'),
  group('other', 'as', 'view see consider regard cast'),
  // Reports of findings: `the poll found that`.
  group('asserts', 'clause', 'find demonstrate'),
  group('asserts', 'np', 'argue write tweet conclude boast contend allege defend tout blame attribute publish'),
  group('other', 'np', 'hope worry'),
  group('asserts', 'np', 'warn caution'),
  group('asks', 'as', 'ask'),
  group('refuses', 'as', 'decline'),
  group('demands', 'inf', 'push call'),
  group('asserts', 'inf', 'go_on'),
  group('asserts', 'manner', 'begin start conclude wonder muse'),
];
