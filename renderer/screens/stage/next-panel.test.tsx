import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { expect, it } from 'vitest'
import { createFormats } from '../../i18n/format.ts'
import { startLanguage } from '../../i18n/i18n.ts'
import { NextPanel } from './next-panel.tsx'

it.each([
  [20, '20 s'],
  [90, '1 min 30'],
  [5400, '1 h 30'],
])('says that what follows takes %i s as the booth says it: %s', async (lengthS, words) => {
  const coming = { who: 'Solène Kerbrat', what: null, at: null, ends: null, lengthS, cancelled: false }
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={await startLanguage('fr')}>
      <NextPanel label="Ensuite" coming={coming} formats={createFormats('fr')} />
    </I18nextProvider>,
  )
  expect(html).toContain(`>${words}<`)
})
