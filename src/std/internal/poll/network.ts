// The network inside the machine: listeners and connections on loopback addresses, and what is on its way between them.
import { type Goroutine, type Machine, Timer } from '#machine';

/** Linux's numbers, as package syscall names them. */
export const ERRNO = {
  ok: 0,
  EBADF: 9,
  EAGAIN: 11,
  EACCES: 13,
  EINVAL: 22,
  EPIPE: 32,
  EADDRINUSE: 98,
  ENETUNREACH: 101,
  ECONNRESET: 104,
  ENOTCONN: 107,
  ECONNREFUSED: 111,
} as const;

/** What travels takes this long and a little more, as chance has it: about what a loopback takes between two threads. */
const LATENCY_NS = 6_000;
const JITTER_NS = 1_000;
const JITTERS = 8;
/** Bytes that can be under way or unread in one direction before a writer waits. */
const WINDOW = 512 << 10;
/** Linux's /proc/sys/net/ipv4/ip_local_port_range. */
const FIRST_PORT = 32_768;
const PORTS = 28_232;
/** Connections that wait for Accept: Linux's somaxconn. */
const BACKLOG = 4_096;
const FIRST_FD = 5;

export interface Address {
  readonly ip: string;
  readonly port: number;
}

/** One of the two things that a goroutine can wait for at a socket. */
export class Waiting {
  readonly goroutines: Goroutine[] = [];
  deadline: Timer | null = null;
  expired = false;
}

export type Mode = 'read' | 'write';

export class Socket {
  readonly fd: number;
  local: Address;
  remote: Address | null = null;
  /** null: not a listener. Connections that were made and not yet accepted. */
  backlog: Socket[] | null = null;
  /** The other end, once there is one. */
  peer: Socket | null = null;
  /** Connecting: the answer is still to come. */
  connecting = false;
  /** What connect failed with. */
  failure: number = ERRNO.ok;
  readonly read = new Waiting();
  readonly write = new Waiting();
  readonly #inbox: Uint8Array[] = [];
  /** Bytes of the inbox, and with those that are on their way to it. */
  unread = 0;
  coming = 0;
  /** The other end will send nothing more. */
  ended = false;
  /** The connection broke, with this error, which has not been told yet. */
  reset: number = ERRNO.ok;
  broken = false;
  /** This end sends nothing more. */
  shut = false;
  closed = false;
  /** SO_LINGER with no time: close throws away what is under way, and says so. */
  abortive = false;
  /** close was called: goroutines that wait are to give up. */
  evicted = false;
  /** When the last thing that was sent to this end arrives: nothing overtakes. */
  lastArrival = 0;

  constructor(fd: number, local: Address) {
    this.fd = fd;
    this.local = local;
  }

  put(bytes: Uint8Array): void {
    this.#inbox.push(bytes);
    this.unread += bytes.length;
  }

  /** Moves what is there into p. */
  take(p: Uint8Array): number {
    let n = 0;
    while (n < p.length) {
      const first = this.#inbox[0];
      if (first === undefined) break;
      const part = first.subarray(0, p.length - n);
      p.set(part, n);
      n += part.length;
      if (part.length === first.length) this.#inbox.shift();
      else this.#inbox[0] = first.subarray(part.length);
    }
    this.unread -= n;
    this.coming -= n;
    return n;
  }
}

/** SO_ERROR: whoever asks first is told. */
function toldOnce(s: Socket): number {
  const errno = s.reset;
  s.reset = ERRNO.ok;
  return errno;
}

const V4_ANY = '0.0.0.0';
const V6_ANY = '::';

const isV4 = (ip: string): boolean => ip.includes('.');
const isLoopback = (ip: string): boolean => ip.startsWith('127.') || ip === '::1';

/** Whether a listener on `bound` hears of connections to `ip`. */
function covers(bound: string, ip: string): boolean {
  return bound === ip || bound === V6_ANY || (bound === V4_ANY && isV4(ip));
}

