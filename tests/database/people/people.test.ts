import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newWarehouse, refusalOf, type TestWarehouse, valueOf } from '../../support/warehouse';

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
    expect(account).toEqual({ person: { ...made, roles: ['manager', 'owner'] }, hash: 'p' });
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
