import { type DatabaseQuery, operations } from '../../shared/contract';
import { findBin } from './bins/queries';
import { verifyHistory } from './journal/verify';
import { type Asking, bind, type Bound } from './outcome';
import { byBadge, credentials, listPeople } from './people/queries';
import { listStations, ownStation } from './stations/queries';
import { openDocument } from './receiving/document';
import { findReplenishment, listReplenishments } from './receiving/queries';
import { lookUp } from './serials/lookUp';
import { serialHistory } from './serials/history';
import { serialPage } from './serials/page';

/** Each query of the contract with its handler; a missing one does not compile. */
export const queries = {
  'people.credentials': bind(operations['people.credentials'], credentials),
  'people.byBadge': bind(operations['people.byBadge'], byBadge),
  'people.list': bind(operations['people.list'], listPeople),
  'stations.list': bind(operations['stations.list'], listStations),
  'stations.own': bind(operations['stations.own'], ownStation),
  'bins.find': bind(operations['bins.find'], findBin),
  'serials.page': bind(operations['serials.page'], serialPage),
  'serials.history': bind(operations['serials.history'], serialHistory),
  'serials.lookUp': bind(operations['serials.lookUp'], lookUp),
  'receiving.list': bind(operations['receiving.list'], listReplenishments),
  'receiving.find': bind(operations['receiving.find'], findReplenishment),
  'receiving.document': bind(operations['receiving.document'], openDocument),
  'journal.verify': bind(operations['journal.verify'], async (asking: Asking) => ({
    value: await verifyHistory(asking),
  })),
} as const satisfies { readonly [N in DatabaseQuery]: Bound<Asking> };
