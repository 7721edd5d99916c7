import { factsOf } from '../facts.ts';
import { remembering } from '../known.ts';
import type { Block, Claim } from '../types.ts';
import { boardChrome } from './board-chrome.ts';
import { captionLine } from './caption-line.ts';
import { captionOpener } from './caption-opener.ts';
import { celebrityList } from './celebrity-list.ts';
import { commentOpener } from './comment-opener.ts';
import { consentNotice } from './consent-notice.ts';
import { copyrightNotice } from './copyright-notice.ts';
import { crewLine } from './crew-line.ts';
import { errorPage } from './error-page.ts';
import { linkLine } from './link-line.ts';
import { machineText } from './machine-text.ts';
import { menuLine } from './menu-line.ts';
import { moreLink } from './more-link.ts';
import { PhraseIndex } from './phrases.ts';
import { playerControl } from './player-control.ts';
import { portalMarker } from './portal-marker.ts';
import { rankingOpener } from './ranking-opener.ts';
import { readerForm } from './reader-form.ts';
import { relatedLink } from './related-link.ts';
import { relatedOpener } from './related-opener.ts';
import { serviceNotice } from './service-notice.ts';
import { shareButton } from './share-button.ts';
import { siteNavigation } from './site-navigation.ts';
import { subscribePromo } from './subscribe-promo.ts';
import { tagLine } from './tag-line.ts';
import type { Rule } from './types.ts';

/** Every rule that looks at one block alone. Their order means nothing. */
export const rules = [
  boardChrome,
  captionLine,
  captionOpener,
  celebrityList,
  commentOpener,
  consentNotice,
  copyrightNotice,
  crewLine,
  errorPage,
  linkLine,
  machineText,
  menuLine,
  moreLink,
  playerControl,
  portalMarker,
  rankingOpener,
  readerForm,
  relatedLink,
  relatedOpener,
  serviceNotice,
  shareButton,
  siteNavigation,
  subscribePromo,
  tagLine,
] as const satisfies readonly Rule[];

const all: readonly Rule[] = rules;
const phrases = new PhraseIndex(all);
const tests = all.filter((rule) => rule.test);
const openers = new Set(all.filter((rule) => rule.opens).map((rule) => rule.id));

/** Whether a claim comes from a rule that announces what follows (`관련기사`, `Most read`). */
export const isOpener = (claim: Claim): boolean => openers.has(claim.by);

function claimsIn(text: string, usePhrases: boolean): readonly Claim[] {
  const block = { text, facts: factsOf(text) };
  const claims: Claim[] = [];
  if (usePhrases && text.length <= 300) {
    for (const { rule, phrase } of phrases.find(text)) {
      if (claims.some((claim) => claim.by === rule.id)) continue;
      claims.push({ label: rule.label, by: rule.id, strength: rule.strength, because: `says “${phrase}”` });
    }
  }
  for (const rule of tests) {
    const because = rule.test?.(block);
    if (because) claims.push({ label: rule.label, by: rule.id, strength: rule.strength, because });
  }
  return claims;
}

const spoken = remembering((text) => claimsIn(text, true));
const structural = remembering((text) => claimsIn(text, false));

/** What the rules say of a block's text. `usePhrases` off leaves only what structure tells. */
export function claimsOf({ text }: Block, usePhrases = true): Claim[] {
  return [...(usePhrases ? spoken : structural)(text)];
}
