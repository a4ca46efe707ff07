import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands, views } from '../../../shared/contract/contract.ts'
import { planted, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
beforeAll(async () => {
  test = await startTestStation()
  await prepareEvent(test)
})
afterAll(() => test.stop())

const scan = '/api/v1/commands/checkIn.scan'
const authorised = () => ({ ...test.json, ...test.bearer(test.operator) })
const host = () => new URL(test.station.url).host

describe('a body', () => {
  it('of another type than JSON is 415', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/json',
      'nonsense',
    ]) {
      const answer = await test.ask('POST', scan, { ...authorised(), 'content-type': type }, '{"code":"X1234"}')
      expect([type, answer.status, problemNamed(answer.body)]).toEqual([type, 415, 'unsupported-media-type'])
    }
  })

  it('that is too large is 413', async () => {
    const answer = await test.ask('POST', scan, authorised(), JSON.stringify({ code: 'x'.repeat(300_000) }))
    expect([answer.status, problemNamed(answer.body)]).toEqual([413, 'too-large'])
  })

  it('that is no JSON, or tries to change every object, is 400', async () => {
    for (const body of ['{', 'null', '[]', '"text"', '{"__proto__":{"x":1}}', '{"constructor":{"prototype":{}}}'])
      expect([body, (await test.ask('POST', scan, authorised(), body)).status]).toEqual([body, 400])
  })

  it('with a wrong field is 400 and names it, without repeating its content', async () => {
    const answer = await test.ask('POST', scan, authorised(), JSON.stringify({ code: 7, checkpoint: 'Quéméneur !' }))
    expect(answer.status).toBe(400)
    const { errors } = answer.body as { errors: { field: string; message: string }[] }
    expect(errors.toSorted((a, b) => a.field.localeCompare(b.field))).toEqual([
      { field: 'checkpoint', message: expect.stringMatching(/^Certains caractères/), messageEn: expect.any(String) },
      { field: 'code', message: 'Un texte est attendu.', messageEn: 'A text is expected.' },
    ])
    expect(answer.text).not.toMatch(planted)
  })
})

describe('a path', () => {
  it('that does not exist is a 404 in words, never the app’s page', async () => {
    for (const path of [
      '/nowhere',
      '/api/v1/nowhere',
      '/index.html',
      '/assets/../station.json',
      '/..%2f..%2fetc%2fpasswd',
      '/station.json',
      '/pilotage/',
      '/ACCUEIL',
    ])
      for (const method of ['GET', 'POST', 'DELETE', 'OPTIONS']) {
        const headers = method === 'POST' ? authorised() : test.bearer(test.operator)
        const answer = await test.ask(method, path, headers, method === 'POST' ? '{}' : undefined)
        expect([method, path, answer.status, problemNamed(answer.body)]).toEqual([method, path, 404, 'not-found'])
        expect(answer.text).not.toContain('the app’s page')
      }
  })

  it('of no command or view is 404, also of what every object has', async () => {
    for (const name of ['nothing', 'constructor', '__proto__', 'toString', 'x'.repeat(190)])
      for (const kind of ['commands', 'views'])
        expect((await test.ask('POST', `/api/v1/${kind}/${name}`, authorised(), '{}')).status).toBe(404)
  })

  it('that cannot be read is a problem in our words, with our headers', async () => {
    const answer = await test.ask('GET', '/api/v1/views/%E0%A4%A')
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.headers['content-security-policy']).toBeDefined()
    expect(answer.text).not.toContain('%E0')
  })

  it('of a page is the page', async () => {
    for (const path of ['/', '/accueil', '/porte', '/pilotage', '/entrer'])
      expect([path, (await test.ask('GET', path)).text]).toEqual([path, expect.stringContaining('the app’s page')])
  })
})

describe('a foreign page', () => {
  const foreign = ['evil.example', 'evil.example:80', 'localhost', '127.0.0.1', '127.0.0.1:1', '127.0.0.1.evil.example']

  it('that rebound a name to this machine is 403 on every path', async () => {
    for (const name of foreign)
      for (const path of ['/', '/healthz', '/api/v1/openapi.json', '/nowhere']) {
        const answer = await test.ask('GET', path, { ...authorised(), host: name })
        expect([name, path, answer.status]).toEqual([name, path, 403])
      }
  })

  it('that names its own origin is 403, whatever token it has got', async () => {
    for (const origin of [
      'https://evil.example',
      'null',
      `ftp://${host()}`,
      host(),
      `http://${host()}.evil.example`,
      `http://evil@${host()}`,
    ]) {
      const answer = await test.ask('POST', scan, { ...authorised(), origin }, '{"code":"X1234"}')
      expect([origin, answer.status, problemNamed(answer.body)]).toEqual([origin, 403, 'foreign-origin'])
    }
  })

  it('does not get a socket', async () => {
    for (const headers of [{ origin: 'https://evil.example' }, { host: 'evil.example' }, { origin: 'null' }])
      expect(await test.connect({ token: test.operator }, headers)).toBeInstanceOf(Error)
    expect(await test.connect({ token: test.operator }, { origin: `http://${host()}` })).not.toBeInstanceOf(Error)
  })
})

describe('every answer', () => {
  it('tells browsers to trust nothing but this station', async () => {
    for (const path of ['/', '/healthz', '/nowhere', '/api/v1/views/me']) {
      const { headers } = await test.ask('GET', path)
      expect(headers['content-security-policy']).toMatch(
        /default-src 'self'.*object-src 'none'.*frame-ancestors 'none'/,
      )
      expect(headers['content-security-policy']).not.toMatch(/unsafe-inline|unsafe-eval|\*/)
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
      expect(headers['access-control-allow-origin']).toBeUndefined()
    }
    expect((await test.ask('GET', '/healthz')).headers['cache-control']).toBe('no-store')
  })

  it('that is a problem names no person and shows no stack', async () => {
    const people = ['Quéméneur', 'soizic.q@exemple.fr', 'SZQK7TUAT5']
    for (const text of people)
      for (const name of [...Object.keys(commands), ...Object.keys(views)])
        for (const body of [
          { [text]: text },
          { attendeeId: text, code: { text }, q: [text], printerId: text, id: text },
        ]) {
          const kind = name in commands ? 'commands' : 'views'
          const answer = await test.ask('POST', `/api/v1/${kind}/${name}`, authorised(), JSON.stringify(body))
          if (answer.status === 200) continue
          expect([name, answer.headers['content-type']]).toEqual([name, expect.stringContaining('problem+json')])
          expect(answer.text).not.toMatch(planted)
          expect(answer.text).not.toMatch(/\bat .*\.ts|node_modules|Error:/)
        }
    expect(test.errors).toEqual([])
  })

  it('about health needs no token and tells nothing personal', async () => {
    const { body, text } = await test.ask('GET', '/healthz')
    expect(body).toEqual({
      status: 'ok',
      version: '9.9.9',
      name: 'Accueil 1',
      eventId: test.station.log.identity.eventId,
      uptimeS: expect.any(Number),
    })
    expect(text).not.toMatch(planted)
  })
})
