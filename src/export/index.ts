/**
 * A record or a brief as bytes, one file per format.
 * Takes: briefs, members, findings, snapshots. Gives: strings and bytes, the same for the same input. Never: reads a store, adds a claim.
 */
export { BRIEF_FORMATS, type BriefFormat } from './briefFormats.ts';
export { briefHtml } from './briefHtml.ts';
export { briefMarkdown } from './briefMarkdown.ts';
export { claimsCsv } from './claimsCsv.ts';
export { conllu, nameTags } from './conllu.ts';
export { cell, csv } from './csv.ts';
export { blankLine, describe, type Footnotes, footnotesOf, marked, standing } from './footnotes.ts';
export { type Exportable, FORMATS, type Format } from './formats.ts';
export { githubAnnotations } from './github.ts';
export { hasDays, icalendar } from './icalendar.ts';
export { jsonLines } from './jsonLines.ts';
export { type RuleInfo, sarif } from './sarif.ts';
export { treesSvg } from './treesSvg.ts';
export { warcRecord } from './warc.ts';
