/** The media type of server-sent events (WHATWG HTML, 9.2). */
export const EVENTS = 'text/event-stream';

export const wantsEvents = (headers: Headers): boolean =>
  (headers.get('accept') ?? '').split(',').some((t) => t.trim().toLowerCase().startsWith(EVENTS));

/** Tells of one event. */
export type Tell = (event: string, data: object) => void;

/** Proxies close what says nothing for long. */
const SILENCE = 15_000;

/** One event as it is sent; JSON has no line ends of its own. */
export const eventText = (event: string, data: string): string => `event: ${event}\ndata: ${data}\n\n`;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * The events of a piece of work as they happen. `work` tells of them, and gives the last one; what it rejects with before it has told of any is
 * thrown, so that a faulty request gets a faulty answer. One who goes away stops nothing.
 */
export async function followed(
  work: (tell: Tell) => Promise<string>,
  failed: (error: unknown) => string,
): Promise<Response> {
  const waiting: string[] = [];
  let send = (text: string): void => void waiting.push(text);
  let begun: () => void = () => {};
  const first = new Promise<void>((done) => {
    begun = done;
  });
  const result = work((event, data) => {
    send(eventText(event, JSON.stringify(data)));
    begun();
  });
  await Promise.race([first, result]);
  let silence: ReturnType<typeof setInterval> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (to) => {
      const put = (text: string): void => {
        try {
          to.enqueue(bytesOf(text));
        } catch {
          clearInterval(silence);
        }
      };
      silence = setInterval(() => put(': still at work\n\n'), SILENCE);
      for (const text of waiting) put(text);
      send = put;
      const end = (last: string): void => {
        put(last);
        clearInterval(silence);
        to.close();
      };
      result.then(end, (error) => end(failed(error))).catch(() => {});
    },
    cancel: () => clearInterval(silence),
  });
  return new Response(body, { headers: { 'content-type': `${EVENTS}; charset=utf-8`, 'cache-control': 'no-store' } });
}
