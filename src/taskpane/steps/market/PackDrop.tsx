import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent, type ReactElement } from 'react';
import { MARKET } from './strings';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
});

/** Takes a file by a button or by dropping it; whoever uses the keyboard has the button. */
export const PackDrop = ({ onFile }: { readonly onFile: (file: File) => void }): ReactElement => {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  const over = (event: DragEvent, now: boolean): void => {
    // Else the browser opens the file in place of the pane.
    event.preventDefault();
    setIsOver(now);
  };
  return (
    <div
      role="group"
      aria-label={MARKET.file.label}
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={(event) => {
        over(event, false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        type="file"
        accept=".parquet"
        hidden
        aria-label={MARKET.file.label}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file again is a choice, too.
          currentTarget.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{MARKET.file.choose}</Button>
      <Caption1>{MARKET.file.drop}</Caption1>
    </div>
  );
};
