import { Body1, Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { OUTSIDE } from '../strings';
import { Lines } from './Lines';
import { Page } from './Page';

export const NotInExcel = (): ReactElement => (
  <Page title={OUTSIDE.title}>
    <Body1>{OUTSIDE.what}</Body1>
    <Lines numbered lines={OUTSIDE.steps} />
    <Link href="help.html">{OUTSIDE.help}</Link>
  </Page>
);
