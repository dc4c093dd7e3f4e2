package org.sayso.model.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.model.confidence.Confidence;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;

/**
 * An attribution: words or claims that the article gives as somebody's, in the sense of the PARC
 * (Pareti 2012) and PolNeAR (Newell et al. 2018) corpora. What the outlet says in its own voice is
 * no statement.
 *
 * @param id its place in the article
 * @param form direct, indirect or mixed
 * @param content what is said; discontinuous where it is interrupted
 * @param cue the words that report, in order; empty for a colon, a dash or nothing at all
 * @param sources who says so, as named at this spot; empty where nobody is
 * @param sourceType what kind of source that is
 * @param addressees to whom
 * @param within the statement that reports this one, if it reaches us through another
 * @param act what is done by saying it
 * @param factuality how firmly its own source puts it
 * @param explanation which rule found it, on which words
 * @param confidence how sure it is that speaker and content are right; empty where nobody measured
 *     it, e.g. in a case that an older release read
 */
public record Statement(
    StatementId id,
    StatementForm form,
    Evidence content,
    List<Span> cue,
    List<Participant> sources,
    SourceType sourceType,
    List<Participant> addressees,
    Optional<StatementId> within,
    Act act,
    Factuality factuality,
    Explanation explanation,
    Optional<Confidence> confidence) {
  public Statement {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(sourceType, "sourceType");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(factuality, "factuality");
    Objects.requireNonNull(explanation, "explanation");
    Objects.requireNonNull(confidence, "confidence");
    cue = cue.stream().sorted().toList();
    sources = List.copyOf(sources);
    addressees = List.copyOf(addressees);
    if (within.filter(id::equals).isPresent()) {
      throw new IllegalArgumentException("a statement cannot report itself: " + id);
    }
  }
}
