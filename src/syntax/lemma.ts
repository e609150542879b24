/**
 * The lemma of a word by an edit script, `case|cut|end`: how many letters go from the end (`*`: all), what comes there, and
 * whether the whole stands as written (`k`), in small letters (`l`), in capitals (`U`) or with a capital (`C`).
 */
export function lemmaBy(script: string, word: string): string {
  const [kase, cut, end = ''] = script.split('|');
  if (kase === 'k') return word;
  const low = word.toLowerCase();
  const made = cut === '*' ? end : low.slice(0, Math.max(0, low.length - Number(cut))) + end;
  if (made === '') return word;
  if (kase === 'l') return made;
  return kase === 'U' ? made.toUpperCase() : made.slice(0, 1).toUpperCase() + made.slice(1);
}
