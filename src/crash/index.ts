// What a pasted crash says: the recogniser of dumps and race reports, and the table of Go's texts it shares with the guide.
export { type CrashReport, type FoundText, LONGEST_TEXT, type OtherGoroutine, recognise } from './recognise.ts';
export { type CrashText, type Ending, type Family, TEXT_IDS, type TextId, TEXTS } from './texts.ts';
export { type Shape, SHAPE_IDS, type ShapeId, SHAPES } from './shapes.ts';
export { type Mark, type MarkId, NEWEST_MINOR, OLDEST, type ReleaseRange, simulatedRelease } from './release-marks.ts';
export type { Frame, Goroutine } from './dump.ts';
export type { Access, RaceReport } from './race-report.ts';
export type { Operation } from './symbol.ts';
