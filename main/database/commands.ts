import { type DatabaseCommand, operations } from '../../shared/contract';
import { saveAttributes } from './attributes/save';
import { setAttributes } from './attributes/set';
import { bind, type Bound, type Commanding } from './outcome';
import { changePerson, createOwner, storeAccount } from './people/commands';
import {
  removeBadge,
  removePin,
  storeBadge,
  storeInitialPassword,
  storeOwnPassword,
  storePin,
} from './people/secrets';
import { changeStation } from './stations/commands';
import { captureList } from './packing/captureList';
import { count as countPacked } from './packing/count';
import { scan as scanPacked } from './packing/scan';
import { ship } from './packing/ship';
import { takeBack, undo as undoPacked } from './packing/takeBack';
import { voidShipment } from './packing/voidShipment';
import { defineSerials } from './replenishments/byHand';
import { cancelReplenishment } from './replenishments/cancel';
import { clearSerials } from './replenishments/defined';
import { setGenerated } from './replenishments/generate';
import { insertReplenishment } from './replenishments/insert';
import { addLines, removeLine, setUnits } from './replenishments/lines';
import { setHead } from './replenishments/setHead';
import { submitReplenishment } from './replenishments/submit';
import { correctSerial } from './replenishments/correctSerial';
import { withdraw } from './replenishments/withdraw';
import { createProduct } from './products/create';
import { editProduct } from './products/edit';
import { saveRows } from './products/saveRows';
import { saveProductAttributes } from './products/attributes';
import { setWorkflow } from './products/setWorkflow';
import { setWorkflows } from './products/setWorkflows';
import { closeShort } from './receiving/closeShort';
import { storeStock } from './openingStock/store';
import { receiveList } from './receiving/receiveList';
import { makeSerials } from './receiving/makeSerials';
import { fileDiscrepancy } from './discrepancies/file';
import { count } from './receiving/countUnits';
import { reopen } from './receiving/reopen';
import { scan } from './receiving/scan';
import { undo } from './receiving/undo';
import { relabel } from './serials/relabel';
import { setOmsNotes, setWmsNotes } from './serials/setNotes';

/** Each command of the contract with its handler; a missing one does not compile. */
export const commands = {
  'people.createOwner': bind(operations['people.createOwner'], createOwner),
  'people.storeAccount': bind(operations['people.storeAccount'], storeAccount),
  'people.change': bind(operations['people.change'], changePerson),
  'people.storeInitialPassword': bind(operations['people.storeInitialPassword'], storeInitialPassword),
  'people.storeOwnPassword': bind(operations['people.storeOwnPassword'], storeOwnPassword),
  'people.storeBadge': bind(operations['people.storeBadge'], storeBadge),
  'people.removeBadge': bind(operations['people.removeBadge'], removeBadge),
  'people.storePin': bind(operations['people.storePin'], storePin),
  'people.removePin': bind(operations['people.removePin'], removePin),
  'stations.change': bind(operations['stations.change'], changeStation),
  'serials.setOmsNotes': bind(operations['serials.setOmsNotes'], setOmsNotes),
  'serials.setWmsNotes': bind(operations['serials.setWmsNotes'], setWmsNotes),
  'attributes.save': bind(operations['attributes.save'], saveAttributes),
  'attributes.set': bind(operations['attributes.set'], setAttributes),
  'products.create': bind(operations['products.create'], createProduct),
  'products.saveAttributes': bind(operations['products.saveAttributes'], saveProductAttributes),
  'products.edit': bind(operations['products.edit'], editProduct),
  'products.setWorkflow': bind(operations['products.setWorkflow'], setWorkflow),
  'products.setWorkflows': bind(operations['products.setWorkflows'], setWorkflows),
  'products.saveRows': bind(operations['products.saveRows'], saveRows),
  'replenishments.insert': bind(operations['replenishments.insert'], insertReplenishment),
  'replenishments.setHead': bind(operations['replenishments.setHead'], setHead),
  'replenishments.addLines': bind(operations['replenishments.addLines'], addLines),
  'replenishments.setUnits': bind(operations['replenishments.setUnits'], setUnits),
  'replenishments.removeLine': bind(operations['replenishments.removeLine'], removeLine),
  'replenishments.setGenerated': bind(operations['replenishments.setGenerated'], setGenerated),
  'replenishments.defineSerials': bind(operations['replenishments.defineSerials'], defineSerials),
  'replenishments.clearSerials': bind(operations['replenishments.clearSerials'], clearSerials),
  'replenishments.submit': bind(operations['replenishments.submit'], submitReplenishment),
  'replenishments.cancel': bind(operations['replenishments.cancel'], cancelReplenishment),
  'replenishments.correctSerial': bind(operations['replenishments.correctSerial'], correctSerial),
  'serials.relabel': bind(operations['serials.relabel'], relabel),
  'replenishments.withdraw': bind(operations['replenishments.withdraw'], withdraw),
  'receiving.scan': bind(operations['receiving.scan'], scan),
  'receiving.count': bind(operations['receiving.count'], count),
  'receiving.undo': bind(operations['receiving.undo'], undo),
  'openingStock.store': bind(operations['openingStock.store'], storeStock),
  'receiving.receiveList': bind(operations['receiving.receiveList'], receiveList),
  'receiving.makeSerials': bind(operations['receiving.makeSerials'], makeSerials),
  'discrepancies.file': bind(operations['discrepancies.file'], fileDiscrepancy),
  'receiving.closeShort': bind(operations['receiving.closeShort'], closeShort),
  'receiving.reopen': bind(operations['receiving.reopen'], reopen),
  'packing.scan': bind(operations['packing.scan'], scanPacked),
  'packing.count': bind(operations['packing.count'], countPacked),
  'packing.captureList': bind(operations['packing.captureList'], captureList),
  'packing.undo': bind(operations['packing.undo'], undoPacked),
  'packing.takeBack': bind(operations['packing.takeBack'], takeBack),
  'packing.ship': bind(operations['packing.ship'], ship),
  'packing.void': bind(operations['packing.void'], voidShipment),
} as const satisfies { readonly [N in DatabaseCommand]: Bound<Commanding> };
