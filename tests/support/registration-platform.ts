import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'

/** A person as a ticket office lists them; synthetic. */
export interface Registration {
  readonly code: string
  readonly nom: string
  readonly prenom: string
  readonly structure?: string
  readonly formule?: string
  readonly statut?: string
}

export interface PlatformOptions {
  readonly format: 'csv' | 'json'
  readonly token?: string
  readonly perPage?: number
  /** How the next page is given: in the header, in the body, or by number in `page`. */
  readonly paging?: 'link' | 'body' | 'number'
  /** For CSV. */
  readonly separator?: ';' | ','
  readonly encoding?: 'utf8' | 'latin1'
  readonly withoutEtags?: boolean
  readonly tls?: { readonly key: string; readonly cert: string }
}

/** Replaces the answer to one request. */
export type Misbehaviour = (request: IncomingMessage, response: ServerResponse) => void

export type Platform = Awaited<ReturnType<typeof startPlatform>>

/**
 * A registration platform as `docs/registrations.md` describes it, on a port of 127.0.0.1: pages, ETags that cover a
 * page and whether one follows, a token; and any fault that a test gives it.
 */
export async function startPlatform(options: PlatformOptions) {
  const { format, token, perPage = 100, paging = 'link', tls } = options
  let people: readonly Registration[] = []
  let faults: (Misbehaviour | undefined)[] = []
  let always: Misbehaviour | undefined
  const asked: { readonly path: string; readonly headers: IncomingMessage['headers']; status: number }[] = []
  const server = tls ? createTlsServer(tls, answer) : createServer(answer)

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const note = { path: request.url ?? '', headers: request.headers, status: 0 }
    asked.push(note)
    response.once('close', () => {
      note.status = response.statusCode
    })
    const fault = always ?? faults.shift()
    if (fault) fault(request, response)
    else if (token !== undefined && request.headers.authorization !== `Bearer ${token}`) response.writeHead(401).end()
    else page(request, response)
  }

  function page(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', origin())
    const number = Number(url.searchParams.get('page') ?? 1)
    const some = people.slice((number - 1) * perPage, number * perPage)
    const hasNext = number * perPage < people.length
    const next = hasNext ? `${url.pathname}?page=${number + 1}` : null
    const body = format === 'json' ? jsonOf(some, paging === 'body' ? next : undefined) : csvOf(some, options)
    const etag = `"${createHash('sha1').update(body).update(String(hasNext)).digest('hex')}"`
    const headers = {
      'content-type': format === 'json' ? 'application/json' : 'text/csv',
      ...(!options.withoutEtags && { etag }),
      ...(paging === 'link' && next !== null && { link: `<${next}>; rel="next", </first>; rel="first"` }),
    }
    if (!options.withoutEtags && request.headers['if-none-match'] === etag) response.writeHead(304, headers).end()
    else response.writeHead(200, headers).end(body)
  }

  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const { port } = server.address() as AddressInfo
  const origin = () => (tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`)

  return {
    origin: origin(),
    address: `${origin()}/inscriptions`,
    /** All requests, in order. */
    asked,
    holds(list: readonly Registration[]): void {
      people = list
    },
    /** For the next requests, one each. Undefined: as usual. */
    misbehaves(...some: readonly (Misbehaviour | undefined)[]): void {
      faults = [...some]
    },
    alwaysMisbehaves(fault: Misbehaviour | undefined): void {
      always = fault
    },
    async stop(): Promise<void> {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

/** Answers every request with this. */
export const saying =
  (status: number, headers: Readonly<Record<string, string>> = {}, body: string | Uint8Array = ''): Misbehaviour =>
  (_, response) =>
    response.writeHead(status, headers).end(body)

function jsonOf(people: readonly Registration[], next: string | null | undefined): Buffer {
  const items = people.map(({ code, nom, prenom, structure, formule, statut }) => ({
    billet: { code, formule: formule ?? '2 jours' },
    nom,
    prenom,
    structure: structure ?? null,
    statut: statut ?? 'confirmé',
  }))
  return Buffer.from(JSON.stringify(next === undefined ? items : { participants: items, next }))
}

function csvOf(people: readonly Registration[], { separator = ';', encoding = 'utf8' }: PlatformOptions): Buffer {
  const rows = people.map(({ code, nom, prenom, structure = '', formule = '2 jours', statut = 'confirmé' }) => [
    ...[code, nom, prenom, structure, formule, statut],
  ])
  const lines = [['Code billet', 'Nom', 'Prénom', 'Structure', 'Formule', 'Statut'], ...rows]
  return Buffer.from(`${lines.map((line) => line.join(separator)).join('\r\n')}\r\n`, encoding)
}

/** This many people, distinguished by their numbers. */
export const registrations = (count: number, from = 1): readonly Registration[] =>
  Array.from({ length: count }, (_, index) => ({
    code: `RG-${String(from + index).padStart(5, '0')}`,
    nom: `Kerbrat${from + index}`,
    prenom: 'Solène',
    structure: `Foyer n° ${(from + index) % 7}`,
  }))
