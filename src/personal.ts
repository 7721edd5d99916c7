/** What `--redact` can take out, and what each of them is. */
export const personalKinds = {
  mail: 'mail addresses',
  phone: 'phone numbers',
  rrn: 'resident registration numbers',
} as const;

/** One of them; the word that stands in its place, in angle brackets. */
export type PersonalKind = keyof typeof personalKinds;

/** How personal data are written: what `--redact` takes each for, its name, its pattern. In the order in which they are looked for; all are short and linear. */
export const personalForms: readonly (readonly [kind: PersonalKind, name: string, pattern: RegExp])[] = [
  ['mail', 'e-mail address', /[\w.%+-]{1,64}[@＠](?:[\w-]{1,63}\.){1,5}[A-Za-z]{2,24}/g],
  ['rrn', 'resident registration number', /(?<!\d)\d{2}[01]\d[0-3]\d ?[-–] ?[1-8]\d{6}(?!\d)/g],
  ['phone', 'mobile phone number', /(?<!\d)01[016789][-–. )]{0,2}\d{3,4}[-–. ]?\d{4}(?!\d)/g],
  [
    'phone',
    'phone number',
    /(?<![\d-])(?:\(?0(?:2|[3-6]\d|70|50\d)[-–. )]{1,2}\d{3,4}[-–. ]\d{4}|\+\d{1,3}[-–. ]\d{1,4}[-–. ]\d{3,4}[-–. ]\d{3,4}|(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4})(?![\d-])/g,
  ],
];

/** Every one of them has an at sign or four digits in a row. */
const trigger = /[@＠]|\d{4}/;

/** Whether a text can hold any of them: a cheap test. */
export const mayBePersonal = (text: string): boolean => trigger.test(text);
