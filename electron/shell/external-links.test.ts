import { expect, it } from 'vitest'
import { isAllowedLink } from './external-links.ts'

it('lets the system open https pages of known hosts', () => {
  expect(isAllowedLink('https://www.cnil.fr/fr/reglement')).toBe(true)
})

it.each([
  'http://www.cnil.fr/',
  'https://www.cnil.fr.example.org/',
  'https://www.cnil.fr@example.org/',
  'https://someone@www.cnil.fr/',
  'https://www.cnil.fr:8443/',
  'https://example.org/?www.cnil.fr',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'smb://www.cnil.fr/share',
  '',
])('opens nothing else: %s', (address) => expect(isAllowedLink(address)).toBe(false))
