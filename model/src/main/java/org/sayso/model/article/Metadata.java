package org.sayso.model.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sayso.model.text.Edtf;

/**
 * What is known about an article beside its text. Each slot is empty where neither the file nor the
 * user settles it; nothing is guessed.
 *
 * @param title the headline
 * @param publisher the outlet that printed it (not who is quoted, not the agency)
 * @param authors as in the byline, in its order
 * @param published the first publication
 * @param modified the last change that the page admits to
 * @param language ISO 639-1, lower case
 * @param url the canonical address
 * @param keywords what the publisher files it under, in the order of the page
 * @param basedOn addresses of the articles that it says it is made from: a first printing, a report
 *     that it passes on
 * @param sourceOrganization whose copy the page says it is, where that is not the publisher's: an
 *     agency, a partner outlet
 * @param retrieved when the page stood so: the moment at which a crawler or a download took it
 */
public record Metadata(
    Optional<String> title,
    Optional<String> publisher,
    List<String> authors,
    Optional<Edtf> published,
    Optional<Edtf> modified,
    Optional<String> language,
    Optional<String> url,
    List<String> keywords,
    List<String> basedOn,
    Optional<String> sourceOrganization,
    Optional<Instant> retrieved) {
  /** Nothing known. */
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Metadata {
    authors = List.copyOf(authors);
    keywords = List.copyOf(keywords);
    basedOn = List.copyOf(basedOn);
  }

  /** A page of which nobody says when it was taken. */
  public Metadata(
      Optional<String> title,
      Optional<String> publisher,
      List<String> authors,
      Optional<Edtf> published,
      Optional<Edtf> modified,
      Optional<String> language,
      Optional<String> url,
      List<String> keywords,
      List<String> basedOn,
      Optional<String> sourceOrganization) {
    this(
        title,
        publisher,
        authors,
        published,
        modified,
        language,
        url,
        keywords,
        basedOn,
        sourceOrganization,
        Optional.empty());
  }

  /** What plain text can tell: no keywords, and nothing of where it was taken from. */
  public Metadata(
      Optional<String> title,
      Optional<String> publisher,
      List<String> authors,
      Optional<Edtf> published,
      Optional<Edtf> modified,
      Optional<String> language,
      Optional<String> url) {
    this(
        title,
        publisher,
        authors,
        published,
        modified,
        language,
        url,
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** The same, with what the publisher files it under and where it says it was taken from. */
  public Metadata with(
      List<String> keywords, List<String> basedOn, Optional<String> sourceOrganization) {
    Copy copy = new Copy(this);
    copy.keywords = keywords;
    copy.basedOn = basedOn;
    copy.sourceOrganization = sourceOrganization;
    return copy.made();
  }

  /** The same in another language; empty where it is not known. */
  public Metadata in(Optional<String> language) {
    Copy copy = new Copy(this);
    copy.language = language;
    return copy.made();
  }

  /** This metadata, its empty slots filled from the other's. */
  public Metadata orElse(Metadata other) {
    return new Metadata(
        title.or(other::title),
        publisher.or(other::publisher),
        authors.isEmpty() ? other.authors : authors,
        published.or(other::published),
        modified.or(other::modified),
        language.or(other::language),
        url.or(other::url),
        keywords.isEmpty() ? other.keywords : keywords,
        basedOn.isEmpty() ? other.basedOn : basedOn,
        sourceOrganization.or(other::sourceOrganization),
        retrieved.or(other::retrieved));
  }

  /** The same, taken at another moment; empty where nobody says when. */
  public Metadata taken(Optional<Instant> retrieved) {
    Copy copy = new Copy(this);
    copy.retrieved = retrieved;
    return copy.made();
  }

  /** The same, published at another date; empty where it is not known. */
  public Metadata dated(Optional<Edtf> published) {
    Copy copy = new Copy(this);
    copy.published = published;
    return copy.made();
  }

  /** The same, at another address; empty where it is not known. */
  public Metadata at(Optional<String> url) {
    Copy copy = new Copy(this);
    copy.url = url;
    return copy.made();
  }

  /** The address, in the form in which those of two articles can be compared. */
  public Optional<Address> address() {
    return url.flatMap(Address::of);
  }

  /** The slots of some metadata, some of which are to be others. */
  private static final class Copy {
    private final Metadata of;
    private Optional<Edtf> published;
    private Optional<String> language;
    private Optional<String> url;
    private List<String> keywords;
    private List<String> basedOn;
    private Optional<String> sourceOrganization;
    private Optional<Instant> retrieved;

    Copy(Metadata of) {
      this.of = of;
      published = of.published;
      language = of.language;
      url = of.url;
      keywords = of.keywords;
      basedOn = of.basedOn;
      sourceOrganization = of.sourceOrganization;
      retrieved = of.retrieved;
    }

    Metadata made() {
      return new Metadata(
          of.title,
          of.publisher,
          of.authors,
          published,
          of.modified,
          language,
          url,
          keywords,
          basedOn,
          sourceOrganization,
          retrieved);
    }
  }
}
