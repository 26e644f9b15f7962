-- The consent with which a diagnosis was sent is kept with it.

alter table diagnoses add column consent json;

-- Shelves the diagnosis and keeps the consent, as one statement. A bundle that is already there keeps its first consent.
create function shelve_with_consent(doc jsonb) returns jsonb
language plpgsql as $$
declare
  answer jsonb := shelve_diagnosis(doc);
begin
  if answer ->> 'outcome' = 'shelved' and doc -> 'consent' is not null then
    update diagnoses set consent = doc -> 'consent' where id = answer ->> 'diagnosis';
    return answer || jsonb_build_object('consent', doc -> 'consent');
  end if;
  return answer;
end $$;

create or replace function shelved_answer(row_of diagnoses, outcome text) returns jsonb
language sql as $$
  select jsonb_build_object(
    'outcome', outcome, 'diagnosis', row_of.id, 'replaces', row_of.replaces, 'new_categories', row_of.new_categories,
    'new_shapes', row_of.new_shapes, 'received_at', row_of.received_at, 'terms_version', row_of.terms_version,
    'consent', row_of.consent
  )
$$;
