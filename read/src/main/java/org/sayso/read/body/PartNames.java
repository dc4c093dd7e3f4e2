package org.sayso.read.body;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.sayso.read.lexicon.Lexicon;

/** Reads the names, class and id, that pages give to their parts. Stateless. */
final class PartNames {
  private PartNames() {}

  /** The pattern of one kind of entry in {@code clutter.tsv}, for names in lower case. */
  static Pattern of(String kind) {
    return Pattern.compile(Lexicon.of("clutter.tsv").where(kind).anyOf(1).pattern());
  }

  /** Whether class or id is of the kind. */
  static boolean name(Pattern kind, Element part) {
    return part.hasAttr("class") && kind.matcher(lower(part.className())).find()
        || part.hasAttr("id") && kind.matcher(lower(part.id())).find();
  }

  static String lower(String names) {
    return names.toLowerCase(Locale.ROOT);
  }
}
