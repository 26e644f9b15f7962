-- The tables of the shelf. Texts from logs compare by code point ("C"), so that order does not depend on the server's locale.

-- A row is an institution that may share diagnoses. Its slug is the first part of their names.
create table institutions (
  id int generated always as identity primary key,
  slug text collate "C" not null constraint institutions_slug_unique unique,
  name text not null,
  created_at timestamptz not null default now()
);

-- A row is a person who may change statuses.
create table maintainers (
  id int generated always as identity primary key,
  slug text collate "C" not null constraint maintainers_slug_unique unique,
  name text not null,
  created_at timestamptz not null default now()
);

-- A row is an API token of an institution or of a maintainer; the token itself is not kept.
create table tokens (
  id int generated always as identity primary key,
  digest text not null constraint tokens_digest_unique unique,
  institution_id int constraint tokens_institution references institutions,
  maintainer_id int constraint tokens_maintainer references maintainers,
  label text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz,
  constraint tokens_one_holder check (num_nonnulls(institution_id, maintainer_id) = 1)
);

-- The one row says which merge the figures come from. `version` also grows with every change of a status.
create table panorama_state (
  only_row boolean primary key default true constraint panorama_state_one_row check (only_row),
  version bigint not null default 0,
  as_of bigint not null default 0,
  merged_at timestamptz
);
insert into panorama_state default values;

-- A row is a change of the figures: a diagnosis was shelved or withdrawn. Numbers have no gaps.
create table merges (
  id bigint primary key,
  kind text not null constraint merges_kind check (kind in ('shelved', 'withdrawn')),
  merged_at timestamptz not null
);

-- A row is a diagnosis on the shelf, live or replaced by a newer one of its dataset. A withdrawn one has no row.
create table diagnoses (
  id text collate "C" primary key,
  institution_id int not null constraint diagnoses_institution references institutions,
  platform text not null,
  course text not null,
  offering text not null,
  digest text not null,
  bytes bigint not null,
  terms_version text not null,
  received_at timestamptz not null,
  state text not null default 'live' constraint diagnoses_state check (state in ('live', 'replaced')),
  replaced_by text,
  replaces text,
  manifest json not null,
  malformed json not null,
  redactions json not null,
  events bigint not null,
  courses int not null,
  months text[] not null,
  categories int not null,
  new_categories int not null,
  new_shapes int not null,
  merge_id bigint not null constraint diagnoses_merge references merges
);
create unique index diagnoses_digest_live on diagnoses (digest) where state = 'live';
create unique index diagnoses_dataset_live on diagnoses (institution_id, platform, course, offering) where state = 'live';

-- A row is the tombstone of a withdrawn diagnosis.
create table withdrawals (
  diagnosis_id text collate "C" primary key,
  digest text not null,
  withdrawn_at timestamptz not null
);

-- A row is a category that a diagnosis has named. It is part of the panorama while it has a row in category_totals.
create table categories (
  id text collate "C" primary key,
  platform text collate "C" not null,
  event_type text collate "C" not null,
  event_source text collate "C" not null,
  family text collate "C" not null,
  documentation text not null default 'TODO',
  support text not null default 'TODO',
  discovered_at timestamptz not null,
  constraint categories_key unique (platform, event_source, event_type),
  constraint categories_documentation check (documentation in ('TODO', 'PULL REQUEST', 'DONE')),
  constraint categories_support check (support in ('TODO', 'PULL REQUEST', 'DONE'))
);

-- A row is the fold of the live diagnoses for one category.
create table category_totals (
  category_id text collate "C" primary key constraint category_totals_category references categories,
  frequency bigint not null,
  courses int not null,
  institutions int not null,
  datasets int not null,
  shapes int not null,
  first_month text,
  last_month text,
  few_users boolean not null
);

