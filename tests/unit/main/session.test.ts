import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seedBin, seedProduct, seedReplenishment } from '../../support/seed';
import { newWarehouse, refusalOf, type TestWarehouse, valueOf } from '../../support/warehouse';
import { sitDown, type Workplace } from '../../support/workplace';

let warehouse: TestWarehouse;
let dock: Workplace;
/** The owner's recovery code. */
let code: string;
const owner = { userName: 'olu', name: 'Olu Adeyemi', password: 'green kettle', roles: [] };

beforeEach(async () => {
  warehouse = await newWarehouse();
  dock = sitDown(warehouse);
  ({ recoveryCode: code } = valueOf(await sitDown(warehouse).ask('session.setUp', owner)));
});

afterEach(() => warehouse.close());

const signIn = (userName: string, password: string, newPassword: string | null = null) =>
  dock.ask('session.signIn', { userName, password, newPassword });

/** Makes an account as the owner does at another station; gives its initial password and its badge. */
async function hire(userName: string, ...roles: ('receiver' | 'manager' | 'owner')[]) {
  const office = sitDown(warehouse);
  valueOf(
    await office.ask('session.signIn', { userName: 'olu', password: owner.password, newPassword: null }),
  );
  const name = `${userName} Test`;
  const { person, initialPassword } = valueOf(await office.ask('people.add', { userName, name, roles }));
  const { badge } = valueOf(await office.ask('people.newBadge', { person: person.id }));
  return { id: person.id, initialPassword, badge, office };
}

const signedIn = () => dock.state().person?.userName ?? null;

describe('an initial password', () => {
  it('is told, lets nobody in before an own one is chosen, and works once', async () => {
    const { initialPassword } = await hire('maria', 'receiver');
    expect(initialPassword).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    expect(refusalOf(await signIn('maria', initialPassword), 'passwordInitial')).toEqual({
      name: 'maria Test',
    });
    refusalOf(await signIn('maria', initialPassword, 'short'), 'passwordShort');
    expect(signedIn()).toBeNull();
    valueOf(await signIn('maria', initialPassword, 'blue teapot'));
    expect(signedIn()).toBe('maria');
    valueOf(await dock.ask('session.signOut', {}));
    refusalOf(await signIn('maria', initialPassword, 'another one'), 'signInMismatch');
    valueOf(await signIn('maria', 'blue teapot'));
  });

  it('set anew by the owner takes the place of the own one', async () => {
    const { id, initialPassword, office } = await hire('maria', 'receiver');
    valueOf(await signIn('maria', initialPassword, 'blue teapot'));
    const again = valueOf(await office.ask('people.resetPassword', { person: id }));
    refusalOf(await signIn('maria', 'blue teapot'), 'signInMismatch');
    refusalOf(await signIn('maria', again.initialPassword), 'passwordInitial');
  });
});

describe('a badge', () => {
  it('signs in, changes the person, and a new one ends the former', async () => {
    const maria = await hire('maria', 'receiver');
    const jon = await hire('jon', 'receiver');
    valueOf(await dock.ask('session.badge', { badge: maria.badge, pin: null }));
    expect(signedIn()).toBe('maria');
    valueOf(await dock.ask('session.badge', { badge: jon.badge.toLowerCase(), pin: null }));
    expect(signedIn()).toBe('jon');
    const next = valueOf(await jon.office.ask('people.newBadge', { person: jon.id }));
    refusalOf(await dock.ask('session.badge', { badge: jon.badge, pin: null }), 'badgeUnknown');
    valueOf(await dock.ask('session.badge', { badge: next.badge, pin: null }));
    valueOf(await jon.office.ask('people.removeBadge', { person: jon.id }));
    refusalOf(await dock.ask('session.badge', { badge: next.badge, pin: null }), 'badgeUnknown');
    expect(signedIn()).toBe('jon');
  });

  it.each(['', 'SN-42', 'SDSDXBXBCDF'])('%j is none', async (badge) => {
    refusalOf(await dock.ask('session.badge', { badge, pin: null }), 'badgeUnknown');
  });

  it('wants its PIN where the owner set one, and only together with it', async () => {
    const { id, badge, office } = await hire('maria', 'receiver');
    for (const pin of ['', '123', '1234567890123', 'abcd', '12 34', '１２３４']) {
      refusalOf(await office.ask('people.setPin', { person: id, pin }), 'pinUnfit');
    }
    valueOf(await office.ask('people.setPin', { person: id, pin: '4711' }));
    expect(refusalOf(await dock.ask('session.badge', { badge, pin: null }), 'pinWanted')).toEqual({
      name: 'maria Test',
    });
    refusalOf(await dock.ask('session.badge', { badge, pin: '4712' }), 'pinMismatch');
    refusalOf(await signIn('maria', '4711'), 'signInMismatch');
    expect(signedIn()).toBeNull();
    valueOf(await dock.ask('session.badge', { badge, pin: '4711' }));
    expect(signedIn()).toBe('maria');
    valueOf(await office.ask('people.removePin', { person: id }));
    valueOf(await dock.ask('session.badge', { badge, pin: null }));
  });

  it('with a PIN that does not fit is slowed like a password', async () => {
    const { id, badge, office } = await hire('maria', 'receiver');
    valueOf(await office.ask('people.setPin', { person: id, pin: '4711' }));
    for (let tries = 0; tries < 3; tries += 1) {
      refusalOf(await dock.ask('session.badge', { badge, pin: '0000' }), 'pinMismatch');
    }
    const began = performance.now();
    refusalOf(await dock.ask('session.badge', { badge, pin: '0000' }), 'pinMismatch');
    expect(performance.now() - began).toBeGreaterThan(1000);
  });
});

