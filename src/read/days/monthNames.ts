/** Names and short forms of each month, January first, in the languages that pages are met in: lower case, no accents. */
const NAMES: readonly string[] = [
  'january jan januar janner jaenner janvier janv enero ene gennaio gen janeiro januari stycznia styczen sty января январь янв січня ocak ledna leden ianuarie ιανουαριου',
  'february feb februar feber fevrier fevr fev febrero febbraio fevereiro februari lutego luty lut февраля февраль фев лютого subat unora unor februarie φεβρουαριου',
  'march mar marz maerz mrz mars marzo marco maart mrt marca marzec marts marec maret marcius марта март мар березня mart brezna brezen martie μαρτιου',
  'april apr avril avr abril abr aprile kwietnia kwiecien kwi апреля апрель апр квітня nisan dubna duben aprilis aprilie απριλιου',
  'may mai mayo maggio mag maio mei maj maja мая май травня mayis mayıs kvetna kveten majus μαιου',
  'june jun juni juin junio giugno giu junho czerwca czerwiec cze июня июнь июн червня haziran cervna cerven junius iunie ιουνιου',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec lip июля июль июл липня temmuz cervence cervenec julius iulie ιουλιου',
  'august aug aout agosto ago augustus augusti agustus sierpnia sierpien sie августа август авг серпня agustos srpna srpen augusztus αυγουστου',
  'september sept sep septembre septiembre setiembre settembre set setembro wrzesnia wrzesien wrz сентября сентябрь сен вересня eylul zari szeptember septembrie σεπτεμβριου',
  'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik paz октября октябрь окт жовтня ekim rijna rijen octombrie οκτωβριου',
  'november nov novembre noviembre novembro listopada listopad lis ноября ноябрь ноя листопада kasim kasım listopadu noiembrie νοεμβριου',
  'december dec dezember dez decembre diciembre dic dicembre dezembro desember des grudnia grudzien gru декабря декабрь дек грудня aralik aralık prosince prosinec decembrie δεκεμβριου',
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((row, i) => row.split(' ').map((name): [string, number] => [name, i + 1])),
);

/** 1-12 for the name of a month, a final dot allowed; 0 for any other word. */
export const monthNumber = (word: string): number =>
  NUMBERS.get(
    word
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\p{M}.]/gu, ''),
  ) ?? 0;
