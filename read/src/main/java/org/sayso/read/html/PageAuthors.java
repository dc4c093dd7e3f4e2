package org.sayso.read.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sayso.read.scrape.Byline;
import org.sayso.read.scrape.Bylines;
import org.sayso.read.scrape.Names;

/** Finds who wrote a page's article: the first place that names a person settles it. */
final class PageAuthors {
  private static final String PLACES =
      "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], [class*=byline], [class*=author-name], [class*=author__name], [class~=(?i)^author$], [class*=autor]";

  private static final Pattern LABEL =
      Pattern.compile("(?i)^(?:authors?|autor(?:in|en)?|text|redaktion)\\b\\s*:?\\s*");

  private final Document page;
  private final JsonLd json;
  private final String text;

  PageAuthors(Document page, JsonLd json) {
    this.page = page;
    this.json = json;
    this.text = page.text();
  }

  /** In the order of the page; outlets and agencies are no authors. */
  List<String> names(Optional<String> publisher) {
    return Stream.<java.util.function.Supplier<Stream<String>>>of(
            () -> json.names("author").stream(),
            () -> PageMetadata.metas(page, "author"),
            () -> shown().stream())
        .map(place -> people(place.get(), publisher))
        .filter(people -> !people.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The words of the first marked place that names anybody, and of its like beside it. */
  private List<String> shown() {
    for (Element place : page.select(PLACES)) {
      if (!people(Stream.of(words(place)), Optional.empty()).isEmpty() && place.parent() != null) {
        return place.parent().children().stream()
            .filter(c -> c.className().equals(place.className()))
            .map(PageAuthors::words)
            .toList();
      }
    }
    return List.of();
  }

  private static String words(Element element) {
    return LABEL.matcher(element.text().strip()).replaceFirst("");
  }

  private List<String> people(Stream<String> stated, Optional<String> publisher) {
    Set<String> people = new LinkedHashSet<>();
    stated.flatMap(PageAuthors::split).filter(n -> isPerson(n, publisher)).forEach(people::add);
    return List.copyOf(people);
  }

  private static Stream<String> split(String words) {
    Optional<Byline> byline = Bylines.standard().read(words).filter(b -> !b.authors().isEmpty());
    return byline
        .map(b -> b.authors().stream())
        .orElseGet(
            () ->
                Bylines.names(words.replaceFirst("(?i)^(?:by|von|par|por|author)\\s+", ""))
                    .stream());
  }

  private boolean isPerson(String name, Optional<String> publisher) {
    boolean outlet =
        publisher.filter(p -> Names.same(p, name)).isPresent()
            || Names.standard().agency(name).isPresent()
            || Names.standard().isOutlet(name);
    return !outlet && Bylines.isName(name) && !Bylines.isPlace(name, text);
  }
}
