import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { openContracts, type Contracts } from '../../../gateway/operation/operation.ts';
import { openInlineGateway } from '../../support/inline-gateway.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const agencies = {
  shop: {
    sdl: 'type Query { book: Book owner: String } type Book { title: String price: Int }',
    resolvers: { Query: { book: () => ({ title: 'Divan', price: 3 }), owner: () => 'Ana' } },
  },
};
const folder = temporaryFolder();
const ofReader = 'type Query { book: Book } type Book { title: String }';

function write(text: string): string {
  const file = join(folder.path, 'reader.graphql');
  writeFileSync(file, text);
  return file;
}

const open = (text: string): Promise<Contracts> =>
  openContracts({ clients: { reader: { schema: write(text) } }, onTrouble: () => undefined });

describe('the contract of a client', () => {
  it('is all that the client may ask, and nobody else is bound by it', async () => {
    using contracts = closing(await open(ofReader));
    const gateway = await openInlineGateway(agencies, { contracts });
    const query = '{ book { title price } owner }';

    const inside = await gateway.ask('{ book { title } }', { caller: { client: 'reader' } });
    const beyond = await gateway.ask(query, { caller: { client: 'reader' } });
    const other = await gateway.ask(query, { caller: { client: 'scripts' } });

    expect(inside.data).toEqual({ book: { title: 'Divan' } });
    expect(beyond.data).toBeUndefined();
    expect(beyond.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect(String(beyond.errors?.[0]?.message)).toMatch(/Cannot query field "price" on type "Book"\.$/);
    expect(other.data).toEqual({ book: { title: 'Divan', price: 3 }, owner: 'Ana' });
    expect(gateway.calls).toHaveLength(2);
  });

  it('is what introspection tells of', async () => {
    using contracts = closing(await open(ofReader));
    const gateway = await openInlineGateway(agencies, { contracts });
    const query = '{ __type(name: "Book") { fields { name } } }';

    const told = await gateway.ask(query, { caller: { client: 'reader' } });
    const whole = await gateway.ask(query, { caller: { client: 'scripts' } });

    expect(told.data).toEqual({ __type: { fields: [{ name: 'title' }] } });
    expect(whole.data).toEqual({ __type: { fields: [{ name: 'title' }, { name: 'price' }] } });
  });

  it('binds deferred parts as well', async () => {
    using contracts = closing(await open(ofReader));
    const gateway = await openInlineGateway(agencies, { contracts });

    const { first } = await gateway.askInParts('{ book { title ... @defer { price } } }', {
      caller: { client: 'reader' },
    });

    expect(first.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect(gateway.calls).toHaveLength(0);
  });

  it('has to be there, and to be a schema', async () => {
    const missing = {
      clients: { reader: { schema: join(folder.path, 'nowhere.graphql') } },
      onTrouble: () => undefined,
    };

    await expect(openContracts(missing)).rejects.toMatchObject({ code: 'CONTRACT_UNREADABLE' });
    await expect(open('type Query { book: Book }')).rejects.toMatchObject({ code: 'CONTRACT_INVALID' });
  });

  it('changes with its file, and stays where the file is no schema', async () => {
    const troubles: Error[] = [];
    const onTrouble = (error: Error) => void troubles.push(error);
    const clients = { reader: { schema: write(ofReader) } };
    using contracts = closing(await openContracts({ clients, interval: 20, onTrouble }));
    const before = contracts.of('reader');

    // Whoever watches a file takes its first look some time after it was asked to.
    for (let look = 0; troubles.length === 0; look += 1) {
      write(`type Query { # ${look}`);
      await setImmediate();
    }

    expect(contracts.of('reader')).toBe(before);
    expect(troubles[0]).toMatchObject({ code: 'CONTRACT_INVALID' });
  });
});

function closing(contracts: Contracts): Contracts & Disposable {
  return { ...contracts, [Symbol.dispose]: () => contracts.close() };
}
