package org.sayso.engine.json;

import java.util.List;
import java.util.Optional;
import org.sayso.engine.amend.CorrectionLine;
import org.sayso.model.correction.Anchor;
import org.sayso.model.correction.Correction;
import org.sayso.model.correction.Correction.Rename;
import org.sayso.model.correction.Correction.Retype;
import org.sayso.model.correction.Correction.Split;
import org.sayso.model.correction.Effect;
import org.sayso.model.correction.EffectKind;
import org.sayso.model.correction.Ground;
import org.sayso.model.correction.Signature;

/** The fields of an answer that tell what was put right. */
final class CorrectionFields {
  private final JsonOut out;

  CorrectionFields(JsonOut out) {
    this.out = out;
  }

  void corrections(List<CorrectionLine> lines) {
    out.objects("corrections", lines, this::correction);
  }

  private void correction(CorrectionLine line) {
    Correction correction = line.record().correction();
    Optional<Effect> effect = line.effect();
    out.field("id", line.record().id())
        .field("kind", correction.kind())
        .field("value", value(correction))
        .field("effect", effect.map(Effect::kind).map(EffectKind::label))
        .field("overriddenBy", effect.flatMap(Effect::by).map(by -> "k" + by))
        .strings("entities", effect.map(Effect::entities).orElse(List.of()))
        .strings("gone", effect.map(Effect::gone).orElse(List.of()));
    signature(line.record().made());
    if (line.record().undone().isEmpty()) {
      out.nothing("undone");
    }
    line.record().undone().ifPresent(by -> out.object("undone", () -> signature(by)));
    out.objects("grounds", correction.grounds(), this::ground);
    if (correction instanceof Split split) {
      out.object(
          "part",
          () -> {
            out.objects("articles", split.members(), this::place);
            out.objects("mentions", split.mentions(), this::place);
          });
    }
  }

  private void signature(Signature by) {
    out.field("who", by.who()).field("when", by.when().toString()).field("why", by.why());
  }

  private void ground(Ground ground) {
    out.field("id", ground.id())
        .field("schema", ground.schema().label())
        .field("name", ground.name())
        .objects("places", ground.anchors(), this::place);
  }

  private void place(Anchor anchor) {
    out.field("article", anchor.article().value())
        .field("words", anchor.words())
        .field("before", anchor.before())
        .field("after", anchor.after());
  }

  private static Optional<String> value(Correction correction) {
    if (correction instanceof Rename rename) {
      return Optional.of(rename.name());
    }
    return correction instanceof Retype retype
        ? Optional.of(retype.schema().label())
        : Optional.empty();
  }
}
