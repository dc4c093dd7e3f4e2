package org.sayso.engine.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.Explanation;
import org.sayso.model.finding.Factuality;
import org.sayso.model.finding.StatementId;
import org.sayso.model.story.FindingKind;
import org.sayso.model.story.FindingRef;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Evidence;

/**
 * An event mention in its article.
 *
 * @param linked the article
 * @param event what happens
 * @param actors who, settled
 * @param recipients to whom, settled
 * @param place where, settled
 */
public record FoundEvent(
    LinkedArticle linked,
    EventMention event,
    List<Party> actors,
    List<Party> recipients,
    Optional<Party> place)
    implements Finding {
  public FoundEvent {
    Objects.requireNonNull(linked, "linked");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(place, "place");
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  @Override
  public FindingRef ref() {
    return new FindingRef(article().id(), FindingKind.EVENT, event.number());
  }

  @Override
  public Evidence evidence() {
    return event.trigger();
  }

  @Override
  public List<Party> parties() {
    return Stream.of(actors.stream(), recipients.stream(), place.stream()).flatMap(p -> p).toList();
  }

  @Override
  public Factuality factuality() {
    return event.factuality();
  }

  @Override
  public Optional<StatementId> told() {
    return event.statement();
  }

  @Override
  public Explanation explanation() {
    return event.explanation();
  }

  @Override
  public Optional<Edtf> date() {
    return event.date();
  }
}
