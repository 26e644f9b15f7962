-- Totals that cost what a diagnosis brings, not what the shelf holds: what makes them is counted up and down.

-- A row is what the live diagnoses say of one category, in sums that never lose a digit.
create table category_sums (
  category_id text collate "C" primary key constraint category_sums_category references categories on delete cascade,
  occurrences numeric not null,
  courses bigint not null,
  datasets int not null,
  datasets_of_many int not null -- those that do not say `few_users`
);

-- A row is how many live diagnoses of a category have one thing: come from an institution, hold a shape, begin or end
-- in a month. The number of rows of a kind, or the first and the last of them, is the total.
create table category_parts (
  category_id text collate "C" not null constraint category_parts_category references categories on delete cascade,
  kind text collate "C" not null
    constraint category_parts_kind check (kind in ('institution', 'shape', 'first-month', 'last-month')),
  part text collate "C" not null,
  datasets int not null,
  primary key (category_id, kind, part)
);

-- What one diagnosis adds to the parts, read from its own rows.
create function parts_of(wanted text) returns table (category_id text, kind text, part text)
language sql stable as $$
  select counts.category_id, 'institution', institution_id::text
  from counts join diagnoses on diagnoses.id = diagnosis_id where diagnosis_id = wanted
  union all
  select shape_counts.category_id, 'shape', shape_id from shape_counts where diagnosis_id = wanted
  union all
  select counts.category_id, 'first-month', months[1] from counts where diagnosis_id = wanted and months <> '{}'
  union all
  select counts.category_id, 'last-month', months[cardinality(months)]
  from counts where diagnosis_id = wanted and months <> '{}'
$$;

-- Counts a diagnosis in (+1) or out (-1). Its rows must be there, complete.
create function count_diagnosis(wanted text, sign int) returns void
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
$$;

-- The totals of the given categories, made of the sums and parts.
create function kept_totals(wanted text[]) returns setof category_totals
language sql stable as $$
  select
    category_id,
    least(occurrences, 9007199254740991)::bigint,
    least(courses, 2147483647)::int,
    (select count(*)::int from category_parts as p where p.category_id = s.category_id and kind = 'institution'),
    datasets,
    (select count(*)::int from category_parts as p where p.category_id = s.category_id and kind = 'shape'),
    (select min(part) from category_parts as p where p.category_id = s.category_id and kind = 'first-month'),
    (select max(part) from category_parts as p where p.category_id = s.category_id and kind = 'last-month'),
    datasets_of_many = 0
  from category_sums as s where category_id = any (wanted)
$$;

create or replace function refresh_totals(wanted text[]) returns void
language sql as $$
  delete from category_sums where category_id = any (wanted) and datasets = 0;
  delete from category_parts where category_id = any (wanted) and datasets = 0;
  delete from category_totals where category_id = any (wanted);
  insert into category_totals select * from kept_totals(wanted);
$$;

-- The same, folded from the live diagnoses.
create function live_sums() returns setof category_sums
language sql stable as $$
  select counts.category_id, sum(counts.occurrences), sum(counts.courses)::bigint, count(*)::int,
    (count(*) filter (where not counts.few_users))::int
  from counts join diagnoses on diagnoses.id = diagnosis_id where state = 'live' group by counts.category_id
$$;

create function live_parts() returns setof category_parts
language sql stable as $$
  select category_id, kind, part, count(*)::int
  from diagnoses, parts_of(diagnoses.id) where state = 'live' group by category_id, kind, part
$$;

-- Ids of categories whose totals, or what they are made of, are not the fold of the live diagnoses.
create function wrong_totals() returns setof text
language sql stable as $$
  select distinct category_id from (
    select category_id from (table category_totals except all select * from live_totals()) as totals_held
    union all
    select category_id from (select * from live_totals() except all table category_totals) as totals_missing
    union all
    select category_id from (table category_sums except all select * from live_sums()) as sums_held
    union all
    select category_id from (select * from live_sums() except all table category_sums) as sums_missing
    union all
    select category_id from (table category_parts except all select * from live_parts()) as parts_held
    union all
    select category_id from (select * from live_parts() except all table category_parts) as parts_missing
  ) as differences order by category_id
$$;

-- Folds all live diagnoses anew, and compares both the totals and what they are made of.
create or replace function recompute_totals() returns int
language plpgsql as $$
declare
  wrong text[];
begin
  perform pg_advisory_xact_lock(7262002);
  wrong := array(select * from wrong_totals());
  if cardinality(wrong) > 0 then
    delete from category_sums where category_id = any (wrong);
    delete from category_parts where category_id = any (wrong);
    insert into category_sums select * from live_sums() where category_id = any (wrong);
    insert into category_parts select * from live_parts() where category_id = any (wrong);
    perform refresh_totals(wrong);
    update panorama_state set version = version + 1;
  end if;
  return cardinality(wrong);
end $$;

-- What is on the shelf already.
insert into category_sums select * from live_sums();
insert into category_parts select * from live_parts();
