// Forms in which crashes are pasted beyond plain ones: upside down, in a field of its own, without its first line, through a recovery.
import { describe, expect, test } from 'vitest';
import { recognise } from '#crash';

/** Printed by Go 1.26.8: map operations that the compiler put into their callers leave no frame. */
const HEADERS = `fatal error: concurrent map writes

goroutine 11 [running]:
internal/runtime/maps.fatal({0x5fc862?, 0x420614?})
	/usr/local/go/src/runtime/panic.go:1181 +0x18
net/textproto.MIMEHeader.Set(...)
	/usr/local/go/src/net/textproto/header.go:22
net/http.Header.Set(...)
	/usr/local/go/src/net/http/header.go:40
main.main.func1.1()
	/srv/hdr.go:17 +0xe5
created by main.main.func1 in goroutine 1
	/srv/hdr.go:14 +0x47
`;

/** Printed by Go 1.26.8's net/http. */
const SERVED = `2026/11/22 00:47:32 http: panic serving 127.0.0.1:36230: assignment to entry in nil map
goroutine 3 [running]:
net/http.(*conn).serve.func1()
	/usr/local/go/src/net/http/server.go:1897 +0xbd
panic({0x6f6d20?, 0x9fb9b0?})
	/usr/local/go/src/runtime/panic.go:860 +0x13a
main.(*cache).put(...)
	/srv/nilmap.go:12
main.main.func1({0x62dd65?, 0x2f3358a6038?}, 0x0?)
	/srv/nilmap.go:17 +0x2d
net/http.HandlerFunc.ServeHTTP(0x4804f9?, {0x77a748?, 0x2f335930000?}, 0x2f3359f9b30?)
	/usr/local/go/src/net/http/server.go:2286 +0x29
created by net/http.(*Server).Serve in goroutine 23
	/usr/local/go/src/net/http/server.go:3464 +0x485
`;

/** As gin's Recovery prints a stack where it finds the sources. */
const GIN = `2026/11/22 10:00:00 [Recovery] 2026/11/22 - 10:00:00 panic recovered:
POST /users HTTP/1.1
Host: localhost:8080

assignment to entry in nil map
/usr/local/go/src/runtime/panic.go:860 (0x43a4d1)
	gopanic: done = true
/usr/local/go/src/internal/runtime/maps/runtime_faststr.go:205 (0x40f3a4)
	runtime_mapassign_faststr: panic(errNilAssign)
/srv/app/handlers/user.go:41 (0x7a3c44)
	(*Users).Create: u.seen[name] = true
/root/go/pkg/mod/github.com/gin-gonic/gin@v1.9.1/context.go:174 (0x79d2a1)
	(*Context).Next: c.handlers[c.index](c)
`;

const frames = (text: string): string[] =>
  recognise(text).goroutines.flatMap((g) => g.frames.map((f) => `${f.symbol.name} ${f.file}:${f.line}`));

describe('newest line first', () => {
  const turned = HEADERS.trimEnd().split('\n').reverse();

  test('is turned round, its frames with their own files', () => {
    expect(frames(turned.join('\n'))).toEqual(frames(HEADERS));
    const { releases, ...said } = recognise(turned.join('\n'));
    const upright = recognise(HEADERS);
    expect(releases.likely).toEqual(upright.releases.likely);
    expect(said.noticed?.id).toBe('11');
    expect(said.own?.symbol.name).toBe('main.main.func1.1');
    expect(said.noticed?.created?.line).toBe(14);
  });

  test('behind times, as viewers of logs show it', () => {
    const timed = turned.map((line, i) => `2026-11-22T00:47:${59 - i}Z ${line}`).join('\n');
    expect(frames(timed)).toEqual(frames(HEADERS));
  });

  test('beside a writer whose lines stand upright', () => {
    const mixed = turned.flatMap((line, i) => [`a-1  | ${line}`, `b-1  | ${SERVED.split('\n')[i] ?? ''}`]).join('\n');
    expect(frames(mixed)).toEqual([...frames(HEADERS), ...frames(SERVED.split('\n').slice(0, turned.length).join('\n'))]);
  });
});

describe('an entry of JSON', () => {
  test.each([
    ['in a field of any name', { level: 'error', msg: 'child died', stderr: HEADERS }],
    ['in a field of a field', { message: 'child died', error: { type: 'exit', stack_trace: HEADERS } }],
    ['in a list', { events: [{ host: 'a' }, { output: [HEADERS] }] }],
  ])('%s', (_, entry) => {
    expect(frames(JSON.stringify(entry))).toEqual(frames(HEADERS));
  });

  test('without a crash says what its message says', () => {
    expect(recognise(JSON.stringify({ msg: 'started', user: 'goroutine' })).goroutines).toEqual([]);
  });
});

describe('without its first line', () => {
  test('a map error is one although no frame says which', () => {
    const report = recognise(HEADERS.split('\n').slice(2).join('\n'));
    expect(report.texts).toEqual([]);
    expect(report.mapDeath).toBe(true);
    expect(report.operation).toBeNull();
    expect(report.shapes.map((s) => s.shape.id)).toContain('http-header');
  });

  test('the length of its text tells the text where it is still in a register', () => {
    const told = HEADERS.replace('0x420614?', '0x21?').split('\n').slice(2).join('\n');
    expect(recognise(told).texts[0]?.text.id).toBe('map-read-write');
  });

  test('a dump for another reason is none', () => {
    expect(recognise('goroutine 1 [chan receive]:\nmain.main()\n\t/srv/main.go:3 +0x1d\n').mapDeath).toBe(false);
  });
});

test('concurrent map writes alone do not say which change it was', () => {
  expect(recognise(HEADERS).operation).toBe('change');
});

describe('through a recovery', () => {
  test('net/http: what panicked stands below the panic, and that net/http went on is said', () => {
    const report = recognise(SERVED);
    expect(report.caller?.symbol.name).toBe('main.(*cache).put');
    expect(report.own?.symbol.name).toBe('main.(*cache).put');
    expect(report.texts.map(({ text }) => text.id)).toEqual(['nil-map', 'http-serving']);
  });

  test('gin: places before functions', () => {
    const report = recognise(GIN);
    expect(report.texts[0]?.text.id).toBe('nil-map');
    expect(report.operation).toBe('assign');
    expect(`${report.own?.symbol.name} ${report.own?.file}:${report.own?.line}`).toBe('(*Users).Create /srv/app/handlers/user.go:41');
    expect(frames(GIN).at(-1)).toMatch(/^github\.com\/gin-gonic\/gin\.\(\*Context\)\.Next /);
  });

  test('gin where the sources are not there: places alone', () => {
    const bare = GIN.split('\n')
      .filter((line) => !line.startsWith('\t'))
      .join('\n');
    expect(recognise(bare).own?.line).toBe(41);
  });
});
