#!/usr/bin/env node
import { helperAhead } from '../worker/ahead.ts';
import { processIo } from './io.ts';

const [args, io] = [process.argv.slice(2), processIo()];
const helper = helperAhead(args, io.cwd);
const { runCli } = await import('./program.ts');
process.exitCode = await runCli(args, helper ? { ...io, helper } : io);
helper?.end();
