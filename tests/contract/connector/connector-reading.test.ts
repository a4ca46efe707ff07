import 'reflect-metadata'
import { generateKeyPairSync, type KeyObject, webcrypto } from 'node:crypto'
import { createServer } from 'node:net'
import { setDefaultCACertificates } from 'node:tls'
import { gzipSync } from 'node:zlib'
import { SubjectAlternativeNameExtension, X509CertificateGenerator } from '@peculiar/x509'
import { afterEach, describe, expect, it } from 'vitest'
import { readAttendeeFile } from '../../../electron/station/attendees/import/read-file.ts'
import { usualLimits } from '../../../electron/station/connector/limits.ts'
import { type PlatformQuestion, readPlatform } from '../../../electron/station/connector/read-platform.ts'
import {
  type Misbehaviour,
  type Platform,
  type PlatformOptions,
  registrations,
  saying,
  startPlatform,
} from '../../support/registration-platform.ts'

const stops: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
})

async function platformOf(options: PlatformOptions): Promise<Platform> {
  const platform = await startPlatform(options)
  stops.push(platform.stop)
  return platform
}

const question = (
  address: string,
  settings: Partial<PlatformQuestion['settings']> = {},
  more: Partial<PlatformQuestion> = {},
): PlatformQuestion => ({
  settings: { address, format: 'json', listPath: null, nextPath: null, pageParameter: null, ...settings },
  token: null,
  known: [],
  limits: usualLimits,
  now: () => Date.parse('2026-11-26T09:00:00Z'),
  signal: new AbortController().signal,
  onPage: () => {},
  ...more,
})

async function listOf(asked: PlatformQuestion) {
  const answer = await readPlatform(asked)
  if (!answer.ok) throw new Error(`in trouble: ${JSON.stringify(answer.refusal)}`)
  if (answer.value.kind !== 'list') throw new Error('nothing new')
  return answer.value
}
const troubleOf = async (asked: PlatformQuestion) => {
  const answer = await readPlatform(asked)
  return answer.ok ? null : answer.refusal
}
/** As the import reads it. */
const peopleIn = (file: Uint8Array, columns = {}) =>
  [...readAttendeeFile(file, { dayCount: 2, mapping: { columns } }).chunks].flatMap(({ rows, refused }) => {
    expect(refused).toEqual([])
    return rows.map(({ cells }) => `${cells.code} ${cells.firstName} ${cells.lastName}`)
  })
const billet = { code: 'billet.code', formula: 'billet.formule' }

describe('pages', () => {
  it.each([
    ['json', 'link', {}],
    ['json', 'body', {}],
    ['json', 'body', { listPath: 'participants', nextPath: 'next' }],
    ['json', 'number', { pageParameter: 'page' }],
    ['csv', 'link', {}],
    ['csv', 'number', { pageParameter: 'page' }],
  ] as const)('%s by %s %j are one list, everybody once', async (format, paging, settings) => {
    const platform = await platformOf({ format, paging, perPage: 10, separator: ',', encoding: 'latin1' })
    const people = registrations(34)
    platform.holds(people)
    const { file, records } = await listOf(question(platform.address, { format, ...settings }))
    expect(records).toBe(34)
    expect(peopleIn(file, format === 'json' ? billet : {})).toEqual(
      people.map(({ code, prenom, nom }) => `${code} ${prenom} ${nom}`),
    )
  })

  it('nothing of a list is given where one page fails, at whichever page', async () => {
    const platform = await platformOf({ format: 'json', perPage: 10 })
    platform.holds(registrations(34))
    for (const page of [1, 2, 3, 4]) {
      platform.misbehaves(...Array(page - 1).fill(undefined), saying(502))
      expect(await troubleOf(question(platform.address))).toMatchObject({
        kind: 'platform-error',
        status: 502,
        page: page === 1 ? null : page,
      })
    }
  })

  it('a page that leads back, one that never ends, and a platform that knows no page numbers are left', async () => {
    const platform = await platformOf({ format: 'json' })
    const next = (to: string) => saying(200, { link: `<${to}>; rel=next` }, '[]')
    platform.misbehaves(next('/b'), next('/inscriptions'))
    expect(await troubleOf(question(platform.address))).toMatchObject({ kind: 'page-loop', page: 3 })

    let count = 0
    platform.alwaysMisbehaves((_, response) => {
      count += 1
      response.writeHead(200, { link: `</p${count}>; rel=next` }).end('[]')
    })
    const limits = { ...usualLimits, pages: 20 }
    expect(await troubleOf(question(platform.address, {}, { limits }))).toMatchObject({
      kind: 'too-many-pages',
      count: 20,
    })
    expect(count).toBe(20)

    platform.alwaysMisbehaves(saying(200, {}, '[{"nom":"Kerbrat"}]'))
    const numbered = question(platform.address, { pageParameter: 'page' })
    expect(await troubleOf(numbered)).toMatchObject({ kind: 'page-loop', page: 2 })
  })

  it('a page under other headings, or that is no list, is named', async () => {
    const platform = await platformOf({ format: 'csv', perPage: 10 })
    platform.holds(registrations(34))
    platform.misbehaves(undefined, saying(200, {}, 'Code billet;Nom\nAB12;Kerbrat\n'))
    expect(await troubleOf(question(platform.address, { format: 'csv' }))).toMatchObject({
      kind: 'headings-differ',
      page: 2,
    })
    platform.misbehaves(saying(200, { link: '</b>; rel=next' }, '[]'), saying(200, {}, '[{},\n3]'))
    expect(await troubleOf(question(platform.address))).toMatchObject({ kind: 'not-a-record', page: 2, item: 2 })
  })
})

