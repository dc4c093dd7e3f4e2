package org.sayso.read.feed;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Metadata;
import org.sayso.model.text.Edtf;
import org.sayso.read.feed.FeedItem.Extent;
import org.sayso.read.scrape.DateWords;

/** Takes from rome what an article needs. Used for one document. */
final class RomeFeed {
  private static final List<String> PUBLISHED =
      List.of("published", "pubDate", "issued", "date", "created", "dateTimeWritten");
  private static final List<String> MODIFIED = List.of("updated", "modified");

  private final FeedPublisher publisher;
  private final String address;
  private final List<SyndEntry> entries;
  private final List<Element> elements;

  private RomeFeed(SyndFeed feed, List<Element> elements) {
    this.address = words(feed.getLink());
    this.publisher = FeedPublisher.of(FeedWords.line(words(feed.getTitle())), address);
    this.entries = feed.getEntries();
    this.elements = elements.size() == entries.size() ? elements : List.of();
  }

  /**
   * The items of a document.
   *
   * @throws NotXml where it is no feed that rome knows
   */
  static List<FeedItem> items(Document document) throws NotXml {
    try {
      Document known = Dialect.known(document).orElseThrow(() -> noFeed(document));
      List<Element> elements = List.copyOf(Dialect.items(known));
      return new RomeFeed(new SyndFeedInput().build(known), elements).items();
    } catch (StackOverflowError e) {
      throw new NotXml("its tags lie too deep in each other", 1);
    } catch (FeedException | IllegalArgumentException e) {
      throw new NotXml("it is no feed that is known here (" + e.getMessage() + ")", 1);
    }
  }

  private static NotXml noFeed(Document document) {
    String root = document.getRootElement().getQualifiedName();
    return new NotXml("it is no feed: it begins with <" + root + ">", 1);
  }

  private List<FeedItem> items() {
    List<FeedItem> items = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Optional<Element> element =
          elements.isEmpty() ? Optional.empty() : Optional.of(elements.get(i));
      items.add(item(i + 1, entries.get(i), element));
    }
    return items;
  }

  private FeedItem item(int number, SyndEntry entry, Optional<Element> element) {
    Optional<String> link = link(entry, element);
    Optional<String> printed = publisher(entry, link);
    String title = FeedWords.headline(title(entry), printed);
    Body body = body(entry);
    Metadata metadata =
        new Metadata(
                Optional.of(title).filter(t -> !t.isEmpty()),
                printed,
                FeedWords.people(authors(entry)),
                date(element, PUBLISHED)
                    .or(() -> date(element, MODIFIED).flatMap(RomeFeed::orBefore)),
                date(element, MODIFIED),
                Optional.empty(),
                link)
            .with(keywords(entry), List.of(), Optional.empty());
    String key = key(entry, link, title + "\n" + body.words);
    return new FeedItem(number, key, metadata, body.words, body.extent);
  }

  private static String title(SyndEntry entry) {
    SyndContent title = entry.getTitleEx();
    return words(title == null ? entry.getTitle() : title.getValue());
  }

  private static String key(SyndEntry entry, Optional<String> link, String all) {
    String id = words(entry.getUri()).strip();
    return id.isEmpty() ? link.orElseGet(() -> "words:" + ArticleId.of(all).value()) : id;
  }

  /** Through a service that counts clicks, the feed also tells the page's own address. */
  private Optional<String> link(SyndEntry entry, Optional<Element> element) {
    Optional<String> own =
        element.flatMap(e -> child(e, "origLink")).or(() -> Optional.ofNullable(entry.getLink()));
    return own.map(String::strip).flatMap(this::absolute);
  }

  private Optional<String> absolute(String link) {
    try {
      URI uri = address.isEmpty() ? URI.create(link) : URI.create(address).resolve(link);
      return Optional.of(uri.toString()).filter(u -> u.matches("(?i)https?://.+"));
    } catch (IllegalArgumentException e) {
      return Optional.of(link).filter(u -> u.matches("(?i)https?://.+"));
    }
  }

  private Optional<String> publisher(SyndEntry entry, Optional<String> link) {
    Optional<String> source =
        Optional.ofNullable(entry.getSource()).map(SyndFeed::getTitle).map(FeedWords::line);
    Optional<String> core =
        Optional.ofNullable(entry.getModule(DCModule.URI))
            .map(module -> ((DCModule) module).getPublisher())
            .map(FeedWords::line);
    return source
        .filter(s -> !s.isEmpty())
        .or(() -> core.filter(c -> !c.isEmpty()))
        .or(() -> publisher.of(link.orElse("")));
  }

  private static Stream<String> authors(SyndEntry entry) {
    List<String> people =
        entry.getAuthors().stream()
            .map(SyndPerson::getName)
            .filter(n -> n != null && !n.isBlank())
            .toList();
    return people.isEmpty() ? Stream.of(words(entry.getAuthor())) : people.stream();
  }

  private static List<String> keywords(SyndEntry entry) {
    return entry.getCategories().stream()
        .map(c -> FeedWords.line(words(c.getName())))
        .filter(k -> !k.isEmpty())
        .distinct()
        .toList();
  }

  /** The day as the feed prints it, in its own zone. */
  private static Optional<Edtf> date(Optional<Element> item, List<String> names) {
    return item.flatMap(
        e ->
            names.stream()
                .flatMap(name -> child(e, name).stream())
                .flatMap(words -> DateWords.standard().stamp(words).stream())
                .findFirst());
  }

  /** What was changed on a day was printed on it or before. */
  private static Optional<Edtf> orBefore(Edtf changed) {
    return Optional.of(changed.value())
        .filter(value -> !value.contains("/"))
        .map(value -> new Edtf("../" + value));
  }

  private static Optional<String> child(Element item, String name) {
    return item.getChildren().stream()
        .filter(c -> c.getName().equals(name))
        .map(Element::getTextTrim)
        .filter(words -> !words.isEmpty())
        .findFirst();
  }

  private record Body(String words, Extent extent) {}

  private static Body body(SyndEntry entry) {
    String content =
        entry.getContents().stream()
            .map(RomeFeed::markup)
            .max(Comparator.comparing(String::length))
            .orElse("");
    String summary = markup(entry.getDescription());
    boolean whole = content.length() >= summary.length() && !content.isBlank();
    boolean same = content.strip().equals(summary.strip());
    String words = whole ? content : summary;
    String plain = FeedWords.line(words);
    return new Body(words, whole && !same ? Teasers.ofContent(plain) : Teasers.ofSummary(plain));
  }

  /** Words that are declared to be plain are escaped, so that all bodies are mark-up. */
  private static String markup(SyndContent content) {
    String words = content == null ? "" : words(content.getValue());
    boolean plain = content != null && "text".equals(content.getType());
    return plain ? words.replace("&", "&amp;").replace("<", "&lt;") : words;
  }

  private static String words(String maybe) {
    return maybe == null ? "" : maybe;
  }
}
