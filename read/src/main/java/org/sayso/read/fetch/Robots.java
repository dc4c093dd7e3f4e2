package org.sayso.read.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server asks of visitors that are no people, for one of them: the Robots Exclusion Protocol
 * (RFC 9309). Of the rules about a path the most exact one holds, and of two as exact the one that
 * opens.
 *
 * @param rules those for this visitor; none open everything
 * @param delay the pause between two requests that is asked for, which is not in the standard
 */
record Robots(List<RobotsRule> rules, Optional<Duration> delay) {
  /** Nothing is asked. */
  static final Robots OPEN = new Robots(List.of(), Optional.empty());

  private static final Pattern LINE =
      Pattern.compile("\\s*([^:\\s#][^:#]*?)\\s*:\\s*([^#]*?)\\s*(?:#.*)?");
  private static final Pattern PRODUCT = Pattern.compile("[A-Za-z_-]+");
  private static final int MOST_LINES = 100_000;

  Robots {
    rules = List.copyOf(rules);
    Objects.requireNonNull(delay, "delay");
  }

  /** Reads such a file for a visitor; what is no line of the protocol is passed over. */
  static Robots parse(String text, String visitor) {
    Groups groups = new Groups(visitor.toLowerCase(Locale.ROOT));
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    plain
        .lines()
        .limit(MOST_LINES)
        .map(LINE::matcher)
        .filter(Matcher::matches)
        .forEach(groups::add);
    return groups.settled();
  }

  /** Whether the visitor may ask for an address. */
  boolean allows(URI uri) {
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return path.equals("/robots.txt") || allows(RobotsRule.comparable(path + query));
  }

  private boolean allows(String path) {
    return rules.stream()
        .filter(rule -> rule.matches(path))
        .max(Comparator.comparingInt(RobotsRule::octets).thenComparing(RobotsRule::allows))
        .map(RobotsRule::allows)
        .orElse(true);
  }

  /** Collects what is said to the visitor by name, and what to all; the former wins. */
  private static final class Groups {
    private final String visitor;
    private final List<RobotsRule> named = new ArrayList<>();
    private final List<RobotsRule> all = new ArrayList<>();
    private Optional<Duration> namedDelay = Optional.empty();
    private Optional<Duration> allDelay = Optional.empty();
    private boolean known;
    private boolean forVisitor;
    private boolean forAll;
    private boolean rulesSeen;

    Groups(String visitor) {
      this.visitor = visitor;
    }

    void add(Matcher line) {
      String value = line.group(2);
      switch (line.group(1).toLowerCase(Locale.ROOT)) {
        case "user-agent" -> agent(value);
        case "allow" -> rule(true, value);
        case "disallow" -> rule(false, value);
        case "crawl-delay" -> delay(value);
        default -> {
          // Other records, such as sitemaps, neither end a group nor begin one (2.2.4).
        }
      }
    }

    private void agent(String value) {
      if (rulesSeen) {
        forVisitor = false;
        forAll = false;
        rulesSeen = false;
      }
      Matcher product = PRODUCT.matcher(value);
      boolean mine = product.lookingAt() && product.group().equalsIgnoreCase(visitor);
      known |= mine;
      forVisitor |= mine;
      forAll |= value.equals("*");
    }

    private void rule(boolean allows, String value) {
      rulesSeen = true;
      if (!value.isEmpty()) {
        RobotsRule rule = RobotsRule.of(allows, value);
        if (forVisitor) {
          named.add(rule);
        }
        if (forAll) {
          all.add(rule);
        }
      }
    }

    private void delay(String value) {
      Optional<Duration> asked =
          Optional.of(value)
              .filter(v -> v.matches("\\d{1,6}(\\.\\d{1,3})?"))
              .map(v -> Duration.ofMillis(Math.round(Double.parseDouble(v) * 1000)));
      namedDelay = forVisitor ? asked.or(() -> namedDelay) : namedDelay;
      allDelay = forAll ? asked.or(() -> allDelay) : allDelay;
    }

    Robots settled() {
      return known ? new Robots(named, namedDelay) : new Robots(all, allDelay);
    }
  }
}
