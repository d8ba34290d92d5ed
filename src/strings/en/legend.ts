/** The meaning of the network's tiles. */
export const legend = {
  tiles: 'Tile = activation',
  hiddenTiles: 'Hidden tiles',
  outputTile: 'Output',
  maximum: 'largest',
  minimum: '−largest',
};
