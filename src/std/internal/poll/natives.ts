// System calls on sockets and the poller: they move bytes, and park who must wait.
import { direct, type Machine, nativePackage, type Slice, type Value } from '#machine';
import { ERRNO, type Mode, Network, type Socket, type Waiting } from './network.ts';

/** One network a machine. */
const networks = new WeakMap<Machine, Network>();

function networkOf(m: Machine): Network {
  const known = networks.get(m);
  if (known !== undefined) return known;
  const made = new Network();
  networks.set(m, made);
  return made;
}

/** Results of runtime_pollWait and runtime_pollReset, as fd_poll_runtime.go reads them. */
const POLL = { ready: 0, closing: 1, timeout: 2 } as const;

const modeOf = (v: Value): Mode => (v === 'r'.charCodeAt(0) ? 'read' : 'write');

function obstacle(s: Socket, w: Waiting): number {
  if (s.evicted) return POLL.closing;
  return w.expired ? POLL.timeout : POLL.ready;
}

/** Parks until the socket is ready, closed or late: the call is made anew after every waking. */
function pollWait(m: Machine, at: number): void {
  const network = networkOf(m);
  const s = network.socket(m.regs[at] as number);
  const mode = modeOf(m.regs[at + 1]);
  const result = s === null ? POLL.closing : obstacle(s, s[mode]);
  if (s === null || result !== POLL.ready || network.ready(s, mode)) {
    m.regs[at] = result;
    return;
  }
  s[mode].goroutines.push(m.current);
  m.park('IO wait', { retry: true });
}

const bytesOf = ({ base, off, len }: Slice): Uint8Array => (len === 0 ? new Uint8Array(0) : (base as Uint8Array).subarray(off, off + len));

/** A socket's number, or -1 and why not. */
function socketResult(m: Machine, at: number, s: Socket | number): void {
  m.regs[at] = typeof s === 'number' ? -1 : s.fd;
  m.regs[at + 1] = typeof s === 'number' ? s : ERRNO.ok;
}

/** A count of bytes, or -1 and why not. */
function countResult(m: Machine, at: number, n: number): void {
  m.regs[at] = n < 0 ? -1 : n;
  m.regs[at + 1] = n < 0 ? -n : ERRNO.ok;
}

export const natives = nativePackage('internal/poll', {
  sysListen: direct((m, at) => {
    socketResult(m, at, networkOf(m).listen(m, { ip: m.regs[at] as string, port: m.regs[at + 1] as number }));
  }),
  sysConnect: direct((m, at) => {
    const to = { ip: m.regs[at + 1] as string, port: m.regs[at + 2] as number };
    socketResult(m, at, networkOf(m).connect(m, m.regs[at] as string, to));
  }),
  sysConnectError: direct((m, at) => {
    m.regs[at] = networkOf(m).socket(m.regs[at] as number)?.failure ?? ERRNO.EBADF;
  }),
  sysAccept: direct((m, at) => {
    const network = networkOf(m);
    const s = network.socket(m.regs[at] as number);
    socketResult(m, at, s === null ? ERRNO.EBADF : network.accept(s));
  }),
  sysRead: direct((m, at) => {
    const network = networkOf(m);
    const s = network.socket(m.regs[at] as number);
    const p = m.regs[at + 1] as Slice;
    const n = s === null ? -ERRNO.EBADF : network.read(m, s, bytesOf(p));
    if (n > 0 && p.base !== null) m.race?.elements(m, p.base, p.off, n, null, true, null);
    countResult(m, at, n);
  }),
  sysWrite: direct((m, at) => {
    const network = networkOf(m);
    const s = network.socket(m.regs[at] as number);
    const p = m.regs[at + 1] as Slice;
    const n = s === null ? -ERRNO.EBADF : network.send(m, s, bytesOf(p));
    if (n > 0 && p.base !== null) m.race?.elements(m, p.base, p.off, n, null, false, null);
    countResult(m, at, n);
  }),
  sysShutdown: direct((m, at) => {
    const network = networkOf(m);
    const s = network.socket(m.regs[at] as number);
    if (s === null || s.peer === null) {
      m.regs[at] = s === null ? ERRNO.EBADF : ERRNO.ENOTCONN;
      return;
    }
    if (m.regs[at + 1] === true) network.shutWrite(m, s);
    else network.shutRead(m, s);
    m.regs[at] = ERRNO.ok;
  }),
  sysLinger: direct((m, at) => {
    const s = networkOf(m).socket(m.regs[at] as number);
    if (s !== null) s.abortive = m.regs[at + 1] === true;
  }),
  sysClose: direct((m, at) => {
    const network = networkOf(m);
    const s = network.socket(m.regs[at] as number);
    if (s !== null) network.close(m, s);
  }),
  sysNames: direct((m, at) => {
    const s = networkOf(m).socket(m.regs[at] as number);
    m.regs[at] = s?.local.ip ?? '';
    m.regs[at + 1] = s?.local.port ?? 0;
    m.regs[at + 2] = s?.remote?.ip ?? '';
    m.regs[at + 3] = s?.remote?.port ?? 0;
  }),
  runtime_pollReset: direct((m, at) => {
    const s = networkOf(m).socket(m.regs[at] as number);
    m.regs[at] = s === null ? POLL.closing : obstacle(s, s[modeOf(m.regs[at + 1])]);
  }),
  runtime_pollWait: direct(pollWait),
  runtime_pollUnblock: direct((m, at) => {
    const network = networkOf(m);
    const s = network.socket(m.regs[at] as number);
    if (s !== null) network.evict(m, s);
  }),
  runtime_pollSetDeadline: direct((m, at) => {
    const network = networkOf(m);
    const s = network.socket(m.regs[at] as number);
    const d = Number(m.regs[at + 1]);
    // Relative to now; 0 takes the deadline away, and what has passed counts at once.
    const when = d === 0 ? 0 : d < 0 ? m.now : Math.min(m.now + d, Number.MAX_SAFE_INTEGER);
    if (s !== null) network.setDeadline(m, s[modeOf(m.regs[at + 2])], when);
  }),
});
