package org.sayso.cli.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.view.CorrectionsView;
import org.sayso.cli.view.WhoView;
import org.sayso.cli.work.Verb;
import org.sayso.engine.Case;
import org.sayso.engine.amend.Amended;
import org.sayso.engine.answer.ArticleLine;
import org.sayso.model.entity.CaseEntity;

/** One correction of a case: whom the words mean, and what came of it. */
final class Correcting {
  private final Verb verb;
  private final Case kept;

  Correcting(Verb verb, Case kept) {
    this.verb = verb;
    this.kept = kept;
  }

  /** The ids of those whom these names or ids mean; empty where one does not say whom. */
  Optional<List<String>> whom(List<String> names) {
    List<String> ids = new ArrayList<>();
    for (String name : names) {
      List<CaseEntity> meant = kept.find(name);
      if (meant.size() != 1) {
        unclear(name, meant);
        return Optional.empty();
      }
      ids.add(meant.get(0).id());
    }
    return Optional.of(ids);
  }

  /** The same of one. */
  Optional<String> whom(String name) {
    return whom(List.of(name)).map(ids -> ids.get(0));
  }

  /** The article with this id, path, or end of a path; empty where there is not exactly one. */
  Optional<ArticleLine> article(String words) {
    List<ArticleLine> all = kept.articles();
    List<ArticleLine> exact =
        all.stream().filter(a -> a.id().value().equals(words) || a.path().equals(words)).toList();
    List<ArticleLine> meant =
        exact.isEmpty() ? all.stream().filter(a -> a.path().endsWith("/" + words)).toList() : exact;
    if (meant.size() == 1) {
      return Optional.of(meant.get(0));
    }
    verb.talk()
        .say(
            meant.isEmpty()
                ? "the case has no article “" + words + "”; give its path or its id"
                : "“" + words + "” may be any of these articles; give the id:");
    meant.forEach(a -> verb.talk().say("  " + a.id() + " " + a.path()));
    return Optional.empty();
  }

  /** Tells what came of it. */
  ExitCode told(Amended amended) {
    if (amended instanceof Amended.Refused refused) {
      verb.talk().say(refused.reason());
      return ExitCode.NOT_FOUND;
    }
    verb.talk().say(CorrectionsView.summary(((Amended.Done) amended).line()));
    return ExitCode.OK;
  }

  private void unclear(String name, List<CaseEntity> meant) {
    verb.talk()
        .say(
            meant.isEmpty()
                ? "the case knows nobody called “" + name + "”"
                : "“" + name + "” may mean any of these; give a fuller name or the id:");
    new WhoView(verb.page()).candidates(meant);
  }
}
