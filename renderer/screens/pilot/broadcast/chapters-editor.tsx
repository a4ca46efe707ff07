import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { proposedChapters } from '../../../../shared/domain/programme/proposed-chapters.ts'
import { mostChapters } from '../../../../shared/domain/programme/replay.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { type ChapterDraft, chapterRows, type ReplayFaults } from './replay-draft.ts'
import { RowsEditor } from './rows-editor.tsx'
import { videoStartOf } from './video-start.ts'

interface ChaptersEditorProps {
  readonly chapters: readonly ChapterDraft[]
  readonly faults: ReplayFaults['chapters']
  readonly material: NonNullable<ViewValue<'replayMaterial'>>
  readonly timeZone: string
  readonly onChange: (chapters: readonly ChapterDraft[]) => void
}

/** Chapters, typed or proposed from what was on. One press restores the earlier ones. */
export const ChaptersEditor = ({ chapters, faults, material, timeZone, onChange }: ChaptersEditorProps) => {
  const { t } = useTranslation('pilot')
  const { timeWithSeconds, number } = useFormats(timeZone)
  const [typed, setTyped] = useState<string | null>(null)
  const [before, setBefore] = useState<readonly ChapterDraft[] | null>(null)
  const near = Date.parse(material.startsAt)
  const startsAt = typed === null ? near : videoStartOf(typed, near, timeZone)
  const marks = material.marks.map(({ at, ...mark }) => ({ at: Date.parse(at), ...mark }))
  const proposed = startsAt === null ? [] : proposedChapters(marks, startsAt)
  const propose = () => {
    setBefore(chapters)
    onChange(chapterRows(proposed))
  }
  const error = () => {
    if (startsAt === null) return t('broadcast.replay.videoBad')
    return proposed.length === 0 ? t('broadcast.replay.proposeNone') : undefined
  }
  const faultOf = (key: number) => {
    const fault = faults.get(key)
    return fault && t(fault === 'position' ? 'broadcast.replay.badPosition' : 'broadcast.replay.badTitle')
  }
  return (
    <RowsEditor
      legend={t('broadcast.replay.chapters')}
      none={t('broadcast.replay.chaptersNone')}
      rows={chapters}
      fields={[
        {
          name: 'at',
          placeholder: '0:00',
          maxLength: 10,
          narrow: true,
          label: (count) => t('broadcast.replay.position', { number: count }),
        },
        {
          name: 'title',
          placeholder: '',
          maxLength: 200,
          label: (count) => t('broadcast.replay.chapterTitle', { number: count }),
        },
      ]}
      blank={(key) => ({ key, at: '', title: '' })}
      most={mostChapters}
      faultOf={faultOf}
      addWord={t('broadcast.replay.chapterAdd')}
      removeWord={(count) => t('broadcast.replay.chapterRemove', { number: count })}
      onChange={onChange}
    >
      <div className="broadcast__propose flow align-start">
        <Field
          label={t('broadcast.replay.videoStarts')}
          hint={t(material.isRecorded ? 'broadcast.replay.videoRecorded' : 'broadcast.replay.videoPlanned')}
          maxLength={12}
          value={typed ?? timeWithSeconds(near)}
          error={error()}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button disabled={proposed.length === 0} onClick={propose}>
          {t('broadcast.replay.propose', { count: proposed.length, value: number(proposed.length) })}
        </Button>
        {before !== null && (
          <Button
            icon="undo"
            onClick={() => {
              onChange(before)
              setBefore(null)
            }}
          >
            {t('broadcast.replay.giveBack')}
          </Button>
        )}
      </div>
    </RowsEditor>
  )
}
