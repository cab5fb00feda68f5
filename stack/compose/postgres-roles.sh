#!/bin/sh
# Runs once, when the postgres container makes its cluster: the same database, roles and extensions
# as stack/postgres-setup.ts makes without containers, and the two databases of Temporal.
set -eu

psql --set ON_ERROR_STOP=1 --username postgres --dbname postgres \
  --set owner="$OWNER_PASSWORD" --set app="$APP_PASSWORD" --set temporal="$TEMPORAL_PASSWORD" <<'SQL'
create role suyuan_owner login nosuperuser nocreaterole nocreatedb password :'owner';
create role suyuan_app login nosuperuser nocreaterole nocreatedb password :'app';
create role temporal login nosuperuser nocreaterole nocreatedb password :'temporal';
grant pg_monitor to suyuan_owner;
create database suyuan owner suyuan_owner template template0;
revoke all on database suyuan from public;
grant connect on database suyuan to suyuan_app;
create database temporal owner temporal template template0;
create database temporal_visibility owner temporal template template0;
SQL

psql --set ON_ERROR_STOP=1 --username postgres --dbname suyuan <<'SQL'
create extension if not exists pg_trgm;
create extension if not exists btree_gin;
create extension if not exists pgcrypto;
create extension if not exists pg_stat_statements;
grant execute on function pg_stat_statements_reset to suyuan_owner;
SQL

psql --set ON_ERROR_STOP=1 --username postgres --dbname temporal_visibility <<'SQL'
create extension if not exists btree_gin;
SQL
