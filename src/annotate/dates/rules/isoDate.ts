import { isDay } from '../../../record/index.ts';
import { date } from '../readings.ts';
import type { Rule } from '../scene.ts';

/** 2026-01-12, 2026-01-12T18:30Z. */
export const isoDate: Rule = (c) => {
  const iso = c.iso ?? '';
  const day = iso.slice(0, 10);
  if (!isDay(day) || day < '0001') return null;
  if (iso.length === 10) return date(day, day, 'stated');
  const g = /^T(?<h>\d{2}):(?<m>\d{2})(?::(?<s>\d{2}))?(?<z>.*)$/u.exec(iso.slice(10))?.groups;
  if (!g || Number(g.h) > 23 || Number(g.m) > 59 || Number(g.s ?? 0) > 59) return date(day, day, 'stated');
  return { type: 'TIME', value: iso, edtf: `${day}T${g.h}:${g.m}:${g.s ?? '00'}${g.z ?? ''}`, basis: 'stated' };
};
