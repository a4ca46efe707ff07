import './no-eval.ts'
import '../ui/font.css'
import '../ui/tokens.css'
import '../ui/dark.css'
import '../ui/components.css'
import '../ui/ui.css'
import '../ui/primitives.css'
import './app.css'
import { createRoot } from 'react-dom/client'
import { startLanguage } from '../i18n/i18n.ts'
import { askBeforeLeaving } from './ask-before-leaving.ts'
import { newCommandId } from './command-id.ts'
import { createConnection } from './connection.ts'
import { isShut } from './enter.ts'
import { EnterPage } from './enter-page.tsx'
import { endWithStation } from './given-back.ts'
import { Arriving } from './handover/arriving.tsx'
import { createKnownHubs } from './handover/known-hubs.ts'
import { followHub, thisPage } from './handover/moving.ts'
import { beginHere } from './handover/start-here.ts'
import { createKeptStorage } from './kept-storage.ts'
import { Routes } from './routes.tsx'
import { keepBeyondTab } from './shelf/keep-beyond-tab.ts'
import { createSessionKeys } from './shelf/session-keys.ts'
import { StationProvider } from './station.tsx'
import { createStationStore } from './store.ts'
import { keepUntakenScans } from './untaken-scans.ts'
import { mendStyles } from './whole-styles.ts'

mendStyles(document)

const page = document.getElementById('root')
if (page === null) throw new Error('index.html has no #root')

await startLanguage()

const root = createRoot(page)
if (location.pathname.startsWith('/entrer')) {
  // No socket without a session: it would be refused.
  root.render(<EnterPage />)
} else {
  const { brought, leftBehind, settled } = await beginHere(window, () => root.render(<Arriving />))
  const store = createStationStore()
  store.setState({ leftBehind })
  const storage = createKeptStorage(sessionStorage)
  const connection = createConnection({
    store,
    storage,
    brought,
    isDenied: () => isShut(),
    patient: location.pathname.startsWith('/scene'),
  })
  settled()
  askBeforeLeaving(store, window)
  const untaken = keepUntakenScans({ store, connection, storage: localStorage })
  // Without these, as in a page that is not served securely, a closed tab takes along what it had noted.
  const shelf = isSecureContext
    ? keepBeyondTab({
        store,
        connection,
        storage: localStorage,
        keys: createSessionKeys(indexedDB),
        locks: navigator.locks,
        tab: newCommandId(),
      })
    : { clear: () => undefined }
  const end = endWithStation({ store, connection, storages: [sessionStorage, untaken, shelf] })
  // A page of the station's own machine has no other hub to go to.
  const otherHubs =
    location.protocol === 'https:'
      ? followHub({ store, connection, known: createKnownHubs(sessionStorage), page: thisPage() })
      : undefined
  root.render(
    <StationProvider value={{ store, connection, end, ...(otherHubs && { otherHubs }) }}>
      <Routes />
    </StationProvider>,
  )
}
