import type { Lane } from '../../../shared/domain/lanes.ts'
import type { Verdict } from '../attempt.ts'
import { openStolenFolder } from '../stolen-folder.ts'
import { openStolenLink } from '../stolen-link.ts'
import type { Member, Venue } from '../venue.ts'

export type StolenLink = Awaited<ReturnType<typeof openStolenLink>>

/**
 * A laptop whose own program is stopped for good. Otherwise it would reconnect under the same key and end the thief's
 * link. These attempts come last, since their events stay.
 */
export async function turned(
  venue: Venue,
  member: Member,
  act: (link: StolenLink, stolen: ReturnType<typeof openStolenFolder>) => Promise<Verdict>,
): Promise<Verdict> {
  member.client.close()
  await member.process.kill()
  const stolen = openStolenFolder(venue.stealFolder(member))
  const link = await openStolenLink(venue.hubFile().linkUrl, stolen.identity)
  try {
    await link.untilSilent()
    return await act(link, stolen)
  } finally {
    link.close()
  }
}

/**
 * Offers all events written in a lane. Returns whether the hub has stored all of them. Null if it no longer answers.
 */
export async function offerAll({ writer, offer }: StolenLink, lane: Lane, atOnce: number): Promise<boolean | null> {
  for (let after = 0; after < writer.written(lane); after += atOnce) {
    const batch = writer.batch(lane, after, atOnce)
    const ack = await offer(batch)
    if (ack === null) return null
    if (ack.seq < after + batch.events.length) return false
  }
  return true
}
