/** Imported by all that can give the page other points, so that what draws them is there by then. */
import { drawnPoints } from '../core/drawnPoints.ts';
import { keepDrawnPoints } from './loadedPoints.ts';

keepDrawnPoints(drawnPoints);
