// Who publishes at an address, when nothing else tells.

/** The host's name: "https://www.example.org/a" is of example.org. */
export function publisherOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '')
}
