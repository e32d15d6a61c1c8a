// Sessions where loading costs nothing: the command line and the tests take the whole library at once.
import { coreShelf, type Shelf } from '#std';
import { moreShelf } from '#std-more';
import { openSessionOver, type Session } from './session.ts';

export const WHOLE_LIBRARY: readonly Shelf[] = [coreShelf, moreShelf];

export const openSession = (): Session => openSessionOver(WHOLE_LIBRARY);
