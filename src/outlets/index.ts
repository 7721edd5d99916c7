export { outletOfDomain, outletOfMail } from './hosts.ts';
export { outletsIn } from './mentions.ts';
export { isCommonName, outletNamed } from './names.ts';
export { isPortal } from './portals.ts';
export type { Outlet } from './table.ts';
