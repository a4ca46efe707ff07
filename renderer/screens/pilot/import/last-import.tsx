import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { useValue } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Status } from '../../../ui/status.tsx'
import { ConfirmedButton } from '../parts/confirmed-button.tsx'

type Last = NonNullable<ViewValue<'imports.last'>>

interface LastImportProps {
  readonly timeZone: string | undefined
  /** Beside a report that tells the import's figures itself. */
  readonly isReported?: boolean
}

/** The last import, and the way back until one of its people has come in. Nothing before the first import. */
export const LastImport = ({ timeZone, isReported = false }: LastImportProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const { value: last } = useValue('imports.last', {})
  if (!last) return null
  const { imported, updated, vanished, undone } = last
  const counted = (count: number) => ({ count, value: number(count) })
  if (undone)
    return (
      <Status tone="ok" shape="undo">
        {t('import.undo.done')} {t('import.undo.removed', counted(undone.removed))}
        {undone.restored > 0 && ` ${t('import.undo.restored', counted(undone.restored))}`}
        {undone.kept > 0 && ` ${t('import.undo.kept', counted(undone.kept))}`}
      </Status>
    )
  if (imported + updated + vanished === 0) return null
  if (isReported) return <UndoButton last={last} timeZone={timeZone} />
  return (
    <div className="row gap-3 wrap">
      <LastFigures last={last} timeZone={timeZone} />
      <UndoButton last={last} timeZone={timeZone} />
    </div>
  )
}

interface PartProps {
  readonly last: Last
  readonly timeZone: string | undefined
}

const useWhen = ({ last, timeZone }: PartProps): string => {
  const { date, time } = useFormats(timeZone)
  return `${date(last.at)}, ${time(last.at)}`
}

const LastFigures = (props: PartProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const counts = (['imported', 'updated', 'vanished'] as const)
    .filter((name) => props.last[name] > 0)
    .map((name) => t(`journal.count.${name}`, { count: props.last[name], value: number(props.last[name]) }))
  return (
    <span className="soft num">
      {t('import.undo.last', { at: useWhen(props) })} {counts.join(', ')}.
    </span>
  )
}

const UndoButton = (props: PartProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const at = useWhen(props)
  const { importId, imported } = props.last
  return (
    <ConfirmedButton
      word={t('import.undo.go')}
      on={at}
      title={t('import.undo.title', { at })}
      more={t('import.undo.more', { count: imported, value: number(imported) })}
      go={t('import.undo.go')}
      command="imports.undo"
      input={{ importId }}
    />
  )
}
