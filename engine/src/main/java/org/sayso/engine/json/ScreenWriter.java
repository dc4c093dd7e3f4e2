package org.sayso.engine.json;

import java.util.List;
import org.sayso.engine.listed.Compared;
import org.sayso.engine.listed.DecisionLine;
import org.sayso.engine.listed.ScreenRequest;
import org.sayso.engine.listed.Screened;
import org.sayso.model.screening.KeptVersion;

/**
 * Writes what screening answers as JSON objects without line breaks. Stateless and thread-safe.
 *
 * <p>A result is {@code {entry, score, match, weight, list, name, schema, issued, retrieved,
 * listed, delisted, programmes, explanations: {feature: {detail, score, query, candidate}},
 * decision?}}: {@code entry} is {@code list:number}, {@code match} says whether a person should
 * look.
 */
public final class ScreenWriter {
  private ScreenWriter() {}

  /**
   * {@code {name, results: […]}}; for an entity of a case also its {@code entity} and under {@code
   * case} what the case says of it: counts and the best findings with their evidence.
   */
  public static String line(Screened screened) {
    return line(screened, ScreenRequest.USUAL.threshold());
  }

  /** The same; {@code match} says whether a result reaches this threshold. */
  public static String line(Screened screened, double threshold) {
    return JsonOut.render(
        out -> out.object(() -> new ListedFields(out, threshold).screened(screened)));
  }

  /** {@code {name1, name2, score, match, weight, explanations: {…}}}. */
  public static String compared(Compared compared) {
    return JsonOut.render(
        out ->
            out.object(
                () -> {
                  out.field("name1", compared.one())
                      .field("name2", compared.other())
                      .field("score", compared.score())
                      .flag("match", compared.isMatch())
                      .field("weight", compared.weight());
                  new ListedFields(out).explanations(compared.reasons());
                }));
  }

  /** {@code {"lists": [{list, day, issued, retrieved, entries, digest}]}}. */
  public static String versions(List<KeptVersion> versions) {
    return JsonOut.render(
        out -> out.object(() -> out.objects("lists", versions, new ListedFields(out)::version)));
  }

  /** {@code {"decisions": [{number, entity, name, entry, verdict, why, who, when, state, …}]}}. */
  public static String decisions(List<DecisionLine> decisions) {
    return JsonOut.render(
        out ->
            out.object(() -> out.objects("decisions", decisions, new ListedFields(out)::decision)));
  }
}
