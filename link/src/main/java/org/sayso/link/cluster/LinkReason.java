package org.sayso.link.cluster;

import java.util.List;

/**
 * Why two names count as one.
 *
 * @param rule the rule's name: "same name", "surname", "acronym", …
 * @param names the keys of the two names, sorted
 */
public record LinkReason(String rule, List<String> names) implements Comparable<LinkReason> {
  public LinkReason {
    names = names.stream().sorted().toList();
  }

  @Override
  public int compareTo(LinkReason other) {
    int byRule = rule.compareTo(other.rule);
    return byRule != 0 ? byRule : names.toString().compareTo(other.names.toString());
  }
}
