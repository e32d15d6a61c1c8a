// A goroutine's step: whether it can be made, in which ways, and making it.
import { of } from '../state.ts';
import { channelChoices, close, receive, send } from './channel.ts';
import { condWait, relockChoices, wake } from './cond.ts';
import { afterCancel, cancel, cancelChoices, stopAfterCancel } from './context.ts';
import { lock, lockChoices, loose, looseChoices, unlock, unlockChoices } from './mutex.ts';
import { onceChoices, onceDo } from './once.ts';
import { select, selectChoices } from './select.ts';
import { disarm, startAfterFunc } from './timer.ts';
import { count, countChoices, releaseChoices, wait } from './wait-group.ts';
import { access } from './word.ts';
import { type Chosen, WHOLE, type World } from './world.ts';

/** None: it cannot be made now. */
export function stepChoices(world: World, t: number): readonly Chosen[] {
  switch (world.thread(t).doing) {
    case 'running':
      return choicesAt(world, t);
    case 'queued': {
      const i = world.instruction(t);
      return i.kind === 'wait' ? releaseChoices(world, i.group) : [];
    }
    case 'relocking':
      return relockChoices(world, t);
    case 'leaving':
      return [WHOLE];
    case 'panicked':
      return world.program.whole ? [WHOLE] : [];
    default:
      return [];
  }
}

/** By the operation that t stands at. */
function choicesAt(world: World, t: number): readonly Chosen[] {
  const i = world.instruction(t);
  switch (i.kind) {
    case 'lock':
      return lockChoices(world, t, i);
    case 'unlock':
      return unlockChoices(world, t, i);
    case 'looseLock':
    case 'looseUnlock':
      return looseChoices(world, t, i);
    case 'join':
      return countChoices(world, t, i.group, 1);
    case 'done':
      return countChoices(world, t, i.group, -1);
    case 'onceDo':
      return onceChoices(world, i.once);
    case 'select':
      return selectChoices(world, t, i);
    case 'cancel':
      return cancelChoices(world, t, i.ctx);
    case 'send':
    case 'recv':
    case 'range':
      return channelChoices(world, i.chan);
    default:
      return [WHOLE];
  }
}

export function perform(world: World, t: number, chosen: Chosen): void {
  const i = world.instruction(t);
  switch (i.kind) {
    case 'lock':
      return lock(world, t, i, chosen);
    case 'unlock':
      return unlock(world, t, i, chosen);
    case 'looseLock':
    case 'looseUnlock':
      return loose(world, t, i, chosen);
    case 'onceDo':
      return onceDo(world, t, i);
    case 'wait':
      return wait(world, t, i.group);
    case 'join':
      return count(world, t, i.group, 1, chosen);
    case 'done':
      return count(world, t, i.group, -1, chosen);
    case 'condWait':
      return condWait(world, t, i.cond);
    case 'select':
      return select(world, t, i, chosen);
    case 'cancel':
      return cancel(world, t, i.ctx, chosen);
    case 'range':
    case 'recv':
      return receive(world, t, i.chan, -1);
    case 'send':
      return send(world, t, i.chan, -1, i.value);
    case 'close':
      return close(world, t, i.chan);
    default:
      performAtOnce(world, t);
      world.thread(t).pc++;
  }
}

/** What always goes ahead, at once, and on to the next. */
function performAtOnce(world: World, t: number): void {
  const i = world.instruction(t);
  const { log } = world.thread(t);
  switch (i.kind) {
    case 'signal':
    case 'broadcast':
      return wake(world, i);
    case 'len':
      log.push(world.state.chans[i.chan]?.buffer.length ?? 0);
      return;
    case 'load':
    case 'add':
    case 'swap':
    case 'cas':
    case 'mapLoad':
    case 'mapStore':
    case 'mapLoadOrStore':
    case 'mapLoadAndDelete':
      return access(world, t, i);
    case 'err':
      log.push(of(world.state.contexts, i.ctx).err);
      return;
    case 'afterCancel':
      return afterCancel(world, i.ctx, i.thread);
    case 'stopAfterCancel':
      return stopAfterCancel(world, t, i.thread);
    case 'afterFunc':
      return startAfterFunc(world, i.timer, i.thread);
    case 'stop':
    case 'reset':
      return disarm(world, t, i.timer, i.kind === 'reset');
    default:
      // sleep: that it went ahead is all.
      return;
  }
}