-- A row is what one diagnosis says of one category; it stays, for the receipt, when the diagnosis is replaced.
create table counts (
  diagnosis_id text collate "C" not null constraint counts_diagnosis references diagnoses on delete cascade,
  category_id text collate "C" not null constraint counts_category references categories,
  occurrences bigint not null,
  courses int not null,
  few_users boolean not null,
  aliases text[] not null,
  months text[] not null,
  unshaped bigint not null,
  shapes int not null,
  is_new boolean not null,
  primary key (diagnosis_id, category_id)
);
create index counts_category_id on counts (category_id);

-- A row is a shape: rising (path, type) pairs.
create table shapes (
  id text collate "C" primary key,
  entries text[] not null
);

-- A row is what a live diagnosis says of one shape of a category.
create table shape_counts (
  diagnosis_id text collate "C" not null,
  category_id text collate "C" not null,
  shape_id text collate "C" not null constraint shape_counts_shape references shapes,
  occurrences bigint not null,
  first_month text,
  last_month text,
  primary key (diagnosis_id, category_id, shape_id),
  constraint shape_counts_count foreign key (diagnosis_id, category_id) references counts on delete cascade
);
create index shape_counts_category_id on shape_counts (category_id, shape_id);
create index shape_counts_shape_id on shape_counts (shape_id);

-- A row is a sample of a live diagnosis. Text, so that numbers keep their spelling.
create table samples (
  diagnosis_id text collate "C" not null,
  category_id text collate "C" not null,
  shape_id text collate "C" not null,
  position int not null,
  event text not null,
  primary key (diagnosis_id, category_id, shape_id, position),
  constraint samples_shape_count foreign key (diagnosis_id, category_id, shape_id) references shape_counts on delete cascade
);
create index samples_category_id on samples (category_id, shape_id);

-- A row is a line of a live diagnosis' field table.
create table fields (
  diagnosis_id text collate "C" not null,
  category_id text collate "C" not null,
  path text collate "C" not null,
  types text[] not null,
  formats text[] not null,
  occurrences bigint not null,
  first_month text,
  last_month text,
  primary key (diagnosis_id, category_id, path),
  constraint fields_count foreign key (diagnosis_id, category_id) references counts on delete cascade
);
create index fields_category_id on fields (category_id);

-- A row is what a diagnosis brought that the shelf did not have: a category, or new shapes of a known one.
create table category_news (
  diagnosis_id text collate "C" not null,
  category_id text collate "C" not null,
  kind text not null constraint category_news_kind check (kind in ('discovered', 'new-shape')),
  shapes int not null,
  at timestamptz not null,
  primary key (diagnosis_id, category_id),
  constraint category_news_count foreign key (diagnosis_id, category_id) references counts on delete cascade
);
create index category_news_category_id on category_news (category_id);

-- A row is a change of a status. Without a maintainer it was the shelf's own, on a category's arrival.
create table status_changes (
  id bigint generated always as identity primary key,
  category_id text collate "C" not null constraint status_changes_category references categories on delete cascade,
  subject text not null constraint status_changes_subject check (subject in ('documentation', 'support')),
  from_status text not null,
  to_status text not null,
  reason text not null,
  evidence text,
  maintainer_id int constraint status_changes_maintainer references maintainers,
  at timestamptz not null
);
create index status_changes_category_id on status_changes (category_id);

-- A row is a mail to the list: one per merge that brought new categories. Its text is made when it is sent.
create table outbox (
  id uuid primary key default gen_random_uuid(),
  merge_id bigint not null constraint outbox_merge_unique unique constraint outbox_merge references merges,
  diagnosis_id text not null,
  new_categories int not null,
  state text not null default 'pending'
    constraint outbox_state check (state in ('pending', 'sending', 'sent', 'uncertain', 'void')),
  attempts int not null default 0,
  next_attempt_at timestamptz not null default now(),
  claimed_at timestamptz,
  sent_at timestamptz,
  subject_logged boolean not null default false,
  created_at timestamptz not null default now()
);
create index outbox_due on outbox (next_attempt_at) where state in ('pending', 'sending');
