// Makes the output of different runs under the race detector comparable: as tracebacks, and the places in reports.
import { maskTraceback } from '../support/mask-traceback.ts';

export const maskReport = (text: string): string =>
  maskTraceback(text.replace(/^Goroutine (?=\d)/gm, 'goroutine ')).replace(/^ {6}\S*\/([^\s/]+\.go:\d+)/gm, '      $1');
