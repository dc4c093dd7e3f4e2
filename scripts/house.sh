# Shared by ./sayso, ./check and the commands in bench/: finding Java and Maven, and building once.
# Sourced with ROOT set to the repository's folder. Nothing here writes to stdout: that belongs to the data.

JAVA_FLOOR=17
STATE="$ROOT/.sayso"

say() { printf '%s\n' "$*" >&2; }

die() {
  say "sayso: $1"
  [ $# -lt 2 ] || say "       $2"
  exit 4
}

# The feature number of the JDK in a folder ("17"), or nothing when the folder holds none.
java_version_of() {
  local line version
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 0
  while IFS= read -r line; do
    case "$line" in
      JAVA_VERSION=*)
        version="${line#JAVA_VERSION=}"
        version="${version//[\"$'\r']/}"
        version="${version#1.}"
        version="${version%%[!0-9]*}"
        printf '%s' "$version"
        return 0
        ;;
    esac
  done <"$1/release"
}

# The homes of the Javas at hand, best first: JAVA_HOME, the one on PATH, the usual folders.
java_homes() {
  local on_path
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  if on_path="$(command -v java)"; then
    on_path="$(readlink -f "$on_path" 2>/dev/null || printf '%s' "$on_path")"
    printf '%s\n' "${on_path%/bin/java}"
  fi
  [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v "$JAVA_FLOOR+" 2>/dev/null
  printf '%s\n' /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/current
}

# Sets JAVA_HOME and JAVA_MAJOR to the first Java that is new enough, or ends with a clear word.
find_java() {
  local home major too_old=""
  while IFS= read -r home; do
    major="$(java_version_of "$home")"
    [ -n "$major" ] || continue
    if [ "$major" -ge "$JAVA_FLOOR" ]; then
      export JAVA_HOME="$home"
      JAVA_MAJOR="$major"
      return 0
    fi
    too_old="Java $major in $home"
  done < <(java_homes)
  [ -z "$too_old" ] || die "Java $JAVA_FLOOR or newer is needed; found only $too_old." "$(java_remedy)"
  die "Java $JAVA_FLOOR or newer is needed; none was found." "$(java_remedy)"
}

java_remedy() {
  printf '%s' "Install one (Debian: apt install openjdk-17-jdk; macOS: brew install openjdk@17; any: https://adoptium.net) or set JAVA_HOME."
}

# Ends with a clear word where Sayso cannot be built.
require_build_tools() {
  [ -x "$JAVA_HOME/bin/javac" ] ||
    die "the Java in $JAVA_HOME has no compiler, and Sayso has to be built first." "Install the full JDK (Debian: apt install openjdk-17-jdk) or set JAVA_HOME to one."
  command -v mvn >/dev/null ||
    die "Maven is needed to build Sayso; there is no mvn on the PATH." "Install it (Debian: apt install maven; macOS: brew install maven; any: https://maven.apache.org)."
}

# Sets JAVA_OPTIONS for every Java that runs Sayso's code, by version: newer ones would warn about native code
# (SQLite) and incubating modules (Lucene) on stderr.
set_java_options() {
  JAVA_OPTIONS=(-XX:+UseSerialGC -Xss4m -Djava.awt.headless=true -Dfile.encoding=UTF-8
    "-Djava.util.logging.config.file=$ROOT/scripts/logging.properties")
  [ "$JAVA_MAJOR" -lt 22 ] || JAVA_OPTIONS+=(--enable-native-access=ALL-UNNAMED)
  [ "$JAVA_MAJOR" -lt 23 ] || JAVA_OPTIONS+=(--sun-misc-unsafe-memory-access=allow)
}

# The first input of the build that is newer than the given file: the build is out of date. Nothing otherwise.
newer_source() {
  find "$ROOT/pom.xml" "$ROOT"/*/pom.xml "$ROOT"/*/src/main -newer "$1" -print -quit 2>/dev/null
  [ ! -d "$ROOT/web" ] || find "$ROOT/web" \( -name node_modules -o -name dist -o -name test-results \) -prune \
    -o -type f -newer "$1" -print -quit 2>/dev/null
}

# Whether a module is built from these sources, in this folder, with every jar still in its place.
is_built() {
  local stamp="$STATE/built-$1" jar
  [ -s "$stamp" ] && [ "$(head -n 1 "$stamp")" = "$ROOT" ] || return 1
  [ -z "$(newer_source "$stamp")" ] || return 1
  local IFS=:
  for jar in $(class_path "$1"); do
    [ -e "$jar" ] || return 1
  done
}

# The jars of a built module and all that it needs, joined by colons.
class_path() {
  printf '%s/%s/target/sayso-%s-0.1.0-SNAPSHOT.jar:' "$ROOT" "$1" "$1"
  cat "$ROOT/$1/target/classpath.txt" 2>/dev/null || printf '%s' "$ROOT/$1/target/classpath.txt"
}

are_built() {
  local module
  for module in "$@"; do
    is_built "$module" || return 1
  done
}

# Builds modules and what they need, unless that is done already. Two first uses at once: one builds, one waits.
ensure_built() {
  are_built "$@" && return 0
  require_build_tools
  mkdir -p "$STATE" || die "cannot write to $STATE." "Sayso keeps its build beside its sources: make the folder writable."
  if command -v flock >/dev/null; then
    exec 9>"$STATE/lock"
    flock -n 9 || { say "Another Sayso is being built here; waiting for it …"; flock 9; }
  fi
  are_built "$@" || build "$@"
  exec 9>&-
}

build() {
  local module log="$STATE/build.log" started="$SECONDS"
  if compgen -G "$STATE/built-*" >/dev/null; then
    say "Building Sayso again (its sources have changed) …"
  elif [ -d "$HOME/.m2/repository/edu/stanford/nlp/stanford-corenlp" ]; then
    say "Building Sayso (first use; takes a minute or two) …"
  else
    say "Building Sayso (first use; downloads about 600 MB, mostly language models, and takes a few minutes) …"
  fi
  for module in "$@"; do
    printf '%s\n' "$ROOT" >"$STATE/built-$module.new"
  done
  (cd "$ROOT" && exec mvn -B -Dmaven.test.skip=true -Dstyle.color=never -pl "$(IFS=,; printf '%s' "$*")" -am package) \
    >"$log" 2>&1 </dev/null 9>&- &
  watch_build $! "$log" || build_failed "$log"
  [[ " $* " != *" cli "* ]] || archive_classes
  for module in "$@"; do
    mv "$STATE/built-$module.new" "$STATE/built-$module"
  done
  say "Built in $((SECONDS - started)) s."
}

# Runs the program once, on one sample, and keeps the classes that Java loaded, so that later starts are quicker (class
# data sharing). Where it fails, starts are as quick as before.
archive_classes() {
  local archive="$STATE/classes-$JAVA_MAJOR.jsa" warm="$STATE/warm-up"
  set_java_options
  rm -rf "$STATE"/classes-*.jsa "$warm"
  "$JAVA_HOME/bin/java" "${JAVA_OPTIONS[@]}" -Xmx4g -XX:ArchiveClassesAtExit="$archive" -cp "$(class_path cli)" \
    org.sayso.cli.Main read "$ROOT/samples/port/gazette-wire.txt" --case "$warm" >"$STATE/warm-up.log" 2>&1 </dev/null
  rm -rf "$warm"
}

# Adds the archive of loaded classes to JAVA_OPTIONS. Where it does not fit this Java, Java is to leave it alone, silently:
# its own log would go to stdout, among the data.
use_archive() {
  local archive="$STATE/classes-$JAVA_MAJOR.jsa"
  [ ! -r "$archive" ] || JAVA_OPTIONS+=("-XX:SharedArchiveFile=$archive" -Xlog:disable -Xlog:all=error:stderr)
}

# Waits for Maven and says from time to time what it is doing.
watch_build() {
  local pid="$1" log="$2" waited=0 doing before=""
  while kill -0 "$pid" 2>/dev/null; do
    sleep 1
    waited=$((waited + 1))
    [ $((waited % 10)) -eq 0 ] || continue
    doing="$(sed -n -e 's/^Downloading from [^:]*: .*\//downloading /p' -e 's/^.*Building \(Sayso [a-z]*\) .*/building \1/p' "$log" | tail -n 1)"
    [ "$doing" = "$before" ] && [ $((waited % 60)) -ne 0 ] || say "  $waited s: ${doing:-starting}"
    before="$doing"
  done
  wait "$pid"
}

build_failed() {
  rm -f "$STATE"/built-*.new
  say "sayso: the build failed. The end of $1:"
  grep -v '^Download' "$1" | grep -E 'ERROR|BUILD' | head -n 15 | sed 's/^/  /' >&2
  if grep -qE 'Could not transfer|Unknown host|Connection (refused|timed out)|Network is unreachable' "$1"; then
    say "       Maven could not download what Sayso needs: check the network (or the proxy in ~/.m2/settings.xml) and run the command again."
  elif grep -qE 'No space left' "$1"; then
    say "       The disk is full: the build needs about 1.5 GB in ~/.m2 and in $ROOT."
  else
    say "       The whole log is in $1. After a git pull, 'mvn clean' in $ROOT often helps."
  fi
  exit 4
}
