import { ADVERSARIAL } from './adversarial.ts';
import { runProgram } from '../support/run-program.ts';
import { DEFAULT_SETTINGS } from '#session';
const only = process.argv[2];
runProgram([{name:'x.go', text:'package main\nfunc main(){}\n'}]);
for (const [name, text] of Object.entries(ADVERSARIAL)) {
  if (only && !name.includes(only)) continue;
  const b = process.cpuUsage();
  const { result } = runProgram([{ name: 'x.go', text }], { budgets: { ...DEFAULT_SETTINGS.budgets, steps: 1000000, memory: 2**28 } });
  const u = process.cpuUsage(b);
  const ms = (u.user + u.system) / 1000;
  if (ms > 150 || result.end === 'bug' || only) console.log(ms.toFixed(0).padStart(7), 'ms', name, '|', result.end, result.detail.slice(0, 200));
}
