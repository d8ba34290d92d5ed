import { dataSetNames, dataSets } from '../../core/data/dataSets.ts';
import { scalingNames } from '../../core/data/scaling.ts';
import { isGenerated, isOwn, isTruthTable, kindDefaults } from './dataKinds.ts';
import { choice, MOST_LINK_POINTS, ownPointList, wholeNumber } from './domain.ts';
import { LARGEST_SEED } from './numbers.ts';
import { always, type TableOf } from './setting.ts';

/** Settings of the data, in the order of links. */
export const dataSettings = {
  dataSet: {
    key: 'data',
    domain: choice(dataSetNames),
    defaultFor: ({ dataSet }) => dataSet,
    restarts: true,
    applies: always,
    suits: always,
    place: { group: 'data', row: 1 },
  },
  points: {
    key: 'pts',
    domain: ownPointList(MOST_LINK_POINTS),
    defaultFor: () => [],
    restarts: true,
    applies: isOwn,
    suits: (points, config) => points.length === 0 || isOwn(config),
    place: null,
  },
  scaling: {
    key: 'scale',
    domain: choice(scalingNames),
    defaultFor: () => 'none',
    restarts: true,
    applies: isOwn,
    suits: always,
    place: null,
  },
  pointCount: {
    key: 'n',
    domain: wholeNumber(10, 1000),
    defaultFor: () => 200,
    restarts: true,
    applies: isGenerated,
    suits: always,
    place: { group: 'data', row: 2 },
    steps: [10, 20, 50, 100, 200, 300, 500, 1000],
  },
  noise: {
    key: 'noise',
    domain: wholeNumber(0, 50),
    defaultFor: () => 0,
    restarts: true,
    applies: isGenerated,
    suits: always,
    place: { group: 'data', row: 3 },
    steps: 5,
    unit: 'perCent',
  },
  trainingShare: {
    key: 'train',
    domain: wholeNumber(10, 100),
    defaultFor: ({ dataSet }) => kindDefaults[dataSets[dataSet].kind].trainingShare,
    restarts: true,
    applies: ({ dataSet }) => !isTruthTable(dataSet),
    suits: always,
    place: { group: 'data', row: 4 },
    steps: 10,
    unit: 'perCent',
  },
  dataSeed: {
    key: 'dataseed',
    domain: wholeNumber(0, LARGEST_SEED),
    defaultFor: () => 0,
    restarts: true,
    applies: (config) => isGenerated(config) || (isOwn(config) && config.trainingShare < 100),
    suits: always,
    place: { group: 'data', row: 5 },
    steps: 1,
  },
} satisfies TableOf<'dataSet' | 'points' | 'scaling' | 'pointCount' | 'noise' | 'trainingShare' | 'dataSeed'>;
