import '../no-eval.ts'
import { z } from 'zod'
import { hubPath } from '../../../shared/contract/access.ts'
import type { ViewValue } from '../../../shared/contract/contract.ts'

/** A hub of the same hall answers in some milliseconds; an absent one may never answer. In ms. */
const answerWithinMs = 1_500

/** `hub`: whether the staff's pages are at this station now. */
const answerOfHub = z.object({ eventId: z.string(), hub: z.literal(true), epoch: z.int() })

/**
 * The address of the event's present hub, or null. A hub that was cut off may not know yet that another one was
 * promoted: of two, the last promoted one is returned.
 */
export async function findHub(
  { urls, eventId }: Pick<ViewValue<'handover'>, 'urls' | 'eventId'>,
  ask: typeof fetch = fetch,
): Promise<string | null> {
  const probe = async (url: string) => {
    const answer = await ask(url + hubPath, {
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      mode: 'cors',
      signal: AbortSignal.timeout(answerWithinMs),
    })
    const hub = answerOfHub.parse(await answer.json())
    if (hub.eventId !== eventId) throw new Error('another event’s')
    return { url, epoch: hub.epoch }
  }
  const found = await Promise.allSettled(urls.map(probe))
  const hubs = found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  return hubs.toSorted((one, other) => other.epoch - one.epoch)[0]?.url ?? null
}
