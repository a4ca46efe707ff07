import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { expect, it } from 'vitest'
import { createFormats } from '../../../i18n/format.ts'
import { startLanguage } from '../../../i18n/i18n.ts'
import { Recordings } from './recordings.tsx'

it('a file was on disk at its end: what became of it since is not known', async () => {
  const i18n = await startLanguage('fr')
  const row = {
    recordingId: 'r1/a',
    roomId: 'r1',
    room: 'Plénière',
    output: 'file' as const,
    startedAt: '2026-11-26T09:00:00.000Z',
    stoppedAt: '2026-11-26T09:42:10.000Z',
    file: 'a.mkv',
    bytes: 1e9,
    found: 'on-disk' as const,
  }
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <Recordings rows={[row]} formats={createFormats('fr', 'Europe/Paris')} />
    </I18nextProvider>,
  )
  expect(html).toContain('sur le disque à 10:42')
})
