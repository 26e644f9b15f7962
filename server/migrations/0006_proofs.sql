-- Support is proven: the rules of translation are run on the samples of every shape. What maintainers say stands beside it.

alter table categories drop constraint categories_support;
alter table categories rename column support to support_word;
alter table categories
  add constraint categories_support_word check (support_word in ('TODO', 'PULL REQUEST', 'DONE')),
  add column shapes_passing int not null default 0,
  add column proof text not null default 'TODO' constraint categories_proof check (proof in ('TODO', 'PARTLY', 'DONE')),
  -- The proof as the history last told it.
  add column told_proof text not null default 'TODO',
  -- A word of maintainers never stands above what the proof shows.
  add column support text not null generated always as (
    case when proof = 'TODO' and support_word = 'PULL REQUEST' then support_word else proof end
  ) stored;

-- A row is a shape of a category that a live diagnosis has, with what the rules made of its samples when they last ran.
create table shape_proofs (
  category_id text collate "C" not null constraint shape_proofs_category references categories on delete cascade,
  shape_id text collate "C" not null,
  samples_version int not null default 1, -- grows whenever samples come or go
  proven_version int not null default 0, -- the samples that the proof is of
  translation text, -- version of the rules; none as long as they have not run
  outcome text constraint shape_proofs_outcome check (outcome in ('passes', 'fails', 'stopped')),
  proof json,
  proved_at timestamptz,
  primary key (category_id, shape_id)
);
create index shape_proofs_due on shape_proofs (category_id, shape_id) where proven_version <> samples_version;

-- A row is what the rules made of one sample of a shape, for the shape's page. It goes when the sample goes.
create table translated_samples (
  category_id text collate "C" not null,
  shape_id text collate "C" not null,
  diagnosis_id text collate "C" not null,
  position int not null,
  translation json not null,
  primary key (category_id, shape_id),
  constraint translated_samples_sample foreign key (diagnosis_id, category_id, shape_id, position)
    references samples on delete cascade
);
create index translated_samples_diagnosis_id on translated_samples (diagnosis_id, category_id, shape_id);

create index status_changes_at on status_changes (at);

-- Counts a diagnosis in (+1) or out (-1). Its rows must be there, complete.
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

  insert into shape_proofs as held (category_id, shape_id)
  select category_id, shape_id from shape_counts where diagnosis_id = wanted
  on conflict (category_id, shape_id) do update set samples_version = held.samples_version + 1;
$$;

-- What the proofs of their shapes say of categories.
create function folded_proofs(wanted text[])
returns table (category_id text, shapes int, passing int, unproven int, proof text, is_settled boolean)
language sql stable as $$
  select id, count(shape_id)::int, (count(*) filter (where outcome = 'passes'))::int,
    (count(shape_id) filter (where translation is null))::int,
    case count(*) filter (where outcome = 'passes')
      when 0 then 'TODO' when count(shape_id) then 'DONE' else 'PARTLY'
    end,
    -- All proofs are of the present samples, and by one version of the rules.
    coalesce(bool_and(proven_version = samples_version), true) and count(distinct translation) <= 1
  from (select distinct unnest(wanted) as id) as ids left join shape_proofs on shape_proofs.category_id = id group by id
$$;

-- The sentence of the history.
create function proof_reason(before text, shapes int, passing int, unproven int) returns text
language sql immutable as $$
  select case
    when before = 'DONE' and unproven > 0 then format(
      'Re-opened: %s without a proof yet', case unproven when 1 then 'a new shape' else format('%s new shapes', unproven) end
    )
    else format(
      '%sThe rules translate all samples of %s',
      case before when 'DONE' then 'Re-opened: ' else '' end,
      case
        when passing = 0 then 'no shape'
        when shapes = 1 then 'its one shape'
        when passing = shapes then format('its %s shapes', shapes)
        else format('%s of %s shapes', passing, shapes)
      end
    )
  end
$$;

-- Brings the proofs of categories up to their shapes, and tells the history what has changed. Where proofs are still to
-- come, it waits for them; only a new shape under an event that was DONE is told at once.
create function refresh_proofs(wanted text[], moment timestamptz) returns void
language sql as $$
  delete from shape_proofs where category_id = any (wanted) and not exists (
    select from category_parts as held
    where held.category_id = shape_proofs.category_id and kind = 'shape' and part = shape_id
  );

  update categories set shapes_passing = folded.passing, proof = folded.proof
  from folded_proofs(wanted) as folded
  where id = folded.category_id and (categories.shapes_passing, categories.proof) <> (folded.passing, folded.proof);

  -- Off the panorama there is nothing to tell.
  update categories set told_proof = 'TODO'
  where id = any (wanted) and not exists (select from category_totals where category_totals.category_id = id);

  with news as (
    select id, told_proof as before, categories.proof as after, folded.shapes, passing, unproven
    from folded_proofs(wanted) as folded
    join categories on id = folded.category_id
    join category_totals on category_totals.category_id = id
    where told_proof <> categories.proof and (is_settled or (told_proof = 'DONE' and unproven > 0))
  ), told as (
    update categories set told_proof = after from news where categories.id = news.id
  )
  insert into status_changes (category_id, subject, from_status, to_status, reason, at)
  select id, 'support', before, after, proof_reason(before, shapes, passing, unproven), moment from news;
$$;

create or replace function refresh_totals(wanted text[]) returns void
language sql as $$
  delete from category_sums where category_id = any (wanted) and datasets = 0;
  delete from category_parts where category_id = any (wanted) and datasets = 0;
  delete from category_totals where category_id = any (wanted);
  insert into category_totals select * from kept_totals(wanted);
  select refresh_proofs(wanted, (select coalesce(merged_at, now()) from panorama_state));
$$;

-- Stores proofs of shapes. A shape that has gone since is left out; one whose samples have changed stays due.
create function store_proofs(doc jsonb) returns void
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
    where held.category_id = p.category and held.shape_id = p.shape
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

-- Categories that a merge has re-opened, and that no proof has closed since.
create function reopened_by(wanted bigint) returns table (category_id text)
language sql stable as $$
  select distinct status_changes.category_id
  from merges
  join status_changes on at = merged_at and subject = 'support' and from_status = 'DONE' and maintainer_id is null
  join categories on categories.id = status_changes.category_id and proof <> 'DONE'
  join category_totals on category_totals.category_id = categories.id
  where merges.id = wanted
$$;

-- Whether shapes of a diagnosis still wait for the rules to be run on them.
create function awaits_proofs(wanted text) returns boolean
language sql stable as $$
  select exists (
    select from shape_counts join shape_proofs using (category_id, shape_id)
    where diagnosis_id = wanted and proven_version <> samples_version
  )
$$;

-- As in 0005, and a merge that re-opens events is a mail, too.
create or replace function shelve_with_consent(doc jsonb) returns jsonb
language plpgsql as $$
declare
  answer jsonb := shelve_diagnosis(doc);
begin
  if answer ->> 'outcome' <> 'shelved' then return answer; end if;
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

-- What is on the shelf already waits for its proof.
insert into shape_proofs (category_id, shape_id)
select distinct category_id, shape_id from shape_counts join diagnoses on diagnoses.id = diagnosis_id where state = 'live';
