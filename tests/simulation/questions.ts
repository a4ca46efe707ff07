import { DatabaseUnavailable } from '../../electron/station/event-log/database.ts'
import { NotOursToWrite, StreamAtItsEnd, type Writing } from '../../electron/station/event-log/writing.ts'
import { isFull, type Node } from './node.ts'
import { Crash } from './violation.ts'
import type { World } from './world.ts'

/** Few questions, so that stations act on the same ones. */
const questionIds = ['q1', 'q2', 'q3', 'q4'] as const
/** Occurs in every unsealed text of a question, so that any remains can be found. */
export const plainWords = (questionId: string): string => `wq${questionId}qw`
/** A constant: a random key would make a seed unrepeatable, and stations that store a box do not read it. */
const box = 'c2VhbGVk'

/**
 * Events about questions by moderators' and pilots' stations, as their handlers write them. A quarter of the seeds has
 * an audience.
 */
export function createQuestions(world: World, seed: number) {
  const random = world.random.fork('questions')
  const alerts = new Map<string, boolean>()
  const isPlayed = [0, 9, 14, 15].includes(seed % 16)

  function act(writing: Writing, node: Node, id: string): void {
    const { asked, version: seen, state, text } = writing.state('question', id)
    const plain = { text: `${plainWords(id)} ${random.text(3)}` }
    const by = node.name
    if (!asked) {
      // A question asked at two stations is one command with the same words, so both stations must judge it alike.
      const drawn = random.chance(0.3)
      const danger = alerts.get(id) ?? drawn
      alerts.set(id, danger)
      writing.append('question', id, {
        type: 'QuestionAsked',
        sessionId: 's',
        origin: 'room',
        deviceId: null,
        danger,
        withdrawn: false,
        person: danger ? { box, deviceId: 'phone' } : plain,
      })
      if (!danger) writing.append('question', id, { type: 'QuestionAuthorTold', person: { deviceId: 'phone' } })
      return
    }
    const sealed = { type: 'QuestionSealed', person: { text: box, original: box } } as const
    if (state === 'safeguarding') {
      // Written by the referent, at a pilot's station.
      if (node.role !== 'pilot') return
      writing.append('question', id, { type: 'QuestionMoved', to: 'incoming', seen, by })
      writing.append('question', id, { type: 'QuestionUnsealed', person: { ...plain, original: null } })
      return
    }
    switch (random.int(0, 3)) {
      case 0:
        writing.append('question', id, { type: 'QuestionEdited', seen, by, person: plain })
        return
      case 1:
        writing.append('question', id, { ...sealed, person: { text: null, original: box } })
        writing.append('question', id, { type: 'QuestionMasked', seen, by, person: { text: 'masked' } })
        return
      case 2:
        writing.append('question', id, { type: 'QuestionMoved', to: 'safeguarding', seen, by })
        writing.append('question', id, sealed)
        return
      default:
        if (node.role === 'pilot' && text !== null)
          writing.append('question', id, { type: 'QuestionShown', person: { text } })
    }
  }

  return {
    acts(): void {
      if (!isPlayed || !random.chance(0.4)) return
      const nodes = world.nodes.filter(({ run, role }) => run && (role === 'pilot' || role === 'moderator'))
      if (nodes.length === 0) return
      const node = random.pick(nodes)
      const { run } = node
      const id = random.pick(questionIds)
      run?.log
        .note('audience', (writing) => act(writing, node, id))
        .catch((error: unknown) => {
          const isExpected =
            [Crash, DatabaseUnavailable, NotOursToWrite, StreamAtItsEnd].some((kind) => error instanceof kind) ||
            isFull(error)
          if (!run.isDead && !isExpected) world.fail(error)
        })
    },
  }
}
