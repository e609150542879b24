import { agree } from './agree.ts';
import { announce } from './announce.ts';
import { deny } from './deny.ts';
import { done } from './done.ts';
import { hint } from './hint.ts';
import { nominal } from './nominal.ts';
import { notAnOption } from './notAnOption.ts';
import { notGoingTo } from './notGoingTo.ts';
import { obligation } from './obligation.ts';
import { prepare } from './prepare.ts';
import { refuse } from './refuse.ts';
import { request } from './request.ts';
import { threaten } from './threaten.ts';
import { toCome } from './toCome.ts';
import type { NounRule, VerbRule } from './types.ts';
import { ultimatum } from './ultimatum.ts';

/**
 * Applied to each verb in this order; the first that codes it ends it. What is demanded, refused, threatened or promised
 * comes before what is done, so that none of it counts as having happened.
 */
export const VERB_RULES: readonly VerbRule[] = [
  ultimatum,
  threaten,
  hint,
  deny,
  refuse,
  request,
  notGoingTo,
  agree,
  prepare,
  announce,
  obligation,
  toCome,
  done,
];

/** Applied to each noun in this order. */
export const NOUN_RULES: readonly NounRule[] = [notAnOption, nominal];
