import { readFileSync } from 'node:fs';
import { openSession, DEFAULT_SETTINGS } from '#session';
const s = openSession();
const seed = +(process.argv[3] ?? 0);
const r = s.start([{name:'x.go', text: readFileSync(process.argv[2]!)}], {...DEFAULT_SETTINGS, seed, schedule: seed%2?'go':'random', budgets: { ...DEFAULT_SETTINGS.budgets, steps: 300_000, memory: 2 ** 26, output: 2 ** 16, goroutines: 10_000 }});
console.log(r.advance(1e6));
