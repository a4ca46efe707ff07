import { expect, it } from 'vitest'
import { streamFaults, streamInput } from './stream-draft.ts'

const hosts = ['player.vimeo.com']
const draft = { embedUrl: ' https://player.vimeo.com/video/7 ', captionsUrl: '', delay: '12 s' }

it('is given as it was typed, without the spaces around', () => {
  expect(streamInput('s', draft, hosts)).toEqual({
    sessionId: 's',
    embedUrl: 'https://player.vimeo.com/video/7',
    captionsUrl: null,
    delayS: 12,
  })
  expect(streamInput('s', { embedUrl: '', captionsUrl: '', delay: '' }, hosts)).toMatchObject({
    embedUrl: null,
    delayS: 0,
  })
})

it('names the fault of each field', () => {
  expect(streamFaults({ ...draft, embedUrl: 'https://ailleurs.example/7' }, hosts).embedUrl).toBe('player-not-allowed')
  expect(streamFaults({ ...draft, embedUrl: 'player.vimeo.com/7' }, hosts).embedUrl).toBe('address-refused')
  expect(streamFaults({ ...draft, captionsUrl: 'http://sous-titres.example' }, hosts).captionsUrl).toBe(
    'address-refused',
  )
  for (const delay of ['181', 'douze', '-1', '1,5']) {
    expect(streamFaults({ ...draft, delay }, hosts)).toEqual({ embedUrl: null, captionsUrl: null, delay: true })
    expect(streamInput('s', { ...draft, delay }, hosts)).toBeNull()
  }
})
