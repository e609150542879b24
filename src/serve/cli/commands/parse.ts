import {
  type Article,
  conllu,
  fetchTargets,
  type Parse,
  parseArticle,
  readSource,
  treesSvg,
} from '../../../app/parse.ts';
import { fetchDeps } from '../fetching.ts';
import { tell } from '../messages.ts';
import { type Call, metaOf, text } from '../spec.ts';
import { treesText } from '../views/trees.ts';

function shown(call: Call, parse: Parse, article: Article, id: string): string {
  const format = text(call, 'format');
  if (format === 'conllu') return conllu(parse, article.text, id);
  return format === 'svg' ? treesSvg(parse, article.text) : treesText(parse, article.text, call.style);
}

export async function run(call: Call): Promise<number> {
  const meta = metaOf(call);
  let faulty = false;
  for await (const got of fetchTargets(call.args.length === 0 ? ['-'] : call.args, fetchDeps(call))) {
    if ('problem' in got) {
      faulty = tell(call, [got.problem]) || faulty;
      continue;
    }
    const { origin } = got.snapshot;
    for (const { id, article, problems } of await readSource(got.snapshot, meta)) {
      faulty =
        tell(
          call,
          problems.map((p) => ({ where: origin, ...p })),
        ) || faulty;
      const parse = article && parseArticle(article);
      if (parse && 'code' in parse) {
        tell(call, [{ where: origin, ...parse }]);
        faulty = true;
      } else if (parse) await call.io.out(shown(call, parse, article, id ?? origin));
    }
  }
  return faulty ? 1 : 0;
}
