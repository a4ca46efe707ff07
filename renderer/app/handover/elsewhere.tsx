import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/dialog.tsx'
import { useStation, useStationState } from '../station.tsx'

/**
 * What says that the hub is away, where it stands: to be pressed once nobody was found for a while. A browser that was told
 * to trust one hub's certificate, and not the event's authority, asks no other one: a person has to open it (decision 16).
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

/** In a tab of its own: if no hub is there after all, this page goes on noting. */
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
