import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent, type ReactElement } from 'react';

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

interface Props {
  /** Names the zone and its field: the label, the button, what may be dropped. */
  readonly words: { readonly label: string; readonly choose: string; readonly drop: string };
  /** Endings of the files that are offered: `.json,.gz`. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files by a button or by dropping them; whoever uses the keyboard has the button. */
export const FileZone = ({ words, accept, multiple = false, onFiles }: Props): ReactElement => {
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
      aria-label={words.label}
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
        accept={accept}
        multiple={multiple}
        hidden
        aria-label={words.label}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file again is a choice, too.
          currentTarget.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{words.choose}</Button>
      <Caption1>{words.drop}</Caption1>
    </div>
  );
};
