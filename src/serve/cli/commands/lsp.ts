import { Writable } from 'node:stream';
import type { Diagnostic, Hover } from 'vscode-languageserver/node.js';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type AnnotatedArticle,
  type Checked,
  checkerOf,
  type Finding,
  inGiven,
  type Level,
  type ProfileName,
  RULES,
  readDraft,
} from '../../../app.ts';
import { withSources } from '../checking.ts';
import { type Call, day, optional, text } from '../spec.ts';

/** Severities of the Language Server Protocol: error, warning, information. */
const SEVERITY: Readonly<Record<Level, 1 | 2 | 3>> = { error: 1, warning: 2, note: 3 };

const rangeOf = (document: TextDocument, f: Finding): Diagnostic['range'] => ({
  start: document.positionAt(f.start),
  end: document.positionAt(f.end),
});

const diagnosticOf = (document: TextDocument, f: Finding): Diagnostic => ({
  range: rangeOf(document, f),
  severity: SEVERITY[f.level],
  source: 'onrecord',
  code: f.rule,
  message: f.expected === undefined ? f.message : `${f.message} The sources have: ${f.expected}`,
});

/** What the sources have at a finding, each with its outlet, then the rule's reason. As plain text: a source's words never become markup. */
function hoverOf(document: TextDocument, f: Finding, sources: readonly AnnotatedArticle[]): Hover {
  const words = f.evidence.map((e) => {
    const source = sources.find((s) => s.id === e.source)?.article;
    return `${source?.outlet ?? e.source}: “${source?.text.slice(e.start, e.end) ?? ''}”`;
  });
  const why = RULES.find((r) => r.id === f.rule)?.why ?? '';
  const suggested = f.suggest === undefined ? [] : [`Suggested: ${f.suggest}`];
  return {
    range: rangeOf(document, f),
    contents: { kind: 'plaintext', value: [`${f.rule}: ${f.message}`, ...words, ...suggested, why].join('\n') },
  };
}

type Check = (document: TextDocument) => Promise<Checked>;

/** Speaks the protocol until the editor ends it; each change of a document gives its findings anew. */
async function serve(call: Call, check: Check, sources: readonly AnnotatedArticle[]): Promise<number> {
  const { default: lsp } = await import('vscode-languageserver/node.js');
  const { TextDocument: Document } = await import('vscode-languageserver-textdocument');
  const output = new Writable({
    write: (chunk: Buffer, _, done) => void call.io.out(chunk.toString('utf8')).then(() => done(), done),
  });
  const connection = lsp.createConnection(lsp.ProposedFeatures.all, call.io.stdin, output);
  const documents = new lsp.TextDocuments(Document);
  const known = new Map<string, Checked>();
  connection.onInitialize(() => ({
    capabilities: { textDocumentSync: lsp.TextDocumentSyncKind.Incremental, hoverProvider: true },
  }));
  documents.onDidChangeContent(async ({ document }) => {
    const checked = await check(document);
    known.set(document.uri, checked);
    const diagnostics = checked.findings.map((f) => diagnosticOf(document, f));
    await connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
  });
  documents.onDidClose(({ document }) => void known.delete(document.uri));
  connection.onHover(({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    const at = document?.offsetAt(position) ?? -1;
    const found = known.get(textDocument.uri)?.findings.find((f) => f.start <= at && at < f.end);
    return document && found ? hoverOf(document, found, sources) : null;
  });
  documents.listen(connection);
  connection.listen();
  return new Promise((done) => {
    call.io.stdin.on('end', () => done(0));
  });
}

export async function run(call: Call): Promise<number> {
  const at = day(call, 'at');
  const profile = (text(call, 'profile') as ProfileName | undefined) ?? 'wire';
  return withSources(call, call.args, async ({ articles, today, record }) => {
    const check = checkerOf(articles, { profile, ...optional('at', at ?? today), record: await record });
    const ofDocument: Check = async (document) => {
      const draft = await readDraft(document.uri, Buffer.from(document.getText()));
      if ('code' in draft) return { id: document.uri, sentences: [], findings: [], problems: [draft] };
      return inGiven(check(document.uri, draft.text), draft);
    };
    return serve(call, ofDocument, articles);
  });
}
