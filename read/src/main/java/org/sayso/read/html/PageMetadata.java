package org.sayso.read.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  private static final String DATE_PLACES =
      "time, [class*=date], [class*=datum], [id*=date], [class*=publi], [class*=posted], [class*=byline], [class*=meta]";
  private static final int LONGEST_DATE = 120;
  private static final Pattern IN_URL =
      Pattern.compile("/((?:19|20)\\d{2}/[01]?\\d/[0-3]?\\d)(?:/|$)");
  private static final Pattern PART = Pattern.compile("\\s+[|–—»·•-]\\s+|\\s*[|»]\\s*");

  private final Document page;
  private final JsonLd json;

  PageMetadata(Document page) {
    this.page = page;
    this.json = JsonLd.of(page);
  }

  Metadata read() {
    Optional<String> site = publisher();
    Optional<String> title = title(site);
    Optional<String> publisher = site.or(() -> title.flatMap(this::siteInTitle));
    return new Metadata(
        title,
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
    return shown
        .or(() -> stated)
        .or(() -> headings.stream().findFirst())
        .map(title -> withoutSite(title, publisher));
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

  /** The window's title without the site's name: the part that a heading shows, or the longest. */
  private Optional<String> headTitle(Optional<String> publisher) {
    List<String> parts = titleParts();
    Set<String> shown =
        page.select("h1, h2, h3, [class*=headline], [class*=title], [id*=headline]").stream()
            .map(e -> bare(e.text()))
            .collect(Collectors.toSet());
    Optional<String> heading = parts.stream().filter(p -> shown.contains(bare(p))).findFirst();
    boolean named =
        parts.size() > 1
            && publisher.filter(p -> Names.same(p, parts.get(parts.size() - 1))).isPresent();
    String whole = page.title().strip();
    boolean long_ = parts.size() > 1 && parts.get(0).length() > whole.length() / 2;
    return heading
        .or(() -> Optional.of(named || long_ ? parts.get(0) : whole))
        .filter(t -> !t.isEmpty());
  }

  private List<String> titleParts() {
    return PART.splitAsStream(page.title().strip())
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .toList();
  }

  /** The site's name beside the headline in the window's title. */
  private Optional<String> siteInTitle(String headline) {
    List<String> parts = titleParts();
    boolean split =
        parts.size() == 2 && parts.stream().anyMatch(p -> bare(p).equals(bare(headline)));
    return split
        ? parts.stream()
            .filter(p -> !bare(p).equals(bare(headline)))
            .filter(PageMetadata::isSite)
            .findFirst()
        : Optional.empty();
  }

  /** Up to five words, all capitalised. */
  private static boolean isSite(String words) {
    return words.matches("(?:\\p{Lu}[\\p{L}\\d’'.&-]*(?:\\s+(?:of|and|the|&)(?=\\s))?\\s*){1,5}");
  }

  private static String withoutSite(String title, Optional<String> site) {
    String[] parts = title.split("\\s+[|–—•]\\s+");
    boolean ends = parts.length == 2 && site.filter(s -> Names.same(s, parts[1])).isPresent();
    return ends ? parts[0].strip() : title;
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
    Stream<String> shown = slot.equals("published") ? shownDates() : Stream.empty();
    List<Edtf> dates =
        Stream.of(stated, marked, shown)
            .flatMap(s -> s)
            .flatMap(s -> days().stamp(s).stream())
            .toList();
    return dates.stream()
        .filter(PageMetadata::isDay)
        .findFirst()
        .or(() -> dates.stream().findFirst());
  }

  /** What the page shows as its date, then what its address says. */
  private Stream<String> shownDates() {
    Stream<String> times =
        page
            .select(
                "article time[datetime], main time[datetime], header time[datetime], time[pubdate]")
            .stream()
            .map(PageMetadata::value);
    Stream<String> labels =
        page.select(DATE_PLACES).stream()
            .map(Element::text)
            .filter(t -> t.length() <= LONGEST_DATE);
    Stream<String> address =
        url().stream().map(IN_URL::matcher).filter(Matcher::find).map(m -> m.group(1));
    return Stream.of(times, labels, address).flatMap(s -> s);
  }

  /** Only English-speaking countries write the month first. */
  private DateWords days() {
    return language().filter(l -> !l.equals("en")).isPresent()
        ? DateWords.dayFirst()
        : DateWords.standard();
  }

  private static boolean isDay(Edtf date) {
    return date.value().length() == 10;
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
