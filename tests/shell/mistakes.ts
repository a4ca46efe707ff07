import type { Change } from '../support/source-change/change.ts'

/** How the shell might be mistaken where it protects somebody, and the test that must notice. */
export type Mistake = Change & {
  readonly name: string
  /** Part of the test's name. */
  readonly test: string
}

const shell = 'electron/shell'
const doors = `${shell}/close-doors.ts`
const preferences = `${shell}/page-preferences.ts`

export const mistakes: readonly Mistake[] = [
  {
    name: 'no guard on navigation',
    where: doors,
    test: 'a page goes nowhere else',
    in: 'closeDoors',
    without: 'will-navigate',
  },
  {
    name: 'no guard on redirects',
    where: doors,
    test: 'a redirect leads nowhere else',
    in: 'closeDoors',
    without: 'will-redirect',
  },
  {
    name: 'a guard that only tells',
    where: doors,
    test: 'a page goes nowhere else',
    in: 'closeDoors.stay',
    without: 'details.preventDefault()',
  },
  {
    name: 'window.open allowed',
    where: doors,
    test: 'a page opens no window',
    in: 'closeDoors',
    put: "'allow'",
    for: 'deny',
  },
  {
    name: 'http opened outside',
    where: `${shell}/external-links.ts`,
    test: 'a page opens no window',
    in: 'isAllowedLink',
    holds: 'https:',
  },
  {
    name: 'any host opened outside',
    where: `${shell}/external-links.ts`,
    test: 'a page opens no window',
    in: 'isAllowedLink',
    put: '[...hosts].some((host) => hostname.startsWith(host))',
    for: 'hosts.has()',
  },
  {
    name: 'a dead page left dead',
    where: doors,
    test: 'a page that dies comes back',
    in: 'reopenAfterCrash',
    without: 'contents.reload()',
  },
  {
    name: 'the sender checked the wrong way',
    where: `${shell}/handle.ts`,
    test: 'a page of the station brings up',
    in: 'createHandle',
    put: '!isTrustedSender(event.senderFrame, origin())',
    for: 'isTrustedSender()',
  },
  {
    name: 'the sender not checked',
    where: `${shell}/handle.ts`,
    test: 'a page of another site is refused',
    in: 'createHandle',
    fails: 'isTrustedSender()',
  },
  {
    name: 'the schema not asked',
    where: `${shell}/handle.ts`,
    test: 'a wish that the schema does not know',
    in: 'createHandle',
    fails: 'parsed.success',
  },
  {
    name: 'any window for any page',
    where: `${shell}/may-open.ts`,
    test: 'a desk’s page does not bring up',
    in: 'mayOpen',
    holds: 'pilot',
  },
  {
    name: 'every permission granted',
    where: `${shell}/permissions.ts`,
    test: 'a page gets no camera',
    in: 'closePermissions',
    put: 'answer(isMainFrame && isOfOrigin(requestingUrl, origin()))',
    for: 'answer()',
  },
  {
    name: 'no handler for what is asked',
    where: `${shell}/permissions.ts`,
    test: 'a page gets no camera',
    in: 'closePermissions',
    without: 'session.setPermissionRequestHandler()',
  },
  {
    name: 'no handler for what is looked up',
    where: `${shell}/permissions.ts`,
    test: 'what is looked up is denied',
    in: 'closePermissions',
    without: 'session.setPermissionCheckHandler()',
  },
  {
    name: 'no permissions closed in windows',
    where: `${shell}/trade-windows.ts`,
    test: 'a page gets no camera',
    in: 'createTradeWindows.make',
    without: 'closePermissions()',
  },
  {
    name: 'Node in pages',
    where: preferences,
    test: 'pages run apart',
    in: 'pagePreferences.nodeIntegration',
    becomes: 'true',
  },
  {
    name: 'no sandbox',
    where: preferences,
    test: 'pages run apart',
    in: 'pagePreferences.sandbox',
    becomes: 'false',
  },
  {
    name: 'the preload in the page’s world',
    where: preferences,
    test: 'pages run apart',
    in: 'pagePreferences.contextIsolation',
    becomes: 'false',
  },
  {
    name: 'webview allowed',
    where: preferences,
    test: 'pages run apart',
    in: 'pagePreferences.webviewTag',
    becomes: 'true',
  },
  {
    name: 'a second shell on one folder',
    where: `${shell}/main.ts`,
    test: 'a second start brings',
    in: 'begin',
    fails: 'app.requestSingleInstanceLock()',
  },
  {
    name: 'the station not started again',
    where: `${shell}/supervise-station.ts`,
    test: 'the windows stay while',
    in: 'keepRunning',
    add: 'return',
    after: 'ports.wait()',
  },
  {
    name: 'the station elsewhere when started again',
    where: `${shell}/main.ts`,
    test: 'the windows stay while',
    in: 'supervisor.launch.args',
    put: 'options.args',
    for: 'options.restartArgs',
  },
  {
    name: 'nobody notices that it hangs',
    where: `${shell}/watch-health.ts`,
    test: 'a station that hangs',
    in: 'watchHealth',
    without: 'hung()',
  },
  {
    name: 'a quit that does not ask',
    where: `${shell}/guard-quit.ts`,
    test: 'a quit asks while badges',
    in: 'askAndLeave',
    fails: 'confirmed()',
  },
  {
    name: 'the screen goes off',
    where: `${shell}/main.ts`,
    test: 'the screen stays on',
    in: 'start',
    without: 'powerSaveBlocker.start()',
  },
  {
    name: 'a keyring that guards nothing',
    where: `${shell}/answer-keyring.ts`,
    test: 'where there is no keyring',
    in: 'isKeyringThere',
    without: 'basic_text',
  },
  {
    name: 'places forgotten',
    where: `${shell}/keep-place.ts`,
    test: 'windows open where they stood',
    in: 'keepPlace.remember',
    without: 'places.remember()',
  },
  {
    name: 'windows left on a display that is gone',
    where: `${shell}/main.ts`,
    test: 'a window whose display',
    in: 'start',
    without: 'display-removed',
  },
]
