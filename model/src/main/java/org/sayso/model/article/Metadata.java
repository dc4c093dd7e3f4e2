package org.sayso.model.article;

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
 */
public record Metadata(
    Optional<String> title,
    Optional<String> publisher,
    List<String> authors,
    Optional<Edtf> published,
    Optional<Edtf> modified,
    Optional<String> language,
    Optional<String> url) {
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
        url.or(other::url));
  }
}
