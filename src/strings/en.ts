import { network } from './en/network.ts';
import { page } from './en/page.ts';
import { transport } from './en/transport.ts';

/** The words of the first screen, in English. Its type is what another language has to fill in. */
export const en = { page, transport, network };
