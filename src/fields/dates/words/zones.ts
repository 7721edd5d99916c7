const OFFSETS: Record<string, string> = {
  Z: 'UTC GMT Z UCT WET',
  '+01:00': 'CET MEZ WEST',
  '+02:00': 'CEST MESZ EET SAST',
  '+03:00': 'EEST MSK МСК мск TRT TSİ EAT',
  '+05:00': 'PKT',
  '+07:00': 'WIB ICT',
  '+08:00': 'HKT SGT WITA 北京时间 北京時間 台北時間 台灣時間 香港時間',
  '+09:00': 'KST JST WIT 한국시간 한국시각 日本時間',
  '+10:00': 'AEST',
  '+11:00': 'AEDT',
  '+12:00': 'NZST',
  '+13:00': 'NZDT',
  '-04:00': 'EDT',
  '-05:00': 'EST CDT',
  '-06:00': 'MDT',
  '-07:00': 'MST PDT',
  '-08:00': 'PST',
};

/** Zones whose letters stand for several offsets, or for one that changes with the season: known, never counted. */
const OPEN = 'CST IST BST AST ET CT MT PT GST 현지시간 현지시각 現地時間 当地时间';

function build(): Map<string, string | null> {
  const zones = new Map<string, string | null>();
  for (const name of OPEN.split(' ')) zones.set(name, null);
  for (const [offset, names] of Object.entries(OFFSETS)) for (const name of names.split(' ')) zones.set(name, offset);
  return zones;
}

/** Zone names as written (capitals matter: `est` is a French verb) to their offset, null where that is open. */
export const ZONES: ReadonlyMap<string, string | null> = build();
