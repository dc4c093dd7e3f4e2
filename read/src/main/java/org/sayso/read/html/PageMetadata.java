package org.sayso.read.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sayso.model.article.Metadata;
import org.sayso.model.text.Edtf;
import org.sayso.read.lexicon.Lexicon;
import org.sayso.read.scrape.DateWords;
import org.sayso.read.scrape.Names;

/**
 * Reads what a page says about itself: JSON-LD first, then meta tags, then marked places in the
 * page. Which meta tag means what is {@code meta-tags.tsv}. Immutable.
 */
final class PageMetadata {
  private static final Lexicon TAGS = Lexicon.of("meta-tags.tsv");
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final Document page;
  private final JsonLd json;

  PageMetadata(Document page) {
    this.page = page;
    this.json = JsonLd.of(page);
  }

  Metadata read() {
    Optional<String> publisher = publisher();
    return new Metadata(
        title(publisher),
        publisher,
        new PageAuthors(page, json).names(publisher),
        date("published", "datePublished"),
        date("modified", "dateModified"),
        language(),
        url());
  }

  /** The article's text as the page states it beside its mark-up, a hint to where it stands. */
  Optional<String> statedBody() {
    return json.words("articleBody");
  }

  private Optional<String> title(Optional<String> publisher) {
    Optional<String> stated =
        json.words("headline").or(() -> meta("title")).or(() -> headTitle(publisher));
    List<String> headings =
        page.select("h1").stream().map(h -> h.text().strip()).filter(h -> !h.isEmpty()).toList();
    Optional<String> shown =
        headings.stream().filter(h -> agrees(h, stated, publisher)).findFirst();
    return shown.or(() -> stated).or(() -> headings.stream().findFirst());
  }

  /** Whether a heading of the page is the title that its head states, wholly or in part. */
  private boolean agrees(String heading, Optional<String> stated, Optional<String> publisher) {
    String h = bare(heading);
    boolean site = publisher.filter(p -> Names.same(p, heading)).isPresent();
    return !site
        && h.length() > 8
        && Stream.of(stated.orElse(""), page.title())
            .map(PageMetadata::bare)
            .anyMatch(t -> t.contains(h) || t.length() > 20 && h.startsWith(t));
  }

  private Optional<String> headTitle(Optional<String> publisher) {
    String title = page.title().strip();
    String[] parts = title.split("\\s+[|–—»·-]\\s+|\\s*[|»]\\s*");
    boolean named =
        parts.length > 1
            && (publisher.filter(p -> Names.same(p, parts[parts.length - 1])).isPresent()
                || parts[0].length() > title.length() / 2);
    return Optional.of(named ? parts[0].strip() : title).filter(t -> !t.isEmpty());
  }

  private static String bare(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
  }

  private Optional<String> publisher() {
    return json.names("publisher").stream()
        .findFirst()
        .or(() -> meta("publisher"))
        .filter(p -> !p.matches("(?i)https?://.*|@.*"));
  }

  private Optional<Edtf> date(String slot, String property) {
    Stream<String> stated = Stream.concat(json.words(property).stream(), metas(slot));
    Stream<String> marked =
        page.select("[itemprop=" + property + "]").stream().map(PageMetadata::value);
    Stream<String> times =
        slot.equals("published")
            ? page
                .select(
                    "article time[datetime], main time[datetime], header time[datetime], time[pubdate]")
                .stream()
                .map(PageMetadata::value)
            : Stream.empty();
    return Stream.of(stated, marked, times)
        .flatMap(s -> s)
        .flatMap(s -> DateWords.standard().stamp(s).stream())
        .findFirst();
  }

  private static String value(Element element) {
    return Stream.of("datetime", "content")
        .map(element::attr)
        .filter(v -> !v.isBlank())
        .findFirst()
        .orElseGet(element::text);
  }

  private Optional<String> language() {
    Stream<String> stated =
        Stream.concat(
            page.select("html[lang]").stream().map(e -> e.attr("lang")), metas("language"));
    return stated
        .map(l -> l.strip().toLowerCase(Locale.ROOT).split("[-_]")[0])
        .filter(LANGUAGES::contains)
        .findFirst();
  }

  private Optional<String> url() {
    Stream<String> links =
        page.select("link[rel=canonical]").stream().map(e -> e.attr("href").strip());
    return Stream.concat(links, metas("url"))
        .filter(u -> u.matches("https?://[^\\s]+"))
        .findFirst();
  }

  private Optional<String> meta(String slot) {
    return metas(slot).findFirst();
  }

  private Stream<String> metas(String slot) {
    return metas(page, slot);
  }

  /** The contents of the meta tags that fill a slot, in the order of the lexicon. */
  static Stream<String> metas(Document page, String slot) {
    return TAGS.where(slot).column(1).stream()
        .flatMap(name -> page.select("meta").stream().filter(m -> names(m, name)))
        .map(m -> m.attr("content").strip())
        .filter(v -> !v.isEmpty());
  }

  private static boolean names(Element meta, String name) {
    return Stream.of("property", "name", "itemprop", "http-equiv")
        .anyMatch(a -> meta.attr(a).equalsIgnoreCase(name));
  }
}
