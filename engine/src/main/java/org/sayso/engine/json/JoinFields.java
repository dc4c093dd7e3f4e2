package org.sayso.engine.json;

import java.util.List;
import org.sayso.engine.answer.MaybeOne;
import org.sayso.engine.ask.Joins;
import org.sayso.model.entity.CaseEntity;

/** The fields of an answer that tell who may be one. */
final class JoinFields {
  private final JsonOut out;

  JoinFields(JsonOut out) {
    this.out = out;
  }

  void all(List<CaseEntity> about, Joins joins, List<MaybeOne> pairs) {
    out.objects(
        "entities",
        about,
        e -> {
          entity(e);
          out.strings("reasons", joins.reasons(e.id()));
        });
    maybe(pairs);
  }

  private void maybe(List<MaybeOne> pairs) {
    out.objects(
        "suggestions",
        pairs,
        pair -> {
          out.object("one", () -> entity(pair.one()));
          out.object("other", () -> entity(pair.other()));
          out.strings("reasons", pair.reasons());
        });
  }

  private void entity(CaseEntity entity) {
    out.field("id", entity.id())
        .field("schema", entity.schema().label())
        .field("name", entity.name());
  }
}
