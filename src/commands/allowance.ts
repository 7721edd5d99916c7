import type { Allowance } from '../checks/settings.ts';
import { UserError } from '../errors.ts';

/** `5`, `5%`, `0.5 %`. Throws UserError, which names what was to be `said`, for anything else. */
export function allowanceOf(text: string, said: string): Allowance {
  const found = /^(\d+(?:\.\d+)?) ?(%?)$/.exec(text);
  const isShare = found?.[2] === '%';
  const amount = Number(found?.[1]);
  if (!found || (!isShare && !Number.isInteger(amount)) || (isShare && amount > 100))
    throw new UserError(`${said}: unexpected '${text}', expected a number such as 3 or a share such as 5%`);
  return { amount: isShare ? amount / 100 : amount, isShare };
}
