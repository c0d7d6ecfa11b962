import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { FileZone } from '../../../components/FileZone';
import { Folded } from '../../../components/Folded';
import { Lines } from '../../../components/Lines';
import { Quiet } from '../../../components/Quiet';
import { READ } from './strings';

const useStyles = makeStyles({
  paste: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  field: { width: '100%' },
});

interface Props {
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  readonly onSample: () => void;
}

/** Takes a contract as a file or as text. */
export const AskContract = ({ onFile, onText, onSample }: Props): ReactElement => {
  const styles = useStyles();
  const [text, setText] = useState('');
  return (
    <>
      <Lines lines={READ.what} />
      <FileZone words={READ} accept=".docx,.pdf,.txt" onFiles={([file]) => file && onFile(file)} />
      <Folded title={READ.paste}>
        <div className={styles.paste}>
          <Field className={styles.field} label={READ.pasteLabel}>
            <Textarea value={text} rows={8} resize="vertical" onChange={(_, typed) => setText(typed.value)} />
          </Field>
          <Button disabled={text.trim() === ''} onClick={() => onText(text)}>
            {READ.look}
          </Button>
        </div>
      </Folded>
      <div>
        <Button onClick={onSample}>{READ.sample.get}</Button>
        <Quiet>{READ.sample.what}</Quiet>
      </div>
    </>
  );
};
