import type { Page } from 'playwright';
import type { Answer } from '../../shared/contract/answer';
import type { Input, Output } from '../../shared/contract';
import type { ScreenOperation } from '../../shared/contract/names';
import { newRequestId } from './requestId';
import type { Desk } from './desk';
import { valueOf } from './warehouse';

/** Asks as a screen does; for what a test needs and no screen shows as text. */
async function ask<N extends ScreenOperation>(page: Page, name: N, input: Input<N>): Promise<Output<N>> {
  const call = { input, confirm: [], request: newRequestId(), approval: null };
  const answer = await page.evaluate(
    ([asked, given]) => window.serialsDesk.ask(asked, given) as Promise<unknown>,
    [name, call] as const,
  );
  // The answer passed the operation's output schema in the program; only its static type is lost on the way.
  return valueOf(answer as Answer<Output<N>>);
}

/** The owner makes badges for people by user name, some with a PIN; gives their texts in that order. */
export async function makeBadges(
  desk: Desk,
  wanted: Readonly<Record<string, string | null>>,
): Promise<readonly string[]> {
  await desk.signIn('owner');
  const { accounts } = await ask(desk.page, 'people.list', {});
  const badges: string[] = [];
  for (const [userName, pin] of Object.entries(wanted)) {
    const person = accounts.find((account) => account.userName === userName)?.id ?? 0;
    const { badge } = await ask(desk.page, 'people.newBadge', { person });
    if (pin !== null) await ask(desk.page, 'people.setPin', { person, pin });
    badges.push(badge);
  }
  await desk.signOut();
  return badges;
}