describe('a locked station', () => {
  beforeEach(async () => {
    await warehouse.seed(async (seed) => {
      await seedProduct(seed, { sku: 'NVR-8CH' });
      await seedBin(seed, { code: 'A1' });
      await seedReplenishment(seed, { number: 'RPL-1', lines: [{ sku: 'NVR-8CH', serials: ['S1'] }] });
    });
  });

  const scan = () =>
    dock.ask('receiving.scan', { document: 'RPL-1', value: 'S1', aim: null, bin: 'A1', line: null });

  it('keeps its person and does nothing until a badge or password opens it', async () => {
    const { badge, initialPassword } = await hire('maria', 'receiver');
    valueOf(await signIn('maria', initialPassword, 'blue teapot'));
    valueOf(await dock.ask('session.lock', {}));
    expect(dock.state()).toMatchObject({ locked: true, person: { userName: 'maria' } });
    refusalOf(await scan(), 'locked');
    refusalOf(await dock.ask('session.chooseBin', { bin: 'A1' }), 'locked');
    // What lies behind the lock screen still reads.
    valueOf(await dock.ask('receiving.document', { document: 'RPL-1' }));
    refusalOf(await signIn('maria', 'blue teapod'), 'signInMismatch');
    expect(dock.state().locked).toBe(true);
    valueOf(await signIn('maria', 'blue teapot'));
    expect(dock.state().locked).toBe(false);
    valueOf(await dock.ask('session.lock', {}));
    valueOf(await dock.ask('session.badge', { badge, pin: null }));
    valueOf(await scan());
  });

  it("opens for another person's badge, who works from then on", async () => {
    const maria = await hire('maria', 'receiver');
    const jon = await hire('jon', 'receiver');
    valueOf(await dock.ask('session.badge', { badge: maria.badge, pin: null }));
    valueOf(await dock.ask('session.lock', {}));
    valueOf(await dock.ask('session.badge', { badge: jon.badge, pin: null }));
    valueOf(await scan());
    const { receipts } = valueOf(await dock.ask('receiving.document', { document: 'RPL-1' }));
    expect(receipts[0]?.by).toBe('jon Test');
  });

  it('locks nobody in where nobody is signed in', async () => {
    refusalOf(await dock.ask('session.lock', {}), 'signedOut');
    expect(dock.state().locked).toBe(false);
  });
});

