/** One event of a stream. */
export interface StreamEvent {
  readonly event: string;
  readonly data: string;
}

function eventIn(block: string): StreamEvent | undefined {
  const fields = block.split('\n').map((l) => /^(?<name>[^:]*)(?:: ?(?<value>.*))?$/u.exec(l)?.groups ?? {});
  const of = (name: string): string[] => fields.flatMap((f) => (f.name === name ? [f.value ?? ''] : []));
  const data = of('data');
  return data.length === 0 ? undefined : { event: of('event').at(-1) ?? 'message', data: data.join('\n') };
}

/** The events of a stream of server-sent events (WHATWG HTML, 9.2.6), as they come; comments are passed over. */
export async function* eventsOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    // The two halves of a line end may come apart.
    rest = (rest + decoder.decode(value, { stream: true })).replaceAll('\r\n', '\n');
    const blocks = rest.split('\n\n');
    rest = blocks.pop()!;
    for (const block of blocks) {
      const event = eventIn(block);
      if (event) yield event;
    }
  }
}
