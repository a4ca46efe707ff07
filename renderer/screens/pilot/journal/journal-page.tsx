import './journal.css'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useValue, useView } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Download } from '../after/download.tsx'
import { Empty } from '../parts/empty.tsx'
import { Page } from '../parts/page.tsx'
import { ViewGate } from '../parts/view-gate.tsx'
import { WindowedRows } from '../parts/windowed-rows.tsx'
import { countsByKind, entriesOf, hold } from './journal-entries.ts'
import { JournalFilter } from './journal-filter.tsx'
import type { Kind } from './journal-kinds.ts'
import { JournalHead, JournalRow } from './journal-row.tsx'
import { once, useOlder } from './use-older.ts'

const rowHeight = 40

/** Everything that happened, newest first. While a person reads further down, new entries wait behind a counter. */
export const JournalPage = () => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const event = useValue('event', {})
  const journal = useView('journal', { since: 0 })
  const { older, isAsking, canAsk, ask } = useOlder(journal.rows)
  const rows = useMemo(() => once(journal.rows, older), [journal.rows, older])
  const [kind, setKind] = useState<Kind | null>(null)
  const [seen, setSeen] = useState<number | null>(null)
  const scroller = useRef<HTMLElement>(null)
  const counts = useMemo(() => countsByKind(rows), [rows])
  const entries = useMemo(() => entriesOf(rows, kind), [rows, kind])
  const { shown, waiting } = hold(entries, seen)
  const toTop = () => {
    setSeen(null)
    scroller.current?.scrollTo({ top: 0 })
  }
  const narrow = (to: Kind | null) => {
    setKind(to)
    toTop()
  }
  return (
    <Page
      title={t('journal.title')}
      filled
      actions={<Download path="journal?format=csv" what={t('journal.title')} format={t('attendees.list.csv')} />}
      status={
        <span className="muted num">
          {t('journal.entries', { count: entries.length, value: number(entries.length) })}
        </span>
      }
    >
      <ViewGate of={[journal]}>
        {() => (
          <>
            <div className="min-height-36 row gap-3">
              <JournalFilter kind={kind} counts={counts} total={rows.length} onNarrow={narrow} />
              <span className="push-right" role="status">
                {waiting > 0 && (
                  <Button small icon="up" onClick={toTop}>
                    {t('journal.fresh', { count: waiting, value: number(waiting) })}
                  </Button>
                )}
              </span>
              {canAsk && (
                <Button small disabled={isAsking} onClick={ask}>
                  {t('journal.older')}
                </Button>
              )}
            </div>
            <section
              className={`pcard pad-4-5 panel column min-size-0 overflow-hidden journal ${journal.stale ? 'stale' : ''}`}
              aria-label={t('journal.title')}
            >
              <JournalHead />
              {shown.length === 0 ? (
                <Empty title={t('journal.none')} more={t('journal.noneMore')} />
              ) : (
                <WindowedRows
                  label={t('journal.list')}
                  count={shown.length}
                  rowHeight={rowHeight}
                  rowKey={(index) => shown[index]?.entryId ?? String(index)}
                  scroller={scroller}
                  onScroll={(top) => setSeen((now) => (top === 0 ? null : (now ?? entries[0]?.cursor ?? null)))}
                >
                  {(index) => {
                    const entry = shown[index]
                    return entry && <JournalRow entry={entry} timeZone={event.value?.timeZone} />
                  }}
                </WindowedRows>
              )}
            </section>
          </>
        )}
      </ViewGate>
    </Page>
  )
}
