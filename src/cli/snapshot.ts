// The command, started from a snapshot of the heap: taken when the engine has run a program, so that what nearly every program needs of the
// library is read and checked. A session is the same after a run as before, which is what lets pages keep theirs.
import { startupSnapshot } from 'node:v8';
import { LoadingSession, warm } from '#session';
import { command } from './command.ts';

const library = new LoadingSession();
// Not awaited: Node takes the snapshot when nothing is left to do, and none when this fails.
warm(library);
startupSnapshot.setDeserializeMainFunction(() => command(process.argv.slice(2), library));
