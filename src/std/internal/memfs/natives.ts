// What the files of a run begin with: those that came with the program.
import { direct, nativePackage, Slice } from '#machine';

export const natives = nativePackage('internal/memfs', {
  runtime_folder: direct((m, at) => {
    m.regs[at] = m.folder.path;
  }),
  runtime_files: direct((m, at) => {
    const strings = m.folder.files.flatMap(({ name, bytes }) => [name, bytes]);
    m.regs[at] = new Slice(strings, 0, strings.length, strings.length);
  }),
});
