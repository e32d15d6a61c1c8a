// Told of accesses and synchronisation, finds data races.
export { RaceDetector } from './detector.ts';
export { type RaceOptions, raceOptions } from './options.ts';
export { foundText, type RaceAccess, type RaceFrame, type RaceOrigin, type RaceReport, reportText } from './report.ts';
export { SYNC_EDGES, type SyncEdge } from './sync-edges.ts';
