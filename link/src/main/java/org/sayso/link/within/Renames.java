package org.sayso.link.within;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.link.cluster.Clusters;
import org.sayso.link.name.Name;
import org.sayso.link.name.OrganizationName;
import org.sayso.link.name.PersonName;
import org.sayso.link.sense.NameUse;
import org.sayso.link.table.Table;
import org.sayso.model.finding.Schema;

/**
 * "Velmar, now Lindow" and "Lindow (formerly known as Velmar)": two names of one body, or of one
 * person, by the words between them. Stateless and thread-safe after construction.
 */
final class Renames {
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[,(]?\\s*(?<words>\\p{L}[\\p{L}. ]*?)\\s*,?\\s*(?:the )?[\"“'‘]?");
  private static final int LONGEST = 40;

  private final Set<String> words =
      Table.read("renames.tsv").stream().map(r -> r.get(0)).collect(Collectors.toSet());

  /** Joins what the text gives two names. */
  void join(List<NameUse> uses, String text, Clusters clusters) {
    for (int i = 1; i < uses.size(); i++) {
      int from = uses.get(i - 1).mention().span().end();
      int to = uses.get(i).mention().span().start();
      boolean near = from < to && to - from <= LONGEST;
      if (near && mayBeOne(uses.get(i - 1), uses.get(i)) && isRename(text.substring(from, to))) {
        clusters.join(i - 1, i, "renamed");
      }
    }
  }

  private boolean isRename(String between) {
    Matcher m = BETWEEN.matcher(between);
    return m.matches() && words.contains(m.group("words").toLowerCase(Locale.ROOT).strip());
  }

  /** Two bodies, or two persons; a place and a state change names too, rarely in passing. */
  private static boolean mayBeOne(NameUse one, NameUse other) {
    return isBody(one.name()) && isBody(other.name())
        || one.name() instanceof PersonName && other.name() instanceof PersonName;
  }

  private static boolean isBody(Name name) {
    return name instanceof OrganizationName
        || name instanceof Name.Other o && o.schema() == Schema.PRODUCT;
  }
}
