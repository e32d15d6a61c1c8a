// Output and exit: what leaves the machine.
import { fromBytes } from '#base';
import { direct, nativePackage, Slice } from '#machine';

export const natives = nativePackage('os', {
  exit: direct((m, at) => m.exit(Number(m.regs[at]))),
  write: direct((m, at) => {
    const { base, off, len } = m.regs[at + 1] as Slice;
    m.race?.wrote(m, m.regs[at] as number);
    m.write(m.regs[at] as 1 | 2, len === 0 ? '' : fromBytes(base as Uint8Array, off, off + len));
  }),
  runtime_args: direct((m, at) => {
    m.regs[at] = new Slice([...m.args], 0, m.args.length, m.args.length);
  }),
  runtime_environ: direct((m, at) => {
    m.regs[at] = new Slice([...m.env], 0, m.env.length, m.env.length);
  }),
  writeString: direct((m, at) => {
    m.race?.wrote(m, m.regs[at] as number);
    m.write(m.regs[at] as 1 | 2, m.regs[at + 1] as string);
  }),
});
