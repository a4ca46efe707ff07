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
import { LockPage } from '../screens/lock/lock-page.tsx'
import { mendStyles } from './whole-styles.ts'

mendStyles(document)

/** The page that a station shows before its data are open. It shares only styles with the other pages. */
const page = document.getElementById('root')
if (page === null) throw new Error('lock.html has no #root')
await startLanguage()
createRoot(page).render(<LockPage />)
