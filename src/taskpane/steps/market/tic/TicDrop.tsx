import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TicFile } from '../../../../session';
import { FileZone } from '../../../components/FileZone';
import { Notice } from '../../../components/Notice';
import { Section } from '../../../components/Section';
import { Spoken } from '../../../components/Spoken';
import { Working } from '../../../components/Working';
import { useFocusKept } from '../../../hooks/useFocusKept';
import { FoundFile } from './FoundFile';
import { MadePack } from './MadePack';
import { TIC } from './strings';
import { TicLimits } from './TicLimits';
import { payersOf, usable } from './ticState';
import { TicTermsForm } from './TicTermsForm';
import { type OnPack, type TicDropping, useTicDrop } from './useTicDrop';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, outlineStyle: 'none' },
});

const Found = ({ files, drop }: { readonly files: readonly TicFile[]; readonly drop: TicDropping }): ReactElement => {
  const styles = useStyles();
  const payers = payersOf(files);
  const rows = (some: readonly TicFile[]): number => some.reduce((sum, file) => sum + file.rows, 0);
  const broken = rows(usable(files, true)) - rows(usable(files, false));
  return (
    <>
      <Spoken>{TIC.found.said(rows(files))}</Spoken>
      <ul className={styles.list} aria-label={TIC.found.title}>
        {files.map((file, index) => (
          <li key={`${index} ${file.name}`}>
            <FoundFile file={file} />
          </li>
        ))}
      </ul>
      {payers.length > 1 && <Notice tone="plain">{TIC.found.payers(payers.join(', '))}</Notice>}
      {usable(files, true).length > 0 ? (
        <TicTermsForm
          form={drop.form}
          broken={broken}
          canMake={usable(files, drop.form.withBroken).length > 0}
          onFill={drop.fill}
          onMake={drop.make}
        />
      ) : (
        <Notice tone="plain">{TIC.found.nothing}</Notice>
      )}
      <div>
        <Button onClick={drop.restart}>{TIC.again}</Button>
      </div>
    </>
  );
};

const Step = ({ drop }: { readonly drop: TicDropping }): ReactElement => {
  const { state } = drop;
  switch (state.kind) {
    case 'asking':
      return (
        <>
          {state.trouble !== null && <Notice tone="plain">{state.trouble}</Notice>}
          <Body1>{TIC.what}</Body1>
          <TicLimits form={drop.limits} faults={drop.faults} onFill={drop.limit} />
          <FileZone words={TIC} accept=".json,.gz,.zip" multiple onFiles={drop.read} />
        </>
      );
    case 'reading': {
      const { progress } = state;
      const what = progress === null ? TIC.begin : TIC.reading(progress);
      return <Working what={what} share={progress === null ? 0 : progress.done / progress.of} onCancel={drop.cancel} />;
    }
    case 'found':
      return <Found files={state.files} drop={drop} />;
    case 'making':
      return <Working what={TIC.form.making} share={state.share} onCancel={drop.cancel} />;
    case 'made':
      return <MadePack pack={state.pack} trouble={state.trouble} onLoad={drop.load} onChange={drop.change} />;
  }
};

/**
 * Takes a payer's Transparency in Coverage files, reads them beside the pane and makes a pack of them, which is handed on when the user
 * says so. Nothing is fetched.
 */
export const TicDrop = ({ onPack }: { readonly onPack: OnPack }): ReactElement => {
  const styles = useStyles();
  const drop = useTicDrop(onPack);
  const part = useFocusKept<HTMLDivElement>(drop.state.kind);
  return (
    <Section title={TIC.title}>
      <div ref={part} tabIndex={-1} role="group" aria-label={TIC.title} className={styles.part}>
        <Step drop={drop} />
      </div>
    </Section>
  );
};
