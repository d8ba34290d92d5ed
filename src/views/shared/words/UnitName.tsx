import { Fragment } from 'react';
import { unitName } from '../../../core/model/unitName.ts';
import { useInputNames } from './unitNames.ts';

interface UnitNameProps {
  readonly sizes: readonly number[];
  /** 0 is the input column. */
  readonly column: number;
  readonly unit: number;
}

/** A unit's name as on a blackboard: x₁, sin(πx₁), h₂.₁, ŷ. Its surroundings give screen readers the plain name. */
export function UnitName({ sizes, column, unit }: UnitNameProps) {
  const plain = unitName(sizes, column, unit, useInputNames());
  const name = column === sizes.length - 1 ? plain.replace('y', 'ŷ') : plain;
  // Digits are always indices; splitting by them puts them at odd places.
  return name.split(/(\d[\d.]*)/).map((piece, place) =>
    place % 2 === 0 ? (
      <Fragment key={piece}>{piece}</Fragment>
    ) : (
      <sub key={piece} className="bottom-[-0.22em] text-[0.7em] presenting:text-[0.8em]">
        {piece}
      </sub>
    ),
  );
}
