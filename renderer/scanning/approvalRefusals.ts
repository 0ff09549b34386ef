import type { Refusal, RefusalCode } from '../../shared/domain/refusals';

const codes: readonly RefusalCode[] = [
  'signInMismatch',
  'badgeUnknown',
  'pinWanted',
  'pinMismatch',
  'signedOut',
  'locked',
  'passwordInitial',
  'needsApproval',
  'approverLacks',
  'reasonMissing',
  'reasonTooLong',
];

/** Whether a refusal is about the consent that was given, not about what it should let pass. */
export function isAboutConsent({ code }: Refusal): boolean {
  return codes.includes(code);
}