export class Network {
  readonly #sockets = new Map<number, Socket>();
  /** By port; few listeners share one. */
  readonly #listeners = new Map<number, Socket[]>();
  #nextFd = FIRST_FD;
  #firstPort = -1;
  #ports = 0;

  socket(fd: number): Socket | null {
    return this.#sockets.get(fd) ?? null;
  }

  /** A listener on the address, or the number of the error. Port 0 asks for any free one. */
  listen(m: Machine, { ip, port }: Address): Socket | number {
    if (!isLoopback(ip) && ip !== V4_ANY && ip !== V6_ANY) return ERRNO.EINVAL;
    const at = port === 0 ? this.#freePort(m) : port;
    const others = this.#listeners.get(at) ?? [];
    if (others.some((l) => covers(l.local.ip, ip) || covers(ip, l.local.ip))) return ERRNO.EADDRINUSE;
    const s = this.#open({ ip, port: at });
    s.backlog = [];
    this.#listeners.set(at, [...others, s]);
    return s;
  }

  /** Asks for a connection; the answer comes later. */
  connect(m: Machine, from: string, to: Address): Socket | number {
    const ip = to.ip === V4_ANY ? '127.0.0.1' : to.ip === V6_ANY ? '::1' : to.ip;
    if (!isLoopback(ip)) return ERRNO.ENETUNREACH;
    const s = this.#open({ ip: from === '' ? localFor(ip) : from, port: this.#freePort(m) });
    s.remote = { ip, port: to.port };
    s.connecting = true;
    this.#after(m, s, () => this.#arrived(m, s, { ip, port: to.port }));
    return s;
  }

  accept(listener: Socket): Socket | number {
    return listener.backlog?.shift() ?? ERRNO.EAGAIN;
  }

  /** Bytes read, or the negative number of the error; 0 at the end. */
  read(m: Machine, s: Socket, p: Uint8Array): number {
    if (s.peer === null) return -ERRNO.ENOTCONN;
    const wasFull = s.coming >= WINDOW;
    const n = s.take(p);
    if (n > 0) {
      if (wasFull && s.coming < WINDOW) this.#wake(m, s.peer.write);
      return n;
    }
    // After the other end's last byte a reader hears of nothing but the end.
    if (s.ended) return 0;
    if (s.reset !== ERRNO.ok) return -toldOnce(s);
    return s.broken ? 0 : -ERRNO.EAGAIN;
  }

