#!/bin/sh
# Usage: bench/parse.sh EXPRESSIONS.jsonl
# Reads and type-checks the same expressions with our parser and with Prometheus's own, in turns, and
# prints what an expression costs in the best turn of each: rows for the table in README.md. Whatever
# else runs on the machine makes a turn slower, never faster.
set -eu

file=$(realpath "$1")
count=$(grep -c . "$file")
results=$(mktemp -d)
trap 'rm -r "$results"' EXIT
cd "$(dirname "$0")/.."

mvn -q -ntp -B -DskipTests -pl bench -am package
for turn in 1 2 3 4 5; do
  java -cp 'bench/target/classes:bench/target/lib/*' org.openjdk.jmh.Main ParseBenchmark \
    -p file="$file" -prof gc -f 1 -wi 4 -w 2 -i 3 -r 2 -rf csv -rff "$results/$turn.csv" > "$results/java.log"
  (cd bench/go && EXPRESSIONS="$file" go test -run '^$' -bench . -benchtime 4s) >> "$results/go.log"
done

awk -F , -v count="$count" '
  $1 ~ /parse"?$/ && (!time || $5 < time) { time = $5 }
  $1 ~ /gc.alloc.rate.norm/ { bytes = $5 }
  END { printf "| `PromQl.parse` | %.0f | %.0f |\n", time * 1000 / count, bytes / count }' "$results"/*.csv
awk -v count="$count" '
  /^BenchmarkParse/ {
    for (i = 2; i <= NF; i++) {
      if ($i == "ns/op" && (!time || $(i - 1) < time)) time = $(i - 1)
      if ($i == "B/op") bytes = $(i - 1)
    }
  }
  END { printf "| `parser.ParseExpr` | %.0f | %.0f |\n", time / count, bytes / count }' "$results/go.log"
