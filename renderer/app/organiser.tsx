import './no-eval.ts'
import '../ui/font.css'
import '../ui/tokens.css'
import '../ui/dark.css'
import '../ui/components.css'
import '../ui/ui.css'
import '../ui/primitives.css'
import './app.css'
import { createRoot } from 'react-dom/client'
import { organiserSocketPath } from '../../shared/contract/organisers.ts'
import { startLanguage } from '../i18n/i18n.ts'
import { OrganiserEntry } from '../screens/organiser/organiser-entry.tsx'
import { OrganiserScreen } from '../screens/organiser/organiser-screen.tsx'
import { createConnection } from './connection.ts'
import { isShut } from './enter.ts'
import { createKeptStorage } from './kept-storage.ts'
import { StationProvider } from './station.tsx'
import { createStationStore } from './store.ts'
import { mendStyles } from './whole-styles.ts'

mendStyles(document)

/** The organisers' page, which the cloud serves. It shares only styles and the connection with the staff's pages. */
const page = document.getElementById('root')
if (page === null) throw new Error('organiser.html has no #root')
await startLanguage()
const root = createRoot(page)

function open(): void {
  const store = createStationStore()
  const connection = createConnection({
    store,
    storage: createKeptStorage(sessionStorage),
    path: organiserSocketPath,
    isDenied: () => isShut(fetch, 'invitation'),
  })
  // Ended for good: the page does not ask again.
  store.subscribe(({ link }) => {
    if (link.denied) connection.close()
  })
  root.render(
    <StationProvider value={{ store, connection, end: () => {} }}>
      <OrganiserScreen />
    </StationProvider>,
  )
}
// No socket without a session: it would be refused.
root.render(<OrganiserEntry onIn={open} />)
