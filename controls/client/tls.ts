import { createHash, X509Certificate } from 'node:crypto'
import { Agent, get } from 'node:https'
import { authorityPath, fingerprintWords } from '../../shared/contract/authority.ts'

const readMs = 4000
/** An authority's certificate has less than 2 kB. */
const mostBytes = 16_384

/** The other end is not the station whose fingerprint was entered. */
class WrongStation extends Error {}

/** Connections by this agent reach only stations that the authority of this fingerprint has signed. */
export async function pinnedAgent(url: string, fingerprint: string): Promise<Agent> {
  const authority = await readAuthority(url)
  if (fingerprintOf(authority) !== fingerprint) throw new WrongStation()
  return new Agent({ ca: authority, minVersion: 'TLSv1.2', maxCachedSessions: 0 })
}

/** A person has said that any certificate will do. */
export const trustingAgent = (): Agent => new Agent({ rejectUnauthorized: false, maxCachedSessions: 0 })

function fingerprintOf(pem: string): string {
  try {
    const key = new X509Certificate(pem).publicKey.export({ format: 'der', type: 'spki' })
    return fingerprintWords(createHash('sha256').update(key).digest())
  } catch {
    throw new WrongStation()
  }
}

/** Read from a server that is not known yet. Nothing is sent to it, and only the fingerprint makes the answer count. */
function readAuthority(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const agent = trustingAgent()
    const asked = get(`${url}${authorityPath}`, { agent, timeout: readMs }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        text += part
        if (text.length > mostBytes) asked.destroy(new WrongStation())
      })
      response.on('error', reject)
      response.on('end', () => (response.statusCode === 200 ? resolve(text) : reject(new WrongStation())))
    })
    // An answer that comes byte by byte is never silent long enough.
    const end = setTimeout(() => asked.destroy(new Error('no answer')), readMs)
    asked.on('timeout', () => asked.destroy(new Error('no answer')))
    asked.on('error', reject)
    asked.on('close', () => {
      clearTimeout(end)
      agent.destroy()
    })
  })
}

/** A certificate that the authority has not signed, or for another address. */
export function isStranger(error: unknown): boolean {
  if (error instanceof WrongStation) return true
  const cause = (error as { description?: { error?: unknown } }).description?.error ?? error
  const code = String((cause as { code?: unknown }).code ?? '')
  return /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/.test(code)
}
