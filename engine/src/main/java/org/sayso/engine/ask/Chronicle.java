package org.sayso.engine.ask;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.sayso.engine.answer.Finding;
import org.sayso.model.article.Metadata;
import org.sayso.model.text.Edtf;

/** The order of time, as far as dates give one; what they leave open, ids and text decide. */
final class Chronicle {
  /** By the day of publication, unknown last; then article and text. */
  static final Comparator<Finding> BY_PUBLICATION =
      Comparator.<Finding, LocalDate>comparing(f -> published(f.article().metadata()))
          .thenComparing(Finding::ref);

  /** By the finding's own date, unknown last; then article and text. */
  static final Comparator<Finding> BY_DATE =
      Comparator.<Finding, LocalDate>comparing(f -> known(f.date()))
          .thenComparing(f -> f.date().map(Edtf::earliest).orElse(LocalDate.MAX))
          .thenComparing(Finding::ref);

  private Chronicle() {}

  /** The first day on which it can have been published; far away where unknown. */
  static LocalDate published(Metadata metadata) {
    return metadata.published().map(Edtf::earliest).orElse(LocalDate.MAX);
  }

  // What is open at the end is placed by its beginning, all else by its last possible day.
  private static LocalDate known(Optional<Edtf> date) {
    LocalDate latest = date.map(Edtf::latest).orElse(LocalDate.MAX);
    return latest.equals(LocalDate.MAX) ? date.map(Edtf::earliest).orElse(LocalDate.MAX) : latest;
  }
}
