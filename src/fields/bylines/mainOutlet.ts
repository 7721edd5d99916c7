import type { OutletReading } from './types.ts';

/** Of several outlets in one credit the one that published: printed before told by an address, and of `AP/뉴시스` the Korean one. */
export function mainOutlet(outlets: readonly OutletReading[]): OutletReading | null {
  const printed = outlets.filter((outlet) => outlet.by === 'byline');
  const several = printed.length > 1 && /^[A-Za-z]+$/.test(printed[0]!.text);
  const korean = several ? printed.find((outlet) => /[가-힣]/.test(outlet.text)) : undefined;
  return korean ?? printed[0] ?? outlets[0] ?? null;
}
