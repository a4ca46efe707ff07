import type { CommandInput, CommandName } from '../../../shared/contract/contract.ts'
import { sessionIdOfCode } from '../../../shared/domain/programme/session.ts'
import type { QuestionStateName } from '../../../shared/domain/questions/question-states.ts'
import type { Device } from '../commands/handler.ts'

interface DemoQuestion {
  readonly text: string
  readonly origin: 'room' | 'remote' | 'floor'
  /** The moderator's moves, in order. */
  readonly to?: readonly QuestionStateName[]
  readonly supports?: number
}

const inAHall: readonly DemoQuestion[] = [
  {
    text: 'Comment un enfant est-il entendu quand il ne parle pas français ?',
    origin: 'room',
    to: ['next'],
    supports: 21,
  },
  {
    text: 'Les familles d’accueil peuvent-elles refuser un relais imposé ?',
    origin: 'remote',
    to: ['approved'],
    supports: 48,
  },
  {
    text: 'Que devient le projet pour l’enfant quand l’éducatrice référente change trois fois dans l’année ?',
    origin: 'room',
    to: ['approved'],
    supports: 44,
  },
  {
    text: 'Peut-on associer les enfants à l’écriture de leur dossier ?',
    origin: 'remote',
    to: ['approved'],
    supports: 39,
  },
  {
    text: 'La parole de l’enfant est-elle recueillie de la même façon à l’école et au tribunal ?',
    origin: 'room',
    to: ['approved'],
    supports: 31,
  },
  { text: 'Quelle place pour les grands-parents ?', origin: 'floor', to: ['approved'], supports: 12 },
  { text: 'Quels moyens pour l’accompagnement après 18 ans ?', origin: 'remote', to: ['follow-up'] },
  {
    text: 'Comment garder le lien entre frères et sœurs quand l’accueil se fait dans deux départements ?',
    origin: 'room',
  },
  { text: 'Fratries séparées : comment garder le lien entre frères et sœurs ?', origin: 'remote' },
  {
    text: 'Au collège des Sept-Îlots, personne ne sait qui prévenir. Existe-t-il un référent par établissement ?',
    origin: 'room',
  },
  {
    text: 'Ma collègue Aïcha suit un garçon de 14 ans en foyer : qui décide du droit de visite le week-end ?',
    origin: 'remote',
  },
  { text: 'Quelle formation pour les assistants familiaux qui accueillent des tout-petits ?', origin: 'room' },
]
const voters = 412

/**
 * A plenary in which people have asked questions and are voting, as a moderator finds it in the middle of a session.
 */
export async function demoAudience(deps: {
  give: <Name extends CommandName>(name: Name, input: CommandInput<Name>) => Promise<unknown>
  /** Gives a command as a phone of the hall. */
  fromPhone: <Name extends CommandName>(device: Device, name: Name, input: CommandInput<Name>) => Promise<unknown>
  readonly optionsOf: (pollId: string) => readonly string[]
}): Promise<void> {
  const { give, fromPhone } = deps
  const sessionId = sessionIdOfCode('P2')
  const phone = (number: number): Device => {
    const id = `demo${number}`.padEnd(26, 'a')
    return { deviceId: id, voter: id, place: number % 3 === 0 ? 'remote' : 'room' }
  }
  for (const [number, { text, origin, to = [], supports = 0 }] of inAHall.entries()) {
    const asked =
      origin === 'floor'
        ? give('questions.ask', { sessionId, text, origin })
        : fromPhone({ ...phone(number), place: origin }, 'questions.ask', { sessionId, text, origin })
    const { questionId } = (await asked) as { questionId: string }
    for (const [version, state] of to.entries())
      await give('questions.move', { questionId, to: state, version: version + 1 })
    await Promise.all(
      Array.from({ length: supports }, (_, voter) => fromPhone(phone(voter), 'questions.upvote', { questionId })),
    )
  }
  const { pollId } = (await give('polls.create', {
    sessionId,
    type: 'single',
    title: 'Dans votre structure, les enfants sont-ils consultés ?',
    hidden: true,
    options: ['Toujours', 'Parfois', 'Rarement', 'Jamais'],
  })) as { pollId: string }
  await give('polls.open', { pollId })
  const options = deps.optionsOf(pollId)
  // As 128, 194, 70 and 20 people answered.
  const upTo = [128, 322, 392, voters]
  await Promise.all(
    Array.from({ length: voters }, (_, voter) => {
      const answer = options[upTo.findIndex((bound) => voter < bound)] ?? ''
      return fromPhone(phone(voter), 'polls.vote', { pollId, answer })
    }),
  )
}
