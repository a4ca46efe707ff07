import type { Change } from '../event-log/change.ts'
import type { FeatureWithExports } from '../feature.ts'
import type { Kit } from '../kit.ts'
import type { People } from '../people/index.ts'
import type { Polls } from '../polls/polls.ts'
import type { Questions } from '../questions/index.ts'
import { readsWhatIsShown } from '../questions/reads-what-is-shown.ts'
import { createTakeIn } from '../questions/take-in.ts'
import type { Linking } from '../replication/linking.ts'
import { createSealPlain } from '../safeguarding/seal-plain.ts'
import { createCloudHandlers } from './cloud-handlers.ts'
import { createCloudViews } from './cloud-views.ts'
import { cloudIn } from './known-cloud.ts'
import { createRemoteCodes } from './remote-codes.ts'
import { addSealedRoutes } from './sealed-routes.ts'
import { createShownAnswers } from './shown-answers.ts'
import { createShownQuestions } from './shown-questions.ts'

/**
 * The part of the hub that informs the event's cloud. The cloud gets codes as hashes, and only the words that were
 * shown.
 */
export function createCloud(
  { log, catalog, self, link, onError }: Kit,
  needs: {
    readonly linking: Linking
    readonly people: People
    readonly onCloudLinked: (tell: () => void) => void
    readonly questions: Questions
    readonly polls: Polls
  },
) {
  const { linking, polls } = needs
  const { mergedPeople } = needs.people
  const { book, safeguarding } = needs.questions
  const hasCloud = () => link.isHub() && cloudIn(catalog) !== null
  const hasRemoteKeys = () => hasCloud() && log.keys.holds('access') && log.keys.holds('remote')
  const hasReaders = () => link.isHub() && readsWhatIsShown(catalog)
  const remoteCodes = createRemoteCodes({ log, mergedPeople, isWanted: hasRemoteKeys, onError })
  const shownQuestions = createShownQuestions({ log, book, isWanted: hasReaders, onError })
  const shownAnswers = createShownAnswers({ log, catalog, polls, isWanted: hasReaders, onError })
  const sealPlain = createSealPlain({ log, book, safeguarding, isWanted: link.isHub, onError })
  const takeIn = createTakeIn({ log, book, isWanted: link.isHub, onError })

  function tellShown(): void {
    shownQuestions.lookAtAll()
    shownAnswers.lookAtAll()
  }
  /**
   * After the start, after a promotion and whenever a station is admitted: searches again for words that the hub owes
   * the cloud.
   */
  function tellWords(): void {
    takeIn.lookAtAll()
    sealPlain.lookAtAll()
    tellShown()
  }
  const lettingIn = {
    apply({ kind, before, after }: Change): void {
      const isPairing = kind === 'station' && before.pairing !== after.pairing
      if (kind === 'hub' || isPairing) tellWords()
    },
  }
  log.keys.onChange(remoteCodes.lookAtAll)
  needs.onCloudLinked(() => {
    tellShown()
    remoteCodes.lookAtAll()
  })
  return {
    handlers: createCloudHandlers(log, catalog, linking.cloud),
    views: createCloudViews(self, catalog, linking),
    projections: [remoteCodes, shownAnswers, lettingIn],
    committed: remoteCodes.followMerges,
    routes: (app, api) => addSealedRoutes(app, api, log),
    start: () => void link.linked().then(tellWords, () => {}),
    stop: shownAnswers.end,
  } satisfies FeatureWithExports
}
