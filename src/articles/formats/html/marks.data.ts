// How pages mark what is not their article: by element and by the words of class names.

export interface MarkRule {
  readonly reason: string
  /** Matched against an element's class and id, or its name. */
  readonly mark: RegExp
}

const word = (words: string) => new RegExp(String.raw`(?:^|[\s_-])(?:${words})(?:[\s_-]|$)`, 'i')

/** In the order in which they are tried; the words are those of the class names that content systems write. */
export const MARKS: readonly MarkRule[] = [
  {
    reason: 'caption',
    mark: word(
      'captions?|wp-caption-text|credits?|photo-?credit|image-?caption|figcaption|copyright|slideshow|gallery|lightbox|media-?caption|imagecaption|caption-text|story-image-copyright|off-screen',
    ),
  },
  {
    reason: 'byline',
    mark: word(
      'by-?lines?|author(?:s|-?info|-?bio|-?box|-?name)?|contributors?|writers?|posted-?by|entry-?meta|post-?meta|article-?meta',
    ),
  },
  {
    reason: 'date line',
    mark: word(
      'timestamps?|datelines|date-?time|published|pub-?date|post-?date|entry-?date|article-?date|dateline-storytext',
    ),
  },
  {
    reason: 'share bar',
    mark: word(
      'share(?:d|-?bar|-?tools|-?buttons|-?links)?|social(?:-?media|-?links)?|sharing|follow-?us|addthis|sharedaddy',
    ),
  },
  {
    reason: 'related links',
    mark: word(
      'related(?:-?\\w+)?|recommend(?:ed|ations)?|more-?(?:on|from|stories|news)|read-?more|also-?like|you-?may-?like|trending|popular|most-?read|outbrain|taboola|recirc(?:ulation)?|teasers?|readnext|next-?article|jp-relatedposts',
    ),
  },
  { reason: 'sign-up', mark: word('newsletters?|sign-?up|subscri(?:be|ption)s?|paywall|mailing-?list|opt-?in') },
  {
    reason: 'advertisement',
    mark: word('ad|ads|advert(?:s|isement|ising)?|sponsor(?:ed|s)?|promo(?:s|tion)?|banner|dfp|adslot|ad-?container'),
  },
  { reason: 'comments', mark: word('comments?|comment-?list|respond|disqus(?:-?thread)?|discussion') },
  {
    reason: 'navigation',
    mark: word(
      'nav|navbar|menu|breadcrumbs?|pagination|pager|tags?|tag-?list|tags-?links|categor(?:y|ies)|topics|toolbar|skip-?link|cookie|footer|disclaimer|sr-only|screen-reader-text|visually-?hidden|print-?only',
    ),
  },
]

/** Elements that hold no text of an article, whatever their class. */
export const DROPPED: ReadonlyMap<string, string> = new Map([
  ['figcaption', 'caption'],
  ['nav', 'navigation'],
  ['footer', 'navigation'],
  ['form', 'form'],
  ['button', 'form'],
  ['label', 'form'],
  ['textarea', 'form'],
  ['audio', 'media'],
  ['video', 'media'],
])
