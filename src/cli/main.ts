// The command, from the sources themselves.
import { start } from './start.ts';

await start(process.argv.slice(2));
