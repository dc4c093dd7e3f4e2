package org.sayso.weave.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sayso.model.finding.Relation;
import org.sayso.model.finding.RelationType;
import org.sayso.weave.article.CaseArticle;

/**
 * Relations that assert the same: one type between the same two entities of the case and, for an
 * office, one role by its last word ("maritime minister" is "minister"). A relation with a party
 * that the case does not know is left out.
 */
final class RelationBundles {
  private static final Set<RelationType> EITHER_WAY =
      EnumSet.of(
          RelationType.FAMILY, RelationType.ASSOCIATE, RelationType.ALLY, RelationType.OPPONENT);

  private RelationBundles() {}

  static List<Bundle> of(List<CaseArticle> articles) {
    SortedMap<String, List<Assertion>> byKey = new TreeMap<>();
    for (CaseArticle article : articles) {
      Assertions assertions = new Assertions(article);
      for (Relation relation : article.linked().annotated().relations()) {
        key(relation, article)
            .ifPresent(
                key ->
                    byKey
                        .computeIfAbsent(key, k -> new ArrayList<>())
                        .add(assertions.of(relation)));
      }
    }
    return byKey.values().stream().map(Bundle::new).toList();
  }

  private static Optional<String> key(Relation relation, CaseArticle article) {
    return article
        .entityOf(relation.subject())
        .flatMap(
            subject -> article.entityOf(relation.object()).map(o -> key(relation, subject, o)));
  }

  private static String key(Relation relation, String subject, String object) {
    boolean turned = EITHER_WAY.contains(relation.type()) && object.compareTo(subject) < 0;
    return String.join(
        " ",
        relation.type().label(),
        turned ? object : subject,
        turned ? subject : object,
        relation.role().map(RelationBundles::head).orElse(""));
  }

  private static String head(String role) {
    String[] words = role.strip().toLowerCase(Locale.ROOT).split("\\s+");
    return words[words.length - 1];
  }
}
