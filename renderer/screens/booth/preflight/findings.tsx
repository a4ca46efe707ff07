import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { withFrenchSpaces } from '../../../i18n/french-spaces.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Status } from '../../../ui/status.tsx'
import { type Finding, type Lead, leadOf } from './lead.ts'

interface FindingsProps {
  readonly findings: readonly Finding[]
  readonly list: RefObject<HTMLUListElement | null>
  readonly onLead: (lead: Lead) => void
}

/** Faults, then things to look at. Each one links to its place. */
export const Findings = ({ findings, list, onLead }: FindingsProps) => {
  const { t, i18n } = useTranslation('preflight')
  const placeOf = ({ place: { cue, source, scene } }: Finding) => {
    if (cue !== null) return t('place.cue', { cue })
    if (source !== null) return t('place.source', { source })
    return scene === null ? t('place.obs') : t('place.scene', { scene })
  }
  return (
    <ul className="stack gap-05" ref={list} aria-label={t('list')}>
      {findings.map((finding, index) => {
        const isFault = finding.severity === 'fault'
        const lead = leadOf(finding)
        return (
          <li key={finding.findingId}>
            <button
              type="button"
              className="pf__one column-gap-3 hover-tint grid round pointer text-left align-start full-width"
              data-testid="finding"
              {...(index === 0 && { 'data-autofocus': true })}
              onClick={() => onLead(lead)}
            >
              <Status tone={isFault ? 'stop' : 'warn'} shape={isFault ? 'stop' : 'warn'}>
                {t(`severity.${finding.severity}`)}
              </Status>
              <span className="stack gap-05 break-anywhere">
                <span className="pf__where soft truncate">
                  <b className="ink">{finding.room}</b> · {placeOf(finding)}
                </span>
                <span>{i18n.language === 'en' ? finding.english : withFrenchSpaces(finding.message)}</span>
              </span>
              <span className="pf__lead soft inline-row gap-15 text-small">
                {t(`lead.${lead.to}`)}
                <Icon name="right" size={12} />
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
