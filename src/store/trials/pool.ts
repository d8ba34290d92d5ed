import { createPool } from '../../worker/pool.ts';

/** The workers for runs beside that of the page. */
export const pool = createPool();
