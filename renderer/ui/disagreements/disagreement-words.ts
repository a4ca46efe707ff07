import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { useFormats } from '../../i18n/format.ts'
import { personName } from '../person-name.ts'

export type Disagreement = ViewRow<'disagreements'>
type Amend = Extract<Disagreement, { kind: 'amend' }>
type Replaced = Extract<Disagreement, { kind: 'substitute' }>
type Twin = Extract<Disagreement, { kind: 'duplicate' }>['people'][number]

/** One recorded fact: its place, its time, its content. */
export interface NotedFact {
  readonly key: string
  readonly lead: string
  readonly text: string
  readonly word: string | null
}

/** The subject of a disagreement, in the words of desks and of the organiser's lists. */
export const useDisagreementWords = (timeZone: string | undefined) => {
  const { t } = useTranslation('disagreements')
  const { time, date } = useFormats(timeZone)
  const day = (of: string) => date(`${of}T12:00:00Z`)

  const who = (row: Disagreement): string => {
    if (row.kind === 'over-capacity') return row.title
    if (row.kind === 'wrong-day') return t('clock')
    return row.kind === 'duplicate' ? (row.people[0] ? personName(row.people[0]) : '') : personName(row)
  }

  const what = (row: Disagreement): string => {
    if (row.kind === 'amend') return t('what.amend', { field: t(`field.${row.field}`) })
    if (row.kind === 'over-capacity') return t('what.over-capacity', { count: row.over })
    if (row.kind === 'wrong-day') return t('what.wrong-day', { count: row.count, date: day(row.date), to: day(row.to) })
    return t(`what.${row.kind}`)
  }

  const toldOfSubstitutes = ({ substitutes, admissions, stations }: Replaced): string => {
    const [first, second] = substitutes
    const [entry] = admissions
    if (entry) return t('told.substitute', { station: first?.station ?? stations[0], other: entry.station })
    return t('told.substitutesApart', {
      one: first && personName(first),
      station: first?.station,
      two: second && personName(second),
      other: second?.station,
    })
  }

  /** In the words for the staff of station `own`. */
  const told = (row: Disagreement, own: string | undefined): string => {
    if (row.kind === 'undo')
      return t('told.undo', { station: row.admissions[0]?.station, other: row.undoings[0]?.station })
    if (row.kind === 'substitute') return toldOfSubstitutes(row)
    if (row.kind === 'over-capacity') return t('told.over-capacity', { count: row.over })
    if (row.kind === 'wrong-day') return what(row)
    const noted = row.kind === 'amend' ? row.values : row.people.flatMap(({ entered }) => entered ?? [])
    const elsewhere = noted.findLast(({ station }) => station !== own)
    if (!elsewhere) return t('told.duplicateHere')
    const words = { station: elsewhere.station, time: time(elsewhere.at) }
    return row.kind === 'amend'
      ? t('told.amend', { corrected: t(`corrected.${row.field}`), ...words })
      : t('told.duplicate', words)
  }

  const passValue = ({ days, evening, remote }: { days: number[]; evening: boolean; remote: boolean }) =>
    [
      ...(remote ? [t('value.remote')] : [t('value.onSite', { days: days.join(', ') || '–' })]),
      ...(evening ? [t('value.evening')] : []),
    ].join(' · ')

  const value = ({ field, hidden }: Amend, given: Amend['values'][number]['value']): string => {
    if (hidden) return t('value.hidden')
    if (given === null || given === '') return t('value.nothing')
    if (typeof given === 'boolean') return t(given ? 'value.yes' : 'value.no')
    if (typeof given === 'string')
      return field === 'status' ? t(`value.${given as 'confirmed' | 'unpaid' | 'cancelled'}`) : given
    return 'note' in given ? [given.note, given.host].filter(Boolean).join(' · ') : passValue(given)
  }

  const enteredWords = ({ entered }: Twin): string =>
    entered === null ? t('file') : t('entered', { time: time(entered.at), station: entered.station })

  const facts = (row: Disagreement): readonly NotedFact[] => {
    switch (row.kind) {
      case 'amend':
        return row.values.map((one) => ({
          key: one.amendmentId,
          lead: `${time(one.at)} ${one.station}`,
          text: value(row, one.value),
          word: one.inForce ? t('inForce') : null,
        }))
      case 'duplicate':
        return row.people.map((one) => ({
          key: one.attendeeId,
          lead: enteredWords(one),
          text: [personName(one), one.organisation].filter(Boolean).join(' · '),
          word: one.admitted ? t('isIn') : null,
        }))
      case 'undo':
        return [
          ...row.admissions.map((one) => [one, 'admission'] as const),
          ...row.undoings.map((one) => [one, 'undoing'] as const),
        ].map(([{ at, station }, word]) => ({
          key: `${word} ${at} ${station}`,
          lead: `${time(at)} ${station}`,
          text: t(word),
          word: null,
        }))
      case 'substitute':
        return [
          ...row.substitutes.map((one) => ({
            key: one.attendeeId,
            lead: `${time(one.at)} ${one.station}`,
            text: t('comesInstead', { who: personName(one) }),
            word: one.admitted ? t('isIn') : null,
          })),
          ...row.admissions.map(({ at, station }) => ({
            key: `admission ${at} ${station}`,
            lead: `${time(at)} ${station}`,
            text: t('replacedAdmission'),
            word: null,
          })),
        ]
      case 'wrong-day':
        return row.people.map((one) => ({
          key: one.attendeeId,
          lead: time(one.at),
          text: personName(one),
          word: null,
        }))
      case 'over-capacity':
        return row.admissions.map(({ station, admitted }) => ({
          key: station,
          lead: station,
          text: t('people', { count: admitted }),
          word: null,
        }))
    }
  }

  return { who, what, told, value, facts, twin: (one: Twin) => `${personName(one)}, ${enteredWords(one)}` }
}
