import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { ContractCalendar } from '../../../../core/contracts';
import { type CalendarFile, calendarFile } from '../../../../session';
import { Folded } from '../../../components/Folded';
import { Notice } from '../../../components/Notice';
import { Quiet } from '../../../components/Quiet';
import { saveFile } from '../../../components/saveFile';
import { Section } from '../../../components/Section';
import { CALENDAR } from './strings';

const { file: SAYS } = CALENDAR;

/** The deadlines as a file for the user's own calendar; where the host saves none, its text to copy. */
export const SaveCalendar = ({ calendar }: { readonly calendar: ContractCalendar }): ReactElement => {
  const [made, setMade] = useState<CalendarFile | null>(null);
  const release = useRef<() => void>(null);
  useEffect(() => () => release.current?.(), []);
  const save = (): void => {
    const file = calendarFile(calendar, new Date());
    setMade(file);
    release.current?.();
    release.current = saveFile(file.name, file.text, 'text/calendar;charset=utf-8');
  };
  return (
    <Section title={SAYS.title}>
      <Quiet>{SAYS.says}</Quiet>
      <div>
        <Button onClick={save}>{SAYS.save}</Button>
      </div>
      {made && (
        <>
          <Notice tone="plain">{SAYS.made(made.name, made.deadlines)}</Notice>
          <Folded title={SAYS.blocked}>
            <Field label={SAYS.text} hint={SAYS.copy(made.name)}>
              <Textarea
                readOnly
                resize="vertical"
                rows={8}
                value={made.text}
                onFocus={({ currentTarget }) => currentTarget.select()}
              />
            </Field>
          </Folded>
        </>
      )}
    </Section>
  );
};
