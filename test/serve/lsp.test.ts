import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import lsp, { type Hover, type InitializeResult, type PublishDiagnosticsParams } from 'vscode-languageserver/node.js';
import { running, temporary } from './run.ts';
import { HARBOUR } from './texts.ts';

const dir = temporary();
const DRAFT =
  'A first line.\n\n“We will open three of the five zones by the end of May,” Tessa Aldane told reporters.\n';
const MENDED = DRAFT.replace('three', 'two');
const uri = 'file:///desk/draft.md';

const source = path.join(dir, 'harbour.md');
writeFileSync(
  source,
  `---\noutlet: ${HARBOUR.outlet}\npublished: ${HARBOUR.published}\nlang: en\n---\n\n${HARBOUR.text}\n`,
);
const child = running(['lsp', '--against', source]);
const client = lsp.createProtocolConnection(
  new lsp.StreamMessageReader(child.stdout!),
  new lsp.StreamMessageWriter(child.stdin!),
);
afterAll(() => {
  client.dispose();
  child.kill();
});

it('gives diagnostics, the source’s words on hover, and diagnostics anew after a change', async () => {
  const told: PublishDiagnosticsParams[] = [];
  let next: () => void = () => {};
  client.onNotification('textDocument/publishDiagnostics', (p: PublishDiagnosticsParams) => {
    told.push(p);
    next();
  });
  const after = async (send: () => Promise<void>): Promise<PublishDiagnosticsParams> => {
    const come = new Promise<void>((done) => {
      next = done;
    });
    await send();
    await come;
    return told.at(-1)!;
  };
  client.listen();
  const { capabilities } = (await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {},
  })) as InitializeResult;
  expect(capabilities.hoverProvider).toBe(true);
  await client.sendNotification('initialized', {});

  const textDocument = { uri, languageId: 'markdown', version: 1, text: DRAFT };
  const first = await after(() => client.sendNotification('textDocument/didOpen', { textDocument }));
  const wrong = first.diagnostics.find((d) => d.code === 'Q1')!;
  expect(wrong).toMatchObject({ severity: 1, source: 'onrecord', range: { start: { line: 2 }, end: { line: 2 } } });
  const line = DRAFT.split('\n')[2]!;
  expect(line.slice(wrong.range.start.character, wrong.range.end.character)).toContain('three of the five zones');

  const hover = (await client.sendRequest('textDocument/hover', {
    textDocument: { uri },
    position: wrong.range.start,
  })) as Hover;
  expect((hover.contents as { value: string }).value).toContain('Harbour Post: “We will open two of the five zones');
  const position = { line: 0, character: 2 };
  const other = (await client.sendRequest('textDocument/hover', { textDocument: { uri }, position })) as Hover | null;
  expect(other === null || !JSON.stringify(other.contents).includes('Q1')).toBe(true);

  const changed = { textDocument: { uri, version: 2 }, contentChanges: [{ text: MENDED }] };
  const second = await after(() => client.sendNotification('textDocument/didChange', changed));
  expect(second.version).toBe(2);
  expect(second.diagnostics.map((d) => d.code)).not.toContain('Q1');
});
