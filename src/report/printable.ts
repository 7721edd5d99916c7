/** Signs that would act on a terminal or hide in it: controls, and marks that turn the writing direction. */
const acting = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A name or message as it may be shown on a terminal: one line, every acting sign spelt out. */
export function printable(text: string): string {
  return text.replace(acting, (sign) => `\\x{${sign.codePointAt(0)!.toString(16)}}`);
}
