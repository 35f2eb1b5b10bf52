// Tells addresses of the public internet from all others, and looks names up so that only those are ever connected to.
import { lookup as systemLookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { FootnoteError } from '../../error.ts'
import { BLOCKED_IPV4, BLOCKED_IPV6, PUBLIC_IPV6 } from './addresses.data.ts'

const blocked = new BlockList()
for (const [net, prefix] of BLOCKED_IPV4) blocked.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of BLOCKED_IPV6) blocked.addSubnet(net, prefix, 'ipv6')
const publicIpv6 = new BlockList()
publicIpv6.addSubnet(...PUBLIC_IPV6, 'ipv6')

/** Whether an IP address, in any spelling that sockets take, belongs to the public internet. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !blocked.check(address, 'ipv4')
  return family === 6 && publicIpv6.check(address, 'ipv6') && !blocked.check(address, 'ipv6')
}

/**
 * A socket's `lookup` that fails with FootnoteError `fetch/address` when any address of the name is not public. The socket
 * connects to the very addresses that were checked: a name that answers otherwise the next time changes nothing.
 * @param resolve the lookup that it asks; the system's by default.
 */
export function guardedLookup(resolve: LookupFunction = systemLookup as LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, answer) => {
      if (error) return callback(error, '')
      const addresses = Array.isArray(answer) ? answer : [{ address: answer, family: isIP(answer) }]
      const [first] = addresses
      if (!first || !addresses.every(({ address }) => isPublicAddress(address))) {
        return callback(notPublic(hostname), '')
      }
      if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}

/** Says nothing of the address itself: who asks learns no internal network by it. */
export function notPublic(host: string): FootnoteError {
  return new FootnoteError(
    'fetch/address',
    `${host} does not lead to the public internet.`,
    'Give the address of a page that anybody can open, or add the article as a file.',
    { values: { host } },
  )
}
