import { useTranslation } from 'react-i18next'
import { lengthWords } from '../../../shared/domain/show/length-words.ts'
import type { Formats } from '../../i18n/format.ts'
import { Fitted } from './fitted.tsx'
import { HostNote } from './host-note.tsx'
import type { Coming } from './use-run.ts'

interface NextPanelProps {
  readonly label: string
  readonly coming: Coming | null
  readonly formats: Formats
  /** What the booth has written for the host. */
  readonly note?: string | null
}

/** The note takes what who speaks and what about can spare. */
const rowsWithNote = '2.4em minmax(0, 1fr) minmax(0, 0.5fr) minmax(0, 1fr) 3.6em'

/** Who is next, with what, and when. */
export const NextPanel = ({ label, coming, formats, note = null }: NextPanelProps) => {
  const { t } = useTranslation('stage')
  return (
    <section className="nx grid min-width-0 surface" style={note ? { gridTemplateRows: rowsWithNote } : undefined}>
      <h2 className="nx__label soft bold">{label}</h2>
      <Fitted
        className={coming ? 'nx__who' : 'nx__who muted'}
        text={coming ? coming.who : t('nothingNext')}
        largest={5}
        smallest={1.9}
        lines={3}
      />
      <Fitted className="soft" text={coming?.what ?? ''} largest={3} smallest={1.6} lines={2} weight={500} />
      {note && <HostNote text={note} />}
      <p className="nx__at heavy nowrap">
        {coming?.at && formats.time(coming.at)}
        {coming?.lengthS && <small className="soft">{lengthWords(coming.lengthS)}</small>}
      </p>
    </section>
  )
}
