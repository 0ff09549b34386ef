import { expect, it } from 'vitest';
import { whyNotOpened } from '../../../../main/scanner/unavailable';

it('gives the rule that opens a scanner to this account, with the vendor in four lower-case digits', () => {
  const why = whyNotOpened('Voyager', 0x0c2e, true, new Error('EACCES'));
  expect(why).toContain('KERNEL=="hidraw*", ATTRS{idVendor}=="0c2e", MODE="0660", TAG+="uaccess"');
  expect(why).toContain('/etc/udev/rules.d/70-serials-desk.rules');
});
