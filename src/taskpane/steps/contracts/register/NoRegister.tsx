import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Lines } from '../../../components/Lines';
import { Section } from '../../../components/Section';
import { REGISTER } from './strings';

interface Props {
  readonly making: boolean;
  readonly onMake: () => void;
}

/** What the register is for, and a way to make one. */
export const NoRegister = ({ making, onMake }: Props): ReactElement => (
  <Section title={REGISTER.none.title}>
    <Lines lines={REGISTER.none.what} />
    <div>
      <Button appearance="primary" disabledFocusable={making} onClick={onMake}>
        {making ? REGISTER.none.making : REGISTER.none.make}
      </Button>
    </div>
  </Section>
);
