// Pages of docs/reference, made from the program's own definitions. Pure: the same definitions give the same bytes.
const HEAD = '<!-- Made by `npm run docs` from the program’s own definitions; a test holds it to them. -->';

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((r) => `| ${r.join(' | ')} |`).join('\n');

function command(c) {
  const usage = ['onrecord', c.name, c.options.length > 0 ? '[options]' : '', c.args].filter(Boolean).join(' ');
  const options = c.options.map((o) => [`\`${o.flags}\``, cell(o.about + (o.values ? `; one of ${o.values.join(', ')}` : ''))]);
  return [
    `## ${c.name}`,
    `${c.summary[0].toUpperCase()}${c.summary.slice(1)}.`,
    `\`${usage}\``,
    cell(c.about),
    ...(options.length > 0 ? [table(['option', 'meaning'], options)] : []),
    `\`\`\`sh\n${c.examples.map(([line, what]) => `${line}    # ${what}`).join('\n')}\n\`\`\``,
  ].join('\n\n');
}

const example = ({ draft, profile }) =>
  [profile === 'wire' ? '' : `Profile \`${profile}\`:`, `\`\`\`text\n${draft.replaceAll('⏎', '\n')}\n\`\`\``].filter(Boolean).join('\n\n');

const rule = (r) =>
  [
    `## ${r.id}`,
    `**${r.name[0].toUpperCase()}${r.name.slice(1)}.** ${cell(r.why)}`,
    'Told of:',
    example(r.examples.breach),
    'Fine:',
    example(r.examples.fine),
  ].join('\n\n');

const page = (title, ...parts) => `${[`# ${title}`, HEAD, ...parts].join('\n\n')}\n`;

/**
 * The pages by file name.
 * @param {{commands, statuses, codes, notes, rules, schemas, routes, faults}} made
 */
export function referencePages({ commands, statuses, codes, notes, rules, schemas, routes, faults }) {
  const links = commands.map((c) => [`[${c.name}](#${c.name})`, cell(c.summary)]);
  return {
    'commands.md': page(
      'Commands',
      'Results go to standard output, messages to standard error. Where a command takes a story: it is named by its id, the beginning of its id, or words of its title; the only one needs no name.',
      table(['command', 'what it does'], links),
      `Exit status: ${statuses.map(([n, what]) => `${n} ${what}`).join(', ')}. With \`--jsonl\`, findings of \`check\` end with 0; 1 means that a line could not be processed.`,
      table(
        ['environment', 'meaning'],
        [
          ['`ONRECORD_DB`', 'the record, where `--db` does not name one'],
          ['`ONRECORD_TOKEN`', 'the token of `serve` and `mcp --http`, where `--token` does not give one'],
          ['`NO_COLOR`', 'no colour, whatever the terminal'],
          ['`FORCE_COLOR`', 'colour, even into a file; 0 for none'],
        ],
      ),
      ...commands.map(command),
    ),
    'codes.md': page(
      'Codes of problems, and exit statuses',
      'Whatever is wrong with the input is told as a problem: a code, a message, and its place. A *note* leaves the article usable and the exit status at 0; `--quiet` keeps notes back. Any other problem makes the status 1, and everything else goes on.',
      table(
        ['code', '', 'meaning', 'what to do', 'HTTP status'],
        Object.entries(codes).map(([code, i]) => [
          `\`${code}\``,
          notes.has(code) ? 'note' : 'problem',
          cell(i.about),
          cell(i.next ?? ''),
          String(i.status),
        ]),
      ),
      table(['exit status', 'meaning'], statuses.map(([n, what]) => [String(n), what])),
    ),
    'api.md': page(
      'Pages and API',
      '`onrecord serve` answers at these addresses. What is a page is JSON too: at the same address with `Accept: application/json`, or with `.json` at its end (`/index.json` for `/`). `/openapi.json` has every parameter and every answer’s schema (OpenAPI 3.1).',
      table(
        ['request', '', 'what it gives', 'schema'],
        routes.map((r) => [`\`${r.method} ${r.path}\``, r.hasPage ? 'page' : '', cell(r.summary), r.gives ? `\`${r.gives}\`` : 'a file']),
      ),
      'Lists have a `limit` and a `next`, which the next request gives as `cursor`. Reads have an `ETag`. `POST /add` takes an `Idempotency-Key`: the same request with the same key is carried out once, as long as the server runs; adding the same article twice changes nothing in any case. With `Accept: text/event-stream` it tells of its work as it goes: an event `added` for each article, then `done` with the whole answer, or `problem`. Bodies are JSON or forms, at most 16 MB.',
      'Where the server has a token, a program shows it as `Authorization: Bearer …`; a browser opens any page once with `?token=…`. The server answers only under its own names, and takes what changes something only from its own pages or from programs.',
      'A fault is told by [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457). Its `type` is `urn:onrecord:problem:` and one of these codes, or one of [those of problems](codes.md):',
      table(
        ['code', 'status', 'meaning'],
        Object.entries(faults).map(([code, [status, title]]) => [`\`${code}\``, String(status), cell(title)]),
      ),
    ),
    'rules.md': page(
      'Rules of the checker',
      'Each rule is one file of `src/check/rules`, named by its id. A comment `<!-- onrecord-disable T1 -->` in the draft silences a rule, and the answer says so. A finding says what the sources have, never what is true.',
      'A profile sets levels: *off* leaves a rule out, and `fidelity`, which `--jsonl` takes where none is named, keeps the level of the rules that compare a draft with its sources and makes notes of all others. The examples are checked against [invented reports](../../test/cases/check/stories/strait), and a test holds them to what is said here.',
      table(
        ['rule', 'name', ...Object.keys(rules[0].levels).map((name) => `\`${name}\``)],
        rules.map((r) => [`[${r.id}](#${r.id.toLowerCase()})`, cell(r.name), ...Object.values(r.levels)]),
      ),
      ...rules.map(rule),
    ),
    'schemas.md': page(
      'JSON Schemas',
      'The answers of the five commands that read and write JSON Lines, a claim, and the answers of the API (`Models`), as [JSON Schema](https://json-schema.org/draft-07). They are installed with the package as `onrecord/schema/…` and made from the program’s types by `npm run schema`. Offsets are UTF-16 code units, half-open, into `article.text`; times are EDTF (ISO 8601-2).',
      table(
        ['schema', 'type'],
        schemas.map(({ file, title }) => [`[\`${file}\`](../../schema/${file})`, `\`${title}\``]),
      ),
    ),
  };
}
