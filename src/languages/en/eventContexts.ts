const list = (...lists: readonly string[]): readonly string[] => lists.flatMap((l) => l.split('|'));

/**
 * PLOVER's contexts, each with the lemmas that tell of it; the words of a phrase stand apart or are joined by hyphens. In the manual's order, in
 * which an event lists them.
 */
export const contexts: Readonly<Record<string, readonly string[]>> = {
  military: list(
    'military|army|navy|naval|air force|armed forces|troop|soldier|troops|brigade|battalion|regiment|warship|destroyer|frigate|gunboat',
    'submarine|fighter jet|warplane|jet|tank|artillery|missile|rocket|ammunition|munition|arms|weapon|weapons|weaponry|drone|air defence',
    'air defense|defence|defense|reservist|paratrooper|marine|garrison|barracks|airstrike|air strike|air raid|shelling|bombardment|bombing',
    'offensive|incursion|invasion|ceasefire|truce|cease-fire|armistice|hostilities|frontline|front line|demilitarise|demilitarize|disarm',
    'disarmament|pullback|pullout|military exercise|manoeuvre|maneuver|war|warfare|combat|battlefield|convoy of arms|arms embargo|no-fly',
    'rearm|commander|militia|airspace violation|warhead|fighting|peacekeeping force',
  ),
  intelligence: list(
    'intelligence|spy|spying|espionage|secret service|wiretap|wiretapping|eavesdrop|eavesdropping|surveillance|double agent|covert|informant|reconnaissance',
  ),
  executive: list(
    'cabinet reshuffle|cabinet|executive order|presidential decree|decree|resign|resignation|sworn in|inauguration|coup|step down|impeach',
    'impeachment|caretaker government|coalition government|head of state',
  ),
  legislative: list(
    'parliament|parliamentary|legislature|legislative|lawmaker|senate|senator|congress|legislation|no-confidence|motion of censure|filibuster|deputies',
  ),
  election: list(
    'election|electoral|ballot|polling|poll station|polling station|voter|vote-counting|runoff|run-off|referendum|plebiscite|candidate|campaign rally|recount|by-election|turnout',
  ),
  political_institutions: list(
    'constitution|constitutional|term limit|power-sharing|power sharing|separation of powers|electoral commission|transition government|transitional government|interim government|institutional reform|self-rule|autonomy|federalism',
  ),
  pro_democracy: list(
    'pro-democracy|democratization|democratisation|democratise|democratize|free and fair|democratic reform|multiparty|multi-party|civilian rule|return to democracy',
  ),
  pro_autocracy: list(
    'martial law|junta|one-party|dictatorship|authoritarian rule|military rule|rule by decree|suspend the constitution',
  ),
  economic: list(
    'economy|economic|trade|tariff|customs duty|import|export|loan|debt|bond|currency|central bank|banking|budget|subsidy|investment|investor|invest',
    'free-trade|quota|levy|tax|price|wage|salary|pension|austerity|inflation|market|customs|embargo|aid package|financial|finance|fund|funding',
    'commerce|commercial|business|bailout|bail-out|labour dispute|unemployment|dollar|euro|trade agreement|free trade|fee|wto|imf|development aid|food aid',
  ),
  legal: list(
    'court|tribunal|lawsuit|suit|judge|prosecutor|prosecute|trial|verdict|ruling|indict|indictment|sentence|convict|conviction|acquit|warrant',
    'extradite|extradition|charge|charged|appeal court|lawyer|attorney|judicial|judiciary|jail|prison|detain|detainee|arrest|prisoner|amnesty|pardon',
    'rule of law|legal|arbitration|arbitral|injunction|plea|bail|parole|testify|testimony|custody|war crime|genocide|treaty law|sue',
  ),
  reparations: list('reparation|reparations|compensation|compensate|restitution|indemnity|damages'),
  human_rights: list(
    'human rights|human-rights|torture|forced disappearance|political prisoner|abuse of prisoners|rights abuse|rights group|extrajudicial',
  ),
  rights_freedoms: list(
    'civil rights|freedom|free speech|freedom of speech|press freedom|freedom of the press|free press|censorship|censor|free assembly|assembly|civil liberty|civil liberties|right to vote|equal rights|rights of|journalist|newspaper|broadcaster',
  ),
  repression: list(
    'crackdown|crack down|repression|repress|curfew|state of emergency|emergency law|teargas|tear gas|water cannon|baton|round up|dissident|political opponent|disperse|outlaw',
  ),
  human_security: list(
    'humanitarian|famine|starvation|food aid|relief|displaced|safe passage|corridor|civilian casualty|human shield|drinking water|blanket|shelter',
  ),
  gender: list(
    "women’s rights|women's rights|gender|feminist|abortion|domestic violence|rape|sexual violence|sexual assault|girls’ school|femicide",
  ),
  lgbt: list('gay|lesbian|lgbt|lgbtq|same-sex|transgender|homosexuality|homosexual|pride parade|pride march'),
  religion_ethnicity: list(
    'religious|religion|church|mosque|temple|synagogue|muslim|christian|hindu|jewish|buddhist|shia|sunni|ethnic violence|ethnic tension|ethnic clash|ethnic cleansing|tribe|tribal|sectarian|cleric|pilgrim|shrine|minority|blasphemy|priest|imam|bishop',
  ),
  inequality: list(
    'inequality|income gap|wealth gap|poverty|land reform|social justice|discrimination|apartheid|caste|rich and poor',
  ),
  diplomatic: list(
    'diplomatic|diplomat|diplomacy|embassy|ambassador|consul|consulate|consular|diplomatic relations|diplomatic ties|chargé|attaché|attache|envoy|summit|foreign minister|foreign secretary|state visit|mediation|mediate|mediator|relations|ties|bilateral|foreign ministry',
  ),
  territory: list(
    'territory|territorial|border dispute|sovereignty|annex|annexation|occupation|settler|secession|secede|separatist|breakaway|demarcation|demarcate|disputed island|disputed waters|boundary|territorial waters|maritime border|border demarcation',
  ),
  peacekeeping: list(
    'peacekeeper|peacekeeping|peace-keeping|peace-keeper|blue helmet|observer mission|stabilisation force|stabilization force|monitoring mission|ceasefire monitor|peace mission',
  ),
  health: list(
    'health|hospital|clinic|medical|medicine|doctor|nurse|vaccine|vaccination|epidemic|pandemic|cholera|malaria|measles|polio|outbreak|disease|virus|quarantine|patient|pharmaceutical|lockdown',
  ),
  asylum: list('asylum|asylum-seeker|asylum seeker|political refuge|sanctuary'),
  migration: list(
    'migrant|migration|immigrant|immigration|refugee|emigrant|border crossing|deport|deportation|visa|repatriation|repatriate|smuggled people|refugee camp|displaced people|resettle|resettlement|exodus',
  ),
  disasters: list(
    'earthquake|quake|flood|flooding|hurricane|typhoon|cyclone|tropical storm|drought|tsunami|landslide|wildfire|volcano|avalanche|natural disaster|mudslide|heatwave|tornado',
  ),
  natural_resource: list(
    'oil|natural gas|gas field|gas supply|gas price|pipeline|coal|uranium|mineral|mining|copper|gold mine|lithium|water rights|fishery|fisheries|fishing|trawler|timber|logging|dam|river water|energy|petroleum|crude oil|diamond|oilfield|gas field|oil field|offshore',
  ),
  environment: list(
    'environment|environmental|climate|emission|emissions|pollution|pollute|pollutant|deforestation|conservation|wildlife|carbon|oil spill|toxic waste|whaling|biodiversity',
  ),
  technology: list(
    'technology|semiconductor|microchip|satellite|telecoms|telecommunication|artificial intelligence|5g|spacecraft|rocket launch|space programme|patent|software|internet',
  ),
  terrorism: list(
    'terrorist|terrorism|terror|suicide bomber|suicide bombing|suicide attack|car bomb|hijack|hijacker|hijacking|hostage|extremist|jihadist|counter-terrorism|counterterrorism',
  ),
  cbrn: list(
    'nuclear|chemical weapon|chemical weapons|biological weapon|biological weapons|radiological|nerve agent|nerve gas|sarin|mustard gas|uranium enrichment|enrichment|centrifuge|plutonium|warhead|reactor|weapons of mass destruction|non-proliferation|anthrax|ricin|atomic|weapons inspector',
  ),
  cyber: list(
    'cyber|cyberattack|cyber attack|cyber-attack|hack|hacker|hacking|malware|ransomware|phishing|denial-of-service|computer network|spyware|website defacement|botnet',
  ),
  misinformation: list(
    'misinformation|disinformation|fake news|propaganda|deepfake|troll farm|false report|conspiracy theory|hoax|smear campaign',
  ),
  crime: list(
    'gang|robbery|robber|theft|murder|kidnap|kidnapping|ransom|cartel|organised crime|organized crime|extortion|smuggle|smuggler|smuggling|piracy|pirate|money laundering|mafia|burglary|homicide|assassinate|assassination',
  ),
  corruption: list(
    'corruption|corrupt|bribe|bribery|embezzle|embezzlement|graft|kickback|vote-buying|fraud|nepotism|slush fund|misuse of funds',
  ),
  illegal_drugs: list(
    'drug|narcotic|narcotics|cocaine|heroin|fentanyl|opium|cannabis|marijuana|methamphetamine|drug trafficking|poppy|coca|drug cartel|narco',
  ),
  trafficking: list(
    'human trafficking|trafficking|trafficker|people smuggling|people smuggler|arms trafficking|sex trafficking|forced labour|forced labor|slavery|smuggling ring|arms smuggling',
  ),
};
