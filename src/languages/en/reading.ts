import type { ReadingLexicon } from '../shape/reading.ts';

const list = (words: string): readonly string[] => words.split('|').map((w) => w.trim());

export const reading: ReadingLexicon = {
  code: 'en',
  bylineOpeners: list('by|story by|written by|words by|reported by|text by|report by|analysis by|opinion by'),
  reportedBy: list(
    'reporting by|additional reporting by|reported by|written by|with reporting by|editing by|compiled by',
  ),
  notNames: new Set(
    list(
      `staff|writer|writers|reporter|reporters|correspondent|correspondents|editor|editors|editorial|news|agency|agencies|press|desk|
      team|bureau|chief|the|our|service|services|wire|online|web|senior|political|diplomatic|foreign|world|special|contributor|newsroom|
      board|times|post|herald|daily|media|tv|radio|associated|columnist|producer|report|editing|reporting|and|in|for|at|on|updated|published`,
    ),
  ),
  nameParticles: new Set(list('de|del|della|di|da|dos|du|van|von|der|den|ten|bin|bint|ibn|al|el|la|le|y|e|st')),
  joiners: list('and|with|&'),
  agencies: {
    Reuters: 'REUTERS|Thomson Reuters|Reuters News Agency',
    AP: 'Associated Press|The Associated Press',
    AFP: 'Agence France-Presse|Agence France Presse',
    UPI: 'United Press International',
    dpa: 'DPA|Deutsche Presse-Agentur|dpa-AFX',
    EFE: 'Agencia EFE|EFE News',
    ANSA: 'Agenzia Nazionale Stampa Associata',
    Xinhua: 'XINHUA|Xinhua News Agency',
    TASS: 'ITAR-TASS|Itar-Tass|Tass',
    Interfax: 'INTERFAX|Interfax-Ukraine',
    'RIA Novosti': 'RIA|Ria Novosti',
    Kyodo: 'KYODO|Kyodo News',
    Jiji: 'Jiji Press',
    Yonhap: 'YONHAP|Yonhap News Agency',
    PTI: 'Press Trust of India',
    ANI: 'Asian News International',
    IANS: 'Indo-Asian News Service',
    'PA Media': 'PA|Press Association',
    Bloomberg: 'Bloomberg News',
    Anadolu: 'AA|Anadolu Agency|Anadolu Ajansı',
    'Canadian Press': 'The Canadian Press|CP',
    AAP: 'Australian Associated Press',
    APA: 'Austria Presse Agentur',
    'Keystone-SDA': 'SDA|Keystone-ATS',
    Belga: 'BELGA|Belga News Agency',
    ANP: 'Algemeen Nederlands Persbureau',
    NTB: 'Norsk Telegrambyrå',
    Ritzau: 'RITZAU',
    Lusa: 'LUSA|Agência Lusa',
    Ukrinform: 'UKRINFORM',
    Belta: 'BELTA|BelTA',
    SPA: 'Saudi Press Agency',
    WAM: 'Emirates News Agency',
    KUNA: 'Kuwait News Agency',
    MENA: 'Middle East News Agency',
    IRNA: 'Islamic Republic News Agency',
    KCNA: 'Korean Central News Agency',
    Bernama: 'BERNAMA',
    Antara: 'ANTARA',
    VNA: 'Vietnam News Agency',
    CNA: 'Central News Agency',
    NAN: 'News Agency of Nigeria',
    Prensa: 'Prensa Latina',
  },
  agencyEndings: list(
    'news agency|press agency|news service|press service|wire service|newswire|press association|news wire|telegraph agency',
  ),
  contributed: list(
    'contributed to this|contributed reporting|was used in this|were used in this|report includes material|story includes material|report includes reporting|with material from|with information from',
  ),
  notPlaces: new Set(
    list(
      `breaking|breaking news|update|updated|exclusive|analysis|opinion|watch|live|correction|clarification|editor’s note|note|video|photos|
      factbox|explainer|interview|profile|obituary|editorial|comment|column|special report|just in|developing|alert|urgent|q&a|news|sources|
      summary|background|context|question|answer|moderator|interviewer|reporter|transcript|statement|joint statement|press release|readout`,
    ),
  ),
  months: [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept|sep',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  weekdays: list(
    'monday|mon|tuesday|tue|tues|wednesday|wed|thursday|thu|thur|thurs|friday|fri|saturday|sat|sunday|sun',
  ),
  published: list(
    `published|published on|published at|first published|first published on|originally published|originally published on|posted|posted on|
    posted at|date|release date|date of publication|publication date|issued|issued on|released|created|created on|publish date|date published|
    for immediate release|submitted|submitted on|written on|added|added on|filed|filed on`,
  ),
  modified: list(
    'updated|updated on|updated at|last updated|last updated on|last modified|modified|modified on|last update|last revised|last edited',
  ),
  sourceHeadings: list(
    `sources|source|references|reference|read more|read more at|read the reports|further reading|reading list|links|bibliography|coverage|
    related coverage|based on|based on reporting by|based on reports by|based on reports from|compiled from|drawn from|original reports|
    reports|reports used|with reporting from|where this comes from|articles|reported by|read the full reports|press review`,
  ),
  sourceWords: list('sources|references|cited|citations|bibliography'),
  corrections: list(
    'correction|corrections|corrected|correcting|refiles to correct|clarification|corrects|correction and clarification|corrections and clarifications|erratum',
  ),
  updates: list('update|updated'),
  updateVerbs: list('updates|updating|adds|adding|recasts|rewrites|releads'),
  faults: list(
    'wrongly|incorrectly|erroneously|mistakenly|misstated|misspelled|in error|to correct|a correction|inaccurate|inaccurately',
  ),
  correctionPhrases: list(
    `an earlier version of this|a previous version of this|an earlier version misstated|this article was amended|this story has been corrected|
    this article has been corrected|this report has been corrected|this story was corrected|this article was corrected|the story has been corrected|
    this version corrects|this story corrects|this version of the story corrects|has been corrected to|was corrected to|we regret the error|
    this story was amended|this report was amended|this report was corrected|this post has been corrected|this post was corrected|
    this post was amended|this post has been amended|this report has been amended|this article originally stated|this story originally said|this article has been amended|this story has been amended`,
  ),
  updatePhrases: list(
    `this story has been updated|this article has been updated|this article was updated|this story was updated|this report has been updated|
    this is a developing story|this is a breaking news story`,
  ),
  opinion: list(
    'opinion|op-ed|op-eds|editorial|editorials|commentary|column|columns|columnists|comment|viewpoint|perspective|guest essay|letters|commentisfree|opinions|analysis|news analysis',
  ),
  disclaimers: list(
    `views expressed in this|views expressed here|opinions expressed in this|opinions expressed here|the views expressed are|the opinions expressed are|
    the author's own views|the author’s own views|do not necessarily reflect|does not necessarily reflect|do not necessarily represent`,
  ),
  live: list('live|live updates|live blog|liveblog|live coverage|as it happened|minute by minute'),
  transcript: list(
    'transcript|full transcript|interview transcript|verbatim record|read the transcript|read the full transcript',
  ),
  readout: list(
    `readout|readout of|read-out of|press release|joint statement|joint communiqué|joint communique|communiqué|communique|statement by|
    statement from|statement of|remarks by|press statement|official statement`,
  ),
  offices: list(
    `ministry|office of the|state house|general staff|armed forces|defence forces|department of|department for|royal court|royal palace|federal government|presidency|department of state|state department|embassy|government of|white house|kremlin|foreign office|
    chancellery|secretariat|prime minister’s office|prime minister's office|department of foreign affairs|permanent mission|high commission|
    federal council|cabinet office|foreign affairs|council of the|european commission`,
  ),
  walls: list(
    `to continue reading|to read the full|to read this article|to read the whole|already a subscriber|this article is for subscribers|
    this story is for subscribers|this content is for subscribers|this article is exclusive to subscribers|for subscribers only|subscriber-only|
    read the rest of this|limit of free articles|last free article|free articles this month|unlock this article|unlock the full|with a subscription`,
  ),
  wallOpenings: list(
    `subscribe to continue|subscribe to read|subscribe now to read|subscribe now to continue|subscribe for full|sign in to read|sign in to continue|
    log in to read|log in to continue|log in or|register to read|register to continue|create an account to|create a free account to|
    you have reached your|you've reached your|you have read your|start your free trial|start your subscription`,
  ),
  closings: list('ends|end|more|30|eom|* * *|***|###|-30-|–30–|—30—|(end)|/ends'),
  furniture: list(
    `read more|read also|also read|read next|see also|more on this|more from|related|related articles|related stories|related story|
    related topics|related content|recommended|recommended for you|most read|most popular|advertisement|advertising|sponsored|sponsored content|
    share this|share this article|share on|share|follow us|follow us on|follow|sign up|sign up for|subscribe|subscribe to|newsletter|click here|
    download|comments|leave a comment|leave a reply|post a comment|add a comment|topics|tags|filed under|file under|photo|image|
    image credit|photo credit|picture|watch|watch now|listen|listen now|print|email|copy link|skip to|support our|support us|donate|
    story continues below|article continues below|continue reading|continued below|scroll to continue|load more|show more|view comments|
    get the latest|join the conversation|join our|have a story|contact us|about the author|more stories|up next|trending|you may also like|
    you might also like|don’t miss|don't miss|what to read next|editors’ picks|editor’s picks|all rights reserved|watch more|watch below`,
  ),
  invitations: list(
    `in your inbox|to your inbox|to our newsletter|our free newsletter|our newsletters|your email address|sign up for our|subscribe to our|
    follow us on|follow me on twitter|follow him on twitter|follow her on twitter|like us on facebook|download our app|get the app|click here to get|
    click here to read|click here for more|join our telegram|join our whatsapp|support our journalism|become a member|opens new tab|
    requires javascript|enable javascript|uses cookies|playback is unsupported|skip past newsletter|after newsletter promotion|
    have a tip|send tips to|news tip|leave a comment|listen to this article|watch the video|read more here|affiliate commission|affiliate links`,
  ),
  legal: list(
    `all rights reserved|terms of use|terms of service|privacy policy|privacy notice|subject to copyright|may not be published, broadcast|
    may not be reproduced|without written permission|trust principles|contents of this site are|©`,
  ),
};
