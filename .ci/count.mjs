// node .ci/count.mjs REPORT BROKEN: the last line of .ci/run, from the test runner's JSON report and the number of steps that broke.
import { existsSync, readFileSync } from 'node:fs';

const [file, broken] = process.argv.slice(2);
const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
const tests = report?.numFailedTests ?? 0;
const files = (report?.testResults ?? []).filter((f) => f.status === 'failed' && f.assertionResults.every((t) => t.status !== 'failed'));
// `npm test` is itself a step: where it broke by tests that failed, these are counted and not the step again.
const failed = tests + files.length > 0 ? tests + files.length + Number(broken) - 1 : Number(broken);
const none = report === null || report.numPassedTests === 0;
for (const f of files) console.log(`failed: ${f.name}`);
console.log(`${report?.numPassedTests ?? 0} passed, ${none ? Math.max(1, failed) : failed} failed`);
process.exitCode = failed > 0 || none ? 1 : 0;
