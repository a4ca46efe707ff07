import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import type { pilot } from '../../../i18n/fr/pilot/index.ts'

export type Point = ViewRow<'opening'>
type Says = keyof typeof pilot.opening.says
type Said = Says extends infer Key ? (Key extends `${infer Word}_${'one' | 'other'}` ? Word : Key) : never

/** The sentence of a point. A test says each word of the list in both languages. */
export function useOpeningWords(timeZone: string | undefined): (point: Point) => string {
  const { t } = useTranslation('pilot')
  const { number, moment } = useFormats(timeZone)
  return ({ item, word, count, of, name, at }) =>
    t(`opening.says.${`${item}-${word}` as Said}`, {
      count,
      value: number(count),
      others: number(of),
      name,
      at: at === null ? '' : moment(at),
    })
}
