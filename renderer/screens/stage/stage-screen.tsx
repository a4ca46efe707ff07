import './stage.css'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type StagePage, stagePages } from '../../../shared/domain/show/stage-pages.ts'
import { useDenied } from '../../app/use-connection.ts'
import { useView } from '../../app/use-view.ts'
import { AgendaPage } from './agenda-page.tsx'
import { DoorSign } from './door-sign.tsx'
import { HostPage } from './host-page.tsx'
import { OverlayPage } from './overlay-page.tsx'
import { ProjectorPage } from './projector-page.tsx'
import { ReturnPage } from './return-page.tsx'
import { usePlainZero } from './use-plain-zero.ts'
import { useStage } from './use-stage.ts'

/** The page and the room, from the address, so that a screen shows the same after it is switched on again. */
function askedPage(search: string): { page: StagePage | null; roomId: string | null } {
  const params = new URLSearchParams(search)
  const page = stagePages.find((one) => one === params.get('page')) ?? null
  return { page, roomId: params.get('salle') }
}

/** Pages that the public reads. */
const publicPages: ReadonlySet<StagePage> = new Set(['projector', 'agenda', 'door', 'overlay'])

export const StageScreen = () => {
  const { page, roomId } = askedPage(location.search)
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.theme = 'dark'
    dataset.stage = page ?? 'choose'
    return () => {
      delete dataset.theme
      delete dataset.stage
    }
  }, [page])
  usePlainZero(page !== null && publicPages.has(page))
  if (page === 'agenda') return <Shell>{<AgendaPage />}</Shell>
  if (page === null || roomId === null) return <Chooser />
  return <RoomPage page={page} roomId={roomId} />
}

const Shell = ({ children }: { readonly children: React.ReactNode }) => (
  <div className="stage overflow-hidden ink">{children}</div>
)

const RoomPage = ({ page, roomId }: { readonly page: StagePage; readonly roomId: string }) => {
  const { t } = useTranslation('stage')
  const { stage, state, stale } = useStage(roomId)
  const denied = useDenied()
  // A screen whose access was revoked does not keep its content through a cut.
  if (!stage || stage.name === null || denied) {
    // Over a picture no message is shown.
    const word = denied || state === 'refused' ? t('shut') : stage ? t('unknownRoom') : t('wait')
    return <Shell>{page === 'overlay' ? null : <main className="stage__wait muted text-center">{word}</main>}</Shell>
  }
  return (
    <Shell>
      {page === 'return' && <ReturnPage stage={stage} stale={stale} />}
      {page === 'host' && <HostPage stage={stage} stale={stale} />}
      {page === 'door' && <DoorSign stage={stage} />}
      {page === 'projector' && <ProjectorPage stage={stage} />}
      {page === 'overlay' && <OverlayPage stage={stage} />}
    </Shell>
  )
}

const ofRooms = stagePages.filter((page) => page !== 'agenda')

const Chooser = () => {
  const { t } = useTranslation('stage')
  const { rows, state } = useView('rooms', {})
  const denied = useDenied()
  if (denied) return <main className="choose grid content-start text-large">{t('shut')}</main>
  return (
    <main className="choose grid content-start text-large">
      <h1 className="title-huge">{t('choose.title')}</h1>
      <p>{t(state === 'ready' && rows.length === 0 ? 'choose.none' : 'choose.text')}</p>
      <section>
        <h2 className="space-below-2">{t('choose.everywhere')}</h2>
        <ul className="stack gap-3">
          <PageLink page="agenda" href="?page=agenda" />
        </ul>
      </section>
      {rows.map(({ roomId, name }) => (
        <section key={roomId}>
          <h2 className="space-below-2">{t('choose.room', { name })}</h2>
          <ul className="stack gap-3">
            {ofRooms.map((page) => (
              <PageLink key={page} page={page} href={`?page=${page}&salle=${roomId}`} />
            ))}
          </ul>
        </section>
      ))}
    </main>
  )
}

const PageLink = ({ page, href }: { readonly page: StagePage; readonly href: string }) => {
  const { t } = useTranslation('stage')
  return (
    <li>
      <a className="panel stack gap-1 pad-4 ink" href={`/scene${href}`}>
        <b>{t(`page.${page}`)}</b>
        <span className="soft">{t(`about.${page}`)}</span>
      </a>
    </li>
  )
}
