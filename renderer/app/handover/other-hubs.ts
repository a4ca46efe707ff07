import '../no-eval.ts'
import { z } from 'zod'
import { hubPath } from '../../../shared/contract/access.ts'
import type { ViewValue } from '../../../shared/contract/contract.ts'

/** A hub of the same hall answers in some milliseconds; one that is not there may never, in ms. */
const answerWithinMs = 1_500

/** `hub`: whether the staff's pages are at this station now. */
const answerOfHub = z.object({ eventId: z.string(), hub: z.literal(true) })

/** The first of these addresses at which the event's hub is now, or null. */
export async function findHub(
  { urls, eventId }: Pick<ViewValue<'handover'>, 'urls' | 'eventId'>,
  ask: typeof fetch = fetch,
): Promise<string | null> {
  const probe = async (url: string): Promise<string> => {
    const answer = await ask(url + hubPath, {
      ...{ credentials: 'omit', cache: 'no-store', redirect: 'error', mode: 'cors' },
      signal: AbortSignal.timeout(answerWithinMs),
    })
    if (answerOfHub.parse(await answer.json()).eventId !== eventId) throw new Error('another event’s')
    return url
  }
  try {
    return await Promise.any(urls.map(probe))
  } catch {
    return null
  }
}
