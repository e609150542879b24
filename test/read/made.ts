import { crc32 } from 'node:zlib';

/** A PDF with one line of text for each entry of a page, set from the top down; `gap` adds room before a line that opens with `>`. */
export function pdfOf(pages: readonly (readonly string[])[], title?: string): Buffer {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>'];
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`);
  objects.push(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [i, lines] of pages.entries()) {
    let y = 740;
    const drawn = lines.map((line) => {
      y -= line.startsWith('>') ? 34 : 14;
      const words = line.replace(/^>/u, '').replace(/[()\\]/gu, '\\$&');
      return `BT /F1 11 Tf 72 ${y} Td (${words}) Tj ET`;
    });
    const stream = drawn.join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + i * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  }
  if (title !== undefined) objects.push(`<< /Title (${title}) >>`);
  let out = '%PDF-1.4\n';
  const places = objects.map((o, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${o}\nendobj\n`;
    return at;
  });
  const table = places.map((p) => `${String(p).padStart(10, '0')} 00000 n \n`).join('');
  const info = title === undefined ? '' : ` /Info ${objects.length} 0 R`;
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R${info} >>`;
  return Buffer.from(
    `${out}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${out.length}\n%%EOF`,
    'latin1',
  );
}

/** A ZIP archive of parts that are stored as they are. */
export function zipOf(parts: Readonly<Record<string, string>>): Buffer {
  const [locals, central]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const [label, data] = [Buffer.from(name), Buffer.from(text)];
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt32LE(crc32(data), 10);
    fixed.writeUInt32LE(data.length, 14);
    fixed.writeUInt32LE(data.length, 18);
    fixed.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fixed, label, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), fixed, tail, label]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end]);
}

/** A .docx document of paragraphs; one that opens with `# ` is a heading. */
export function docxOf(paragraphs: readonly string[]): Buffer {
  const body = paragraphs
    .map((p) => {
      const style = p.startsWith('# ') ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : '';
      return `<w:p>${style}<w:r><w:t>${p.replace(/^# /u, '')}</w:t></w:r></w:p>`;
    })
    .join('');
  const ns = 'http://schemas.openxmlformats.org';
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${ns}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${ns}/package/2006/relationships"><Relationship Id="r1" Type="${ns}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${ns}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles xmlns:w="${ns}/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
  });
}

/** A record of a web archive. */
export const warcRecord = (
  type: string,
  uri: string,
  content: string | Uint8Array,
  more: Readonly<Record<string, string>> = {},
): Buffer => {
  const bytes = Buffer.from(content);
  const fields = {
    'WARC-Type': type,
    'WARC-Target-URI': uri,
    'WARC-Date': '2026-02-03T04:05:06Z',
    'WARC-Record-ID': '<urn:uuid:6f1d0a52-1111-4222-8333-444455556666>',
    ...more,
    'Content-Length': String(bytes.length),
  };
  const head = Object.entries(fields).map(([k, v]) => `${k}: ${v}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${head.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')]);
};

/** The answer of a web server as an archive keeps it. */
export const answered = (status: string, fields: Readonly<Record<string, string>>, body: string | Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(
      `HTTP/1.1 ${status}\r\n${Object.entries(fields)
        .map(([k, v]) => `${k}: ${v}\r\n`)
        .join('')}\r\n`,
    ),
    Buffer.from(body),
  ]);
