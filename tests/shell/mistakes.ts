/** A line of the shell that protects somebody, how it might be mistaken, and the test that must notice. */
export interface Mistake {
  readonly name: string
  /** In `electron/shell/`. */
  readonly where: string
  readonly find: string
  readonly replace: string
  /** Part of the test's name. */
  readonly test: string
}

const doors = 'close-doors.ts'
const preferences = 'page-preferences.ts'

export const mistakes: readonly Mistake[] = [
  {
    name: 'no guard on navigation',
    where: doors,
    test: 'a page goes nowhere else',
    find: "contents.on('will-navigate', stay)",
    replace: '',
  },
  {
    name: 'no guard on redirects',
    where: doors,
    test: 'a redirect leads nowhere else',
    find: "contents.on('will-redirect', stay)",
    replace: '',
  },
  {
    name: 'a guard that only tells',
    where: doors,
    test: 'a page goes nowhere else',
    find: 'details.preventDefault()\n',
    replace: '\n',
  },
  {
    name: 'window.open allowed',
    where: doors,
    test: 'a page opens no window',
    find: "action: 'deny'",
    replace: "action: 'allow'",
  },
  {
    name: 'http opened outside',
    where: 'external-links.ts',
    test: 'a page opens no window',
    find: "protocol === 'https:' && ",
    replace: '',
  },
  {
    name: 'any host opened outside',
    where: 'external-links.ts',
    test: 'a page opens no window',
    find: 'hosts.has(hostname)',
    replace: '[...hosts].some((host) => hostname.startsWith(host))',
  },
  {
    name: 'a dead page left dead',
    where: doors,
    test: 'a page that dies comes back',
    find: 'if (!contents.isDestroyed()) contents.reload()',
    replace: '',
  },
  {
    name: 'the sender checked the wrong way',
    where: 'handle.ts',
    test: 'a page of the station brings up',
    find: '!isTrustedSender',
    replace: 'isTrustedSender',
  },
  {
    name: 'the sender not checked',
    where: 'handle.ts',
    test: 'a page of another site is refused',
    find: '!isTrustedSender(event.senderFrame, origin())',
    replace: 'false',
  },
  {
    name: 'the schema not asked',
    where: 'handle.ts',
    test: 'a wish that the schema does not know',
    find: '!parsed.success || ',
    replace: '',
  },
  {
    name: 'any window for any page',
    where: 'may-open.ts',
    test: 'a desk’s page does not bring up',
    find: "asking === 'pilot' || ",
    replace: 'true || ',
  },
  {
    name: 'every permission granted',
    where: 'permissions.ts',
    test: 'a page gets no camera',
    find: 'answer(granted.has(permission) && ',
    replace: 'answer(',
  },
  {
    name: 'no handler for what is asked',
    where: 'permissions.ts',
    test: 'a page gets no camera',
    find: 'session.setPermissionRequestHandler(',
    replace: 'void ((..._: unknown[]) => {})(',
  },
  {
    name: 'no handler for what is looked up',
    where: 'permissions.ts',
    test: 'what is looked up is denied',
    find: 'session.setPermissionCheckHandler(',
    replace: 'void ((..._: unknown[]) => {})(',
  },
  {
    name: 'no permissions closed in windows',
    where: 'trade-windows.ts',
    test: 'a page gets no camera',
    find: 'closePermissions(session.fromPartition(partition), deps.origin)',
    replace: '',
  },
  {
    name: 'Node in pages',
    where: preferences,
    test: 'pages run apart',
    find: 'nodeIntegration: false',
    replace: 'nodeIntegration: true',
  },
  {
    name: 'no sandbox',
    where: preferences,
    test: 'pages run apart',
    find: 'sandbox: true',
    replace: 'sandbox: false',
  },
  {
    name: 'the preload in the page’s world',
    where: preferences,
    test: 'pages run apart',
    find: 'contextIsolation: true',
    replace: 'contextIsolation: false',
  },
  {
    name: 'webview allowed',
    where: preferences,
    test: 'pages run apart',
    find: 'webviewTag: false',
    replace: 'webviewTag: true',
  },
  {
    name: 'a second shell on one folder',
    where: 'main.ts',
    test: 'a second start brings',
    find: '!app.requestSingleInstanceLock()',
    replace: 'false',
  },
  {
    name: 'the station not started again',
    where: 'supervise-station.ts',
    test: 'the windows stay while',
    find: 'while (!stopping)',
    replace: 'if (!stopping)',
  },
  {
    name: 'the station elsewhere when started again',
    where: 'main.ts',
    test: 'the windows stay while',
    find: 'options.restartArgs',
    replace: 'options.args',
  },
  {
    name: 'nobody notices that it hangs',
    where: 'watch-health.ts',
    test: 'a station that hangs',
    find: 'hung()\n',
    replace: '\n',
  },
  {
    name: 'a quit that does not ask',
    where: 'guard-quit.ts',
    test: 'a quit asks while badges',
    find: 'pending > 0 && ',
    replace: 'pending < 0 && ',
  },
  {
    name: 'the screen goes off',
    where: 'main.ts',
    test: 'the screen stays on',
    find: "powerSaveBlocker.start('prevent-display-sleep')",
    replace: '',
  },
  {
    name: 'a keyring that guards nothing',
    where: 'answer-keyring.ts',
    test: 'where there is no keyring',
    find: "['basic_text', 'unknown']",
    replace: "['unknown']",
  },
  {
    name: 'places forgotten',
    where: 'keep-place.ts',
    test: 'windows open where they stood',
    find: 'places.remember(',
    replace: 'void (',
  },
  {
    name: 'windows left on a display that is gone',
    where: 'main.ts',
    test: 'a window whose display',
    find: "screen.on('display-removed', () => windows.bringBack())",
    replace: '',
  },
]
