import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Status } from '../../../ui/status.tsx'
import type { SourceFile } from './import-report.ts'

interface FileLineProps {
  readonly file: File
  readonly source: SourceFile | undefined
  readonly rereading: boolean
  readonly onLeave: () => void
}

const separators = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'pipe' } as const
const isSeparator = (sign: string): sign is keyof typeof separators => Object.hasOwn(separators, sign)
const encodings: Readonly<Record<string, string>> = {
  utf8: 'UTF-8',
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  cp1252: 'Windows-1252',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  macintosh: 'Mac OS Roman',
}

/** The file, how it was read, and that nothing is written yet. */
export const FileLine = ({ file, source, rereading, onLeave }: FileLineProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const { encoding, separator } = source ?? {}
  const read = [
    source && t('import.lines', { count: source.rows, value: number(source.rows) }),
    source && (encoding ? (encodings[encoding.toLowerCase()] ?? encoding) : source.format.toUpperCase()),
    separator && (isSeparator(separator) ? t(`import.separator.${separators[separator]}`) : separator),
  ].filter(Boolean)
  return (
    <div className="file row gap-3 panel pad-x-5 nowrap">
      <Icon name="file" size={16} />
      <b className="truncate">{file.name}</b>
      <span className="soft num truncate">
        {read.join(' · ')}
        {source && ` · ${t('import.guessed')}`}
      </span>
      <span className="end line push-right" role="status">
        {rereading ? (
          <Status tone="wait" shape="wait">
            {t('import.columns.rereading')}
          </Status>
        ) : (
          <Status tone="accent" shape="info">
            {t('import.nothingWritten')}
          </Status>
        )}
      </span>
      <Button small onClick={onLeave}>
        {t('import.changeFile')}
      </Button>
    </div>
  )
}
