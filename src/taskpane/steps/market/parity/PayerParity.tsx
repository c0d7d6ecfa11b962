import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ParityIndex, ParitySide } from '../../../../core/market';
import { withoutIndex } from '../../../../core/report';
import { Card } from '../../../components/Card';
import { Folded } from '../../../components/Folded';
import { Headline } from '../../../components/Headline';
import { Lines } from '../../../components/Lines';
import { PARITY } from './strings';

/** Codes that the pack does not have say nothing of the payer, and are named together. */
function linesOf({ behavioral, medical }: ParityIndex): readonly string[] {
  const left = [...behavioral.left, ...medical.left];
  const absent = left.filter(({ why }) => why.kind === 'codeNotInMarket').map(({ code }) => code);
  const said = (side: ParitySide, of: 'behavioral' | 'medical') => side.codes.map((code) => PARITY.code(code, of));
  return [
    ...said(behavioral, 'behavioral'),
    ...said(medical, 'medical'),
    ...left.filter(({ why }) => why.kind !== 'codeNotInMarket').map(PARITY.left),
    ...(absent.length === 0 ? [] : [PARITY.notInPack(absent)]),
  ];
}

/** A payer's index, both sides of it, and every code behind it. */
export const PayerParity = ({ index }: { readonly index: ParityIndex }): ReactElement => {
  return (
    <Card>
      <Headline amount={PARITY.index(index)}>{index.payer}</Headline>
      <Body1>{PARITY.sides(index)}</Body1>
      {index.licences.map((licence) => (
        <Body1 key={licence.level}>{PARITY.licence(licence)}</Body1>
      ))}
      <Body1>{index.gap === null ? withoutIndex(index) : PARITY.gap(index.gap)}</Body1>
      <Folded title={PARITY.codes} label={PARITY.codesOf(index.payer)}>
        <Lines lines={linesOf(index)} />
      </Folded>
    </Card>
  );
};
