package org.sayso.link.within;

import java.util.List;
import org.sayso.link.cluster.Clustering;
import org.sayso.link.cluster.Clusters;
import org.sayso.link.cluster.LinkReason;
import org.sayso.link.name.OrganizationNames;
import org.sayso.link.sense.NameReader;
import org.sayso.link.sense.NameUse;
import org.sayso.model.entity.Entity;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;

/** The chapters of linking one article, in order. Stateless and thread-safe. */
public final class Settlement {
  /**
   * What it came to.
   *
   * @param entities numbered in the order of first mentions
   * @param reasons why names were joined, sorted
   */
  public record Outcome(List<Entity> entities, List<LinkReason> reasons) {
    public Outcome {
      entities = List.copyOf(entities);
      reasons = List.copyOf(reasons);
    }
  }

  private final NameReader reader;
  private final Clustering clustering;
  private final EntityNames names;

  /** Settles by these readers and rules. */
  public Settlement(NameReader reader, Clustering clustering, OrganizationNames organizations) {
    this.reader = reader;
    this.clustering = clustering;
    this.names = new EntityNames(organizations);
  }

  /** The entities of the article. */
  public Outcome of(AnnotatedArticle article) {
    String text = article.article().text();
    Chains chains = Chains.of(article.mentions());
    List<NameUse> uses = reader.read(article, Hints.agreed(names(article), text));
    Clusters clusters = new ArticleNames(uses, text).start(chains);
    clustering.run(clusters);
    new Namesakes(uses, new Pronouns(article.mentions(), text)).settle(clusters);
    List<Entity> entities = new EntityBuilder(names, article).build(chains, uses, clusters);
    return new Outcome(entities, clusters.reasons());
  }

  private static List<Mention> names(AnnotatedArticle article) {
    return article.mentions().stream().filter(m -> m.form() == MentionForm.NAME).toList();
  }
}
