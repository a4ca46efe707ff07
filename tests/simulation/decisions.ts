import type { Writing } from '../../electron/station/event-log/writing.ts'
import { countedAnswer } from '../../shared/domain/polls/poll-vote.ts'
import { publicStates } from '../../shared/domain/questions/question-states.ts'
import type { Node } from './node.ts'
import { mayRead } from './stations.ts'
import { Violation } from './violation.ts'

/** Decisions of the pilot from before a run, which no member of another role may change. */
const ids = { approved: 'pilotquestion', alert: 'pilotalert', poll: 'pilotpoll', access: 'pilotaccess' }
/** Asked in the cloud, as its id says. */
const cloudQuestion = 'badcloudabcdefghij'
const cloudAlert = 'badcloudalertalert'
const key = Buffer.from('key of the audience').toString('base64')
const [approvedText, cloudText] = ['Qui écoute ?', 'Et la suite ?']
const voter = 'hallvoter'

const askedInHall = {
  ...({ type: 'QuestionAsked', sessionId: 's', origin: 'room', deviceId: null } as const),
  withdrawn: false,
}

export function askInCloud(writing: Writing): void {
  const person = { text: cloudText }
  writing.append('question', cloudQuestion, { ...askedInHall, origin: 'remote', danger: false, person })
  writing.append('question', cloudAlert, { ...askedInHall, origin: 'remote', danger: true, person })
}

/** Written at the pilot's station, once the cloud's question has arrived. */
export function decideAtPilot(writing: Writing): void {
  writing.append('question', ids.approved, { ...askedInHall, danger: false, person: { text: approvedText } })
  writing.append('question', ids.alert, { ...askedInHall, danger: true, person: { text: 'On me frappe' } })
  for (const id of [ids.approved, cloudQuestion]) {
    const { textFrom, version: seen } = writing.state('question', id)
    writing.append('question', id, { type: 'QuestionMoved', to: 'approved', seen, by: 'Nadia', of: textFrom ?? '' })
  }
  writing.append('audience-key', '1', { type: 'AudienceKeyMade', person: { key } })
  const settings = { sessionId: 's', pollType: 'single', max: 1, hidden: false } as const
  writing.append('poll', ids.poll, {
    type: 'PollCreated',
    ...settings,
    optionIds: ['yes', 'no'],
    person: { title: 'P', labels: ['O', 'N'] },
  })
  // Moderators may change a poll until it is open.
  writing.append('poll', ids.poll, { type: 'PollOpened', person: null })
  writing.append('poll-vote', `${ids.poll}/${voter}`, { type: 'PollVoted', answer: 'yes', person: null })
  const grant = { role: 'pilot', label: 'Pilotage', checkpoint: null, expiresAt: Date.UTC(2027, 0, 1) } as const
  writing.append('access', ids.access, { type: 'AccessCreated', ...grant })
}

/** `by`: the role of the member that has turned. A moderator may move, edit and approve questions. */
export function decisionsStand({ name, role, run }: Node, by: string | null): void {
  const log = run?.log
  if (!log) return
  const states = log.streams
  const check = (stands: boolean, what: string) => {
    if (!stands) throw new Violation('earlier decisions stand', `${name} ${what}`)
  }
  check(states.state('access', ids.access).grant?.role === 'pilot', 'access')
  if (!mayRead[role].includes('audience')) return
  const [approved, alert, ofCloud] = [ids.approved, ids.alert, cloudQuestion].map((id) => states.state('question', id))
  check(alert?.state === 'safeguarding' && alert.danger, 'alert')
  // After the cloud was put out, the questions from before it turned may no longer count, and repeated ones may.
  const isOut = states.state('station', 'badcloud').revoked !== null
  const remote = states.state('question', cloudAlert)
  check(isOut || (remote.state === 'safeguarding' && remote.danger), 'alert from the cloud')
  check(countedAnswer(states.state('poll-vote', `${ids.poll}/${voter}`), null) === 'yes', 'vote')
  check(states.state('poll', ids.poll).settings?.optionIds.join() === 'yes,no', 'poll')
  // Only pilots' stations hold the whole content of these parts.
  if (role !== 'pilot') return
  check(states.state('audience-key', '1').key === key, 'key')
  if (by === 'moderator') return
  check(approved?.state === 'approved' && approved.text === approvedText, 'approved question')
  const isPublic = ofCloud !== undefined && !isOut && publicStates.has(ofCloud.state)
  check(!isPublic || ofCloud.text === cloudText, 'text that was never reviewed')
}
