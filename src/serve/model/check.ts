import { type AnnotatedArticle, type Checked, type OpenStory, RULES, type SourceSpan } from '../../app.ts';
import { storyName } from './scene.ts';
import type { CheckView, FindingRow, Words } from './types.ts';

function wordsAt(sources: readonly AnnotatedArticle[], at: SourceSpan): Words[] {
  const found = sources.find((s) => s.id === at.source);
  if (!found) return [];
  const { text, outlet, title, published, lang } = found.article;
  const source = [outlet, title, published?.slice(0, 10)].filter((x) => x !== undefined && x !== '').join(', ');
  const { start, end } = at;
  return [{ article: found.id, start, end, quote: text.slice(start, end), source: source || found.id, lang }];
}

/** Findings beside the draft’s words and the sources’. */
export function checkView(
  draft: string,
  checked: Checked,
  sources: readonly AnnotatedArticle[],
  open?: OpenStory,
): CheckView {
  const findings = checked.findings.map((f): FindingRow => {
    const rule = RULES.find((r) => r.id === f.rule);
    return {
      ...f,
      name: rule?.name ?? f.rule,
      why: rule?.why ?? '',
      draft: draft.slice(f.start, f.end),
      words: f.evidence.flatMap((e) => wordsAt(sources, e)),
    };
  });
  return { ...checked, draft, findings, sources: sources.length, ...(open ? { story: storyName(open.story) } : {}) };
}
