/**
 * In SQL: the value that `serial` had at `event`; before a correction or a relabel it was another one.
 */
export const valueThen = `coalesce(
  (SELECT former.value FROM former_value AS former
   WHERE former.serial = event.serial AND former.until_seq >= event.seq ORDER BY former.until_seq LIMIT 1),
  serial.value)`;
