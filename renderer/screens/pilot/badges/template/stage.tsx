import { useTranslation } from 'react-i18next'
import { sampleNames } from '../../../../../shared/contract/badge-templates.ts'
import { Choice } from '../../parts/choice.tsx'
import { BadgePreview, type Sample } from './badge-preview.tsx'
import type { Drafts, Format } from './template-draft.ts'

interface StageProps {
  readonly sample: Sample
  readonly onSample: (sample: Sample) => void
  /** The badge whose settings are shown beside it. */
  readonly format: Format
  readonly drafts: Drafts
  readonly scale: number
}

/** Both badges at their true size. */
export const Stage = ({ sample, onSample, format, drafts, scale }: StageProps) => {
  const { t } = useTranslation('pilot')
  // Beside the chosen sample, the most demanding one.
  const other: Sample = sample === 'long' ? 'first-name-only' : 'long'
  const shown = (one: Format) => (one === format ? 'no-shrink' : 'no-shrink stage__badge--other')
  return (
    <section className="stage min-width-0 sunken round-l" aria-label={t('template.stage')}>
      <fieldset className="choices">
        <legend className="vh">{t('template.sampleLegend')}</legend>
        <div className="choices__row flex wrap">
          {sampleNames.map((one) => (
            <Choice key={one} type="radio" name="sample" checked={one === sample} onChange={() => onSample(one)}>
              {t(`template.sample.${one}`)}
            </Choice>
          ))}
        </div>
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
      <section className="stage__scroll round line gap-6" tabIndex={0} aria-label={t('template.badges')}>
        <div className={shown('80x50')}>
          <Caption title={t('template.format.80x50')} more={t('template.trueSizeBlack')} />
          <BadgePreview format="80x50" sample={sample} draft={drafts['80x50']} scale={scale} />
          <Ruler scale={scale} />
          <Caption title={t(`template.sample.${other}`)} more={t('template.samePlaces')} />
          <BadgePreview format="80x50" sample={other} draft={drafts['80x50']} scale={scale} example={true} />
        </div>
        <div className={shown('a6')}>
          <Caption title={t('template.format.a6')} more={t('template.trueSizeColour')} />
          <BadgePreview format="a6" sample={sample} draft={drafts.a6} scale={scale} />
        </div>
      </section>
    </section>
  )
}

const Caption = ({ title, more }: { readonly title: string; readonly more: string }) => (
  <p className="stage__caption justify-between align-baseline line gap-3">
    <b>{title}</b>
    <span className="soft text-small">{more}</span>
  </p>
)

const marks = [0, 20, 40, 60, 80]

const Ruler = ({ scale }: { readonly scale: number }) => (
  <div className="ruler" aria-hidden="true" style={{ width: `calc(80mm * ${scale})` }}>
    <span
      className="ruler__ticks block"
      style={{ backgroundSize: `calc(1mm * ${scale}) 4px, calc(10mm * ${scale}) 8px` }}
    />
    <span className="flex soft justify-between text-small num">
      {marks.map((mark) => (
        <span key={mark}>{mark === 80 ? '80 mm' : mark}</span>
      ))}
    </span>
  </div>
)
