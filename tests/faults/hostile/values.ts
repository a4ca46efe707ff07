import type { Random } from '../../support/random.ts'

/** A piece of JSON text. It is text because a client can send more than a serialiser would write. */
export type Json = string

const longText = (length: number): Json => JSON.stringify('é'.repeat(length))
const nested = (depth: number, open: string, close: string): Json => open.repeat(depth) + close.repeat(depth)

/** Texts that have broken programs elsewhere. Absolute paths lead to places where nothing can be created. */
const texts: readonly string[] = [
  ...[
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\u001b[31m',
    'Le\u202eneug\u202c',
    '\u200b',
    '\ufeff',
    '\r\nSet-Cookie: a=b',
    'ﷺ'.repeat(50),
  ],
  ...['\ud800', 'x\udfff', '👩‍👩‍👧‍👦', 'é', 'İ', 'ß', '‮ABC', '\u2028', '\u0085', 'Z̸̬͝'],
  ...[
    "'; DROP TABLE events; --",
    '" OR 1=1 --',
    '%00',
    '%s%n',
    '#{7*7}',
    '{{7*7}}',
    '<script>alert(1)</script>',
    '=cmd|calc!A1',
  ],
  ...[
    '../../../etc/passwd',
    '..\\..\\windows',
    '/proc/self/none',
    '/dev/null/none',
    'C:\\CON',
    'file:///etc/passwd',
    '//[::1]/x',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'null',
    'undefined',
    'NaN',
    'true',
    '-1',
    '1e999',
    '0x10',
  ],
  ...[
    'entrance',
    'ENTRANCE',
    '2026-02-30',
    '2026-11-25T25:00:00Z',
    '9999-12-31',
    'Europe/Paris',
    'Europe/Nowhere',
    'a@b',
    '🗓',
  ],
]

const raw: readonly Json[] = [
  ...[
    'null',
    'true',
    'false',
    '0',
    '-0',
    '-1',
    '1.5',
    '1e308',
    '1e400',
    '-1e400',
    '9007199254740993',
    '1e-400',
    '31',
    '32',
  ],
  ...[
    '{}',
    '[]',
    '[[]]',
    '{"":null}',
    '{"__proto__":{"role":"pilot"}}',
    '{"constructor":{"prototype":{"x":1}}}',
    '{"toString":1}',
  ],
  ...['{"length":1e9}', '{"then":1}', '{"a":1,"a":2}', '[null,null]', '"\\ud83d"', '"\\u0000"'],
]

/** One hostile value, as JSON text. */
export function hostileJson(random: Random): Json {
  const kind = random.next()
  if (kind < 0.5) return JSON.stringify(random.pick(texts))
  if (kind < 0.9) return random.pick(raw)
  if (kind < 0.95) return longText(random.pick([65, 201, 301, 513, 5000, 70_000]))
  if (kind < 0.97) return nested(random.pick([50, 1000, 20_000]), '[', ']')
  if (kind < 0.98) return `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`
  return `[${Array.from({ length: random.pick([61, 501, 5000]) }, () => '"abcd"').join()}]`
}

/** Text that is not JSON, or barely. */
export function brokenJson(valid: Json, random: Random): Json {
  return random.pick([
    () => valid.slice(0, random.int(0, Math.max(0, valid.length - 1))),
    () => valid.replace('"', ''),
    () => `${valid}${valid}`,
    () => valid.replace(':', ': NaN, "x":'),
    () => valid.replaceAll('"', "'"),
    () => `\ufeff${valid}`,
    () => `/* */${valid}`,
    () => valid.replace('{', '{"a":Infinity,'),
    () => '',
    () => 'undefined',
  ])()
}

export const hostileText = (random: Random): string => random.pick(texts)
