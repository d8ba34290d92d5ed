export { UnitName as PartName } from '../../shared/words/UnitName.tsx';
