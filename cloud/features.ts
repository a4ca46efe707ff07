import { createAccess } from '../electron/station/access/index.ts'
import { createRemoteAudience } from '../electron/station/audience/index.ts'
import { createCheckIn } from '../electron/station/check-in/index.ts'
import { createEvent } from '../electron/station/event/index.ts'
import type { Kit } from '../electron/station/kit.ts'
import { createOrganisers } from '../electron/station/organisers/index.ts'
import type { OrganiserSources } from '../electron/station/organisers/organiser-views.ts'
import { createPeople } from '../electron/station/people/index.ts'
import { createCloudPolls } from '../electron/station/polls/index.ts'
import { createProgramme } from '../electron/station/programme/index.ts'
import { createQuestions } from '../electron/station/questions/index.ts'
import type { RemotePeople } from './audience/remote-people.ts'

/**
 * The station's features that the cloud has, in the order of their dependencies. The cloud has no features that need a
 * place: printers, OBS, imports.
 */
export function createCloudFeatures(
  kit: Kit,
  needs: {
    readonly remotePeople: RemotePeople
    readonly publicUrl: () => string
    readonly operatorToken: string
    readonly audienceFolder: string
    readonly textWorkerUrl: URL | undefined
    readonly venue: OrganiserSources['venue']
  },
) {
  const { remotePeople } = needs
  const event = createEvent(kit)
  const people = createPeople(kit)
  const checkIn = createCheckIn(kit, people)
  const programme = createProgramme(kit, people, undefined)
  const access = createAccess(kit, { operatorToken: needs.operatorToken, pagesUrl: needs.publicUrl })
  const questions = createQuestions(kit, needs.textWorkerUrl)
  const voting = createCloudPolls(kit, questions, (sessionId) => remote.audience.feed.touch(sessionId))
  const { polls } = voting
  const { clock } = programme
  const pagesFolder = needs.audienceFolder
  const remote = createRemoteAudience(kit, { questions, polls, clock, pagesFolder }, remotePeople)
  const organisers = createOrganisers(kit, {
    book: questions.book,
    polls,
    // Questions that remote people write are readable in the cloud before moderation. Organisers read only the words
    // that were public.
    wordsOf: ({ shown }) => shown,
    venue: needs.venue,
  })
  const features = [
    event,
    people,
    { projections: [remotePeople] },
    programme,
    access,
    questions,
    voting,
    remote,
    organisers,
    // People are admitted at the venue. The cloud only shows how many are inside.
    { views: checkIn.views },
  ] as const
  return { features, people, access, audience: remote.audience }
}
