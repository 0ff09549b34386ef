import { useEffect, useState } from 'react';
import type { Refusal } from '../../../shared/domain/refusals';

/** A refusal whose next try has to wait, and how many seconds are left of it. */
export interface Waiting {
  readonly left: number;
  /** The refusal as it stands now: its words count the seconds down. */
  readonly refusal: Refusal | null;
}

/** Counts the wait of a refused sign-in down, second by second. */
export function useWait(refusal: Refusal | null): Waiting {
  const [counted, setCounted] = useState<{ readonly of: unknown; readonly passed: number }>({
    of: null,
    passed: 0,
  });
  const wait = refusal === null ? 0 : waitOf(refusal);
  const passed = counted.of === refusal ? counted.passed : 0;
  const left = Math.max(0, wait - passed);
  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(() => setCounted({ of: refusal, passed: passed + 1 }), 1000);
    return () => clearTimeout(timer);
  }, [refusal, left, passed]);
  return { left, refusal: refusal === null ? null : withWait(refusal, left) };
}

function waitOf(refusal: Refusal): number {
  return 'wait' in refusal.facts ? refusal.facts.wait : 0;
}

function withWait(refusal: Refusal, wait: number): Refusal {
  switch (refusal.code) {
    case 'signInMismatch':
    case 'pinMismatch':
    case 'recoveryMismatch':
      return { code: refusal.code, facts: { wait } };
    default:
      return refusal;
  }
}
