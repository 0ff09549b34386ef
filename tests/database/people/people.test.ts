import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../../shared/contract';
import type { Role } from '../../../shared/domain/roles';
import { newWarehouse, refusalOf, type Someone, type TestWarehouse, valueOf } from '../../support/warehouse';

let warehouse: TestWarehouse;

beforeEach(async () => {
  warehouse = await newWarehouse();
});

afterEach(() => warehouse.close());

const owner = {
  userName: 'Olu',
  name: 'Olu Adeyemi',
  roles: ['manager' as const],
  passwordHash: 'p',
  recoveryHash: 'r',
};

describe('the first account', () => {
  it('is the owner, with the roles chosen beside, and is found by its name whatever the case', async () => {
    const made = valueOf(await warehouse.nobody.run('people.createOwner', owner));
    expect(made).toEqual({ id: 1, userName: 'Olu', name: 'Olu Adeyemi', roles: ['owner', 'manager'] });
    const { account } = valueOf(await warehouse.nobody.ask('people.credentials', { userName: ' oLU ' }));
    expect(account).toEqual({
      person: { ...made, roles: ['manager', 'owner'] },
      passwordHash: 'p',
      initial: false,
      pinHash: null,
      recoveryHash: 'r',
    });
  });

  it('is made once', async () => {
    valueOf(await warehouse.nobody.run('people.createOwner', owner));
    refusalOf(
      await warehouse.nobody.run('people.createOwner', { ...owner, userName: 'eve' }),
      'alreadySetUp',
    );
  });

  it('writes no secret into journal or answers', async () => {
    valueOf(
      await warehouse.nobody.run('people.createOwner', {
        ...owner,
        passwordHash: 'SECRET1',
        recoveryHash: 'SECRET2',
      }),
    );
    const kept = await warehouse.look(async (db) => ({
      journal: await db.selectFrom('journal').selectAll().execute(),
      answers: await db.selectFrom('answer').selectAll().execute(),
    }));
    expect(JSON.stringify(kept)).not.toContain('SECRET');
  });

  it('an unknown name has none', async () => {
    expect(valueOf(await warehouse.nobody.ask('people.credentials', { userName: 'x' }))).toEqual({
      account: null,
    });
  });
});

describe('the accounts of a warehouse', () => {
  let olu: Someone;
  beforeEach(async () => {
    const { id } = valueOf(await warehouse.nobody.run('people.createOwner', { ...owner, roles: [] }));
    olu = warehouse.as(id);
  });

  const add = (userName: string, ...roles: Role[]) =>
    olu.run('people.storeAccount', { userName, name: `${userName} Test`, roles, passwordHash: 'p' });
  const accounts = async () => valueOf(await olu.ask('people.list', {})).accounts;
  const account = async (userName: string) => {
    const found = (await accounts()).find((one) => one.userName === userName);
    if (found === undefined) throw new Error(`${userName} is not here`);
    return found;
  };
  async function change(userName: string, changes: Partial<Input<'people.change'>>) {
    const { id, name, roles, active, changed } = await account(userName);
    return olu.run('people.change', { person: id, name, roles, active, changed, ...changes });
  }

  it('are listed with what they have, and never with a hash', async () => {
    valueOf(await add('maria', 'receiver'));
    valueOf(await olu.run('people.storePin', { person: 2, pinHash: 'SECRET' }));
    expect(await accounts()).toMatchObject([
      { userName: 'maria', roles: ['receiver'], active: true, initial: true, badge: false, pin: true },
      { userName: 'Olu', roles: ['owner'], active: true, initial: false, badge: false, pin: false },
    ]);
    expect(JSON.stringify(await accounts())).not.toContain('SECRET');
  });

  it('have a user name each, whatever the case', async () => {
    valueOf(await add('maria'));
    expect(refusalOf(await add('MARIA'), 'userNameTaken')).toEqual({ userName: 'MARIA' });
  });

  it.each([
    ['no user name', { userName: ' ' }, 'userName'],
    ['a user name of 41 characters', { userName: 'x'.repeat(41) }, 'userName'],
    ['no name', { name: '' }, 'name'],
    ['a role that is none', { roles: ['boss' as Role] }, 'roles.0'],
  ])('%s is refused by its field', async (_title, bad, field) => {
    const given = { userName: 'jon', name: 'Jon', roles: [], passwordHash: 'p', ...bad };
    expect(refusalOf(await olu.run('people.storeAccount', given), 'inputInvalid').field).toBe(field);
    expect(await accounts()).toHaveLength(1);
  });

  it('change by name, roles and whether they may sign in; another change meanwhile is told', async () => {
    valueOf(await add('maria', 'receiver'));
    const { changed } = await account('maria');
    valueOf(await change('maria', { roles: ['receiver', 'shipper'], name: 'Maria Keller' }));
    expect(await account('maria')).toMatchObject({ roles: ['receiver', 'shipper'], name: 'Maria Keller' });
    expect(refusalOf(await change('maria', { changed }), 'changedMeanwhile')).toEqual({
      what: 'Maria Keller',
    });
    valueOf(await change('maria', { active: false }));
    const { account: found } = valueOf(
      await warehouse.nobody.ask('people.credentials', { userName: 'maria' }),
    );
    expect(found).toBeNull();
  });

  it('always leave an owner who can sign in', async () => {
    refusalOf(await change('Olu', { active: false }), 'lastOwner');
    refusalOf(await change('Olu', { roles: ['manager'] }), 'lastOwner');
    valueOf(await add('eve', 'owner'));
    valueOf(await change('eve', { active: false }));
    refusalOf(await change('Olu', { active: false }), 'lastOwner');
    valueOf(await change('eve', { active: true }));
    valueOf(await change('Olu', { roles: ['manager'] }));
  });

  it('keep no secret in the journal, whose chain stays whole', async () => {
    valueOf(await add('maria'));
    valueOf(await olu.run('people.storeBadge', { person: 2, badgeHash: 'b'.repeat(64) }));
    valueOf(await olu.run('people.storePin', { person: 2, pinHash: 'SECRET' }));
    valueOf(await olu.run('people.storeInitialPassword', { person: 2, passwordHash: 'SECRET' }));
    const kept = await warehouse.look(async (db) => ({
      journal: await db.selectFrom('journal').selectAll().execute(),
      answers: await db.selectFrom('answer').selectAll().execute(),
    }));
    expect(JSON.stringify(kept)).not.toMatch(/SECRET|bbbb/);
    expect(valueOf(await olu.ask('journal.verify', {})).broken).toBeNull();
  });
});
