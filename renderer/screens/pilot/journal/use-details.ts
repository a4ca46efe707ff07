import { useTranslation } from 'react-i18next'
import { grantableRoles } from '../../../../shared/contract/access.ts'
import { amendedFields } from '../../../../shared/domain/attendees/amendments.ts'
import { takenOut } from '../../../../shared/domain/event/export.ts'
import { useFormats } from '../../../i18n/format.ts'
import { usePrintMessage } from '../../../ui/print-message.ts'
import { sessionTitle } from '../../../ui/session-name.ts'
import type { Entry } from './journal-entries.ts'
import { isKnownType } from './journal-kinds.ts'

type Value = Entry['details'][string]

const counts = [
  'imported',
  'updated',
  'unchanged',
  'refused',
  'vanished',
  'capacity',
  'removed',
  'restored',
  'kept',
] as const
/** Fields that a person wrote or named, shown unchanged. */
const texts = ['code', 'title', 'name', 'label', 'reason', 'note', 'initials']
/** The results of a print job. */
const printStates = ['printed', 'sent', 'unknown', 'failed'] as const

/** The details of an entry in words. Ids and settings are left to scripts, except for unknown events. */
export const useDetails = (): ((entry: Entry) => string) => {
  const { t } = useTranslation(['pilot', 'disagreements'])
  const { number } = useFormats()
  const inWords = usePrintMessage()
  const wordOf = (name: string, value: Value): string => {
    if (name === 'on') return t(value === true ? 'journal.started' : 'journal.ended')
    if (name === 'day' && typeof value === 'number') return t('journal.day', { value })
    const role = name === 'role' && grantableRoles.find((one) => one === value)
    if (role) return t(`access.role.${role}`)
    const taken = name === 'what' && takenOut.find((one) => one === value)
    if (taken) return t(`journal.taken.${taken}`)
    const field = name === 'field' && amendedFields.find((one) => one === value)
    if (field) return t(`disagreements:field.${field}`)
    const count = counts.find((one) => one === name)
    if (count && typeof value === 'number' && value > 0) {
      return t(`journal.count.${count}`, { count: value, value: number(value) })
    }
    const state = name === 'status' && printStates.find((one) => one === value)
    if (state) return t(`badges.jobs.state.${state}`)
    if (name === 'message') return typeof value === 'string' ? (inWords(value) ?? '') : ''
    return texts.includes(name) && value !== null ? String(value) : ''
  }
  return ({ type, details }) =>
    Object.entries(withoutCodeTwice(details))
      .map(([name, value]) => (isKnownType(type) ? wordOf(name, value) : `${name} ${String(value)}`))
      .filter((word) => word !== '')
      .join(' · ')
}

/** A session's title often begins with its code, which is shown beside it. */
const withoutCodeTwice = (details: Entry['details']): Entry['details'] => {
  const { code, title } = details
  return typeof code === 'string' && typeof title === 'string'
    ? { ...details, title: sessionTitle({ code, title }) }
    : details
}
