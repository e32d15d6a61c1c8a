// Digits and quotes: JavaScript's shortest conversion and BigInt replace Go's own algorithms, which are long and would be slow here.
import { nativePackage, pure, pureMany, type Value } from '#machine';
import { isGraphic, isPrint } from '../unicode/category.ts';
import { formatFloat } from './format-float.ts';
import { floatPrefix, parseFloat } from './parse-float.ts';
import { parseInt, parseUint } from './parse-int.ts';
import type { Parsed } from './parse-result.ts';
import { quoted } from './quote.ts';

const result = (p: Parsed<number | bigint>): readonly Value[] => [p.value, p.why];
const format = (n: Value, base: Value): string => (n as number | bigint).toString(base as number);

export const natives = nativePackage('strconv', {
  formatInt: pure(format),
  formatUint: pure(format),
  formatFloat: pure((f, fmt, prec, bits) => formatFloat(f as number, String.fromCharCode(fmt as number), prec as number, bits as number)),
  parseInt: pureMany((s, base, bits) => result(parseInt(s as string, base as number, bits as number))),
  parseUint: pureMany((s, base, bits) => result(parseUint(s as string, base as number, bits as number))),
  parseFloat: pureMany((s, bits) => result(parseFloat(s as string, bits as number))),
  floatPrefix: pure((s) => floatPrefix(s as string)),
  quoted: pure((s, quote, ascii, graphic) =>
    quoted(s as string, { quote: String.fromCharCode(quote as number), ascii: ascii as boolean, graphic: graphic as boolean }),
  ),
  IsPrint: pure((r) => isPrint(r as number)),
  IsGraphic: pure((r) => isGraphic(r as number)),
});
