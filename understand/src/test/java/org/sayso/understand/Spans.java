package org.sayso.understand;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.Relation;
import org.sayso.model.finding.Statement;
import org.sayso.model.text.Span;

/** Every span of every finding. */
final class Spans {
  private Spans() {}

  static List<Span> of(AnnotatedArticle article) {
    List<Span> all = new ArrayList<>();
    article.mentions().forEach(m -> all.add(m.span()));
    article.participants().forEach(p -> all.add(p.words()));
    for (Statement statement : article.statements()) {
      all.addAll(statement.content().spans());
      all.addAll(statement.cue());
      all.addAll(statement.explanation().words());
    }
    for (EventMention event : article.events()) {
      all.addAll(event.trigger().spans());
      all.addAll(event.explanation().words());
    }
    for (Relation relation : article.relations()) {
      all.addAll(relation.evidence().spans());
      all.addAll(relation.explanation().words());
    }
    return all;
  }
}
