import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { LARGEST } from '../http/body.ts';
import { Desk } from '../http/desk.ts';
import { Fault, fault } from '../http/faults.ts';
import { refused } from '../http/guard.ts';
import { SECURITY } from '../http/headers.ts';
import type { App, ServerDeps } from '../http/index.ts';
import { agentServer } from './server.ts';

/** The one address at which agents ask. */
export const PLACE = '/mcp';

function told(error: Fault): Response {
  const headers = { 'content-type': 'application/problem+json', ...error.headers };
  return new Response(`${JSON.stringify(error.details)}\n`, { status: error.details.status, headers });
}

/** One request by itself: there is no session to steal, and none to lose when the program is started again. */
async function answered(desk: Desk, request: Request, log: (message: string) => void): Promise<Response> {
  const server = agentServer(desk, log);
  const transport = new WebStandardStreamableHTTPServerTransport({
    enableJsonResponse: true,
    maxRequestBodySize: LARGEST,
  });
  await server.connect(transport);
  try {
    return await transport.handleRequest(request);
  } finally {
    await server.close();
  }
}

/**
 * The protocol’s Streamable HTTP at one address. A request must come under one of the server’s own names, from no page of another site, and
 * with the token where there is one: as at the pages and the API.
 */
export function agentApp(deps: ServerDeps): App {
  const desk = new Desk(deps);
  const answer = async (request: Request): Promise<Response> => {
    const no = refused(request, deps, false);
    if (no) return told(no);
    if (new URL(request.url).pathname !== PLACE) return told(fault('no-such-page', `Agents ask at ${PLACE}.`));
    if (request.method !== 'POST') return told(fault('wrong-method', undefined, { allow: 'POST' }));
    return answered(desk, request, deps.log);
  };
  return {
    fetch: async (request) => {
      const response = await answer(request).catch((error: unknown) => {
        deps.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
        return told(error instanceof Fault ? error : fault('internal'));
      });
      for (const [name, value] of Object.entries(SECURITY)) response.headers.set(name, value);
      return response;
    },
  };
}
