/** What the scanner must know of a tag; bits of `Tags.traits`. */
export const TRAIT = {
  /** Has no content and no end tag. */
  void: 1,
  /** Content is not markup and never shown. */
  raw: 2,
  /** Content is text without tags. */
  escapable: 4,
  /** Starts and ends a block of text. */
  block: 8,
  /** Its start ends an open `<p>`. */
  closesParagraph: 16,
  /** End tags do not reach out of it. */
  scope: 32,
  /** End tags of cells and rows do not reach out of it. */
  tableScope: 64,
  /** End tags of inline elements do not reach out of it. */
  special: 128,
  /** Inline formatting: its end tag ends it even across blocks. */
  formatting: 256,
  heading: 512,
  /** Browsers do not show its content. */
  unseen: 1024,
  /** Ends drawings (`svg`, `math`) that were left open. */
  breakout: 2048,
  /** May stand in `<head>`. */
  head: 4096,
  /** Its end tag ends it whatever is open inside. */
  wall: 8192,
  /** Inside `svg` and `math`: content is HTML again. */
  integration: 16384,
  /** Parts of tables. */
  cell: 32768,
} as const;

type Trait = keyof typeof TRAIT;

/** Tag names by trait; the standard's lists, shortened to what changes the text or the structure. */
export const TAGS_BY_TRAIT: Readonly<Record<Trait, string>> = {
  void: 'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr',
  raw: 'script style iframe noembed noframes',
  escapable: 'title textarea xmp plaintext',
  block:
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe input legend li listing main menu nav ol optgroup ' +
    'option p plaintext pre search section select summary table tbody td template textarea tfoot th thead tr ul video audio ' +
    'object embed marquee canvas xmp',
  closesParagraph:
    'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp',
  scope: 'applet caption html table td th marquee object template noscript foreignobject desc',
  tableScope: 'table template noscript',
  special:
    'address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details ' +
    'dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html ' +
    'iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext ' +
    'pre script search section select source style summary table tbody td template textarea tfoot th thead title tr track ul ' +
    'wbr xmp foreignobject desc',
  formatting: 'a b big code em font i nobr s small strike strong tt u',
  heading: 'h1 h2 h3 h4 h5 h6',
  unseen: 'svg video audio canvas object datalist textarea annotation annotation-xml rp',
  breakout:
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p ' +
    'pre ruby s small span strong strike sub sup table tt u ul var',
  head: 'base basefont bgsound head html link meta noscript script style template title noframes',
  wall: 'template noscript',
  integration: 'foreignobject desc annotation-xml mi mo mn ms mtext',
  cell: 'td th tr tbody thead tfoot caption colgroup',
};

/** Which open elements a start tag ends, and which elements it does not look out of (`scope` always holds). */
export const IMPLIED_ENDS: ReadonlyArray<readonly [tags: string, ends: string, within: string]> = [
  ['li', 'li', 'ul ol menu dir'],
  ['dt dd', 'dt dd', 'dl'],
  ['option', 'option', 'select datalist optgroup'],
  ['optgroup', 'option optgroup', 'select'],
  ['select', 'select option optgroup', 'form'],
  ['button', 'button', 'form'],
  ['td th', 'td th', 'table'],
  ['tr', 'tr td th caption colgroup', 'table'],
  ['tbody thead tfoot', 'tbody thead tfoot tr td th caption colgroup', 'table'],
  ['caption colgroup', 'caption colgroup', 'table'],
  ['rt rp', 'rt rp', 'ruby'],
  ['body', 'head', 'template'],
];

/** Tags without traits that pages use often; others get an id when they are met. */
export const PLAIN_TAGS =
  'span font label abbr cite q ins del mark time data sub sup var kbd samp dfn bdi bdo ruby rb rtc rt rp picture map slot output ' +
  'progress meter math svg path g use circle rect line polygon defs symbol lineargradient stop optgroup colgroup';
