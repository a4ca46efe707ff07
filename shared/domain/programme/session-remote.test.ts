import { expect, it } from 'vitest'
import { sessionRemoteStream } from './session-remote.ts'

const set = (embedUrl: string, captionsUrl: string) =>
  sessionRemoteStream.evolve(
    sessionRemoteStream.initial,
    { type: 'SessionStreamSet', embedUrl, captionsUrl, delayS: 20 },
    undefined as never,
  )

it('shows players and captions of plain https addresses', () => {
  const [embedUrl, captionsUrl] = ['https://player.vimeo.com/video/1', 'https://sous-titres.exemple.fr/salle?x=1']
  expect(set(embedUrl, captionsUrl)).toEqual({ embedUrl, captionsUrl, delayS: 20 })
})

it.each(['x', 'javascript:alert(1)', 'http://player.vimeo.com/', 'https://a"b.fr/'])(
  'shows nothing of %s',
  (address) => {
    expect(set(address, address)).toEqual({ embedUrl: null, captionsUrl: null, delayS: 20 })
  },
)
