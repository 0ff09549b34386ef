import { type DatabaseQuery, operations } from '../../shared/contract';
import { attributeNames, attributesOfSerial } from './attributes/queries';
import { findBin } from './bins/queries';
import { verifyHistory } from './journal/verify';
import { type Asking, bind, type Bound } from './outcome';
import { byBadge, credentials, listPeople } from './people/queries';
import { listStations, ownStation } from './stations/queries';
import { firstLabel } from './labels/units';
import { findOrder } from './packing/find';
import { listOrders } from './packing/list';
import { openOrder } from './packing/order';
import { checkSerials } from './replenishments/byHand';
import { listForOffice } from './replenishments/list';
import { openForOffice } from './replenishments/open';
import { findProducts, readLines } from './replenishments/products';
import { serialsOfLine, serialSummary } from './replenishments/serials';
import { listProducts } from './products/list';
import { openProduct } from './products/open';
import { discrepancies } from './discrepancies/list';
import { openDocument } from './receiving/document';
import { findReplenishment, listReplenishments } from './receiving/queries';
import { lookUp } from './serials/lookUp';
import { serialHistory } from './serials/history';
import { missingSerials } from './serials/missing';
import { serialPage } from './serials/page';
import { countSelected, selectedIds } from './serials/selected';

/** Each query of the contract with its handler; a missing one does not compile. */
export const queries = {
  'people.credentials': bind(operations['people.credentials'], credentials),
  'people.byBadge': bind(operations['people.byBadge'], byBadge),
  'people.list': bind(operations['people.list'], listPeople),
  'stations.list': bind(operations['stations.list'], listStations),
  'stations.own': bind(operations['stations.own'], ownStation),
  'labels.first': bind(operations['labels.first'], firstLabel),
  'bins.find': bind(operations['bins.find'], findBin),
  'serials.page': bind(operations['serials.page'], serialPage),
  'serials.history': bind(operations['serials.history'], serialHistory),
  'serials.lookUp': bind(operations['serials.lookUp'], lookUp),
  'serials.missing': bind(operations['serials.missing'], missingSerials),
  'serials.count': bind(operations['serials.count'], countSelected),
  'serials.ids': bind(operations['serials.ids'], selectedIds),
  'attributes.names': bind(operations['attributes.names'], attributeNames),
  'attributes.ofSerial': bind(operations['attributes.ofSerial'], attributesOfSerial),
  'products.list': bind(operations['products.list'], listProducts),
  'products.open': bind(operations['products.open'], openProduct),
  'replenishments.list': bind(operations['replenishments.list'], listForOffice),
  'replenishments.open': bind(operations['replenishments.open'], openForOffice),
  'replenishments.findProducts': bind(operations['replenishments.findProducts'], findProducts),
  'replenishments.readLines': bind(operations['replenishments.readLines'], readLines),
  'replenishments.checkSerials': bind(operations['replenishments.checkSerials'], checkSerials),
  'replenishments.serialSummary': bind(operations['replenishments.serialSummary'], serialSummary),
  'replenishments.serials': bind(operations['replenishments.serials'], serialsOfLine),
  'receiving.list': bind(operations['receiving.list'], listReplenishments),
  'receiving.find': bind(operations['receiving.find'], findReplenishment),
  'discrepancies.list': bind(operations['discrepancies.list'], discrepancies),
  'receiving.document': bind(operations['receiving.document'], openDocument),
  'packing.list': bind(operations['packing.list'], listOrders),
  'packing.find': bind(operations['packing.find'], findOrder),
  'packing.order': bind(operations['packing.order'], openOrder),
  'journal.verify': bind(operations['journal.verify'], async (asking: Asking) => ({
    value: await verifyHistory(asking),
  })),
} as const satisfies { readonly [N in DatabaseQuery]: Bound<Asking> };
