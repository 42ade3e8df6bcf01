#!/bin/sh
# Usage: bench/validate.sh
# Proves 10,000 rules in 100 files with `promtool check rules` and with `tocsin validate`, in turns, cold
# JVM included, then 10,000 rules and 1,000 dashboards of 30 panels; prints seconds and peak memory of
# the best of five turns: what else runs on a machine makes a turn slower, never faster.
# Needs promtool and GNU time on the PATH.
set -eu

cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
mvn -q -ntp -B -DskipTests -pl bench -am package
java -cp 'bench/target/classes:bench/target/lib/*' dev.tocsin.bench.ManyFiles "$work/files" 100 100 1000 30
./tocsin --version > "$work/version"

turn() { # NAME COMMAND...
  name=$1
  shift
  /usr/bin/time -a -o "$work/$name" -f '%e %M' "$@" > "$work/out" 2>&1 || { cat "$work/out"; exit 1; }
}

for _ in 1 2 3 4 5; do
  turn promtool promtool check rules "$work"/files/rules-*.yml
  turn rules ./tocsin validate --rules "$work/files/rules-*.yml"
  turn both ./tocsin validate --rules "$work/files/rules-*.yml" --dashboards "$work/files/dashboard-*.json"
done

for name in promtool rules both; do
  sort -n "$work/$name" | awk -v name="$name" 'NR == 1 { printf "| %s | %.2f s | %d MB |\n", name, $1, $2 / 1024 }'
done
