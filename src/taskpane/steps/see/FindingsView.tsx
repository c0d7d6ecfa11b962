import { Body1, Body1Strong } from '@fluentui/react-components';
import { useCallback, useRef, useState, type ReactElement } from 'react';
import type { Audit, AuditedRate, Finding, FindingKind } from '../../../core/audit';
import { printDollars } from '../../../core/money';
import { cellA1 } from '../../../core/sheets';
import { VirtualRows } from '../../components/VirtualRows';
import { useSliced } from '../../hooks/useSliced';
import { FindingCard } from './FindingCard';
import { FindingFilters } from './FindingFilters';
import { NoMatch } from './NoMatch';
import { ALL, type Selected, selectFindings, type Wanted } from './selectFindings';
import { FINDINGS } from './strings';

interface Props {
  readonly audit: Audit;
  readonly wanted: Wanted;
  readonly onWant: (wanted: Partial<Wanted>) => void;
}

const keyOf = ({ kind, cell }: Finding, index: number): string => `${index} ${kind} ${cell.sheet} ${cellA1(cell)}`;

const NO_KINDS: ReadonlySet<FindingKind> = new Set();

/** Dollars of several kinds are not added up: the same rate can be below its target and below the best payer. */
const totalOf = ({ findings, annual }: Selected, { kind }: Wanted): string =>
  kind === null || annual === 0
    ? FINDINGS.total(findings.length)
    : FINDINGS.ofKind(findings.length, printDollars(annual));

export const FindingsView = ({ audit, wanted, onWant }: Props): ReactElement => {
  const search = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState<ReadonlySet<Finding>>(new Set());
  const select = useCallback(() => selectFindings(audit.findings, wanted), [audit, wanted]);
  const { value: selected, isStale } = useSliced(select);
  const toggle = (finding: Finding): void => {
    const next = new Set(open);
    if (!next.delete(finding)) next.add(finding);
    setOpen(next);
  };
  // Looked for among two hundred thousand in a millisecond, and only of findings that are open.
  const rateOf = ({ cell: { sheet, row, column } }: Finding): AuditedRate | undefined =>
    audit.rates.find(({ cell }) => cell.row === row && cell.column === column && cell.sheet === sheet);
  if (audit.findings.length === 0) return <Body1>{FINDINGS.none}</Body1>;
  const found = selected?.findings ?? [];
  const total = selected === null || isStale ? FINDINGS.looking : totalOf(selected, wanted);
  return (
    <>
      <FindingFilters
        search={search}
        wanted={wanted}
        kinds={selected?.kinds ?? NO_KINDS}
        audit={audit}
        onWant={onWant}
      />
      <Body1Strong role="status">{total}</Body1Strong>
      {selected !== null && found.length === 0 && (
        <NoMatch
          onClear={() => {
            onWant(ALL);
            // The button goes with what it stands for.
            search.current?.focus();
          }}
        />
      )}
      <VirtualRows label={FINDINGS.list} rows={found} keyOf={keyOf} height={140}>
        {(finding) => (
          <FindingCard
            finding={finding}
            rate={open.has(finding) ? rateOf(finding) : undefined}
            open={open.has(finding)}
            onToggle={() => toggle(finding)}
          />
        )}
      </VirtualRows>
    </>
  );
};
