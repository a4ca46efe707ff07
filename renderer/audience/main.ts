import './styles/phone.css'
import { createFeed } from './feed.ts'

// Requested at once: on a slow network the station's answers arrive while the page is still loading.
const feed = createFeed({ storage: localStorage, location })
const { startApp } = await import('./page/app.ts')
if (document.readyState === 'loading') await new Promise((parsed) => addEventListener('DOMContentLoaded', parsed))
const [root, says] = [document.getElementById('page'), document.getElementById('says')]
if (root && says) startApp(feed, { root, says })
