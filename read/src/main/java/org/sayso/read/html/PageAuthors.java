package org.sayso.read.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private final Document page;
  private final JsonLd json;

  PageAuthors(Document page, JsonLd json) {
    this.page = page;
    this.json = json;
  }

  /** In the order of the page; outlets and agencies are no authors. */
  List<String> names(Optional<String> publisher) {
    return Stream.<java.util.function.Supplier<Stream<String>>>of(
            () -> json.names("author").stream(),
            () -> PageMetadata.metas(page, "author"),
            () -> page.select(PLACES).stream().limit(6).map(PageAuthors::words))
        .map(place -> people(place.get(), publisher))
        .filter(people -> !people.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static String words(Element element) {
    return element.text().strip();
  }

  private static List<String> people(Stream<String> stated, Optional<String> publisher) {
    Set<String> people = new LinkedHashSet<>();
    stated.flatMap(PageAuthors::split).filter(n -> isPerson(n, publisher)).forEach(people::add);
    return List.copyOf(people);
  }

  private static Stream<String> split(String words) {
    Optional<Byline> byline = Bylines.standard().read(words).filter(b -> !b.authors().isEmpty());
    return byline
        .map(b -> b.authors().stream())
        .orElseGet(
            () -> Bylines.names(words.replaceFirst("(?i)^(?:by|von|par|por)\\s+", "")).stream());
  }

  private static boolean isPerson(String name, Optional<String> publisher) {
    boolean outlet =
        publisher.filter(p -> Names.same(p, name)).isPresent()
            || Names.standard().agency(name).isPresent()
            || Names.standard().isOutlet(name);
    return !outlet && Bylines.isName(name);
  }
}
