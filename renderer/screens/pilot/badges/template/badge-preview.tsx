import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { sampleNames } from '../../../../../shared/contract/badge-templates.ts'
import { formatSizes } from '../../../../../shared/domain/badges/template-refusals.ts'
import { useValue } from '../../../../app/use-view.ts'
import { useLanguage } from '../../../../i18n/use-language.ts'
import { Icon } from '../../../../ui/icon.tsx'
import { Status } from '../../../../ui/status.tsx'
import type { Draft, Format } from './template-draft.ts'

export type Sample = (typeof sampleNames)[number]

interface BadgePreviewProps {
  readonly format: Format
  readonly sample: Sample
  readonly draft: Draft
  readonly scale: number
  /** Shown beside another badge of the same template, which reports the faults. */
  readonly example?: boolean
}

/**
 * One badge at its true size, drawn by the printing code and scaled to this screen. The last drawing stays until the
 * next one is there. On a canvas, because the page's policy allows only pictures from the station.
 */
export const BadgePreview = ({ format, sample, draft, scale, example = false }: BadgePreviewProps) => {
  const { t } = useTranslation('pilot')
  const [language] = useLanguage()
  const { widthMm, heightMm } = formatSizes[format]
  const preview = useValue('badgeTemplates.preview', {
    format,
    sample,
    ...(Object.keys(draft).length > 0 && { draft }),
  })
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isDrawn, setIsDrawn] = useState(false)
  const png = preview.value?.png ?? null
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scale has other dots of the screen to fill
  useEffect(() => {
    if (png === null) return undefined
    let isCurrent = true
    void paint(canvas.current, png, () => isCurrent).then((done) => done && setIsDrawn(true))
    return () => {
      isCurrent = false
    }
  }, [png, scale])
  const { state, refusal } = preview.value ?? { state: 'drawing', refusal: null }
  const size = { width: `calc(${widthMm}mm * ${scale})`, height: `calc(${heightMm}mm * ${scale})` }
  const name = t('template.previewOf', {
    format: t(`template.format.${format}`),
    sample: t(`template.sample.${sample}`),
  })
  return (
    <div
      className={
        state === 'refused'
          ? 'bsheet relative round overflow-hidden bsheet--old'
          : 'bsheet relative round overflow-hidden'
      }
      style={size}
      aria-busy={state === 'drawing'}
    >
      <canvas
        className="block full-width full-height"
        ref={canvas}
        role="img"
        aria-label={name}
        data-state={isDrawn ? state : 'drawing'}
      />
      {!isDrawn && state === 'drawing' && (
        <p className="bsheet__say self-center flex align-center justify-center" role="status">
          <Status tone="wait" shape="wait">
            {t('template.drawing')}
          </Status>
        </p>
      )}
      {refusal && !example && (
        <div
          className="note note--stop shade-stop tone-stop bsheet__say self-center flex align-center justify-center"
          role="alert"
        >
          <Icon name="stop" size={20} />
          <p className="grow ink">{language === 'fr' ? refusal.message : refusal.messageEn}</p>
        </div>
      )}
      {state === 'failed' && !example && (
        <div
          className="note note--stop shade-stop tone-stop bsheet__say self-center flex align-center justify-center"
          role="alert"
        >
          <Icon name="stop" size={20} />
          <p className="grow ink">{t('template.failed')}</p>
        </div>
      )}
    </div>
  )
}

/** False if a newer drawing has come meanwhile. */
async function paint(canvas: HTMLCanvasElement | null, png: string, isCurrent: () => boolean): Promise<boolean> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
  if (!canvas) return false
  const [width, height] = [canvas.clientWidth, canvas.clientHeight].map((length) =>
    Math.max(1, Math.round(length * window.devicePixelRatio)),
  ) as [number, number]
  const whole = new Blob([bytes], { type: 'image/png' })
  const bitmap = await createImageBitmap(whole, { resizeWidth: width, resizeHeight: height, resizeQuality: 'high' })
  if (!isCurrent()) return false
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  bitmap.close()
  return true
}