  /** Bytes taken, or the negative number of the error. */
  send(m: Machine, s: Socket, bytes: Uint8Array): number {
    const { peer } = s;
    if (peer === null) return -ERRNO.ENOTCONN;
    if (s.reset !== ERRNO.ok) return -toldOnce(s);
    if (s.shut || s.broken) return -ERRNO.EPIPE;
    const n = Math.min(bytes.length, WINDOW - peer.coming);
    if (n <= 0) return -ERRNO.EAGAIN;
    const part = bytes.slice(0, n);
    peer.coming += n;
    this.#after(m, peer, () => {
      if (peer.closed) return this.#breaks(m, s);
      peer.put(part);
      this.#wake(m, peer.read);
    });
    return n;
  }

  /** This end sends nothing more. */
  shutWrite(m: Machine, s: Socket): void {
    if (s.shut || s.peer === null) return;
    s.shut = true;
    this.#sendEnd(m, s.peer);
  }

  shutRead(m: Machine, s: Socket): void {
    s.ended = true;
    this.#wake(m, s.read);
  }

  close(m: Machine, s: Socket): void {
    s.closed = true;
    this.#sockets.delete(s.fd);
    for (const w of [s.read, s.write]) if (w.deadline !== null) m.timers.remove(w.deadline);
    if (s.backlog !== null) {
      const others = (this.#listeners.get(s.local.port) ?? []).filter((l) => l !== s);
      this.#listeners.set(s.local.port, others);
      for (const c of s.backlog) this.close(m, c);
      return;
    }
    if (s.peer === null) return;
    // What nobody read is lost, and the other end is to know.
    if (s.unread > 0 || s.abortive) {
      const { peer } = s;
      this.#after(m, peer, () => this.#breaks(m, peer));
    } else {
      this.shutWrite(m, s);
    }
  }

  /** Whether an operation of the kind would not have to wait. */
  ready(s: Socket, mode: Mode): boolean {
    if (s.connecting) return false;
    if (s.backlog !== null) return s.backlog.length > 0;
    if (s.broken || s.peer === null) return true;
    return mode === 'read' ? s.unread > 0 || s.ended : s.shut || s.peer.coming < WINDOW;
  }

  /** Goroutines that wait at the socket are to look again. */
  evict(m: Machine, s: Socket): void {
    s.evicted = true;
    this.#wake(m, s.read);
    this.#wake(m, s.write);
  }

  /** `when` in virtual ns: 0 for never, in the past for at once. */
  setDeadline(m: Machine, w: Waiting, when: number): void {
    if (w.deadline !== null) m.timers.remove(w.deadline);
    w.deadline = null;
    w.expired = when !== 0 && when <= m.now;
    if (w.expired) return this.#wake(m, w);
    if (when === 0) return;
    w.deadline = new Timer(() => {
      w.expired = true;
      this.#wake(m, w);
    });
    m.timers.add(m, w.deadline, when);
  }

  #open(local: Address): Socket {
    const s = new Socket(this.#nextFd++, local);
    this.#sockets.set(s.fd, s);
    return s;
  }

  /** Ports are given out in order from a place that chance picks. */
  #freePort(m: Machine): number {
    if (this.#firstPort < 0) this.#firstPort = m.choose('random', PORTS);
    for (;;) {
      const port = FIRST_PORT + ((this.#firstPort + this.#ports++) % PORTS);
      if ((this.#listeners.get(port) ?? []).length === 0) return port;
    }
  }

  /** The request to connect arrives where it was sent to. */
  #arrived(m: Machine, s: Socket, to: Address): void {
    if (s.closed) return;
    const listener = (this.#listeners.get(to.port) ?? []).find((l) => covers(l.local.ip, to.ip));
    if (listener?.backlog == null || listener.backlog.length >= BACKLOG) {
      this.#after(m, s, () => {
        s.failure = ERRNO.ECONNREFUSED;
        this.#connected(m, s);
      });
      return;
    }
    const c = this.#open(to);
    c.remote = s.local;
    c.peer = s;
    s.peer = c;
    listener.backlog.push(c);
    this.#wake(m, listener.read);
    this.#after(m, s, () => this.#connected(m, s));
  }

  #connected(m: Machine, s: Socket): void {
    s.connecting = false;
    this.#wake(m, s.write);
  }

  #sendEnd(m: Machine, to: Socket): void {
    this.#after(m, to, () => {
      to.ended = true;
      this.#wake(m, to.read);
    });
  }

  #breaks(m: Machine, s: Socket): void {
    if (s.broken) return;
    s.broken = true;
    // Linux's tcp_reset: in CLOSE_WAIT the pipe is broken.
    s.reset = s.ended ? ERRNO.EPIPE : ERRNO.ECONNRESET;
    this.#wake(m, s.read);
    this.#wake(m, s.write);
  }

  #after(m: Machine, to: Socket, happens: () => void): void {
    const when = Math.max(to.lastArrival, m.now + LATENCY_NS + JITTER_NS * m.choose('random', JITTERS));
    to.lastArrival = when;
    m.timers.add(m, new Timer(happens), when);
  }

  #wake(m: Machine, w: Waiting): void {
    for (const g of w.goroutines.splice(0)) m.ready(g, 'woken');
  }
}

const localFor = (ip: string): string => (isV4(ip) ? '127.0.0.1' : '::1');
