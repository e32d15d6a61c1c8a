// The command, started from nothing.
import { LoadingSession } from '#session';
import { command } from './command.ts';

await command(process.argv.slice(2), new LoadingSession());
