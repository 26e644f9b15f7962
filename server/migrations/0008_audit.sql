-- Who has done what on the shelf, row after row; each holds a hash of itself and of the one before it, so that a row that
-- was changed, put in or taken out shows.

-- A row is an act of an institution, a maintainer or the operator, each by its number. Nothing of what a diagnosis holds
-- is in it: an event stands as in kept_words, so that a withdrawn name cannot be read from it. Which diagnosis came, and
-- whose, is under a seal that only the diagnosis itself opens; once it is withdrawn, its id and the date remain, as in
-- withdrawals.
create table audit_log (
  id bigint primary key, -- from 1, without gaps
  at timestamptz not null,
  actor text not null,
  act text not null,
  subject text not null,
  salt uuid not null, -- of no meaning; without it, who knows two heads could guess the row between them
  hash text not null
);

create function audit_hash(former text, entry audit_log) returns text
language sql stable as $$
  select encode(sha256(convert_to(concat_ws(E'\n',
    former, entry.id, to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), entry.actor, entry.act,
    entry.subject, entry.salt
  ), 'UTF8')), 'hex')
$$;

-- One after the other: a row needs the hash of the last one.
create function note_act(new_actor text, new_act text, new_subject text) returns void
language plpgsql as $$
declare
  former audit_log;
  entry audit_log;
begin
  perform pg_advisory_xact_lock(7262004);
  select * into former from audit_log order by id desc limit 1;
  entry.id := coalesce(former.id, 0) + 1;
  entry.at := date_trunc('milliseconds', clock_timestamp());
  entry.actor := new_actor;
  entry.act := new_act;
  entry.subject := new_subject;
  entry.salt := gen_random_uuid();
  entry.hash := audit_hash(coalesce(former.hash, ''), entry);
  insert into audit_log select (entry).*;
end $$;

-- Rows from the first that is not as it was written: its hash, its number, or its place.
create function broken_audit_rows() returns setof bigint
language sql stable as $$
  select id from (
    select id, hash, row_number() over (order by id) as place,
      audit_hash(coalesce(lag(hash) over (order by id), ''), audit_log) as right_hash
    from audit_log
  ) as checked
  where id <> place or hash <> right_hash
  order by id
$$;

-- The commands of the operator have a name of their own at the database.
create function acting(otherwise text) returns text
language sql stable as $$
  select case when current_setting('application_name') = 'panorama operator' then 'operator' else otherwise end
$$;

-- What opens the seal; it goes with the diagnosis. One from before this log has none.
alter table diagnoses add column audit_seal uuid;
alter table diagnoses alter column audit_seal set default gen_random_uuid();

create function sealed(held diagnoses) returns text
language sql stable as $$
  select encode(sha256(convert_to(held.audit_seal || E'\n' || held.institution_id || E'\n' || held.id, 'UTF8')), 'hex')
$$;

-- Diagnoses that are not those, or not of the institutions, that were logged when they came.
create function unlogged_diagnoses() returns setof text
language sql stable as $$
  select id from diagnoses
  where audit_seal is not null and sealed(diagnoses) not in (select subject from audit_log where act = 'shelve')
  order by id
$$;

create function note_diagnosis() returns trigger
language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform note_act('its institution', 'shelve', sealed(new));
  else
    perform note_act(acting('its institution'), 'withdraw', old.id);
  end if;
  return null;
end $$;

create function note_status() returns trigger
language plpgsql as $$
begin
  perform note_act('maintainer ' || new.maintainer_id, new.subject || ' ' || new.to_status, kept_key(new.category_id));
  return null;
end $$;

create function note_token() returns trigger
language plpgsql as $$
begin
  perform note_act(
    acting('the shelf'), case when tg_op = 'INSERT' then 'token add' else 'token revoke' end,
    new.id || ' of ' || coalesce('institution ' || new.institution_id, 'maintainer ' || new.maintainer_id)
  );
  return null;
end $$;

create function note_account() returns trigger
language plpgsql as $$
begin
  perform note_act(acting('the shelf'), tg_argv[0] || ' add', new.id::text);
  return null;
end $$;

-- As in 0007. Words that come back with an event are no act: the maintainer did it when the word was said.
alter function recall_words(text) rename to recall_kept_words;
create function recall_words(wanted text) returns void
language sql as $$
  select set_config('panorama.recalled', 'on', true);
  select recall_kept_words(wanted);
  select set_config('panorama.recalled', '', true);
$$;

-- At the end of a statement's transaction: whoever waits for the log waits for nothing else.
create constraint trigger audit_diagnoses after insert or delete on diagnoses
  deferrable initially deferred for each row execute function note_diagnosis();
create constraint trigger audit_status_changes after insert on status_changes
  deferrable initially deferred for each row
  when (new.maintainer_id is not null and current_setting('panorama.recalled', true) is distinct from 'on')
  execute function note_status();
create constraint trigger audit_tokens_added after insert on tokens
  deferrable initially deferred for each row execute function note_token();
create constraint trigger audit_tokens_revoked after update of revoked_at on tokens
  deferrable initially deferred for each row when (old.revoked_at is null and new.revoked_at is not null)
  execute function note_token();
create constraint trigger audit_institutions after insert on institutions
  deferrable initially deferred for each row execute function note_account('institution');
create constraint trigger audit_maintainers after insert on maintainers
  deferrable initially deferred for each row execute function note_account('maintainer');

create function keep_audit_log() returns trigger
language plpgsql as $$
begin
  raise exception 'rows of the audit log stay as they are';
end $$;

create trigger audit_log_kept before update or delete or truncate on audit_log
  for each statement execute function keep_audit_log();
