/** The warehouse in its data folder, and what SQLite keeps beside it while it is open. */
export const warehouseFileName = 'warehouse.sqlite';
export const besideEndings = ['-wal', '-shm'] as const;
