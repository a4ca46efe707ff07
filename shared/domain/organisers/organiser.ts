import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
import { proofText, typedText } from '../bounds.ts'
import { wholeInstantMs } from '../instant.ts'
import type { EventIn, KeptStreamKind, Parsed } from '../stream.ts'

/**
 * What an organiser may read in the cloud, granted separately: attendance figures, questions to follow up, poll
 * results.
 */
export const organiserAreas = ['figures', 'questions', 'results'] as const
export type OrganiserArea = (typeof organiserAreas)[number]

const invitation = z.strictObject({
  mayRead: z.array(z.enum(organiserAreas)).max(100),
  /** ms since 1970, for the link and for the session that it opened. */
  expiresAt: wholeInstantMs,
  /** SHA-256 of the link's secret and of the session's: 64 hex digits each. The secrets are stored nowhere. */
  codeHash: proofText,
  tokenHash: proofText,
  /** By the pilot's signing key, over `invitationText`; base64. */
  signature: proofText,
})
export type Invitation = Parsed<typeof invitation>

/** A person's access to the cloud, and its use. */
export interface OrganiserState {
  readonly invitation: Invitation | null
  /** The pilot's label for the person. Null in the cloud, which holds it sealed. */
  readonly label: string | null
  readonly createdAt: Instant
  /** When the link was opened. It opens once. */
  readonly enteredAt: Instant | null
  /** When the organiser left. */
  readonly leftAt: Instant | null
  /** When a pilot ended it. */
  readonly endedAt: Instant | null
}

const nothing = z.strictObject({})

export const organiserEvents = {
  OrganiserInvited: { payload: invitation, part: z.strictObject({ label: typedText }) },
  OrganiserEnded: nothing,
  /** The cloud writes this event and the next one. */
  OrganiserEntered: nothing,
  OrganiserLeft: nothing,
}
export type OrganiserEvent = EventIn<typeof organiserEvents>

/** The text that a pilot signs to invite a person: the event, the person's id, what they may read, and until when. */
export const invitationText = (
  eventId: string,
  organiserId: string,
  { mayRead, expiresAt, codeHash, tokenHash }: Omit<Invitation, 'signature'>,
): string =>
  ['regie-organiser-1', eventId, organiserId, mayRead.join(), String(expiresAt), codeHash, tokenHash].join('\n')

export const organiserStream: KeptStreamKind<OrganiserState, OrganiserEvent> = {
  lane: 'system',
  events: organiserEvents,
  isKept: true,
  initial: {
    invitation: null,
    label: null,
    createdAt: 0 as Instant,
    enteredAt: null,
    leftAt: null,
    endedAt: null,
  },
  evolve(state, event, { at }) {
    switch (event.type) {
      case 'OrganiserInvited': {
        const { type: _, person, ...invited } = event
        return { ...state, invitation: invited, label: person?.label ?? null, createdAt: at }
      }
      case 'OrganiserEntered':
        return { ...state, enteredAt: state.enteredAt ?? at }
      case 'OrganiserLeft':
        return { ...state, leftAt: state.leftAt ?? at }
      case 'OrganiserEnded':
        return { ...state, endedAt: state.endedAt ?? at }
    }
  },
}

/** Why the organiser is no longer admitted. Null: they are. `now`: ms since 1970. */
export function shutBy(
  { invitation: invited, endedAt, leftAt }: OrganiserState,
  now: number,
): 'unknown' | 'ended' | 'expired' | null {
  if (!invited) return 'unknown'
  if (endedAt !== null || leftAt !== null) return 'ended'
  return invited.expiresAt <= now ? 'expired' : null
}
