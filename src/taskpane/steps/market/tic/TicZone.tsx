import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent, type ReactElement } from 'react';
import { TIC } from './strings';

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

/** Takes files by a button or by dropping them; whoever uses the keyboard has the button. */
export const TicZone = ({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): ReactElement => {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent, now: boolean): void => {
    // Else the browser opens the file in place of the pane.
    event.preventDefault();
    setIsOver(now);
  };
  return (
    <div
      role="group"
      aria-label={TIC.label}
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={(event) => {
        over(event, false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <input
        ref={input}
        type="file"
        accept=".json,.gz,.zip"
        multiple
        hidden
        aria-label={TIC.label}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file again is a choice, too.
          currentTarget.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{TIC.choose}</Button>
      <Caption1>{TIC.drop}</Caption1>
    </div>
  );
};
