package org.sayso.read.body;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.sayso.read.lexicon.AnyOf;
import org.sayso.read.lexicon.Lexicon;

/** Reads the names, class and id, that pages give to their parts. Stateless. */
final class PartNames {
  private PartNames() {}

  /** The entries of one kind in {@code clutter.tsv}, for names in lower case. */
  static AnyOf of(String kind) {
    return Lexicon.of("clutter.tsv").where(kind).anyLower(1);
  }

  /** The same, one expression an entry. */
  static Stream<Pattern> patterns(String kind) {
    return Lexicon.of("clutter.tsv").where(kind).column(1).stream().map(Pattern::compile);
  }

  /** Whether class or id is of the kind. */
  static boolean name(AnyOf kind, Element part) {
    return part.hasAttr("class") && kind.isIn(lower(part.className()))
        || part.hasAttr("id") && kind.isIn(lower(part.id()));
  }

  static String lower(String names) {
    return names.toLowerCase(Locale.ROOT);
  }
}
