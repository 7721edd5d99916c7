import { koreaBroadcast } from './korea-broadcast.ts';
import { koreaEconomy } from './korea-economy.ts';
import { koreaNational } from './korea-national.ts';
import { koreaSports } from './korea-sports.ts';
import { koreaTechnology } from './korea-technology.ts';
import type { Outlet } from './table.ts';
import { outletsOfTable } from './table.ts';

const TABLES = [koreaNational, koreaBroadcast, koreaEconomy, koreaTechnology, koreaSports];

let known: readonly Outlet[] | undefined;

/** Every outlet of the tables; read on the first call, the same array afterwards. */
export function allOutlets(): readonly Outlet[] {
  known ??= TABLES.flatMap(outletsOfTable);
  return known;
}
