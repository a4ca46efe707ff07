import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/dialog.tsx'
import { useStation, useStationState } from '../station.tsx'

/**
 * The notice that the hub is away. It can be pressed once no hub was found for a while. A browser that trusts one hub's
 * certificate, and not the event's authority, can ask no other hub: a person must open it (decision 16).
 */
export const Elsewhere = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation()
  const { otherHubs } = useStation()
  const isUnfound = useStationState(({ search }) => search === 'unfound')
  const [isOpen, setOpen] = useState(false)
  if (!isUnfound || otherHubs === undefined) return children
  return (
    <>
      <button type="button" className="elsewhere" title={t('move.byHand')} onClick={() => setOpen(true)}>
        {children}
      </button>
      {isOpen && (
        <Dialog title={t('move.byHand')} onClose={() => setOpen(false)}>
          <div className="dialog__body">
            <p>{t('move.byHandText')}</p>
            {otherHubs.urls().map((url) => (
              <p key={url}>
                <HubLink url={url} />
              </p>
            ))}
          </div>
        </Dialog>
      )}
    </>
  )
}

/** Opens in a new tab: if no hub is there after all, this page goes on recording scans. */
const HubLink = ({ url }: { readonly url: string }) => {
  const { otherHubs } = useStation()
  const kept = useStationState((state) => state.kept)
  const [address, setAddress] = useState<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept goes along
  useEffect(() => void otherHubs?.addressAt(url).then(setAddress), [otherHubs, url, kept])
  return (
    <a className="btn btn--l num" href={address ?? url} target="_blank" rel="noopener noreferrer">
      {new URL(url).host}
    </a>
  )
}
