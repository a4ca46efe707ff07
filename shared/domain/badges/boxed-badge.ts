import type { AttendeeState } from '../attendees/attendee-state.ts'
import type { BadgeTemplateState } from './badge-template.ts'

/**
 * Whether a badge no longer says who stands there: name, first name only, organisation, part or template have changed
 * since its printer took it. `takenAt`: ms since 1970.
 */
export const isOutdated = (
  { takenAt }: { readonly takenAt: number },
  { faceChangedAt }: Pick<AttendeeState, 'faceChangedAt'>,
  { changedAt }: Pick<BadgeTemplateState, 'changedAt'>,
): boolean => Math.max(faceChangedAt ?? 0, changedAt) > takenAt
