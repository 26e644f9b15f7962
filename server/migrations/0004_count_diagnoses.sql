-- Shelving, replacing and withdrawing as in 0002, now counting each diagnosis into and out of the kept totals.

create or replace function replace_diagnosis(former text, successor text) returns void
language plpgsql as $$
declare
  held text[] := array(select distinct shape_id from shape_counts where diagnosis_id = former);
begin
  perform count_diagnosis(former, -1);
  update diagnoses set state = 'replaced', replaced_by = successor where id = former;
  delete from fields where diagnosis_id = former;
  delete from shape_counts where diagnosis_id = former;
  delete from shapes where id = any (held) and not exists (select from shape_counts where shape_id = shapes.id);
end $$;

create or replace function shelve_diagnosis(doc jsonb) returns jsonb
language plpgsql as $$
declare
  new_id text := doc ->> 'id';
  holder int := (doc ->> 'institution')::int;
  held diagnoses;
  former diagnoses;
  merge merges;
  new_ids text[];
  touched text[] := array(select jsonb_array_elements(doc -> 'categories') ->> 'id');
  news jsonb;
  new_shapes int;
  stored bigint;
begin
  perform pg_advisory_xact_lock(7262002);

  select * into held from diagnoses where digest = doc ->> 'digest' and state = 'live';
  if held.id is not null and held.institution_id <> holder then
    return jsonb_build_object('outcome', 'held-by-another');
  end if;
  if held.id is not null then return shelved_answer(held, 'duplicate'); end if;

  select * into former from diagnoses
  where institution_id = holder and platform = doc ->> 'platform' and course = doc ->> 'course'
    and offering = doc ->> 'offering' and state = 'live';
  merge := begin_merge('shelved');

  if exists (
    select from jsonb_to_recordset(doc -> 'categories') as c (id text, event_type text, event_source text)
    join categories on categories.id = c.id
    where (categories.platform, categories.event_type, categories.event_source)
      <> (doc ->> 'platform', c.event_type, c.event_source)
  ) then raise exception 'two categories have one id'; end if;

  select coalesce(array_agg(c.id), '{}') into new_ids
  from jsonb_to_recordset(doc -> 'categories') as c (id text)
  where not exists (select from categories where categories.id = c.id);

  insert into categories (id, platform, event_type, event_source, family, documentation, discovered_at)
  select c.id, doc ->> 'platform', c.event_type, c.event_source, c.family, c.documentation, merge.merged_at
  from jsonb_to_recordset(doc -> 'categories')
    as c (id text, event_type text, event_source text, family text, documentation text)
  where c.id = any (new_ids);

  insert into status_changes (category_id, subject, from_status, to_status, reason, evidence, at)
  select c.id, 'documentation', 'TODO', c.documentation, 'documented in the platform''s reference', c.evidence, merge.merged_at
  from jsonb_to_recordset(doc -> 'categories') as c (id text, documentation text, evidence text)
  where c.id = any (new_ids) and c.documentation <> 'TODO';

  -- Before the former diagnosis of the dataset goes: its shapes are not new.
  select coalesce(jsonb_object_agg(category, shapes), '{}'), coalesce(sum(shapes), 0) into news, new_shapes
  from (
    select s.category, count(*) as shapes
    from jsonb_to_recordset(doc -> 'shapes') as s (category text, id text)
    where not exists (select from shape_counts where category_id = s.category and shape_id = s.id)
    group by s.category
  ) as counted;

  if former.id is not null then
    touched := touched || array(select category_id from counts where diagnosis_id = former.id);
    perform replace_diagnosis(former.id, new_id);
  end if;

  insert into diagnoses (
    id, institution_id, platform, course, offering, digest, bytes, terms_version, received_at, replaces, manifest,
    malformed, redactions, events, courses, months, categories, new_categories, new_shapes, merge_id
  ) values (
    new_id, holder, doc ->> 'platform', doc ->> 'course', doc ->> 'offering', doc ->> 'digest',
    (doc ->> 'bytes')::bigint, doc ->> 'terms_version', merge.merged_at, former.id, doc -> 'manifest',
    doc -> 'malformed', doc -> 'redactions', (doc ->> 'events')::bigint, (doc ->> 'courses')::int,
    array(select jsonb_array_elements_text(doc -> 'months')), jsonb_array_length(doc -> 'categories'),
    cardinality(new_ids), new_shapes, merge.id
  );

  insert into counts (
    diagnosis_id, category_id, occurrences, courses, few_users, aliases, months, unshaped, shapes, is_new
  )
  select new_id, c.id, c.occurrences, c.courses, c.few_users, c.aliases, c.months, c.unshaped, c.shapes, c.id = any (new_ids)
  from jsonb_to_recordset(doc -> 'categories') as c (
    id text, occurrences bigint, courses int, few_users boolean, aliases text[], months text[], unshaped bigint, shapes int
  );
  get diagnostics stored = row_count;
  perform expect_rows('categories', stored, jsonb_array_length(doc -> 'categories'));

  insert into shapes (id, entries)
  select distinct on (s.id) s.id, s.entries from jsonb_to_recordset(doc -> 'shapes') as s (id text, entries text[])
  on conflict do nothing;

  insert into shape_counts (diagnosis_id, category_id, shape_id, occurrences, first_month, last_month)
  select new_id, s.category, s.id, s.occurrences, s.first_month, s.last_month
  from jsonb_to_recordset(doc -> 'shapes')
    as s (category text, id text, occurrences bigint, first_month text, last_month text);
  get diagnostics stored = row_count;
  perform expect_rows('shapes', stored, jsonb_array_length(doc -> 'shapes'));

  insert into samples (diagnosis_id, category_id, shape_id, position, event)
  select new_id, s.category, s.shape, s.position, s.event
  from jsonb_to_recordset(doc -> 'samples') as s (category text, shape text, position int, event text);
  get diagnostics stored = row_count;
  perform expect_rows('samples', stored, jsonb_array_length(doc -> 'samples'));

  insert into fields (diagnosis_id, category_id, path, types, formats, occurrences, first_month, last_month)
  select new_id, f.category, f.path, f.types, f.formats, f.occurrences, f.first_month, f.last_month
  from jsonb_to_recordset(doc -> 'fields') as f (
    category text, path text, types text[], formats text[], occurrences bigint, first_month text, last_month text
  );
  get diagnostics stored = row_count;
  perform expect_rows('fields', stored, jsonb_array_length(doc -> 'fields'));

  insert into category_news (diagnosis_id, category_id, kind, shapes, at)
  select new_id, c.id, case when c.id = any (new_ids) then 'discovered' else 'new-shape' end,
    coalesce((news ->> c.id)::int, 0), merge.merged_at
  from jsonb_to_recordset(doc -> 'categories') as c (id text)
  where c.id = any (new_ids) or news ? c.id;

  perform count_diagnosis(new_id, 1);
  perform refresh_totals(touched);

  if cardinality(new_ids) > 0 then
    insert into outbox (merge_id, diagnosis_id, new_categories) values (merge.id, new_id, cardinality(new_ids));
  end if;

  select * into held from diagnoses where id = new_id;
  return shelved_answer(held, 'shelved') || jsonb_build_object('replaced_digest', former.digest);
end $$;

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
  -- A category that maintainers have worked on keeps its statuses and their history, hidden until it is shelved again.
  delete from categories
  where id = any (touched)
    and not exists (select from counts where category_id = categories.id)
    and not exists (select from status_changes where category_id = categories.id and maintainer_id is not null);

  -- A replaced bundle may be live again under another diagnosis: its file stays.
  digests := array(
    select held_digest from unnest(digests) as held_digest
    where not exists (select from diagnoses where digest = held_digest and state = 'live')
  );
  return jsonb_build_object('outcome', 'withdrawn', 'digests', to_jsonb(digests), 'withdrawn_at', moment);
end $$;
