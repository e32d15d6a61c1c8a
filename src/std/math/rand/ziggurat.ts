// Tables of the ziggurat method (Marsaglia and Tsang, The Ziggurat Method for Generating Random Variables, 2000), computed as the paper does.
import type { Value } from '#machine';
import { exp, log } from '../elementary.ts';

/** For strip i: `k` accepts at once below it, `w` scales, `f` is the density at its edge; w and f are float32 as in Go. */
interface Ziggurat {
  readonly k: Uint32Array;
  readonly w: Float32Array;
  readonly f: Float32Array;
}

interface Shape {
  readonly strips: number;
  /** Where the tail begins, and the area of each strip. */
  readonly tail: number;
  readonly area: number;
  readonly scale: number;
  readonly density: (x: number) => number;
  readonly inverse: (y: number) => number;
}

function build({ strips, tail, area, scale, density, inverse }: Shape): Ziggurat {
  const k = new Uint32Array(strips);
  const w = new Float32Array(strips);
  const f = new Float32Array(strips);
  const last = strips - 1;
  const q = area / density(tail);
  k[0] = (tail / q) * scale;
  k[1] = 0;
  w[0] = q / scale;
  w[last] = tail / scale;
  f[0] = 1;
  f[last] = density(tail);
  let x = tail;
  for (let i = last - 1; i >= 1; i--) {
    const outer = x;
    x = inverse(area / x + density(x));
    k[i + 1] = (x / outer) * scale;
    f[i] = density(x);
    w[i] = x / scale;
  }
  return { k, w, f };
}

const normal = (): Ziggurat =>
  build({
    strips: 128,
    tail: 3.442619855899,
    area: 9.91256303526217e-3,
    scale: 2 ** 31,
    density: (x) => exp(-0.5 * x * x),
    inverse: (y) => Math.sqrt(-2 * log(y)),
  });

const exponential = (): Ziggurat =>
  build({
    strips: 256,
    tail: 7.69711747013104972,
    area: 3.949659822581572e-3,
    scale: 2 ** 32,
    density: (x) => exp(-x),
    inverse: (y) => -log(y),
  });

/** Strip i, and the density at the strip before it. The tables are made when first asked for; the same for every machine. */
function strips(make: () => Ziggurat): (i: Value) => readonly Value[] {
  let table: Ziggurat | null = null;
  return (v) => {
    table ??= make();
    const i = v as number;
    return [table.k[i], table.w[i], table.f[i], table.f[i - 1] ?? 0];
  };
}

export const normalStrip = strips(normal);
export const exponentialStrip = strips(exponential);
