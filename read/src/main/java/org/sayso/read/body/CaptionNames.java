package org.sayso.read.body;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.sayso.read.lexicon.AnyOf;

/** Knows the parts of a page that hold the words under a picture, by tag and class. Immutable. */
final class CaptionNames {
  private static final CaptionNames STANDARD = new CaptionNames();

  private static final Set<String> WHOLE = Set.of("html", "body", "main", "article", "section");

  private final AnyOf names = PartNames.of("caption");

  private CaptionNames() {}

  /** The names of {@code clutter.tsv}. */
  static CaptionNames standard() {
    return STANDARD;
  }

  boolean name(Element element) {
    return element.nameIs("figcaption")
        || !WHOLE.contains(element.normalName())
            && element.hasAttr("class")
            && names.isIn(PartNames.lower(element.className()));
  }
}
