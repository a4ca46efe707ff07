import type { ConnectorSettings } from '../../../shared/domain/attendees/connector.ts'
import { accept, type Result } from '../../../shared/kernel/result.ts'
import { csvPages } from './csv-pages.ts'
import { fetchPage, type PageAnswer } from './fetch-page.ts'
import { jsonPages } from './json-pages.ts'
import type { ConnectorLimits } from './limits.ts'
import { linkedNext, numbered } from './next-page.ts'
import { isSamePlace } from './same-place.ts'
import { inTrouble, type Trouble } from './trouble.ts'

/** A page as it was last read. */
export interface KnownPage {
  readonly url: string
  readonly etag: string
}

export interface PlatformQuestion {
  readonly settings: Pick<ConnectorSettings, 'address' | 'format' | 'listPath' | 'nextPath' | 'pageParameter'>
  readonly token: string | null
  /** All pages of the last reading. Empty: everything is read. */
  readonly known: readonly KnownPage[]
  readonly limits: ConnectorLimits
  readonly signal: AbortSignal
  readonly now: () => number
  readonly onPage: (pages: number) => void
}

export type PlatformAnswer =
  /** No page has changed. */
  | { readonly kind: 'same' }
  | {
      readonly kind: 'list'
      readonly file: Uint8Array
      /** For JSON: the columns in which at least one person has a value. */
      readonly headings: readonly string[] | null
      readonly records: number
      /** Empty if a page has no ETag. Then the next reading reads everything. */
      readonly pages: readonly KnownPage[]
    }

/**
 * Reads the whole list into memory, page by page, and returns one file. If a page fails, nothing is returned. Throws if
 * `signal` is aborted.
 */
export async function readPlatform(question: PlatformQuestion): Promise<Result<PlatformAnswer, Trouble>> {
  const { limits, signal } = question
  const inTime = AbortSignal.timeout(limits.allMs)
  try {
    const asked = { ...question, signal: AbortSignal.any([signal, inTime]) }
    return (await isAsKnown(asked)) ? accept({ kind: 'same' }) : await readAll(asked)
  } catch (error) {
    if (!signal.aborted && inTime.aborted) return inTrouble('timed-out')
    throw error
  }
}

/** False also after an error, which the full reading that follows reports. */
async function isAsKnown(question: PlatformQuestion): Promise<boolean> {
  const { known } = question
  for (const [index, { url, etag }] of known.entries()) {
    const from = new URL(url)
    const answer = await ask(question, from, etag, question.limits.allBytes)
    if (!answer.ok || answer.value.kind !== 'same') return false
    // A page was added, which does not change this page's own ETag.
    const next = linkedNext(answer.value.link)
    if (next !== null && URL.canParse(next, url) && new URL(next, from).href !== known[index + 1]?.url) return false
  }
  return known.length > 0
}

async function readAll(question: PlatformQuestion): Promise<Result<PlatformAnswer, Trouble>> {
  const { settings, limits, onPage } = question
  const { format, listPath, nextPath, pageParameter } = settings
  const reader = format === 'json' ? jsonPages(listPath, nextPath) : csvPages()
  const start = new URL(settings.address)
  const asked = new Set<string>()
  const pages: KnownPage[] = []
  let url: URL | null = pageParameter === null ? start : numbered(start, pageParameter, 1)
  let records = 0
  let bytes = 0
  let before: Uint8Array | undefined

  for (let page = 1; url !== null; page++) {
    if (page > limits.pages) return inTrouble('too-many-pages', { count: limits.pages })
    if (asked.has(url.href)) return inTrouble('page-loop', { page })
    asked.add(url.href)
    const answer = await ask(question, url, null, limits.allBytes - bytes)
    if (!answer.ok) return onThePage(answer.refusal, page)
    if (answer.value.kind === 'same') return inTrouble('platform-error', { page, status: 304 })
    const { body, etag } = answer.value
    const content = reader.take(body)
    if (!content.ok) return onThePage(content.refusal, page)
    bytes += body.length
    records += content.value.records
    if (etag !== null) pages.push({ url: url.href, etag })
    onPage(page)
    // A platform that does not know the parameter returns its first page forever.
    if (pageParameter !== null && before && content.value.records > 0 && Buffer.compare(before, body) === 0)
      return inTrouble('page-loop', { page })
    before = body
    const next = nextOf(question, answer.value, content.value, page)
    if (!next.ok) return onThePage(next.refusal, page)
    url = next.value
  }
  const file = await reader.file()
  return accept({
    kind: 'list',
    file,
    headings: reader.headings(),
    records,
    pages: pages.length === asked.size ? pages : [],
  })
}

const ask = ({ settings, token, limits, signal, now }: PlatformQuestion, url: URL, etag: string | null, left: number) =>
  fetchPage({ url, format: settings.format, token, etag, bytesLeft: left, limits, signal, now })

function nextOf(
  { settings }: PlatformQuestion,
  { link, url }: Extract<PageAnswer, { kind: 'page' }>,
  { records, next }: { readonly records: number; readonly next: string | null },
  page: number,
): Result<URL | null, Trouble> {
  const start = new URL(settings.address)
  const { pageParameter, nextPath } = settings
  if (pageParameter !== null) return accept(records === 0 ? null : numbered(start, pageParameter, page + 1))
  const told = linkedNext(link) ?? next
  if (told === null) return accept(null)
  if (!URL.canParse(told, url.href)) return inTrouble('bad-next', { name: nextPath })
  const target = new URL(told, url)
  return isSamePlace(url, target) ? accept(target) : inTrouble('other-host', { name: target.host })
}

/** A list of one page does not need a page number. */
const onThePage = (trouble: Trouble, page: number) =>
  ({ ok: false, refusal: page === 1 ? trouble : { ...trouble, page } }) as const
