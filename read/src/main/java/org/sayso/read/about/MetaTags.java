package org.sayso.read.about;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.sayso.read.lexicon.Lexicon;

/** The meta tags of a page by name; which one fills which slot is {@code meta-tags.tsv}. */
final class MetaTags {
  private static final Map<String, List<String>> SLOTS = slots(Lexicon.of("meta-tags.tsv"));
  private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

  private final Map<String, List<String>> byName = new HashMap<>();

  MetaTags(Document page) {
    for (Element meta : page.getElementsByTag("meta")) {
      String content = clean(meta.attr("content"));
      if (!content.isEmpty()) {
        NAMES.stream()
            .filter(meta::hasAttr)
            .map(a -> plain(meta.attr(a)))
            .distinct()
            .forEach(n -> byName.computeIfAbsent(n, k -> new ArrayList<>()).add(content));
      }
    }
    labelled();
  }

  private static Map<String, List<String>> slots(Lexicon lexicon) {
    return lexicon.rows().stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toList())));
  }

  /** A name in small letters; vocabularies are parted from their terms by a dot or a colon. */
  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(':', '.');
  }

  /** A card's pairs ("twitter:label1" says what "twitter:data1" is) under their label. */
  private void labelled() {
    for (int i = 1; i <= 2; i++) {
      Optional<String> label = named("twitter:label" + i).findFirst();
      List<String> data = named("twitter:data" + i).toList();
      label.ifPresent(l -> byName.put(plain("label:" + l), data));
    }
  }

  /** White space levelled, entities resolved that were escaped twice. */
  private static String clean(String content) {
    String words = content.indexOf('&') < 0 ? content : Parser.unescapeEntities(content, true);
    return words.replace('\u00a0', ' ').strip();
  }

  /** The contents of the tags that fill a slot, in the order of the lexicon. */
  Stream<String> values(String slot) {
    return SLOTS.getOrDefault(slot, List.of()).stream().flatMap(this::named);
  }

  Optional<String> first(String slot) {
    return values(slot).findFirst();
  }

  private Stream<String> named(String name) {
    return byName.getOrDefault(plain(name), List.of()).stream();
  }
}
