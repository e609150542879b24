/**
 * The record for agents, by the Model Context Protocol, over standard input and output or over HTTP.
 * Takes: an open record and calls of tools. Gives: the objects that the API gives, each row with its exact words and where they stand.
 * Never: changes the record, answers a page of another site, or passes a source's words off as its own.
 */
export { agentApp } from './http.ts';
export { overStreams } from './stdio.ts';
export { TOOLS, type Tool } from './tools.ts';
