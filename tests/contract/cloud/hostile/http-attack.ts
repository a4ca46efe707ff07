import { Agent, request } from 'node:http'
import { type CommandName, commands, type ViewName, views } from '../../../../shared/contract/contract.ts'
import { organiserSessionPath } from '../../../../shared/contract/organisers.ts'
import { brokenJson, hostileJson, hostileText } from '../../../faults/hostile/values.ts'
import type { Random } from '../../../support/random.ts'

/** What an attacker may have obtained: none of it opens anything any more, or ever did. */
export interface Loot {
  /** Secrets of links that were opened, ended or have expired, and of their sessions. */
  readonly spent: readonly string[]
  /** Secrets from elsewhere: the venue's pilot, a phone over http. */
  readonly foreign: readonly string[]
  /** Secrets of unopened links, of which the attacker knows all but one letter. */
  readonly unopened: readonly string[]
}

interface Attack {
  readonly method: string
  readonly path: string
  readonly headers: Record<string, string>
  readonly body: string
}

const injections = [
  ...[
    "' OR '1'='1",
    '1; DROP TABLE events;--',
    "') UNION SELECT value FROM meta--",
    '$1',
    "'||pg_sleep(9)||'",
    '\\x00',
  ],
  ...['../../etc/passwd', '..%2f..%2fparts.key', '%2e%2e/station.json', '....//pg/PG_VERSION', '%00', '\\..\\meta'],
] as const
const places = ['/', '/assets/', '/organisateur/', '/organisateur/assets/', '/api/v1/', '/r/', '/salle/'] as const
const origins = [
  'https://evil.example',
  'null',
  'http://127.0.0.1:1',
  'https://nuage.example.evil.example',
  '',
] as const
const names = [...(Object.keys(commands) as CommandName[]), ...(Object.keys(views) as ViewName[])]

/** Changes one letter: of an id, of the secret, or of the separator. */
export function forged(secret: string, random: Random): string {
  const at = random.int(0, secret.length - 1)
  const letter = random.pick([...'abcdefghijklmnopqrstuvwxyz234567.'].filter((one) => one !== secret.charAt(at)))
  return random.pick([
    () => secret.slice(0, at) + letter + secret.slice(at + 1),
    () => secret.slice(0, at),
    () => secret.toUpperCase(),
    () => `${secret}${letter}`,
    () => `${random.text(26)}${secret.slice(26)}`,
    () => `${secret.slice(0, 26)}.${random.text(40)}`,
  ])()
}

/** A request that must get nothing: 400, 401, 403, 404, 413, 415, 429, or something public. */
export function attackOf(host: string, loot: Loot, random: Random): Attack {
  const token = random.pick([
    () => random.pick(loot.spent),
    () => random.pick(loot.foreign),
    () => forged(random.pick([...loot.spent, ...loot.unopened]), random),
    () => random.text(67, 'abcdefghijklmnopqrstuvwxyz234567.'),
  ])
  const name = random.pick(names)
  const kind = name in commands ? 'commands' : 'views'
  const attack = {
    method: 'POST',
    path: `/api/v1/${kind}/${name}`,
    body: hostileJson(random),
    headers: {
      host,
      'content-type': 'application/json',
      // Some from three machines that soon exceed their tries, the others from one each.
      'x-forwarded-for': random.chance(0.3)
        ? `10.0.0.${random.int(1, 3)}`
        : `10.${random.int(1, 255)}.${random.int(0, 255)}.9`,
    } as Record<string, string>,
  }
  const bearer = (secret: string) => {
    if (/^[\x20-\x7e]*$/.test(secret)) attack.headers.authorization = `Bearer ${secret}`
  }
  random.pick([
    // Forged signatures, and repeated ones.
    () => bearer(token()),
    () => {
      attack.headers.cookie = `regie_session=${token().replace(/[^\x21-\x7e]/g, '')}`
    },
    () => {
      attack.path = organiserSessionPath
      attack.body = JSON.stringify({ code: token() })
    },
    () => {
      attack.path = random.pick(['/api/v1/session', organiserSessionPath])
      attack.body = random.chance(0.5) ? `{"code":${hostileJson(random)}}` : brokenJson('{"code":"x"}', random)
    },
    () => {
      attack.path = '/api/v1/devices'
      attack.body = random.pick([
        JSON.stringify({ registrationCode: random.pick(injections) }),
        `{"registrationCode":${hostileJson(random)}}`,
        '{}',
        `{"registrationCode":"${'A'.repeat(20_000)}"}`,
      ])
      if (random.chance(0.3)) attack.headers['content-type'] = 'text/plain'
    },
    // Invalid paths, and paths that leave the folder.
    () => {
      attack.method = random.pick(['GET', 'POST', 'DELETE', 'PUT', 'OPTIONS', 'PATCH'])
      attack.path = random.pick(places) + encodeURI(random.pick(injections)).replaceAll('%25', '%')
      if (attack.method === 'GET') attack.body = ''
    },
    () => {
      attack.method = 'GET'
      attack.path = `/api/v1/views/${name}?${encodeURIComponent(hostileText(random).toWellFormed())}=${encodeURIComponent(random.pick(injections))}`
      attack.body = ''
      bearer(token())
    },
    // From another page, or under another name.
    () => {
      attack.headers.origin = random.pick(origins)
      bearer(token())
    },
    () => {
      attack.headers.host = random.pick(['evil.example', '127.0.0.1:1', 'nuage.example.', `${host}.evil.example`])
      bearer(token())
    },
    // Too large, or malformed.
    () => {
      attack.body = random.chance(0.05) ? `{"code":"${'a'.repeat(300_000)}"}` : brokenJson('{"a":1}', random)
      bearer(token())
    },
    () => {
      attack.headers['content-type'] = random.pick([
        'text/html',
        'application/xml',
        'multipart/form-data',
        'text/plain',
      ])
      bearer(token())
    },
  ])()
  return attack
}

const agent = new Agent({ keepAlive: true, maxSockets: 32 })

/** Returns the answer; null if the connection was closed. */
export function send(
  url: string,
  { method, path, headers, body }: Attack,
): Promise<{ readonly status: number; readonly text: string; readonly type: string } | null> {
  return new Promise((resolve) => {
    const sent = request(`${url}${path.replace(/[^\x21-\x7e]/g, '')}`, { method, agent, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          text: Buffer.concat(chunks).toString(),
          type: String(response.headers['content-type'] ?? ''),
        }),
      )
      response.on('error', () => resolve(null))
    })
    sent.on('error', () => resolve(null))
    sent.end(body === '' ? undefined : body)
  })
}
export const closeAgent = (): void => agent.destroy()
