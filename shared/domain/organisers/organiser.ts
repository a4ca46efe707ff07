import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
import { proofText, typedText } from '../bounds.ts'
import { wholeInstantMs } from '../instant.ts'
import type { StreamKind } from '../stream.ts'

/** What an organiser may read in the cloud, each by itself: figures of presence, questions to follow up, polls' results. */
export const organiserAreas = ['figures', 'questions', 'results'] as const
export type OrganiserArea = (typeof organiserAreas)[number]

const invitation = z.strictObject({
  mayRead: z.array(z.enum(organiserAreas)).max(100),
  /** ms since 1970: of the link, and of the session that it has opened. */
  expiresAt: wholeInstantMs,
  /** SHA-256 of the link's secret, and of the session's: 64 hex digits each. The secrets are nowhere kept. */
  codeHash: proofText,
  tokenHash: proofText,
  /** By the pilot's signing key, over `invitationText`; base64. */
  signature: proofText,
})
export type Invitation = z.output<typeof invitation>

/** Somebody's way into the cloud, and what became of it. */
export interface OrganiserState {
  readonly invitation: Invitation | null
  /** Whom it is for, in the pilot's words; null in the cloud, which holds them sealed. */
  readonly label: string | null
  readonly createdAt: Instant
  /** When the link was opened; it opens once. */
  readonly enteredAt: Instant | null
  /** When they left by themselves. */
  readonly leftAt: Instant | null
  /** When a pilot ended it. */
  readonly endedAt: Instant | null
}

const nothing = z.strictObject({})

export const organiserEvents = {
  OrganiserInvited: { payload: invitation, part: z.strictObject({ label: typedText }) },
  OrganiserEnded: nothing,
  /** Written by the cloud, as the next one. */
  OrganiserEntered: nothing,
  OrganiserLeft: nothing,
}
export type OrganiserEvent =
  | ({ readonly type: 'OrganiserInvited'; readonly person: { readonly label: string } | null } & Invitation)
  | { readonly type: 'OrganiserEnded' | 'OrganiserEntered' | 'OrganiserLeft' }

/** What a pilot signs when it invites somebody: one event, one person, what they may read and until when. */
export const invitationText = (
  eventId: string,
  organiserId: string,
  { mayRead, expiresAt, codeHash, tokenHash }: Omit<Invitation, 'signature'>,
): string =>
  ['regie-organiser-1', eventId, organiserId, mayRead.join(), String(expiresAt), codeHash, tokenHash].join('\n')

export const organiserStream: StreamKind<OrganiserState, OrganiserEvent> = {
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

/** Why somebody is let in no more; null: they are. `now`: ms since 1970. */
export function shutBy(
  { invitation: invited, endedAt, leftAt }: OrganiserState,
  now: number,
): 'unknown' | 'ended' | 'expired' | null {
  if (!invited) return 'unknown'
  if (endedAt !== null || leftAt !== null) return 'ended'
  return invited.expiresAt <= now ? 'expired' : null
}
