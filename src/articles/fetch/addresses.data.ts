// Address ranges that no article comes from.
// IANA IPv4 and IPv6 Special-Purpose Address Registries: https://www.iana.org/assignments/iana-ipv4-special-registry,
// https://www.iana.org/assignments/iana-ipv6-special-registry; multicast: RFC 5771 and RFC 4291.

export const BLOCKED_IPV4 = [
  ['0.0.0.0', 8, 'this network'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, "a carrier's own network"],
  ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'link-local, and where clouds keep their secrets'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'protocol assignments'],
  ['192.0.2.0', 24, 'documentation'],
  ['192.88.99.0', 24, '6to4 relays, which lead to any IPv4 address'],
  ['192.168.0.0', 16, 'private'],
  ['198.18.0.0', 15, 'benchmarks'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved, and broadcast'],
] as const

/** The only IPv6 range given out for the public internet: all that is private, mapped or translated lies outside ... */
export const PUBLIC_IPV6 = ['2000::', 3] as const

/** ... but for these inside. */
export const BLOCKED_IPV6 = [
  ['2001::', 23, 'protocol assignments, and Teredo, which leads to any IPv4 address'],
  ['2001:db8::', 32, 'documentation'],
  ['2002::', 16, '6to4, which leads to any IPv4 address'],
  ['3fff::', 20, 'documentation'],
] as const
