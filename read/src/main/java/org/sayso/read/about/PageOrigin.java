package org.sayso.read.about;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.sayso.read.scrape.Names;

/** Whose page it is, where it stands, and from where it was taken. */
final class PageOrigin {
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> DAY_FIRST = Set.of("uk", "au", "nz", "ie", "za", "in");
  private static final Pattern NO_NAME = Pattern.compile("(?i)https?://.*|@.*");

  private final Document page;
  private final MetaTags tags;
  private final JsonLd json;
  private final Optional<String> url;
  private final String tag;

  PageOrigin(Document page, MetaTags tags, JsonLd json) {
    this.page = page;
    this.tags = tags;
    this.json = json;
    this.url = address();
    this.tag = stated();
  }

  /** The outlet that the page names as its publisher. */
  Optional<String> publisher() {
    return json.names("publisher").stream()
        .findFirst()
        .or(() -> tags.first("publisher"))
        .filter(p -> !NO_NAME.matcher(p).matches());
  }

  /** The name of the site, which is not always the publisher's. */
  Optional<String> site() {
    return tags.first("site").or(this::publisher);
  }

  /** The canonical address. */
  Optional<String> url() {
    return url;
  }

  private Optional<String> address() {
    Stream<String> links =
        page.getElementsByTag("link").stream()
            .filter(l -> l.attr("rel").equalsIgnoreCase("canonical"))
            .map(l -> l.attr("href").strip());
    return Stream.of(links, tags.values("url"), json.stamp("url").stream())
        .flatMap(s -> s)
        .filter(Addresses::isWeb)
        .findFirst();
  }

  /** The host of any address that the page gives itself. */
  Optional<String> host() {
    return url.flatMap(Addresses::host);
  }

  /** Language and country as BCP 47 has them, as the page states them; "" where it does not. */
  String tag() {
    return tag;
  }

  private String stated() {
    Stream<String> stated =
        Stream.of(
                page.children().stream().map(e -> e.attr("lang")),
                tags.values("language"),
                json.stamp("inLanguage").stream())
            .flatMap(s -> s);
    List<String> known =
        stated
            .map(l -> l.strip().replace('_', '-'))
            .filter(l -> LANGUAGES.contains(code(l)))
            .toList();
    return known.stream()
        .filter(l -> l.length() > 3 && code(l).equals(code(known.get(0))))
        .findFirst()
        .or(() -> known.stream().findFirst())
        .orElse("");
  }

  /** The same, filled from the country of the address, to tell how dates are written. */
  String dateTag() {
    String top = host().map(h -> h.substring(h.lastIndexOf('.') + 1)).orElse("");
    if (tag.isEmpty()) {
      return LANGUAGES.contains(top) ? top : "";
    }
    boolean english = tag.equalsIgnoreCase("en");
    return english && DAY_FIRST.contains(top)
        ? "en-GB"
        : english && top.equals("us") ? "en-US" : tag;
  }

  private static String code(String tag) {
    return tag.toLowerCase(Locale.ROOT).split("-", 2)[0];
  }

  /** ISO 639-1. */
  Optional<String> language() {
    return Optional.of(code(tag())).filter(l -> !l.isEmpty());
  }

  /** What the publisher files the article under. */
  List<String> keywords() {
    Stream<String> listed =
        Stream.of(
            json.list("keywords"), tags.values("tag").toList(), tags.values("keyword").toList())
            .filter(l -> !l.isEmpty())
            .findFirst()
            .orElse(List.of())
            .stream();
    return listed
        .flatMap(k -> Stream.of(k.split("\\s*[,;]\\s*")))
        .map(String::strip)
        .filter(k -> !k.isEmpty() && k.length() <= 80)
        .distinct()
        .limit(50)
        .toList();
  }

  /** Addresses of what the article says it is made from, itself left out. */
  List<String> basedOn() {
    Predicate<String> itself = a -> url.filter(u -> same(u, a)).isPresent();
    return Stream.of(
            json.addresses("isBasedOn").stream(),
            json.addresses("isBasedOnUrl").stream(),
            tags.values("based-on").filter(Addresses::isWeb))
        .flatMap(s -> s)
        .filter(itself.negate())
        .distinct()
        .toList();
  }

  private static boolean same(String a, String b) {
    return plain(a).equals(plain(b));
  }

  private static String plain(String address) {
    return address.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[?#].*|/+$", "");
  }

  /** Whose copy the page says it is, where that is not the publisher's own. */
  Optional<String> sourceOrganization() {
    return Stream.concat(json.names("sourceOrganization").stream(), tags.values("source"))
        .filter(s -> !NO_NAME.matcher(s).matches() && s.length() <= 100)
        .filter(s -> publisher().filter(p -> Names.same(p, s)).isEmpty())
        .findFirst();
  }
}
