// A draft against its sources: labelled drafts, and drafts with a planted error or a harmless edit.
import path from 'node:path';
import { every, rowsOf } from '../context.mjs';

const percent = (x) => (x == null ? null : 100 * x);

/** Drafts of a set, cut to the sample by their gold, so that pairs stay pairs. */
async function scored(context, input, gold) {
  const golds = every(rowsOf(gold), context.sample);
  const ids = new Set(golds.flatMap((g) => (g.correct ? [g.correct, g.incorrect] : [g.id])));
  const rows = rowsOf(input).filter((r) => ids.has(r.id));
  return context.scorer('check', context.write(golds, 'gold.jsonl'), await context.program('check', rows));
}

const labelled = (context, stem) => scored(context, context.data('check', `${stem}.jsonl`), context.data('check', `${stem}.gold.jsonl`));

export const check = {
  name: 'check',
  needs: 'shared',
  figures: [
    { id: 'summedits/accuracy', set: 'check SummEdits', figure: 'balanced accuracy', target: 70, peers: 'unseen numbers and names 57.8; QAFactEval 74.4' },
    { id: 'summedits/alarms', set: 'check SummEdits', figure: 'false alarms', target: 15, low: true, peers: '23.5' },
    { id: 'summedits/auc', set: 'check SummEdits', figure: 'AUC of the score' },
    { id: 'falke/ties', set: 'check Falke', figure: 'right first, ties as half', target: 76, peers: 'fragments 65.8; QAGS 72.1' },
    { id: 'falke/strict', set: 'check Falke', figure: 'right strictly first', peers: 'fragments 64.2' },
    { id: 'wice/recall', set: 'check WiCE', figure: 'evidence recall at 5', target: 85, peers: 'BM25 78.9' },
    { id: 'wice/supported', set: 'check WiCE', figure: 'supported or not', target: 72, peers: 'word coverage 67.9' },
  ],
  async run(context) {
    const [edits, pairs, pages] = [await labelled(context, 'summedits'), await labelled(context, 'falke'), await labelled(context, 'wice')];
    return {
      'summedits/accuracy': percent(edits.balancedAccuracy),
      'summedits/alarms': percent(edits.falseAlarms),
      'summedits/auc': percent(edits.auc),
      'falke/ties': percent(pairs.withHalfTies),
      'falke/strict': percent(pairs.strict),
      'wice/recall': percent(pages.recallAt5),
      'wice/supported': percent(pages.supportedVsRest),
    };
  },
};

export const inject = {
  name: 'inject',
  needs: 'shared',
  figures: [
    { id: 'inject/recall', set: 'check planted', figure: 'errors found', target: 95 },
    { id: 'inject/lowest', set: 'check planted', figure: 'errors found, worst kind' },
    { id: 'inject/diagnosis', set: 'check planted', figure: 'right diagnosis' },
    { id: 'inject/benign', set: 'check planted', figure: 'harmless edits flagged', target: 2, low: true },
  ],
  async run(context) {
    const dir = context.fresh('inject');
    const [gold, texts] = [context.data('stories', 'allsides.gold.jsonl'), context.data('stories', 'allsides.jsonl.gz')];
    await context.tool('inject', ['--seed', '1', '--out', dir, '--stories', gold, texts]);
    const r = await scored(context, path.join(dir, 'inject.jsonl'), path.join(dir, 'inject.gold.jsonl'));
    return {
      'inject/recall': percent(r.recall),
      'inject/lowest': percent(r.lowestRecall),
      'inject/diagnosis': percent(r.rightDiagnosis),
      'inject/benign': percent(r.benignFalseAlarms),
    };
  },
};