describe('unchanged pages', () => {
  it('is not sent again: each page is asked for with its ETag', async () => {
    const platform = await platformOf({ format: 'json', perPage: 10 })
    platform.holds(registrations(24))
    const { pages } = await listOf(question(platform.address))
    expect(pages).toHaveLength(3)
    platform.asked.length = 0
    expect(await readPlatform(question(platform.address, {}, { known: pages }))).toEqual({
      ok: true,
      value: { kind: 'same' },
    })
    expect(platform.asked.map(({ status }) => status)).toEqual([304, 304, 304])
  })

  it('is read whole as soon as one page differs, or one more follows', async () => {
    const platform = await platformOf({ format: 'json', perPage: 10 })
    platform.holds(registrations(24))
    const { pages } = await listOf(question(platform.address))
    for (const count of [25, 35, 14]) {
      platform.holds(registrations(count))
      const { records } = await listOf(question(platform.address, {}, { known: pages }))
      expect(records).toBe(count)
    }
  })

  it('a 304 that leads to an unread page is not believed', async () => {
    const platform = await platformOf({ format: 'json' })
    platform.holds(registrations(4))
    const { pages } = await listOf(question(platform.address))
    platform.misbehaves(saying(304, { link: '</inscriptions?page=2>; rel=next' }))
    const { records } = await listOf(question(platform.address, {}, { known: pages }))
    expect(records).toBe(4)
  })

  it('is read whole where the platform knows no ETags, or one page has none', async () => {
    const platform = await platformOf({ format: 'json', withoutEtags: true })
    platform.holds(registrations(4))
    expect((await listOf(question(platform.address))).pages).toEqual([])
  })

  it('an unrequested 304 is no list', async () => {
    const platform = await platformOf({ format: 'json' })
    platform.misbehaves(saying(304))
    expect(await troubleOf(question(platform.address))).toMatchObject({ kind: 'platform-error', status: 304 })
  })
})

