/** What windows-1252 has in place of the controls 0x80 to 0x9F; blanks stand for bytes without a character. */
export const specials = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const byteOf = new Map([...specials].map((sign, place) => [sign, 0x80 + place]));
byteOf.delete(' ');

/** The byte that Latin-1 or windows-1252 shows as `sign`, or undefined. Controls are their own bytes. */
export function westernByte(sign: string): number | undefined {
  return sign.length === 1 && sign < '\u0100' ? sign.charCodeAt(0) : byteOf.get(sign);
}
