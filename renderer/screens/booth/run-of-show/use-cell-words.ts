import { useTranslation } from 'react-i18next'
import type { CueImportRow } from '../../../../shared/contract/cue-import.ts'
import type { CueField } from '../../../../shared/domain/show/cue-columns.ts'
import { lengthWords } from '../../../../shared/domain/show/length-words.ts'
import type { Formats } from '../../../i18n/format.ts'

/** What a cell of a file means, in words. Null where it says nothing, or nothing that was understood. */
export function useCellWords(formats: Formats): (row: CueImportRow, field: CueField) => string | null {
  const { t } = useTranslation('runOfShow')
  return ({ read }, field) => {
    if (!read) return null
    switch (field) {
      case 'room':
      case 'code':
      case 'scene':
      case 'title':
        return read[field]
      case 'day':
        return read.plannedAt && formats.shortDate(read.plannedAt)
      case 'start':
        return read.plannedAt === null
          ? t('importing.inTurn')
          : formats.timeWithSeconds(read.plannedAt).replace(/:00$/, '')
      case 'length':
        return lengthWords(read.lengthS)
      case 'speakers':
        return read.speakers.length === 0 ? null : read.speakers.map(speakerWords).join(' ; ')
      case 'lowerThird':
        return read.lowerThird && speakerWords(read.lowerThird)
      case 'note':
        return read.note || null
      case 'colour':
        return read.colour && t(`form.colours.${read.colour}`)
      case 'autoFollow':
      case 'noteForHost':
        return read[field] === null ? null : t(read[field] ? 'importing.yes' : 'importing.no')
      case 'timer':
        return read.timerS === null ? null : read.timerS === 0 ? t('importing.timerStops') : lengthWords(read.timerS)
    }
  }

  function speakerWords({ name, role, image, firstNameOnly }: NonNullable<CueImportRow['read']>['speakers'][number]) {
    const wishes = [
      ...(image === 'yes' ? [] : [t(`speaker.image.${image}`)]),
      ...(firstNameOnly ? [t('speaker.firstNameOnly')] : []),
    ]
    return [role === '' ? name : `${name}, ${role}`, ...wishes.map((wish) => `[${wish}]`)].join(' ')
  }
}
