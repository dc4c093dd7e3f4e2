package org.sayso.link;

import java.util.List;
import org.sayso.link.cluster.Clustering;
import org.sayso.link.cluster.LinkReason;
import org.sayso.link.name.Nicknames;
import org.sayso.link.name.OrganizationNames;
import org.sayso.link.name.PersonNames;
import org.sayso.link.name.Titles;
import org.sayso.link.sense.NameReader;
import org.sayso.link.within.Settlement;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.AnnotatedArticle;

/**
 * Settles whom the mentions of one article mean: names with and without accents, titles, given
 * names; surnames alone, initials, acronyms; states with their adjectives, peoples and capitals.
 * Two persons are never made one on a surname alone; what cannot be told stays apart.
 *
 * <p>Stateless and thread-safe after construction, which reads the tables once.
 */
public final class ArticleLinker {
  private final Settlement settlement;

  /** A linker by the tables that come with Sayso. */
  public ArticleLinker() {
    Titles titles = new Titles();
    OrganizationNames organizations = new OrganizationNames();
    NameReader reader = new NameReader(titles, new PersonNames(titles), organizations);
    settlement =
        new Settlement(
            reader, Clustering.ofOneArticle(new Nicknames(), organizations), organizations);
  }

  /**
   * The article with its entities, numbered in the order of their first mentions. Linking twice
   * gives the same. A mention that means nobody in particular belongs to no entity.
   */
  public LinkedArticle link(AnnotatedArticle article) {
    return new LinkedArticle(article, settlement.of(article).entities());
  }

  /** Why differently spelled names of the article were made one, sorted. */
  public List<LinkReason> explain(AnnotatedArticle article) {
    return settlement.of(article).reasons();
  }
}
