import './template.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useView } from '../../../../app/use-view.ts'
import { useFormats } from '../../../../i18n/format.ts'
import { Button } from '../../../../ui/button.tsx'
import { Icon } from '../../../../ui/icon.tsx'
import { Status } from '../../../../ui/status.tsx'
import { Card } from '../../parts/card.tsx'
import { OrderStatus } from '../../parts/order-status.tsx'
import { Page } from '../../parts/page.tsx'
import { isBusy } from '../../parts/use-order.ts'
import { ViewGate } from '../../parts/view-gate.tsx'
import { linkTo } from '../../sections.ts'
import type { Sample } from './badge-preview.tsx'
import { CalibrateDialog } from './calibrate-dialog.tsx'
import { useScale } from './screen-scale.ts'
import { Settings } from './settings.tsx'
import { Stage } from './stage.tsx'
import { colourNames, type Draft, type Format, isLegible } from './template-draft.ts'
import { TestPrintDialog } from './test-print-dialog.tsx'
import { useCalm } from './use-calm.ts'
import type { TemplateDrafts } from './use-template-drafts.ts'

/** Milliseconds without a change before a preview is drawn. */
const restMs = 150
const isWhole = ({ colours }: Draft) => !colours || colourNames.every((name) => isLegible(colours[name]))

/** The two badges, their settings, and a test print. */
export const TemplatePage = ({ editing }: { readonly editing: TemplateDrafts }) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const templates = useView('badgeTemplates', {})
  const { drafts, changed, order } = editing
  const scale = useScale()
  const [format, setFormat] = useState<Format>('80x50')
  const [sample, setSample] = useState<Sample>('usual')
  const [open, setOpen] = useState<'calibrate' | 'test' | null>(null)
  const drawn = useCalm(drafts, restMs)
  const template = templates.rows.find((one) => one.format === format)

  return (
    <Page
      title={t('template.title')}
      status={
        changed.length > 0 ? (
          <Status tone="warn" shape="edit">
            {t('template.changed')}
          </Status>
        ) : (
          <Status tone="ok" shape="ok">
            {t('template.inUse')}
          </Status>
        )
      }
      actions={
        <>
          <a className="btn" href={linkTo('badges')}>
            <Icon name="print" />
            {t('template.printers')}
          </a>
          <Button icon="print" onClick={() => setOpen('test')}>
            {t('template.test.open')}
          </Button>
          <Button icon="undo" disabled={changed.length === 0} onClick={editing.giveUp}>
            {t('template.giveUp')}
          </Button>
          <Button
            kind="primary"
            disabled={changed.length === 0 || isBusy(order.state) || !changed.every((one) => isWhole(drafts[one]))}
            onClick={() => void editing.putToUse()}
          >
            {t('template.putToUse')}
          </Button>
        </>
      }
    >
      {(isBusy(order.state) || order.state === 'refused') && <OrderStatus {...order} />}
      <ViewGate of={[templates]}>
        {() => (
          <div className="tpl align-start relative stack gap-4">
            <Stage sample={sample} onSample={setSample} format={format} drafts={drawn} scale={scale} />
            <div className="tpl__side stack gap-4">
              {template && (
                <Settings
                  template={template}
                  draft={drafts[format]}
                  stale={templates.stale}
                  onFormat={setFormat}
                  onChange={(draft) => editing.change(format, draft)}
                />
              )}
              <Card
                title={t('template.scale.card')}
                about={t('template.scale.value', { value: number(Math.round(scale * 1000) / 10) })}
              >
                <p className="soft">{t('template.scale.why')}</p>
                <div className="line wrap space-above-2">
                  <Button small onClick={() => setOpen('calibrate')}>
                    {t('template.scale.calibrate')}
                  </Button>
                </div>
              </Card>
            </div>
          </div>
        )}
      </ViewGate>
      {open === 'calibrate' && <CalibrateDialog scale={scale} onClose={() => setOpen(null)} />}
      {open === 'test' && <TestPrintDialog sample={sample} drafts={drafts} onClose={() => setOpen(null)} />}
    </Page>
  )
}
