import { VERSION } from '../../cli/version.ts';
import { type RouteSpec, route } from '../route.ts';
import { none } from '../shapes.ts';

export const HEALTH: readonly RouteSpec[] = [
  route({
    method: 'GET',
    path: '/health',
    id: 'health',
    summary: 'Whether the server can read its record; needs no token',
    query: none,
    faults: [503],
    gives: 'Health',
    answer: async ({ desk }) => ({ model: { status: 'ok', version: VERSION, record: await desk.state() } }),
  }),
];
