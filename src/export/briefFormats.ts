import type { Brief, Member } from '../record/index.ts';
import { briefHtml } from './briefHtml.ts';
import { briefMarkdown } from './briefMarkdown.ts';

/** A format in which a brief can be handed on. `binary`: no text for a terminal. */
export interface BriefFormat {
  /** As `--format` names it. */
  readonly name: string;
  readonly mediaType: string;
  /** Of files of it, without the dot. */
  readonly ending: string;
  readonly binary?: true;
  readonly write: (brief: Brief, members: readonly Member[]) => string | Promise<Uint8Array>;
}

/** Every format of a brief. Those with a library behind them load it when they are wanted. The same brief gives the same bytes in each. */
export const BRIEF_FORMATS: readonly BriefFormat[] = [
  { name: 'markdown', mediaType: 'text/markdown; charset=utf-8', ending: 'md', write: briefMarkdown },
  { name: 'html', mediaType: 'text/html; charset=utf-8', ending: 'html', write: briefHtml },
  {
    name: 'json',
    mediaType: 'application/json',
    ending: 'json',
    write: (brief) => `${JSON.stringify(brief, null, 2)}\n`,
  },
  {
    name: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
    binary: true,
    write: async (brief, members) => (await import('./briefDocx.ts')).briefDocx(brief, members),
  },
  {
    name: 'pdf',
    mediaType: 'application/pdf',
    ending: 'pdf',
    binary: true,
    write: async (brief, members) => (await import('./briefPdf.ts')).briefPdf(brief, members),
  },
];
