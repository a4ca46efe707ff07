import { useTranslation } from 'react-i18next'
import { grantableRoles } from '../../../../shared/contract/access.ts'
import { useFormats } from '../../../i18n/format.ts'
import { pilot } from '../../../i18n/fr/pilot.ts'
import type { Entry } from './journal-entries.ts'

type Count = keyof typeof pilot.journal.count
const isCount = (name: string): name is Count => Object.hasOwn(pilot.journal.count, name)

/** What tells a person nothing: ids of things, and times in milliseconds. */
const isForScripts = (name: string) => name === 'about' || /(ids?|at)$/i.test(name)

/** The details of an entry in words: reasons and labels as they are, counts with what they count. */
export const useDetails = (): ((entry: Entry) => string) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const wordOf = (name: string, value: string | number | boolean): string => {
    if (isCount(name) && typeof value === 'number') {
      return value === 0 ? '' : t(`journal.count.${name}`, { value: number(value) })
    }
    if (name === 'on') return t(value === true ? 'journal.started' : 'journal.ended')
    const role = name === 'role' && grantableRoles.find((one) => one === value)
    if (role) return t(`access.role.${role}`)
    return typeof value === 'string' ? value : `${name} ${String(value)}`
  }
  return ({ details }) =>
    Object.entries(details)
      .map(([name, value]) => (value === null || isForScripts(name) ? '' : wordOf(name, value)))
      .filter((word) => word !== '')
      .join(' · ')
}