describe('the token', () => {
  it('is sent with every page, and a wrong one is reported', async () => {
    const platform = await platformOf({ format: 'json', token: 'jeton-1', perPage: 10 })
    platform.holds(registrations(14))
    const { records } = await listOf(question(platform.address, {}, { token: 'jeton-1' }))
    expect([records, platform.asked.map(({ headers }) => headers.authorization)]).toEqual([
      ...[14, ['Bearer jeton-1', 'Bearer jeton-1']],
    ])
    expect(await troubleOf(question(platform.address, {}, { token: 'jeton-2' }))).toMatchObject({
      kind: 'unauthorised',
    })
    expect(await troubleOf(question(platform.address))).toMatchObject({ kind: 'unauthorised', status: 401 })
  })

  it('reaches no other machine, port or scheme, by a redirect or by a next page', async () => {
    const platform = await platformOf({ format: 'json' })
    const other = await platformOf({ format: 'json' })
    const { port } = new URL(other.origin)
    for (const to of [
      ...[`${other.origin}/x`, `//127.0.0.1:${port}/x`, `http://localhost:${port}/x`, `https://127.0.0.1:${port}/x`],
      ...[
        `http://jeton@${new URL(platform.origin).host}/x`,
        'file:///etc/passwd',
        'data:application/json,[]',
        'javascript:1',
      ],
    ]) {
      platform.misbehaves(saying(307, { location: to }))
      const redirected = await troubleOf(question(platform.address, {}, { token: 'jeton' }))
      expect([to, redirected?.kind]).toEqual([to, 'other-host'])
      platform.misbehaves(saying(200, { link: `<${to}>; rel=next` }, '[]'))
      const led = await troubleOf(question(platform.address, {}, { token: 'jeton' }))
      expect([to, led?.kind]).toEqual([to, 'other-host'])
    }
    expect(other.asked).toEqual([])
  })

  it('follows a redirect on the same machine, and not for ever', async () => {
    const platform = await platformOf({ format: 'json', token: 'jeton' })
    platform.holds(registrations(3))
    platform.misbehaves(saying(302, { location: '/autre' }), saying(308, { location: '/inscriptions?page=1' }))
    expect((await listOf(question(platform.address, {}, { token: 'jeton' }))).records).toBe(3)
    platform.alwaysMisbehaves(saying(301, { location: '/inscriptions' }))
    expect(await troubleOf(question(platform.address))).toMatchObject({ kind: 'too-many-redirects' })
  })
})

describe('troubles', () => {
  const troubleFrom = async (fault: Misbehaviour, more: Partial<PlatformQuestion> = {}) => {
    const platform = await platformOf({ format: 'json' })
    platform.alwaysMisbehaves(fault)
    return await troubleOf(question(platform.address, {}, more))
  }

  it.each([
    [403, 'unauthorised'],
    [404, 'not-found'],
    [410, 'not-found'],
    [429, 'too-many-requests'],
    [500, 'platform-error'],
    [204, 'platform-error'],
    [206, 'platform-error'],
    [511, 'web-page'],
  ])('a status %i is %s', async (status, kind) => {
    expect(await troubleFrom(saying(status))).toMatchObject({ kind, status })
  })

  it('says when the platform may be asked again', async () => {
    expect(await troubleFrom(saying(429, { 'retry-after': '90' }))).toMatchObject({ retryAfterMs: 90_000 })
    const at = 'Thu, 26 Nov 2026 09:05:00 GMT'
    expect(await troubleFrom(saying(503, { 'retry-after': at }))).toMatchObject({ retryAfterMs: 300_000 })
  })

  it('a web page where data was expected is a portal, whatever it calls itself', async () => {
    const page = '\n<!DOCTYPE html><html><title>Bienvenue sur le wifi</title></html>'
    for (const type of ['text/html; charset=utf-8', 'application/json', 'text/csv'])
      expect(await troubleFrom(saying(200, { 'content-type': type }, page))).toMatchObject({ kind: 'web-page' })
  })

  it('an interrupted answer, and a truncated one, are reported', async () => {
    expect(await troubleFrom(saying(200, {}, '[{"nom":'))).toMatchObject({ kind: 'not-json', line: 1 })
    const cut: Misbehaviour = (_, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('[{"nom"')
      setImmediate(() => response.destroy())
    }
    expect(await troubleFrom(cut)).toMatchObject({ kind: 'unreachable' })
  })

  it('an answer that never comes, or comes for ever, ends in time', async () => {
    const limits = { ...usualLimits, pageMs: 200 }
    expect(await troubleFrom(() => {}, { limits })).toMatchObject({ kind: 'timed-out' })
    const drip: Misbehaviour = (_, response) => {
      response.writeHead(200).write('[')
      const timer = setInterval(() => response.write(' '), 5)
      response.on('close', () => clearInterval(timer))
    }
    expect(await troubleFrom(drip, { limits })).toMatchObject({ kind: 'timed-out' })
    const all = { ...usualLimits, allMs: 200 }
    expect(await troubleFrom(drip, { limits: all })).toMatchObject({ kind: 'timed-out' })
  })

  it('an answer beyond the limit is left there, also one that is small until it is inflated', async () => {
    const limits = { ...usualLimits, pageBytes: 100_000 }
    const large = `["${'x'.repeat(200_000)}"]`
    expect(await troubleFrom(saying(200, {}, large), { limits })).toMatchObject({ kind: 'too-large' })
    const inflating = saying(200, { 'content-encoding': 'gzip' }, gzipSync(large))
    expect(await troubleFrom(inflating, { limits })).toMatchObject({ kind: 'too-large' })
    const pages = { ...usualLimits, allBytes: 250 }
    let count = 0
    const many: Misbehaviour = (_, response) => {
      count += 1
      response.writeHead(200, { link: `</p${count}>; rel=next` }).end(`[{}${' '.repeat(96)}]`)
    }
    expect(await troubleFrom(many, { limits: pages })).toMatchObject({ kind: 'too-large', page: 3 })
  })

  it('no answer at the address, and no such name', async () => {
    const holder = createServer()
    await new Promise<void>((done) => holder.listen(0, '127.0.0.1', done))
    const { port } = holder.address() as { port: number }
    await new Promise((done) => holder.close(done))
    expect(await troubleOf(question(`http://127.0.0.1:${port}/`))).toMatchObject({ kind: 'unreachable' })
    // Longer than a name may be: no resolver is asked.
    const name = `${'a'.repeat(70)}.invalid`
    expect(await troubleOf(question(`https://${name}/`))).toMatchObject({ kind: 'no-such-host' })
  })

  it('a reading that is given up throws why', async () => {
    const platform = await platformOf({ format: 'json' })
    platform.alwaysMisbehaves(() => controller.abort(new Error('given up')))
    const controller = new AbortController()
    await expect(readPlatform(question(platform.address, {}, { signal: controller.signal }))).rejects.toThrow(
      'given up',
    )
  })
})

