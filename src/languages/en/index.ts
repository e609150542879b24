import type { Language } from '../language.ts';
import { actors } from './actors.ts';
import { briefing } from './briefing.ts';
import { checking } from './checking.ts';
import { commitments } from './commitments.ts';
import { common } from './common.ts';
import { crediting } from './crediting.ts';
import { dates } from './dates.ts';
import { events } from './events.ts';
import { newsroom } from './newsroom.ts';
import { numbers } from './numbers.ts';
import { reading } from './reading.ts';
import { speech } from './speech.ts';
import { syntax } from './syntax.ts';
import { weighing } from './weighing.ts';

export const en: Language = {
  code: 'en',
  name: 'English',
  actors,
  briefing,
  checking,
  commitments,
  common,
  crediting,
  dates,
  events,
  newsroom,
  numbers,
  reading,
  speech,
  syntax,
  weighing,
};
