-- A withdrawn name leaves the database, a proof is never of samples that have gone, and a shelf knows its data folder.

-- The data folder has the same mark, so that no shelf takes the bundles of another for its own.
alter table panorama_state add column shelf_id uuid not null default gen_random_uuid();

-- A number is never given twice, so samples that come after others went are not taken for them.
create sequence samples_versions as int;
select setval('samples_versions', (select coalesce(max(samples_version), 0) + 1 from shape_proofs));
alter table shape_proofs
  alter column samples_version drop default,
  add column first_version int not null default 0; -- a proof of anything earlier is of samples that were withdrawn

-- A row is what maintainers have decided on an event that no diagnosis has any more. Nothing of it can be read from the
-- key, but who knows the event's id can ask for it.
create table kept_words (
  key text primary key,
  documentation text,
  documentation_by int constraint kept_words_documentation_by references maintainers,
  support_word text,
  support_by int constraint kept_words_support_by references maintainers
);

create function kept_key(category text) returns text
language sql immutable as $$
  select encode(sha256(convert_to('kept words of ' || category, 'UTF8')), 'hex')
$$;

-- What a maintainer said last.
create function last_word(category text, wanted text) returns table (word text, said_by int)
language sql stable as $$
  select to_status, maintainer_id from status_changes
  where category_id = category and subject = wanted and maintainer_id is not null order by id desc limit 1
$$;

-- Takes away those of the given categories that no diagnosis has, with their names and their history.
create function forget_categories(wanted text[]) returns void
language plpgsql as $$
declare
  gone text[] := array(
    select id from categories where id = any (wanted) and not exists (select from counts where category_id = categories.id)
  );
begin
  insert into kept_words (key, documentation, documentation_by, support_word, support_by)
  select kept_key(id), documented.word, documented.said_by, supported.word, supported.said_by
  from unnest(gone) as id
  left join lateral last_word(id, 'documentation') as documented on true
  left join lateral last_word(id, 'support') as supported on true
  where num_nonnulls(documented.word, supported.word) > 0;
  delete from categories where id = any (gone);
end $$;

-- Events that a diagnosis has brought back get the words that maintainers had said of them.
create function recall_words(wanted text) returns void
language sql as $$
  with recalled as (
    delete from kept_words using counts where diagnosis_id = wanted and is_new and key = kept_key(category_id)
    returning category_id, kept_words.*
  ), said as (
    update categories set documentation = coalesce(recalled.documentation, categories.documentation),
      support_word = coalesce(recalled.support_word, categories.support_word)
    from recalled where id = category_id
  )
  insert into status_changes (category_id, subject, from_status, to_status, reason, maintainer_id, at)
  select category_id, subject, before, word, 'As decided before every diagnosis of the event was withdrawn', said_by,
    received_at
  from recalled
  join categories on categories.id = category_id
  join diagnoses on diagnoses.id = wanted
  cross join lateral (values
    ('documentation', categories.documentation, recalled.documentation, documentation_by),
    ('support', categories.support_word, recalled.support_word, support_by)
  ) as words (subject, before, word, said_by)
  where word <> before
$$;

-- Where the diagnosis that brought an event has gone, the next one has brought it.
create function rediscover(wanted text[]) returns void
language sql as $$
  with earliest as (
    select distinct on (category_id) category_id, diagnosis_id, received_at
    from counts join diagnoses on diagnoses.id = diagnosis_id
    where category_id = any (wanted) order by category_id, merge_id
  ), moved as (
    update categories set discovered_at = received_at
    from earliest where id = category_id and discovered_at < received_at returning earliest.*
  ), dated as (
    update status_changes as held set at = received_at
    from moved where held.category_id = moved.category_id and subject = 'documentation' and maintainer_id is null
  )
  insert into category_news (diagnosis_id, category_id, kind, shapes, at)
  select diagnosis_id, category_id, 'discovered', 0, received_at from moved
  on conflict (diagnosis_id, category_id) do update set kind = 'discovered'
$$;

-- As in 0006; samples that come or go get a number that none had before.
create or replace function count_diagnosis(wanted text, sign int) returns void
language sql as $$
  insert into category_sums as held
  select category_id, sign * occurrences, sign * courses::bigint, sign, case when few_users then 0 else sign end
  from counts where diagnosis_id = wanted
  on conflict (category_id) do update set
    occurrences = held.occurrences + excluded.occurrences,
    courses = held.courses + excluded.courses,
    datasets = held.datasets + excluded.datasets,
    datasets_of_many = held.datasets_of_many + excluded.datasets_of_many;

  insert into category_parts as held
  select category_id, kind, part, sign from parts_of(wanted)
  on conflict (category_id, kind, part) do update set datasets = held.datasets + excluded.datasets;

  insert into shape_proofs as held (category_id, shape_id, samples_version, first_version)
  select category_id, shape_id, number, number
  from (
    select category_id, shape_id, nextval('samples_versions')::int as number
    from shape_counts where diagnosis_id = wanted
  ) as numbered
  on conflict (category_id, shape_id) do update set samples_version = excluded.samples_version;
