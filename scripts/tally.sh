# Counts what Surefire wrote. Sourced by ./check and .ci/run.

# Sets TESTS, FAILURES, ERRORS and SKIPPED from the report folders given.
tally() {
  local report counts
  TESTS=0 FAILURES=0 ERRORS=0 SKIPPED=0
  while IFS= read -r report; do
    counts="$(sed -n 's/^Tests run: \([0-9]*\), Failures: \([0-9]*\), Errors: \([0-9]*\), Skipped: \([0-9]*\).*/\1 \2 \3 \4/p' "$report" | head -n 1)"
    # shellcheck disable=SC2086
    set -- ${counts:-0 0 0 0}
    TESTS=$((TESTS + $1)) FAILURES=$((FAILURES + $2)) ERRORS=$((ERRORS + $3)) SKIPPED=$((SKIPPED + $4))
  done < <(find "$@" -name '*.txt' 2>/dev/null)
}

# Prints the failed tests, each with the beginning of its message.
failed_tests() {
  find "$@" -name '*.txt' -exec grep -hA 6 -E '<<< (FAILURE|ERROR)!$' {} + 2>/dev/null |
    grep -vE '^Tests run:|^\s+at |^--$' | head -n 120
}
