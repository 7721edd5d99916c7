import { asia } from './asia.ts';
import { britain } from './britain.ts';
import { china } from './china.ts';
import { europeEast } from './europe-east.ts';
import { europeWest } from './europe-west.ts';
import { japan } from './japan.ts';
import { koreaBroadcast } from './korea-broadcast.ts';
import { koreaEconomy } from './korea-economy.ts';
import { koreaGovernment } from './korea-government.ts';
import { koreaMagazine } from './korea-magazine.ts';
import { koreaNational } from './korea-national.ts';
import { koreaOnline } from './korea-online.ts';
import { koreaRegional } from './korea-regional.ts';
import { koreaSports } from './korea-sports.ts';
import { koreaTechnology } from './korea-technology.ts';
import { koreaTrade } from './korea-trade.ts';
import { koreaWeb } from './korea-web.ts';
import { latinAmerica } from './latin-america.ts';
import { middleEastAfrica } from './middle-east-africa.ts';
import { northAmerica } from './north-america.ts';
import type { Outlet } from './table.ts';
import { outletsOfTable } from './table.ts';

const KOREA = [
  koreaNational,
  koreaBroadcast,
  koreaEconomy,
  koreaTechnology,
  koreaSports,
  koreaRegional,
  koreaOnline,
  koreaWeb,
  koreaMagazine,
  koreaTrade,
  koreaGovernment,
];
const WORLD = [japan, china, asia, middleEastAfrica, britain, northAmerica, latinAmerica, europeWest, europeEast];

let known: readonly Outlet[] | undefined;

/** Every outlet of the tables; read on the first call, the same array afterwards. */
export function allOutlets(): readonly Outlet[] {
  known ??= [...KOREA, ...WORLD].flatMap(outletsOfTable);
  return known;
}
