/** Every label a block can get: whether its text is kept for the article, and what it means. The README's table is made from this. */
export const labels = {
  headline: { kept: true, means: 'title of the article' },
  body: { kept: true, means: 'paragraph, quotation, list or table row of the article' },
  subheading: { kept: true, means: 'heading inside the article' },
  deck: { kept: false, means: 'standfirst or summary above the text (goes to `summary`)' },
  lead: { kept: false, means: 'wire lead or byline tag at the head of a paragraph' },
  byline: { kept: false, means: 'who wrote it (goes to `authors`)' },
  dateline: { kept: false, means: 'when it was published or changed (goes to `date`)' },
  outlet: { kept: false, means: 'who published it (goes to `source`)' },
  section: { kept: false, means: 'section, category or breadcrumb' },
  caption: { kept: false, means: 'picture caption or credit (goes to `captions`)' },
  copyright: { kept: false, means: 'rights notice (goes to `rights`)' },
  navigation: { kept: false, means: 'menu, header, footer, site furniture' },
  related: { kept: false, means: 'links to, or teasers of, other articles' },
  ranking: { kept: false, means: 'most-read and other ranked lists' },
  celebrity: { kept: false, means: 'list of celebrity or clickbait links' },
  promotion: { kept: false, means: 'advertisement, subscription call, tip-off call, channel promotion' },
  form: { kept: false, means: 'reader form, consent or login notice, player and share controls' },
  comment: { kept: false, means: 'reader comment' },
  board: { kept: false, means: 'board chrome: counters, attachments, page information' },
  signoff: { kept: false, means: "broadcaster's sign-off, crew line, end mark" },
  duplicate: { kept: false, means: 'text that the page prints more than once' },
  metadata: { kept: false, means: 'address, identifier, machine text (JSON, file names, image stubs)' },
  tags: { kept: false, means: 'keywords and hashtags' },
  other: { kept: false, means: 'outside every article, with no more to say' },
} as const satisfies Record<string, { kept: boolean; means: string }>;

/** What a block is: a key of `labels`. */
export type Label = keyof typeof labels;