describe('the owner who forgot the password', () => {
  const recover = (recoveryCode: string, newPassword = 'a new kettle') =>
    dock.ask('session.recover', { userName: 'olu', recoveryCode, newPassword });

  it('comes back with the recovery code, which works once and is told anew', async () => {
    refusalOf(await recover(code, 'short'), 'passwordShort');
    refusalOf(await recover(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`), 'recoveryMismatch');
    const { recoveryCode } = valueOf(await recover(code.toLowerCase().replaceAll('-', ' ')));
    expect(recoveryCode).not.toBe(code);
    expect(signedIn()).toBe('olu');
    refusalOf(await recover(code), 'recoveryMismatch');
    valueOf(await recover(recoveryCode, 'yet another kettle'));
    valueOf(await signIn('olu', 'yet another kettle'));
    refusalOf(await signIn('olu', owner.password), 'signInMismatch');
  });

  it('others have none', async () => {
    await hire('maria', 'receiver');
    const answer = await dock.ask('session.recover', {
      userName: 'maria',
      recoveryCode: code,
      newPassword: 'a new kettle',
    });
    refusalOf(answer, 'recoveryMismatch');
  });
});

describe('a consent at the station of another', () => {
  beforeEach(async () => {
    await warehouse.seed(async (seed) => {
      await seedProduct(seed, { sku: 'NVR-8CH' });
      await seedReplenishment(seed, { number: 'RPL-1', lines: [{ sku: 'NVR-8CH', serials: ['S1'] }] });
    });
  });

  const close = (approval?: Parameters<Workplace['ask']>[2]) =>
    dock.ask('receiving.closeShort', { document: 'RPL-1' }, approval);
  const reason = 'never came';

  it('by password or badge, and the person signed in stays', async () => {
    const maria = await hire('maria', 'receiver');
    const marta = await hire('marta', 'manager');
    valueOf(await dock.ask('session.badge', { badge: maria.badge, pin: null }));
    refusalOf(await close(), 'needsApproval');
    refusalOf(await close({ by: { badge: maria.badge, pin: null }, reason }), 'approverLacks');
    refusalOf(await close({ by: { userName: 'marta', password: 'a guess' }, reason }), 'signInMismatch');
    const initial = { userName: 'marta', password: marta.initialPassword };
    refusalOf(await close({ by: initial, reason }), 'passwordInitial');
    valueOf(await marta.office.ask('people.setPin', { person: marta.id, pin: '4711' }));
    refusalOf(await close({ by: { badge: marta.badge, pin: null }, reason }), 'pinWanted');
    valueOf(await close({ by: { badge: marta.badge, pin: '4711' }, reason }));
    expect(signedIn()).toBe('maria');
    const shown = valueOf(await dock.ask('receiving.document', { document: 'RPL-1' }));
    expect(shown.closed).toMatchObject({ by: 'maria Test', reason: `Allowed by marta Test: ${reason}` });
  });

  it('by oneself where the own role allows it', async () => {
    const marta = await hire('marta', 'manager');
    valueOf(await dock.ask('session.badge', { badge: marta.badge, pin: null }));
    refusalOf(await close({ by: null, reason: '' }), 'reasonMissing');
    valueOf(await close({ by: null, reason }));
  });

  it('takes somebody who is signed in', async () => {
    refusalOf(await close({ by: null, reason }), 'signedOut');
  });
});

describe('what the owner changes holds at once', () => {
  it('a person who was switched off works no more, new roles and names are known', async () => {
    const { id, badge, office } = await hire('maria', 'receiver');
    valueOf(await dock.ask('session.badge', { badge, pin: null }));
    const account = async () => {
      const { accounts } = valueOf(await office.ask('people.list', {}));
      const found = accounts.find((one) => one.id === id);
      if (found === undefined) throw new Error('maria is gone');
      return found;
    };
    const change = { person: id, name: 'Maria Keller', roles: ['manager' as const] };
    valueOf(
      await office.ask('people.change', { ...change, active: true, changed: (await account()).changed }),
    );
    await dock.heard('people');
    expect(dock.state().person).toMatchObject({ name: 'Maria Keller', roles: ['manager'] });
    valueOf(
      await office.ask('people.change', { ...change, active: false, changed: (await account()).changed }),
    );
    await dock.heard('people');
    expect(signedIn()).toBeNull();
    refusalOf(await dock.ask('session.badge', { badge, pin: null }), 'badgeUnknown');
  });

  it('a station is called as the owner named it, and locks when it says', async () => {
    expect(dock.state()).toMatchObject({ station: 'Dock 1', lockAfter: null });
    const { office } = await hire('maria');
    const [here] = valueOf(await office.ask('stations.list', {})).stations;
    valueOf(await office.ask('stations.change', { station: here?.id ?? 0, name: ' Dock 7 ', lockAfter: 10 }));
    await dock.heard('stations');
    expect(dock.state()).toMatchObject({ station: 'Dock 7', lockAfter: 10 });
  });
});
