import { type AmendedField, amendedFields } from '../../../shared/domain/attendees/amendments.ts'

/** The subject of a disagreement, as a view's row names it. It is the same at every station. */
export type Disagreement =
  | { readonly kind: 'amend'; readonly attendeeId: string; readonly field: AmendedField }
  | { readonly kind: 'duplicate'; readonly one: string; readonly other: string }
  | { readonly kind: 'undo'; readonly admissionId: string }
  | { readonly kind: 'substitute'; readonly attendeeId: string }
  | { readonly kind: 'over-capacity'; readonly sessionId: string }
  | { readonly kind: 'wrong-day'; readonly checkpoint: string; readonly date: string }

export function disagreementIdOf(disagreement: Disagreement): string {
  switch (disagreement.kind) {
    case 'amend':
      return `amend.${disagreement.attendeeId}.${disagreement.field}`
    case 'duplicate':
      return `duplicate.${disagreement.one}.${disagreement.other}`
    case 'undo':
      return `undo.${disagreement.admissionId.replaceAll('/', '.')}`
    case 'substitute':
      return `substitute.${disagreement.attendeeId}`
    case 'over-capacity':
      return `over-capacity.${disagreement.sessionId}`
    case 'wrong-day':
      return `wrong-day.${disagreement.checkpoint}.${disagreement.date}`
  }
}

/** Undefined for an id that names no disagreement. */
export function disagreementOf(id: string): Disagreement | undefined {
  const [kind, one = '', other = '', third] = id.split('.')
  const field = amendedFields.find((known) => known === other)
  if (kind === 'amend' && field) return { kind, attendeeId: one, field }
  if (kind === 'duplicate' && other !== '') return { kind, one, other }
  if (kind === 'undo' && third !== undefined) return { kind, admissionId: `${one}/${other}/${third}` }
  if (kind === 'substitute' && one !== '' && other === '') return { kind, attendeeId: one }
  if (kind === 'over-capacity' && one !== '') return { kind, sessionId: one }
  if (kind === 'wrong-day' && other !== '') return { kind, checkpoint: one, date: other }
  return undefined
}