describe('certificates', () => {
  it('an expired one, a self-signed one, and a valid one', async () => {
    const expired = await certificate(-40, -10)
    const early = await certificate(10, 40)
    const good = await certificate(-10, 40)
    const ask = async (tls: PlatformOptions['tls']) => {
      const platform = await platformOf({ format: 'json', ...(tls && { tls }) })
      platform.holds(registrations(2))
      return await troubleOf(question(platform.address))
    }
    expect(await ask(good)).toMatchObject({ kind: 'bad-certificate' })
    setDefaultCACertificates([good.cert, expired.cert, early.cert])
    expect(await ask(good)).toBeNull()
    // With a wrong clock, one of these two occurs.
    expect(await ask(expired)).toMatchObject({ kind: 'certificate-expired' })
    expect(await ask(early)).toMatchObject({ kind: 'certificate-expired' })
  })
})

/** Self-signed, for `localhost`. `from` and `until`: days from now. */
async function certificate(from: number, until: number) {
  const keys = generateKeyPairSync('ed25519')
  const subtle = async (key: KeyObject, type: 'pkcs8' | 'spki', use: 'sign' | 'verify') =>
    await webcrypto.subtle.importKey(type, key.export({ format: 'der', type }), { name: 'Ed25519' }, true, [use])
  const privateKey = await subtle(keys.privateKey, 'pkcs8', 'sign')
  const publicKey = await subtle(keys.publicKey, 'spki', 'verify')
  const made = await X509CertificateGenerator.createSelfSigned(
    {
      name: `CN=localhost, O=${from}`,
      signingAlgorithm: { name: 'Ed25519' },
      notBefore: new Date(Date.now() + from * 86_400_000),
      notAfter: new Date(Date.now() + until * 86_400_000),
      keys: { privateKey, publicKey } as never,
      extensions: [new SubjectAlternativeNameExtension([{ type: 'dns', value: 'localhost' }])],
    },
    webcrypto as never,
  )
  const key = keys.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
  return { key, cert: made.toString('pem') }
}
