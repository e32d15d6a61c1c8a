// Sessions where loading costs nothing: tests and tools take the whole library at once.
import { ALL_RECORDED } from '#all-recorded';
import { Shelf } from '#std';
import { WHOLE_LIBRARY } from '#std-whole';
import { openSessionOver, type Session } from './session.ts';

export const openSession = (): Session => openSessionOver(new Shelf(WHOLE_LIBRARY), ALL_RECORDED);
