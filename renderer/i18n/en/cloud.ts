import type { cloud as french } from '../fr/cloud.ts'
import type { TranslationOf } from '../translation.ts'

export const cloud: TranslationOf<typeof french> = {
  waits_one: '{{value}} fact of the venue waits to go up to the cloud.',
  waits_other: '{{value}} facts of the venue wait to go up to the cloud.',
  trouble: {
    'no-network': 'No internet here. Everything waits on site and will go by itself.',
    'unknown-name':
      'The cloud’s address does not exist, or this network does not know it. Check it, or change networks.',
    unreachable: 'The cloud does not answer. Everything waits on site and will go by itself.',
    portal: 'The network asks for a login (a hotel’s or a venue’s portal): open a browser on the hub and accept it.',
    'proxy-refuses':
      'A proxy of this network lets nothing through: ask the venue to open the cloud’s address, or change networks.',
    'cloud-stopped':
      'The server answers, but the cloud on it is stopped. Everything waits on site and will go by itself.',
    'not-the-cloud': 'Something other than the cloud answers at this address. Check it, or change networks.',
    'other-name':
      'A server of another name answers at this address: the network probably diverts traffic. It was told nothing.',
    'untrusted-certificate':
      'Nobody known here has signed the cloud’s certificate: the network interposes itself, or this station lacks the private authority.',
    'certificate-expired':
      'The cloud’s certificate has expired, or this station’s clock is ahead. Check the time; otherwise renew the certificate.',
    'certificate-early': 'The cloud’s certificate is not valid yet: this station’s clock is probably behind.',
    'other-cloud':
      'Another cloud answers at this address: its key is not the one that was linked. It was told nothing.',
    'unknown-code': 'The cloud does not know this code: take the one that it shows. A code works once.',
    'too-many-tries':
      'Too many wrong codes: wait a minute, then take the code that the cloud showed at its first start.',
    'other-event': 'This cloud already holds another event. This one needs a new cloud.',
    'unknown-station': 'The cloud does not know this station’s key. Link it again from the organiser’s station.',
    'older-cloud': 'The cloud is of an earlier version than this station: update it. Nothing is lost.',
    'newer-cloud': 'The cloud is of a later version: update this station. Nothing is lost.',
    'clock-apart':
      'The cloud is linked; its clock and the hub’s do not tell the same time. Nothing is lost: check the time of the hub.',
  },
}
