import { expect, it } from 'vitest'
import { type ChapterSource, chaptersOf, fileTime, titledAir, webVtt } from './chapters.ts'

const start = 1_000_000
const source = (
  onAir: readonly (readonly [second: number, title: string])[],
  marks: { from: number; to: number }[] = [],
  questions: ChapterSource['questions'] = [],
) => ({
  startedAt: start,
  stoppedAt: start + 600_000,
  pauses: [] as ChapterSource['pauses'],
  marks,
  questions,
  onAir: onAir.map(([second, title]) => ({ at: start + second * 1000, title })),
})

it('chapters are counted from the start of the file, and begin with what was on air then', () => {
  const chapters = chaptersOf(
    source([
      [-50, 'Accueil'],
      [-10, 'Large'],
      [60, 'Pupitre'],
      [700, 'Après'],
    ]),
    'À revoir',
  )
  expect(chapters).toEqual([
    { fromMs: 0, toMs: 60_000, title: 'Large', kind: 'on-air' },
    { fromMs: 60_000, toMs: 600_000, title: 'Pupitre', kind: 'on-air' },
  ])
})

it('the time in which the recording was paused is in no chapter', () => {
  const pauses = [
    { from: start + 10_000, to: start + 40_000 },
    { from: start + 500_000, to: null },
  ]
  const onAir = source([
    [0, 'Large'],
    [20, 'Pupitre'],
    [60, 'Table'],
    [550, 'Large'],
  ])
  expect(chaptersOf({ ...onAir, pauses }, '').map(({ fromMs, toMs, title }) => [fromMs, toMs, title])).toEqual([
    [0, 10_000, 'Large'],
    [10_000, 30_000, 'Pupitre'],
    [30_000, 470_000, 'Table'],
    [470_000, 470_000, 'Large'],
  ])
})

it('the same scene again is one chapter', () => {
  expect(
    chaptersOf(
      source([
        [0, 'Large'],
        [60, 'Large'],
        [90, 'Pupitre'],
      ]),
      '',
    ),
  ).toMatchObject([
    { fromMs: 0, toMs: 90_000, title: 'Large' },
    { fromMs: 90_000, title: 'Pupitre' },
  ])
})

it('a passage to be looked at again is cut to the file, and one outside it is left out', () => {
  const marks = [
    { from: start - 60_000, to: start + 30_000 },
    { from: start + 700_000, to: start + 800_000 },
  ]
  expect(chaptersOf(source([], marks), 'À revoir')).toEqual([
    { fromMs: 0, toMs: 30_000, title: 'À revoir', kind: 'review' },
  ])
})

it('a question on screen is a separate passage, up to the end of the file if it is still shown', () => {
  const questions = [
    { from: start + 60_000, to: start + 90_000, text: 'Qui écoute l’enfant ?' },
    { from: start + 500_000, to: null, text: 'Et après 18 ans ?' },
    { from: start - 90_000, to: start - 60_000, text: 'Avant' },
  ]
  expect(chaptersOf(source([], [], questions), '')).toEqual([
    { fromMs: 60_000, toMs: 90_000, title: 'Qui écoute l’enfant ?', kind: 'question' },
    { fromMs: 500_000, toMs: 600_000, title: 'Et après 18 ans ?', kind: 'question' },
  ])
})

it('WebVTT has one cue for each chapter, with nothing that could be read as markup', () => {
  const text = webVtt([
    { fromMs: 0, toMs: 3_723_004, title: 'Questions <b>&\n\nréponses', kind: 'on-air' },
    { fromMs: 5, toMs: 5, title: 'rien', kind: 'on-air' },
  ])
  expect(text).toBe('WEBVTT\n\n1\n00:00:00.000 --> 01:02:03.004\nQuestions &lt;b&gt;&amp; réponses\n')
  expect(fileTime(59_999)).toBe('00:00:59.999')
})

it('an item that comes back from safety or from a hand’s scene is that item again, and no other scene is', () => {
  const scenes = { desk: 'Pupitre', slides: 'Diapos', safety: 'Sécurité' } as const
  const change = (uuid: keyof typeof scenes, item: string | null = null) => ({
    at: start,
    scene: { uuid, name: scenes[uuid] },
    item,
  })
  const air = [change('desk'), change('desk', 'Ouverture'), change('safety'), change('desk'), change('slides')]
  expect(titledAir([...air, change('slides', 'Débat'), change('desk')]).map(({ title }) => title)).toEqual([
    ...['Pupitre', 'Ouverture', 'Sécurité', 'Ouverture', 'Diapos', 'Débat', 'Pupitre'],
  ])
})
