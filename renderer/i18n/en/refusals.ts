import type { Refusal } from '../fr/refusals.ts'
import { booth } from './booth.ts'
import { disagreements } from './disagreements.ts'
import { moderation } from './moderation.ts'
import { pilot } from './pilot/index.ts'
import { reception } from './reception.ts'
import { runOfShow } from './run-of-show.ts'

export const refusals = {
  ...disagreements.problem,
  ...reception.problem,
  ...runOfShow.problem,
  ...booth.problem,
  ...moderation.problem,
  ...pilot.broadcast.problem,
  ...pilot.problem,
  'already-on-air': 'On screen already: moderators take it off (T).',
  'already-undone': 'It is undone already.',
  'answer-refused': 'This answer does not fit this poll.',
  'changed-too-often': 'This answer has been changed too often.',
  'into-itself': 'A question is not merged into itself.',
  'is-the-hub': 'This station is the hub: make another station the hub first.',
  'max-refused': 'The number of answers, or the highest score, does not fit this poll.',
  'never-changed': 'The text of this question was never changed.',
  'not-all-at-hub': 'The hub does not have everything that this station holds: wait until it does.',
  'not-follow-up': 'This question is no longer among those to follow up.',
  'not-put-out': 'This station is not put out.',
  'not-remote': 'This person does not follow remotely.',
  'not-written': 'Answers to this poll are not written.',
  'option-twice': 'Two possible answers are the same.',
  'options-refused': 'It takes two to twenty possible answers.',
  'other-session': 'These questions are of two sessions.',
  'player-not-allowed': 'This site’s player is not allowed: add its domain first.',
  'poll-closed': 'This poll is closed already.',
  'poll-draft': 'This poll is not open yet.',
  'poll-not-draft': 'This poll is open already: it does not change any more.',
  'questions-closed': 'Questions are closed for this session.',
  'recovery-code-needed': 'It takes the code of the recovery sheet.',
  'template-name-hidden': 'On this template the name would be hidden.',
  'too-many-replies': 'The referent already has fifty messages of its author.',
  'too-early': 'Its date has not come yet.',
  'too-late': 'Too late: this person has gone to a desk.',
  'unknown-passage': 'This passage is not of this kiosk.',
  'unknown-mark': 'This mark is not there any more.',
  'unknown-move': 'This move to remote is not there any more.',
  'wrong-recovery-code': 'This is not the code of the recovery sheet.',
} satisfies Readonly<Record<Refusal, string>> & Readonly<Record<string, string>>
