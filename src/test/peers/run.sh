#!/usr/bin/env bash
# Measures Vertragswerk beside its peers on this machine, and writes target/peers/results.md.
#
#   src/test/peers/run.sh [--write-docs] [PART...]
#
# Parts: routes threads heap cold jmh; all of them when none is named.
# --write-docs puts the results into docs/performance.md as well.
# ROUNDS, SECONDS_A_SLOT and SECONDS_OF_WARM_UP in the environment shorten a trial run.
set -euo pipefail
cd "$(dirname "$0")/../../.."

write_docs=false
if [ "${1:-}" = --write-docs ]; then
  write_docs=true
  shift
fi
parts=("$@")
[ "${#parts[@]}" -gt 0 ] || parts=(routes threads heap cold jmh)
rounds=${ROUNDS:-5}
seconds=${SECONDS_A_SLOT:-3}
warm_up=${SECONDS_OF_WARM_UP:-30}
here=src/test/peers
made=target/peers
results=$made/results.md

build() {
  mvn -q -B package -DskipTests
  mvn -q -B dependency:build-classpath -Dmdep.outputFile=target/test.classpath -Dmdep.includeScope=test
  mvn -q -B -f "$here/pom.xml" package
  mkdir -p "$made/ours"
  javac -d "$made/ours" -cp "$made/classes:target/vertragswerk.jar" $(find "$here/ours" -name '*.java')
}

tests() {
  java -cp "target/test-classes:target/classes:$(cat target/test.classpath)" "$@"
}

# contracts NAME: makes all formats of the parameter files in the folder of that name
contracts() {
  local folder=$made/contracts/$1
  rm -rf "$made/rendered"
  java -jar target/vertragswerk.jar render "$folder"/*.json --out "$made/rendered" --format docx,pdf,html,json >/dev/null 2>"$made/render.log"
  for tree in "$made"/rendered/*.json; do
    mv "$tree" "$folder/$(basename "$tree" .json).tree.json"
  done
  mv "$made"/rendered/* "$folder"
}

corpus() {
  rm -rf "$made/contracts"
  mkdir -p "$made/contracts/minimum" "$made/contracts/sample"
  cp "$here/contracts/minimum.json" "$made/contracts/minimum"
  cp samples/esf-plus-predecessor-months.json "$made/contracts/sample"
  tests de.vertragswerk.benchmark.MixedCorpus "$made/contracts/mixed"
  contracts minimum
  contracts sample
  contracts mixed
}

# what a reader must know to compare these figures with others
machine() {
  echo "Measured on $(date -u +%F) by \`$here/run.sh ${parts[*]}\`, warm-up of $warm_up s, $rounds rounds, slots of $seconds s: $(nproc) cores of"
  echo "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), $(uname -sr); $(java -version 2>&1 | sed -n 2p);"
  echo "$(soffice --version 2>/dev/null || echo 'no LibreOffice'). Load before: $(cut -d' ' -f1-3 /proc/loadavg)."
}

jmh() {
  printf '\n### Steps (JMH)\n\n'
  tests org.openjdk.jmh.Main ContractBenchmark -rf json -rff "$made/jmh.json" >"$made/jmh.log" 2>&1
  java -cp "$made/classes:$made/lib/*" de.vertragswerk.peers.Steps "$made/jmh.json"
}

# replaces what stands between the two marks
write_docs() {
  awk -v results="$results" '
    /^<!-- end of results -->/ { while ((getline line < results) > 0) print line; print ""; inside = 0 }
    !inside { print }
    /^<!-- results:/ { print ""; inside = 1 }' docs/performance.md >"$made/performance.md"
  cp "$made/performance.md" docs/performance.md
}

mkdir -p "$made"
build
corpus
machine >"$results"
for part in "${parts[@]}"; do
  if [ "$part" = jmh ]; then
    jmh
  else
    java -cp "$made/classes:$made/lib/*" de.vertragswerk.peers.Peers target "$rounds" "$seconds" "$warm_up" "$part"
  fi >>"$results"
done
printf '\nLoad after: %s.\n' "$(cut -d' ' -f1-3 /proc/loadavg)" >>"$results"
cat "$results"
if $write_docs; then
  write_docs
fi