$$;

-- As in 0006. A proof of samples that have all gone is not stored, whatever has come in their place.
create or replace function store_proofs(doc jsonb) returns void
language plpgsql as $$
declare
  touched text[];
begin
  perform pg_advisory_xact_lock(7262002); -- that of the merges: samples neither come nor go

  with proven as (
    update shape_proofs as held set proven_version = p.samples_version, translation = p.translation,
      outcome = p.outcome, proof = p.proof::json, proved_at = date_trunc('milliseconds', clock_timestamp())
    from jsonb_to_recordset(doc)
      as p (category text, shape text, samples_version int, translation text, outcome text, proof text)
    where held.category_id = p.category and held.shape_id = p.shape and p.samples_version >= held.first_version
    returning held.category_id
  )
  select coalesce(array_agg(distinct category_id), '{}') into touched from proven;
  if cardinality(touched) = 0 then return; end if;

  delete from translated_samples as held using jsonb_to_recordset(doc) as p (category text, shape text)
  where held.category_id = p.category and held.shape_id = p.shape;
  insert into translated_samples (category_id, shape_id, diagnosis_id, position, translation)
  select s.category_id, s.shape_id, s.diagnosis_id, s.position, p.sample::json
  from jsonb_to_recordset(doc) as p (category text, shape text, diagnosis text, position int, sample text)
  join samples as s on (s.diagnosis_id, s.category_id, s.shape_id, s.position)
    = (p.diagnosis, p.category, p.shape, p.position);

  perform refresh_proofs(touched, date_trunc('milliseconds', clock_timestamp()));
  update panorama_state set version = version + 1;
end $$;

-- As in 0006, and with the words that maintainers had said.
create or replace function shelve_with_consent(doc jsonb) returns jsonb
language plpgsql as $$
declare
  answer jsonb := shelve_diagnosis(doc);
begin
  if answer ->> 'outcome' <> 'shelved' then return answer; end if;
  perform recall_words(answer ->> 'diagnosis');
  insert into outbox (merge_id, diagnosis_id, new_categories)
  select merge_id, id, 0 from diagnoses
  where id = answer ->> 'diagnosis' and exists (select from reopened_by(merge_id))
  on conflict (merge_id) do nothing;
  if doc -> 'consent' is not null then
    update diagnoses set consent = doc -> 'consent' where id = answer ->> 'diagnosis';
    return answer || jsonb_build_object('consent', doc -> 'consent');
  end if;
  return answer;
end $$;

-- As in 0004; of a category that nobody holds, the name goes too.
create or replace function withdraw_diagnosis(wanted text, holder int) returns jsonb
language plpgsql as $$
declare
  held diagnoses;
  gone text[];
  touched text[];
  touched_shapes text[];
  digests text[];
  moment timestamptz;
begin
  perform pg_advisory_xact_lock(7262002);

  select * into held from diagnoses where id = wanted;
  if held.id is null then
    return jsonb_build_object(
      'outcome', case when exists (select from withdrawals where diagnosis_id = wanted) then 'gone' else 'unknown' end
    );
  end if;
  if held.institution_id <> holder then return jsonb_build_object('outcome', 'forbidden'); end if;

  gone := array(
    select id from diagnoses
    where id = wanted or (
      held.state = 'live' and state = 'replaced' and institution_id = held.institution_id
      and platform = held.platform and course = held.course and offering = held.offering
    )
  );
  touched := array(select distinct category_id from counts where diagnosis_id = any (gone));
  touched_shapes := array(select distinct shape_id from shape_counts where diagnosis_id = any (gone));
  digests := array(select distinct digest from diagnoses where id = any (gone));

  if held.state = 'live' then
    perform count_diagnosis(wanted, -1);
    moment := (begin_merge('withdrawn')).merged_at;
  else
    moment := date_trunc('milliseconds', clock_timestamp());
    update panorama_state set version = version + 1;
  end if;

  insert into withdrawals (diagnosis_id, digest, withdrawn_at)
  select id, digest, moment from diagnoses where id = any (gone);
  delete from diagnoses where id = any (gone);
  delete from shapes where id = any (touched_shapes) and not exists (select from shape_counts where shape_id = shapes.id);
  perform refresh_totals(touched);
  perform forget_categories(touched);
  perform rediscover(touched);

  -- A replaced bundle may be live again under another diagnosis: its file stays.
  digests := array(
    select held_digest from unnest(digests) as held_digest
    where not exists (select from diagnoses where digest = held_digest and state = 'live')
  );
  return jsonb_build_object('outcome', 'withdrawn', 'digests', to_jsonb(digests), 'withdrawn_at', moment);
end $$;

-- Names that were withdrawn before this release.
select forget_categories(array(select id from categories));
