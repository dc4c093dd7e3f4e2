package org.sayso.read.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sayso.read.body.Candidate.Way;
import org.sayso.read.lexicon.AnyOf;
import org.sayso.read.lexicon.Lexicon;

/** Looks for the article in every way there is. Immutable. */
final class Candidates {
  private static final double MOST = 0.8;

  private final List<AnyOf> names =
      Lexicon.of("containers.tsv").rows().stream()
          .map(row -> new Lexicon(List.of(row)).anyLower(0))
          .toList();

  /** What the ways find, those that find something, in their own order. */
  List<Candidate> in(Document page, Outline outline, Optional<String> stated) {
    List<Candidate> found = new ArrayList<>();
    stated
        .flatMap(words -> new Stated(words, outline).place(page.body()))
        .ifPresent(part -> found.add(Candidate.of(Way.STATED, List.of(part), outline)));
    found.add(Candidate.of(Way.SCORED, new Scorer(outline).best(), outline));
    List<Element> parts = outline.parts();
    found.add(one(Way.MICRODATA, parts, Candidates::isMicrodata, outline));
    found.add(named(parts, outline));
    found.add(one(Way.SEMANTIC, parts, e -> e.nameIs("article"), outline));
    found.add(one(Way.SEMANTIC, parts, Candidates::isMain, outline));
    found.add(Candidate.of(Way.DENSE, List.of(dense(page.body(), outline)), outline));
    return found.stream().filter(c -> !c.isEmpty()).toList();
  }

  private static boolean isMicrodata(Element part) {
    return part.attr("itemprop").contains("articleBody")
        || part.attr("property").contains("articleBody");
  }

  private static boolean isMain(Element part) {
    return part.nameIs("main") || part.attr("role").equals("main");
  }

  /** The part with most running text among those that are asked for. */
  private static Candidate one(
      Way way, List<Element> parts, Predicate<Element> wanted, Outline outline) {
    List<Element> most =
        parts.stream()
            .filter(wanted)
            .max(Comparator.comparingInt(outline::prose))
            .map(List::of)
            .orElse(List.of());
    return Candidate.of(way, most, outline);
  }

  private Candidate named(List<Element> parts, Outline outline) {
    for (AnyOf name : names) {
      Candidate found = one(Way.NAMED, parts, e -> PartNames.name(name, e), outline);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Candidate.of(Way.NAMED, List.of(), outline);
  }

  private static Element dense(Element page, Outline outline) {
    int enough = (int) (MOST * outline.prose(page));
    Element at = page;
    Optional<Element> inner = Optional.of(page);
    while (inner.isPresent()) {
      at = inner.get();
      inner = at.children().stream().filter(c -> outline.prose(c) > enough).findFirst();
    }
    return at;
  }
}
