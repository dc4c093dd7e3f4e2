package org.sayso.engine.screen;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.engine.listed.Compared;
import org.sayso.engine.listed.PairLine;
import org.sayso.engine.listed.Reason;
import org.sayso.link.match.Match;
import org.sayso.link.match.Matcher;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;

/**
 * Compares two names of which nothing else is known. Thread-safe.
 *
 * <pre>{@code
 * new NameComparison().compare("J. Finch", "Finch, John", ProfileKind.PERSON).score();
 * }</pre>
 */
public final class NameComparison {
  private final Matcher matcher = new Matcher();

  /** Two names of things of one kind; neither may be blank. */
  public Compared compare(String one, String other, ProfileKind kind) {
    Match match =
        matcher.match(
            matcher.prepare(Profile.named(one, kind)), matcher.prepare(Profile.named(other, kind)));
    List<Reason> reasons =
        match.explanations().stream()
            .map(e -> new Reason(e.feature(), e.score(), e.query(), e.candidate(), e.detail()))
            .toList();
    return new Compared(one, other, match.score(), match.weight(), reasons);
  }

  /**
   * The rows of a CSV file with a heading in which {@code schema}, {@code name1} and {@code name2}
   * stand, in its order; other columns are passed over.
   *
   * @throws org.sayso.model.SaysoException where the file cannot be read or a column is not there
   */
  public Stream<PairLine> pairs(Path file) {
    return new PairFile(file).rows().map(row -> row.compared(this));
  }
}
