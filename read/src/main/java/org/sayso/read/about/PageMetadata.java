package org.sayso.read.about;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.sayso.model.article.Metadata;
import org.sayso.read.scrape.Bare;
import org.sayso.read.scrape.DateWords;

/** Reads what a page says about itself. Reads the page once, changes nothing. Immutable. */
public final class PageMetadata {
  private final Metadata metadata;
  private final JsonLd json;

  /** Looks through a page; that is where the work is done. */
  public PageMetadata(Document page) {
    json = JsonLd.of(page);
    MetaTags tags = new MetaTags(page);
    Marks marks = new Marks();
    PageOrigin origin = new PageOrigin(page, tags, json);
    PageTitle title = new PageTitle(page, marks, stated(tags), origin);
    DateWords days = DateWords.in(origin.dateTag());
    Places places = Places.of(page, marks, days, title.element());
    PageDates dates = new PageDates(new StatedDates(page, tags, json, origin), places);
    Optional<String> words = title.words();
    Optional<String> publisher =
        origin.publisher().or(() -> words.flatMap(t -> siteBeside(t, page.title())));
    metadata =
        new Metadata(
            words,
            publisher,
            new PageAuthors(tags, json, places, origin).names(),
            dates.published(),
            dates.modified(),
            origin.language(),
            origin.url(),
            origin.keywords(),
            origin.basedOn(),
            origin.sourceOrganization());
  }

  /** What is known about the page's article. */
  public Metadata read() {
    return metadata;
  }

  /** The article's text as the page states it beside its mark-up, a hint to where it stands. */
  public Optional<String> statedBody() {
    return json.words("articleBody");
  }

  /** Whether the page says that its article is not free for everybody. */
  public boolean isLocked() {
    return json.stamp("isAccessibleForFree").filter("false"::equalsIgnoreCase).isPresent();
  }

  private List<String> stated(MetaTags tags) {
    return Stream.concat(tags.values("title"), json.words("headline").stream()).toList();
  }

  /** The site's name beside the headline in the window's title. */
  private static Optional<String> siteBeside(String headline, String windowTitle) {
    List<String> parts = Titles.parts(windowTitle);
    String bare = Bare.of(headline);
    boolean split = parts.size() == 2 && parts.stream().anyMatch(p -> Bare.of(p).equals(bare));
    return split
        ? parts.stream()
            .filter(p -> !Bare.of(p).equals(bare))
            .filter(PageMetadata::isName)
            .findFirst()
        : Optional.empty();
  }

  /** Up to five words, all capitalised. */
  private static boolean isName(String words) {
    return words.matches("(?:\\p{Lu}[\\p{L}\\d’'.&-]*(?:\\s+(?:of|and|the|&)(?=\\s))?\\s*){1,5}");
  }
}
