import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { applicationName } from '#widgets/mysql-prefix/application-names.ts';
import { DecisionsForm } from '#widgets/mysql-prefix/decisions.tsx';
import { copy, download } from '#widgets/mysql-prefix/deliver.ts';
import { elsewhere } from '#widgets/mysql-prefix/elsewhere.ts';
import {
  CannotKnowList,
  Changes,
  LeftAloneList,
  SourceView,
  Warnings,
} from '#widgets/mysql-prefix/findings.tsx';
import type { Inspection } from '#widgets/mysql-prefix/inspect.ts';
import { decode } from '#widgets/mysql-prefix/lines.ts';
import type { Converter, Result } from '#widgets/mysql-prefix/model.ts';
import { Press } from '#widgets/mysql-prefix/parts.tsx';
import type { Words } from '#widgets/mysql-prefix/strings/words.ts';

type Props = {
  converter: Converter;
  result: Result;
  /** The file's, or one that tells it apart from another of the same name. */
  name: string;
  words: Words;
};

/** What came out of one file. */
export function FileResult(props: Props): JSX.Element {
  const { result, name, words } = props;
  const { inspection, failure } = result;
  return (
    <article class="converter-file" aria-label={name}>
      <h4 translate={false}>
        <bdi>{name}</bdi>
      </h4>
      {failure && (
        <p class="converter-warning" role="alert">
          {words.failures[failure]} {inspection && words.unsettled}
        </p>
      )}
      {inspection && <Inspected {...props} inspection={inspection} />}
    </article>
  );
}

function Inspected(props: Props & { inspection: Inspection }): JSX.Element {
  const { inspection, words } = props;
  const { application, edits } = inspection.conversion;
  return (
    <>
      <p class="converter-found">
        {application
          ? words.application(applicationName(application, words.handWritten))
          : words.unknownApplication}
        {edits.length > 0 && <> · {words.changed(edits.length)}</>}
      </p>
      <Warnings {...props} />
      <DecisionsForm {...props} />
      <Changes {...props} />
      {edits.length > 0 && <Delivery {...props} />}
      <CannotKnowList {...props} />
      <LeftAloneList {...props} />
      <SourceView {...props} />
      <section class="converter-part">
        <h5>{words.elsewhere}</h5>
        <ul class="converter-list converter-bullets">
          {elsewhere(application).map((code) => (
            <li key={code}>{words.elsewheres[code]}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Delivery({ inspection, name, words }: Props & { inspection: Inspection }): JSX.Element {
  const [said, setSaid] = useState('');
  const bytes = new Uint8Array(inspection.conversion.bytes);
  return (
    <div class="converter-part">
      <div class="converter-buttons">
        <Press
          main
          about={name}
          onPress={async () =>
            setSaid((await copy(decode(bytes))) ? words.copied : words.copyFailed)
          }
        >
          {words.copy}
        </Press>
        <Press about={name} onPress={() => download(name, bytes, 'application/octet-stream')}>
          {words.download}
        </Press>
      </div>
      <p class="converter-hint">{words.truth}</p>
      <p role="status" class="converter-said">
        {said}
      </p>
    </div>
  );
}
