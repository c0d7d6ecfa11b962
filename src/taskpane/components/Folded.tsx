import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { Disclosure } from './Disclosure';

const useStyles = makeStyles({
  inside: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly title: string;
  /** What it is called where there are several of one title. */
  readonly label?: string;
  /** Opens it from outside, such as for a field that is wrong; whoever reads may close it again. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** What is made and shown once it is opened. */
export const Folded = ({ title, label, open: asked = false, children }: Props): ReactElement => {
  const styles = useStyles();
  const [open, setOpen] = useState(asked);
  const [answered, setAnswered] = useState(asked);
  if (asked !== answered) {
    setAnswered(asked);
    if (asked) setOpen(true);
  }
  return (
    <Disclosure summary={title} label={label} open={open} onOpen={setOpen}>
      <div className={styles.inside}>{children}</div>
    </Disclosure>
  );
};
