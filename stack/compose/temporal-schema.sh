#!/bin/sh
# Brings Temporal's two databases to the schema of this release. May run any number of times.
set -eu

schema=/etc/temporal/schema/postgresql/v12

for database in temporal temporal_visibility; do
  case $database in
    temporal) versions=$schema/temporal/versioned ;;
    *) versions=$schema/visibility/versioned ;;
  esac
  temporal-sql-tool --db "$database" setup-schema -v 0.0 || true
  temporal-sql-tool --db "$database" update-schema -d "$versions"
done
