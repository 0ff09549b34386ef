/**
 * Why node-hid does not load, in words.
 * Its Linux build links libusb although it reads through hidraw, so the missing library is by far the usual cause.
 */
export function whyNotLoaded(error: unknown): string {
  const cause = error instanceof Error ? error.message : String(error);
  if (cause.includes('libusb-1.0')) {
    return 'Scanner support needs the system library libusb-1.0-0, and it is not installed. Install libusb-1.0-0 and start the program again.';
  }
  return `Scanner support does not load here: ${cause}`;
}

/** Why a connected scanner cannot be opened, with what to do; Linux gives hidraw to root alone unless told otherwise. */
export function whyNotOpened(
  name: string,
  vendorId: number,
  refusedByRights: boolean,
  error: unknown,
): string {
  if (refusedByRights) {
    const vendor = vendorId.toString(16).padStart(4, '0');
    return (
      `The scanner ${name} is connected, and this account has no right to read it. ` +
      'Have an administrator put this line into /etc/udev/rules.d/70-serials-desk.rules, then plug the scanner in again: ' +
      `KERNEL=="hidraw*", ATTRS{idVendor}=="${vendor}", MODE="0660", TAG+="uaccess"`
    );
  }
  const cause = error instanceof Error ? error.message : String(error);
  return `The scanner ${name} is connected and does not open (${cause}). Close other programs that use it, then plug it in again.`;
}
